import { asTyped, measure, plantedLetters } from './eval/letters/planted.ts';

for (const f of [
  'tuned',
  'tuned-2',
  'tuned-3',
  'prose-tuned',
  'held-out',
  'voices-kept',
  'letters-c',
  'letters-d',
  'letters-e',
  'letters-f',
])
  for (const by of [undefined, asTyped]) {
    const m = measure(plantedLetters(f + '.txt'), by);
    console.log(
      f,
      by ? 'typed' : 'cited',
      m.caught + '/' + m.planted,
      m.blocked.length + '/' + m.letters,
      'avail',
      m.byKind.get('availability')?.reverse().join('/'),
    );
    if (f !== 'letters-f' && process.env.SHOW) {
      for (const x of m.missed.filter((x) => x.startsWith('avail'))) console.log('   missed', x);
      for (const x of m.blocked.filter((x) => x.includes('availability'))) console.log('   blocked', x);
    }
  }
