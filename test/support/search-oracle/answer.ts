import { dateOf, EMPLOYERS, type Employer, minorOf, PLACES, type Posting, yearly } from './postings.ts';
import { employerNamed, type Question, TERMS } from './questions.ts';

/** What a person said, did and wishes; the wishes under the names that searches have for them. */
export type Person = {
  corrections: readonly { employer: number; change: Partial<Omit<Employer, 'name'>> }[];
  dismissed: ReadonlySet<string>;
  matches: ReadonlyMap<string, { relevance: number; score: number }>;
  wishes: Readonly<Record<string, string>>;
  unknownCompanyPasses: boolean;
};
export type Position = { latitude: number; longitude: number };

/** The table of the documentation of GET /v1/jobs. */
const SIZES: Readonly<Record<string, readonly string[]>> = {
  startup: ['1-10', '11-50'],
  small: ['11-50', '51-200'],
  medium: ['51-200', '201-500'],
  large: ['501-1000'],
  enterprise: ['1000+'],
};
const TYPES: Readonly<Record<string, readonly string[]>> = {
  contract: ['contract', 'temporary', 'freelance'],
  freelance: ['freelance', 'contract'],
};
const TOWNS: readonly string[] = PLACES;
const listed = (text: string | undefined): string[] | undefined => text?.split(',');

const milesBetween = (a: Position, b: Position): number => {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [x, y] = [radians(a.latitude), radians(b.latitude)];
  const half =
    Math.sin((y - x) / 2) ** 2 + Math.cos(x) * Math.cos(y) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return Math.round(2 * 3958.7613 * Math.asin(Math.min(1, Math.sqrt(half))));
};

export const modeOf = ({ remote, hybrid }: Posting): string => (remote ? 'remote' : hybrid ? 'hybrid' : 'onsite');

/** The employer as it stands for the person. */
const employerFor = (person: Person, at: number): Employer | undefined => {
  const known = EMPLOYERS[at];
  return known === undefined
    ? undefined
    : { ...known, ...person.corrections.find(({ employer }) => employer === at)?.change };
};

const hasTerm = (posting: Posting, term: string): boolean => {
  const meaning = TERMS[term];
  if (meaning === undefined) throw new Error(`No meaning is written down for ${term}.`);
  return (
    [...posting.title, ...posting.text].some((piece) => meaning.pieces.includes(piece)) ||
    (meaning.skill !== undefined && posting.skills.includes(meaning.skill)) ||
    (meaning.employer !== undefined && meaning.employer === posting.employer)
  );
};

