/** `npm run eval -- letters`: planted falsehoods, true letters, and the local writer over real postings. */
import { rateOf } from '../../../shared/domain/metrics/intervals.ts';
import { REAL_DATA_DIR } from '../real-postings.ts';
import type { Bar, Report } from '../report.ts';
import { writeForReal } from './local.ts';
import { asTyped, type Measured, measure, plantedLetters } from './planted.ts';

/**
 * Free letters that nobody has looked at since they were written, but for counting. `letters-f` was counted between changes,
 * so it has steered some of them; `letters-g` was written after the last one, and its figure is that of a letter nobody saw.
 */
const HELD_OUT = ['letters-f', 'letters-g'];
const FRESH = 'letters-g';

export const report: Report = async () => {
  const sets = ['tuned', 'tuned-2', 'tuned-3', 'prose-tuned', 'held-out'].map((name) => ({
    name,
    ...measure(plantedLetters(`${name}.txt`)),
  }));
  for (const { name, planted, caught, letters, missed, blocked, byKind } of sets) {
    console.log(
      `${name}: ${caught} of ${planted} falsehoods caught, ${blocked.length} of ${letters} true letters blocked`,
    );
    for (const [kind, [all, hit]] of byKind) console.log(`  ${kind}: ${hit} of ${all}`);
    for (const line of missed) console.log(`  missed, ${line}`);
    for (const line of blocked) console.log(`  blocked, ${line}`);
  }
  // Manners of speech to tune on; they enter no bar.
  for (const { posting, blocked } of plantedLetters('phrasings.txt').map((one) => ({ ...one, ...measure([one]) })))
    for (const line of blocked)
      console.log(`phrasings for ${posting.company}, blocked: ${line.replaceAll('; ', '\n    ')}`);
  // Longer letters as a model writes them, on which nothing was tuned: every turn of phrase counts, and they enter no bar.
  const kept = plantedLetters('prose-kept.txt');
  const { caught, planted, blocked: wrongly, letters: whole } = measure(kept);
  const sentences = kept.reduce((sum, { truths }) => sum + truths.length, 0);
  const findings = wrongly.reduce((sum, line) => sum + line.split('; ').length, 0);
  console.log(
    `free prose, kept: ${caught} of ${planted} falsehoods caught, ${wrongly.length} of ${whole} true letters blocked, by ${findings} findings in ${sentences} sentences`,
  );
  // Free prose in many voices: all but the last set were tuned on and enter no bar. Fresh, before anybody looked at what was
  // missed and blocked, each gave the figures that docs/decisions/0470 lists. `letters-f` was written by people who have not
  // seen the checker, measured in figures alone, and is held out still: nothing was tuned on it.
  const free = { letters: 0, stuck: 0 };
  const fresh = { planted: 0, caught: 0 };
  const tunedOn = [
    'voices-tuned',
    'voices-more',
    'voices-more-2',
    'typed',
    'voices-kept',
    'letters-c',
    'letters-d',
    'letters-e',
    'spoken-tuned',
    'spoken-tuned-2',
    'spoken-tuned-3',
    'spoken-tuned-4',
  ];
  for (const name of [...tunedOn, ...HELD_OUT]) {
    const told = plantedLetters(`${name}.txt`);
    // With the facts that their writer cites, and as if the person had typed them, the facts found in the words.
    for (const [how, set] of [
      ['cited', measure(told)],
      ['typed', measure(told, asTyped)],
      // As a letter of a model is held: its claims may use no words of their own.
      ['strict', measure(told, undefined, { strict: true })],
    ] as const) {
      // These name no facts: they are as they were typed.
      if (how !== 'typed' && name.startsWith('spoken')) continue;
      const share = (part: number, of: number) => {
        const { low, high } = rateOf(part, of);
        return `${part} of ${of} (95%: ${low} to ${high})`;
      };
      console.log(
        `${name}, ${how}: ${share(set.caught, set.planted)} falsehoods caught, ${share(set.blocked.length, set.letters)} true letters blocked, ${set.stuck} of them still once mended`,
      );
      if (name === FRESH && how === 'strict') Object.assign(fresh, { planted: set.planted, caught: set.caught });
      free.letters += set.letters;
      free.stuck += set.stuck;
      // Whoever reads what is held out holds it out no longer; what is held strictly is blocked for its words as a rule.
      if (HELD_OUT.includes(name) || how === 'strict') continue;
      for (const line of set.missed) console.log(`  missed, ${line}`);
      for (const line of set.blocked) console.log(`  blocked, ${line}`);
    }
  }
  const total = (of: (set: Measured) => number): number => sets.reduce((sum, set) => sum + of(set), 0);
  const bars: Bar[] = [
    { name: 'falsehoods caught', figure: total((set) => set.caught) / total((set) => set.planted), atLeast: 0.98 },
    {
      name: 'true letters blocked',
      figure: total((set) => set.blocked.length) / total((set) => set.letters),
      atMost: 0.02,
    },
    {
      name: 'falsehoods caught in free letters that nothing was tuned on, held as a model’s',
      figure: fresh.caught / fresh.planted,
      atLeast: 0.98,
    },
    {
      name: 'true letters blocked once what was refused is said in the profile’s own words',
      figure: (free.stuck + total((set) => set.stuck)) / (free.letters + total((set) => set.letters)),
      atMost: 0.02,
    },
  ];
  const real = await writeForReal();
  if (real === undefined) {
    console.log(`local writer: skipped, since ${REAL_DATA_DIR} (REAL_DATA_DIR) holds no postings.`);
    return bars;
  }
  const { letters, people, postings, blocked, took, twice, shapes } = real;
  const slow = took[Math.ceil(took.length * 0.99) - 1] ?? Number.NaN;
  console.log(
    `local writer: ${letters} letters of ${people} resumes for ${postings} postings, ${blocked.length} findings`,
  );
  for (const line of blocked.slice(0, 40)) console.log(`  ${line}`);
  console.log(
    `  ${took[took.length >> 1]?.toFixed(2)} ms in the middle, ${slow.toFixed(1)} ms at 99%; ${shapes} ways of opening`,
  );
  return [
    ...bars,
    { name: 'findings in letters of the local writer', figure: blocked.length, atMost: 0 },
    { name: 'milliseconds for a letter of the local writer, at 99%', figure: slow, atMost: 20 },
    { name: 'openings alike over 50 postings', figure: twice, atMost: 0 },
  ];
};
