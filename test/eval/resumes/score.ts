import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import { resolveSkill } from '../../../shared/domain/skills/dictionary.ts';

/** What a set's truth does not say, and so is not scored. */
export type Unknown = ReadonlySet<string>;
export type Score = {
  /** Each field's right share of what there was to read, by name. */
  fields: Map<string, { right: number; of: number }>;
  /** Jobs with company, title and both dates right. */
  jobs: { right: number; of: number };
  wrong: string[];
};

const plain = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Capitals have no sharp s.
    .replaceAll('ß', 'ss')
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
const phone = (text: string | undefined) => (text ?? '').replace(/\D/g, '').slice(-9);
const link = (text: string | undefined) =>
  (text ?? '')
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
const score = (text: string | undefined) =>
  (text ?? '')
    .replace(/[^\d./]/g, '')
    .split('/')[0]
    ?.replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '') ?? '';

/**
 * Holds a reading to the truth, both as JSON Resumes: one definition for every set. Text counts as read when it is the
 * same without case, accents and punctuation; long text when nine tenths of its words are there in order. A value that
 * is read where there is none counts as wrong.
 */
export function scoreOf(truth: JsonResume, read: JsonResume, unknown: Unknown = new Set()): Score {
  const result: Score = { fields: new Map(), jobs: { right: 0, of: 0 }, wrong: [] };
  const count = (field: string, right: number, of: number, said?: () => string) => {
    if (unknown.has(field) || of === 0) return;
    const sum = result.fields.get(field) ?? { right: 0, of: 0 };
    sum.right += right;
    sum.of += of;
    result.fields.set(field, sum);
    if (right < of && said !== undefined) result.wrong.push(`${field}: ${said()}`);
  };
  const one = (
    field: string,
    expected: string | undefined,
    found: string | undefined,
    norm: (text: string | undefined) => string = plain,
  ) => {
    const [a, b] = [norm(expected), norm(found)];
    if (a === '' && b === '') return;
    count(
      field,
      a === b ? 1 : 0,
      1,
      () => `${JSON.stringify(expected ?? null)} read as ${JSON.stringify(found ?? null)}`,
    );
  };
  const set = (field: string, expected: readonly string[], found: readonly string[], extras: boolean) => {
    const right = expected.filter((value) => found.includes(value)).length;
    const more = extras ? found.filter((value) => !expected.includes(value)).length : 0;
    count(field, right, expected.length + more, () => `${expected.join('; ')} read as ${found.join('; ')}`);
  };
  const [a, b] = [truth.basics ?? {}, read.basics ?? {}];
  one('name', a.name, b.name);
  one('email', a.email, b.email, (text) => (text ?? '').toLowerCase());
  one('phone', a.phone, b.phone, phone);
  one('headline', a.label, b.label);
  const place = (basics: typeof a) =>
    [basics.location?.address, basics.location?.city, basics.location?.region, basics.location?.countryCode]
      .filter(Boolean)
      .join(' ');
  one('location', place(a), place(b));
  const links = (basics: typeof a) => [
    ...new Set([basics.url, ...(basics.profiles ?? []).map((one) => one.url)].map(link).filter((url) => url !== '')),
  ];
  set('links', links(a), links(b), true);
  long('summary', a.summary, b.summary);

  const jobs = pair(
    truth.work ?? [],
    read.work ?? [],
    (x, y) =>
      alike(x.name, y.name) +
      alike(x.position, y.position) +
      (x.startDate === y.startDate ? 1 : 0) +
      (x.endDate === y.endDate ? 0.5 : 0) +
      like(x.highlights?.[0], y.highlights?.[0]),
  );
  for (const [job, found] of jobs) {
    one('job company', job?.name, found?.name);
    one('job title', job?.position, found?.position);
    one('job start', job?.startDate, found?.startDate);
    one('job end', job?.endDate, found?.endDate);
    one('job place', job?.location, found?.location);
    const right =
      job !== undefined &&
      found !== undefined &&
      plain(job.name) === plain(found.name) &&
      plain(job.position) === plain(found.position) &&
      job.startDate === found.startDate &&
      job.endDate === found.endDate;
    if (!unknown.has('work')) {
      result.jobs.right += right ? 1 : 0;
      result.jobs.of += 1;
    }
    texts('job bullets', job?.highlights ?? [], found?.highlights ?? []);
  }
  const studies = pair(
    truth.education ?? [],
    read.education ?? [],
    (x, y) =>
      alike(x.institution, y.institution) +
      alike(x.studyType, y.studyType) +
      alike(x.area, y.area) +
      (x.endDate === y.endDate ? 0.5 : 0),
  );
  for (const [study, found] of studies) {
    one('school', study?.institution, found?.institution);
    one('degree', study?.studyType, found?.studyType);
    one('field of study', study?.area, found?.area);
    one('study start', study?.startDate, found?.startDate);
    one('study end', study?.endDate, found?.endDate);
    one('grade', study?.score, found?.score, score);
  }
  const skills = (resume: JsonResume) =>
    (resume.skills ?? [])
      .flatMap((skill) => (skill.keywords?.length ? skill.keywords : [skill.name ?? '']))
      // The dictionary's name for it: `Oracle` and `Oracle Database` are one skill.
      .map((name) => plain(resolveSkill(name)?.name ?? name));
  set('skills', [...new Set(skills(truth))], skills(read), false);
  set(
    'projects',
    (truth.projects ?? []).map((one) => plain(one.name)),
    (read.projects ?? []).map((one) => plain(one.name)),
    true,
  );
  set(
    'certificates',
    (truth.certificates ?? []).map((one) => plain(one.name)),
    (read.certificates ?? []).map((one) => plain(one.name)),
    true,
  );
  set(
    'languages',
    (truth.languages ?? []).map((one) => `${plain(one.language)} ${plain(one.fluency)}`),
    (read.languages ?? []).map((one) => `${plain(one.language)} ${plain(one.fluency)}`),
    true,
  );
  return result;

  function long(field: string, expected: string | undefined, found: string | undefined) {
    if ((expected ?? '') === '' && (found ?? '') === '') return;
    count(
      field,
      like(expected, found) >= 0.9 ? 1 : 0,
      1,
      () => `${JSON.stringify(expected ?? null)} read as ${JSON.stringify(found ?? null)}`,
    );
  }
  function texts(field: string, expected: readonly string[], found: readonly string[]) {
    const right = expected.filter((text) => found.some((other) => like(text, other) >= 0.9)).length;
    const of = Math.max(expected.length, found.length);
    count(field, right, of, () => `${JSON.stringify(expected)} read as ${JSON.stringify(found)}`);
  }
}

