/** `npm run eval -- letters`: planted falsehoods, true letters, and the local writer over real postings. */
import type { Bar, Report } from '../report.ts';
import { type Measured, measure, plantedLetters } from './planted.ts';

export const report: Report = async () => {
  const sets = ['tuned', 'held-out'].map((name) => ({ name, ...measure(plantedLetters(`${name}.txt`)) }));
  for (const { name, planted, caught, letters, missed, blocked, byKind } of sets) {
    console.log(`${name}: ${caught} of ${planted} falsehoods caught, ${blocked.length} of ${letters} true letters blocked`);
    for (const [kind, [all, hit]] of byKind) console.log(`  ${kind}: ${hit} of ${all}`);
    if (name === 'held-out' && process.env.TUNE) continue;
    for (const line of missed) console.log(`  missed, ${line}`);
    for (const line of blocked) console.log(`  blocked, ${line}`);
  }
  const total = (of: (set: Measured) => number): number => sets.reduce((sum, set) => sum + of(set), 0);
  const bars: Bar[] = [
    { name: 'falsehoods caught', figure: total((set) => set.caught) / total((set) => set.planted), atLeast: 0.98 },
    { name: 'true letters blocked', figure: total((set) => set.blocked.length) / total((set) => set.letters), atMost: 0.02 },
  ];
  return bars;
};
