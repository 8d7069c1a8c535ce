/** `npm run eval -- work-mode`: real postings labelled by reading them, before the rules, and invented sentences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readWorkMode, type WorkMode } from '../../../shared/domain/postings/work-mode.ts';
import {
  builtinPostings,
  glassdoorPostings,
  hasPostings,
  hnPostings,
  linkedinIndeedPostings,
  REAL_DATA_DIR,
} from '../real-postings.ts';
import type { Bar, Report } from '../report.ts';

type Pair = { id: string; label: WorkMode; read: WorkMode };
const lines = (file: string): string[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');

const Sentence = z.tuple([z.string(), z.enum(['onsite', 'hybrid', 'remote'])]);
/** Invented sentences, each a posting of its own. */
export const measureSentences = (): Pair[] =>
  lines('sentences.jsonl').map((line) => {
    const [text, label] = Sentence.parse(JSON.parse(line));
    return {
      id: text,
      label,
      read: readWorkMode({ field: null, title: 'Specialist', locations: ['Denver, CO'], text }),
    };
  });

/** `unclear` postings (a perk among many, another team's mode) have no right answer and are not counted. */
const measureReal = (): Pair[] => {
  const labels = new Map(
    lines('real.tsv').map((line) => {
      const [id = '', label = ''] = line.split('\t');
      return [id, z.enum(['onsite', 'hybrid', 'remote', 'unclear']).parse(label)] as const;
    }),
  );
  return [...builtinPostings(), ...linkedinIndeedPostings(), ...glassdoorPostings(), ...hnPostings()].flatMap(
    (posting) => {
      const label = labels.get(posting.id);
      if (label === undefined || label === 'unclear') return [];
      const { id, title, location, text } = posting;
      return [{ id, label, read: readWorkMode({ field: null, title, locations: [location], text }) }];
    },
  );
};

const figures = (pairs: readonly Pair[], mode: WorkMode): { precision: number; recall: number; read: number } => {
  const read = pairs.filter((one) => one.read === mode);
  const right = read.filter((one) => one.label === mode).length;
  const all = pairs.filter((one) => one.label === mode).length;
  return {
    precision: read.length === 0 ? 1 : right / read.length,
    recall: all === 0 ? 1 : right / all,
    read: read.length,
  };
};

const show = (name: string, pairs: readonly Pair[]): void => {
  const of = (['remote', 'hybrid', 'onsite'] as const).map((mode) => {
    const { precision, recall, read } = figures(pairs, mode);
    return `${mode} precision ${precision.toFixed(3)} (${read}) recall ${recall.toFixed(3)}`;
  });
  console.log(`${name}: ${pairs.length} labelled; ${of.join('; ')}`);
  for (const { id, label, read } of pairs) if (label !== read) console.log(`  ${id}: ${label}, read as ${read}`);
};

export const report: Report = async () => {
  const own = measureSentences();
  show('own sentences', own);
  const sets: [string, Pair[]][] = [['own', own]];
  if (hasPostings('builtin-2026')) {
    const real = measureReal();
    show('real postings', real);
    sets.push(['real', real]);
  } else console.log(`real postings: skipped, since ${REAL_DATA_DIR} (REAL_DATA_DIR) does not hold them.`);
  return sets.flatMap(([name, pairs]): Bar[] =>
    (['remote', 'hybrid'] as const).map((mode) => ({
      name: `${name} ${mode}: precision`,
      figure: figures(pairs, mode).precision,
      atLeast: 0.98,
    })),
  );
};