/** Whether a posting is found: each filter said once more, as plainly as can be. */
export const fits = (
  posting: Posting,
  { query, parts }: Question,
  person: Person,
  towns: readonly Position[],
): boolean => {
  const wished = query.from_preferences === 'true';
  const asked: Readonly<Record<string, string | undefined>> = wished
    ? { ...person.wishes, ...(query.is_remote === undefined ? {} : { mode: undefined }), ...query }
    : query;
  const other = (query.unknown ?? (wished ? 'pass' : 'fail')) === 'pass';
  const choice = (own: string | undefined, preferred: boolean) => {
    const said = own ?? query.unknown;
    return said === undefined ? preferred : said === 'pass';
  };
  const payPasses = choice(query.unknown_salary, other);
  const companyPasses = choice(query.unknown_company, wished ? person.unknownCompanyPasses : other);
  /** Not asked; or not known, as was chosen; or what it is. */
  const test = <W, V>(
    wish: W | undefined,
    value: V | null | undefined,
    unknown: boolean,
    holds: (wish: W, value: V) => boolean,
  ) => wish === undefined || (value == null ? unknown : holds(wish, value));

  const mode = modeOf(posting);
  const modes =
    listed(asked.mode) ??
    (asked.is_remote === undefined ? undefined : asked.is_remote === 'true' ? ['remote'] : ['onsite', 'hybrid']);
  const employer = posting.employer === null ? undefined : employerFor(person, posting.employer);
  const currency = asked.salary_currency ?? 'USD';
  const pay = yearly(posting);
  // A wish for pay is in its own currency.
  const least =
    query.salary_min ?? (currency === (person.wishes.salary_currency ?? 'USD') ? asked.salary_min : undefined);
  const most = query.salary_max;
  const fitsPay =
    (least === undefined && most === undefined) ||
    (pay === undefined || pay.currency !== currency
      ? payPasses
      : (least === undefined || pay.top >= minorOf(currency, Number(least))) &&
        (most === undefined || pay.bottom <= minorOf(currency, Number(most))));
  const near = (place: string) => {
    const centre = towns[TOWNS.indexOf(place)];
    const miles = Number(asked.radius_miles ?? 25);
    if (mode === 'remote') return true;
    if (posting.places.length === 0) return other;
    return posting.places.some((at) => {
      const town = towns[at];
      return centre !== undefined && town !== undefined && milesBetween(centre, town) <= miles;
    });
  };
  const skills: readonly string[] = posting.skills;
  const barred = asked.exclude_company === undefined ? undefined : employerNamed(asked.exclude_company);
  return [
    parts.every(({ not, any }) => any.some((term) => hasTerm(posting, term)) !== not),
    modes === undefined || modes.includes(mode) || (mode === 'hybrid' && modes.includes('onsite')),
    test(listed(asked.job_type), posting.jobType, other, (list, type) =>
      list.some((one) => (TYPES[one] ?? [one]).includes(type)),
    ),
    test(listed(asked.level), posting.level, other, (list, level) => list.includes(level)),
    fitsPay,
    test(listed(asked.company_size), employer?.size, companyPasses, (list, size) =>
      list.some((one) => (SIZES[one] ?? [one]).includes(size)),
    ),
    test(asked.min_company_rating, employer?.rating, companyPasses, (wish, rating) => rating >= Number(wish)),
    test(
      asked.industry,
      employer?.industry,
      companyPasses,
      (wish, industry) => wish.toLowerCase() === industry.toLowerCase(),
    ),
    barred === undefined || posting.employer !== barred,
    asked.place === undefined || near(asked.place),
    test(asked.posted_since, posting.posted, other, (since, posted) => dateOf(posted) >= new Date(since)),
    asked.source_id === undefined ||
      [...posting.seenOn, ...(posting.source === null ? [] : [posting.source])].some((at) =>
        listed(asked.source_id)?.includes(String(at)),
      ),
    listed(asked.skills_any)?.some((skill) => skills.includes(skill)) ?? true,
    listed(asked.skills_all)?.every((skill) => skills.includes(skill)) ?? true,
    test(asked.sponsorship, posting.sponsorship, other, (wish, said) => wish === said),
    asked.clearance_required === undefined || (asked.clearance_required === 'true') === (posting.clearance === true),
    asked.citizen_of === undefined ||
      posting.citizenship === null ||
      asked.citizen_of.split(',').includes(posting.citizenship),
    query.dismissed === 'true' || !person.dismissed.has(posting.id),
    query.sort !== 'match' || person.matches.has(posting.id),
  ].every(Boolean);
};

const byNumbers = (a: readonly number[], b: readonly number[], x: Posting, y: Posting): number => {
  const at = a.findIndex((value, n) => value !== b[n]);
  if (at >= 0) return (b[at] ?? 0) - (a[at] ?? 0);
  return x.id < y.id ? 1 : -1;
};

/** The ids in the order asked for; `relevance` is ordered by the database alone, so by date here. */
export const ordered = (found: readonly Posting[], { query }: Question, person: Person): string[] => {
  const currency =
    query.salary_currency ?? (query.from_preferences === 'true' ? person.wishes.salary_currency : undefined) ?? 'USD';
  const key = (posting: Posting): number[] => {
    const date = posting.posted ?? -1;
    if (query.sort === 'match') {
      const match = person.matches.get(posting.id);
      return [match?.relevance ?? -1, match?.score ?? -1];
    }
    const pay = yearly(posting);
    if (query.sort === 'salary') return pay?.currency === currency ? [1, pay.top] : [0, date];
    return [date];
  };
  return [...found].sort((a, b) => byNumbers(key(a), key(b), a, b)).map(({ id }) => id);
};

export type Counts = Record<
  'mode' | 'job_type' | 'level' | 'company_size' | 'source' | 'skill',
  Record<string, number>
>;

/** How many have what, counted one by one; "null" for what is not said. A company's size as sources say it. */
export const countsOf = (found: readonly Posting[]): Counts => {
  const counts: Counts = { mode: {}, job_type: {}, level: {}, company_size: {}, source: {}, skill: {} };
  const add = (facet: keyof Counts, value: string | number | null) => {
    counts[facet][String(value)] = (counts[facet][String(value)] ?? 0) + 1;
  };
  for (const posting of found) {
    add('mode', modeOf(posting));
    add('job_type', posting.jobType);
    add('level', posting.level);
    add('company_size', posting.employer === null ? null : (EMPLOYERS[posting.employer]?.size ?? null));
    for (const at of new Set([...posting.seenOn, ...(posting.source === null ? [] : [posting.source])]))
      add('source', at);
    for (const skill of posting.skills) add('skill', skill);
  }
  return counts;
};