const alike = (a: string | undefined, b: string | undefined) => (plain(a) !== '' && plain(a) === plain(b) ? 1 : 0);

/** The share of words that two texts have in common, in order. */
function like(a: string | undefined, b: string | undefined): number {
  const [x, y] = [plain(a).split(' '), plain(b).split(' ')];
  if (x.length === 0 || y.length === 0 || x[0] === '' || y[0] === '') return 0;
  let row = new Array<number>(y.length + 1).fill(0);
  for (const word of x) {
    const next = [0];
    for (let at = 0; at < y.length; at += 1)
      next.push(word === y[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return (row[y.length] ?? 0) / Math.max(x.length, y.length);
}

/** Pairs what fits best first; what is left on either side stands alone. */
function pair<T>(
  truth: readonly T[],
  read: readonly T[],
  match: (a: T, b: T) => number,
): [T | undefined, T | undefined][] {
  const options = truth
    .flatMap((a, i) => read.map((b, j) => ({ i, j, fit: match(a, b) - Math.abs(i - j) * 0.01 })))
    .sort((a, b) => b.fit - a.fit);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const pairs: [T | undefined, T | undefined][] = [];
  for (const { i, j } of options) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    pairs.push([truth[i], read[j]]);
  }
  const alone = truth.filter((_, i) => !usedA.has(i)).map((a): [T | undefined, T | undefined] => [a, undefined]);
  const extra = read.filter((_, j) => !usedB.has(j)).map((b): [T | undefined, T | undefined] => [undefined, b]);
  return [...pairs, ...alone, ...extra];
}

/** A person's field accuracy: the mean over the fields that there were to read, each counting the same. */
export function accuracyOf(score: Score): number {
  const shares = [...score.fields.values()].map(({ right, of }) => right / of);
  return shares.length === 0 ? Number.NaN : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
