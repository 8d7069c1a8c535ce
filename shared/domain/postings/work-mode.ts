import { quoted } from './fact.ts';
import { clausesOf, modeSaid } from './mode-clauses.ts';
import { mayBeOtherTongue, TONGUES_KEY } from './mode-tongues.ts';

export type WorkMode = 'onsite' | 'hybrid' | 'remote';

const KEY =
  /remote|hybrid|office|home|anywhere|on-?site|wfh|tele(?:com|wor)|t[eé]l[eé]tra|zdaln|hybryd|h[ií]brid|remot|distribut|büro|oficina/iu;
const LONG_TITLE = 160;

/** The mode and the words it stands on; null where a field, or nothing, says it. */
export type ReadMode = { mode: WorkMode; sentence: string | null };

/** The strongest of what the clauses say; alike strong, the more cautious of them counts. */
const strongest = (clauses: readonly string[], isPlace: boolean): ReadMode | undefined => {
  const said = clauses
    .filter((clause) => KEY.test(clause) || (!isPlace && mayBeOtherTongue(clause)))
    .flatMap((clause) => modeSaid(clause, isPlace).map((one) => ({ ...one, clause })));
  const most = Math.max(0, ...said.map(({ weight }) => weight));
  const first = (['onsite', 'hybrid', 'remote'] as const)
    .map((mode) => said.find((one) => one.mode === mode && one.weight === most))
    .find((one) => one !== undefined);
  return first === undefined ? undefined : { mode: first.mode, sentence: quoted(first.clause) };
};

/**
 * How the work is done. A board's own field decides first, then the location and title, then what the text says of
 * the role; "no remote option", "remote sensing", "hybrid cloud" and perks ("remote work options") are no hits. A
 * choice of office or remote is remote. Silence means on site.
 */
export const readMode = (posting: {
  field: WorkMode | null;
  title: string;
  locations: readonly string[];
  text: string;
}): ReadMode => {
  if (posting.field !== null) return { mode: posting.field, sentence: null };
  const title = posting.title.slice(0, LONG_TITLE);
  const place = strongest([...posting.locations.flatMap(clausesOf), ...clausesOf(title)], true);
  if (place !== undefined) return place;
  const said =
    KEY.test(posting.text) || TONGUES_KEY.test(posting.text) ? strongest(clausesOf(posting.text), false) : undefined;
  return said ?? { mode: 'onsite', sentence: null };
};

/** The mode alone. */
export const readWorkMode = (posting: Parameters<typeof readMode>[0]): WorkMode => readMode(posting).mode;
