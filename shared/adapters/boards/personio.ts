import * as z from 'zod';
import type { ParsedPosting } from '../../domain/postings/posting.ts';
import type { FetchAnswer } from '../http/port.ts';
import { answeredText, notAsked } from './answers.ts';
import { atBothPlaces, hostOf, oneAnswer, type Parsed, pathOf, sectionsAsHtml, textAsHtml } from './employer.ts';
import { company, date, id, line, lines, title } from './fields.ts';
import { loadMarkup } from './markup.ts';
import { distinct } from './places.ts';
import { type BoardAdapter, BoardFailed, type BoardToken } from './port.ts';
import { readRows } from './rows.ts';

/** https://developer.personio.de/docs/retrieving-open-job-positions: XML, the whole board in one answer, without a key. */
const SUFFIX = /^(?<name>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.jobs\.personio\.(?<tld>de|com)$/u;
/** A careers site at an employer's own domain, by the address of one of its jobs. */
const OWN_DOMAIN = /^(?:www\.)?(?:jobs?|careers?|karriere|stellen|join|work|team)\./u;

const Text = z.object({ heading: z.string(), html: z.string() });
const Row = z.object({
  id,
  name: title,
  subcompany: company,
  offices: lines,
  department: line,
  recruitingCategory: line,
  employmentType: line,
  schedule: line,
  seniority: line,
  yearsOfExperience: line,
  keywords: lines,
  occupation: line,
  occupationCategory: line,
  createdAt: date,
  texts: z.array(Text),
});
type Row = z.infer<typeof Row>;

const FIELDS = [
  'id',
  'name',
  'subcompany',
  'department',
  'recruitingCategory',
  'employmentType',
  'schedule',
  'seniority',
  'yearsOfExperience',
  'keywords',
  'occupation',
  'occupationCategory',
  'createdAt',
];

/** HTML stays; a plain text keeps its lines. */
const asHtml = (text: string): string => (/<\/?[a-z][^<>]*>/iu.test(text) ? text : textAsHtml(text));

/** The fields of every <position>. Entities of the document's own are not expanded; broken XML is read as far as it goes. */
const positionsIn = async (xml: string): Promise<Record<string, unknown>[]> => {
  const { DomUtils, parseDocument } = await loadMarkup();
  type Parent = ReturnType<typeof parseDocument>['children'][number];
  const children = (parent: Parent, name: string): Parent[] =>
    DomUtils.getChildren(parent).filter((child) => 'name' in child && child.name === name);
  const texts = (parent: Parent, name: string): string[] =>
    children(parent, name).flatMap((child) => DomUtils.textContent(child).trim() || []);
  const first = (parent: Parent, name: string): string | null => texts(parent, name)[0] ?? null;
  return DomUtils.getElementsByTagName('position', parseDocument(xml, { xmlMode: true })).map((position) => ({
    ...Object.fromEntries(FIELDS.map((name) => [name, first(position, name)])),
    offices: [
      ...texts(position, 'office'),
      ...children(position, 'additionalOffices').flatMap((one) => texts(one, 'office')),
    ],
    texts: children(position, 'jobDescriptions')
      .flatMap((one) => children(one, 'jobDescription'))
      .map((one) => ({ heading: first(one, 'name') ?? '', html: asHtml(first(one, 'value') ?? '') })),
  }));
};

/** What "schedule" and "employmentType" say together: "permanent, full-time"; "full-or-part-time" says neither. */
const kindOf = (row: Row): string | null => {
  const kind = row.employmentType?.replace('working_student', 'werkstudent').replaceAll('_', ' ') ?? null;
  const schedule = row.schedule === 'full-or-part-time' ? null : row.schedule;
  const special = kind !== null && !/^permanent$/iu.test(kind);
  return (special ? [kind] : [schedule, kind]).flatMap((one) => one ?? []).join(', ') || null;
};

const toPosting =
  (host: string) =>
  (row: Row): ParsedPosting => ({
    externalId: row.id,
    url: `https://${host}/job/${encodeURIComponent(row.id)}`,
    applyUrl: `https://${host}/job/${encodeURIComponent(row.id)}#apply`,
    title: row.name,
    companyName: row.subcompany ?? SUFFIX.exec(host)?.groups?.name ?? null,
    descriptionHtml: sectionsAsHtml(row.texts),
    locations: distinct(row.offices),
    workMode: null,
    salary: null,
    employmentType: kindOf(row),
    level: row.seniority,
    department: row.department,
    tags: row.keywords,
    postedAt: row.createdAt,
    expiresAt: null,
    facts: {
      category: row.recruitingCategory,
      years_of_experience: row.yearsOfExperience,
      occupation: row.occupation,
      occupation_category: row.occupationCategory,
      schedule: row.schedule,
    },
  });

/** Reads the feed of `/xml`; undefined when it is none at all. */
export const parsePersonio = async (token: BoardToken, xml: string): Promise<Parsed | undefined> => {
  if (!/<(?:workzag-jobs|positions)\b/u.test(xml.slice(0, 5_000))) return undefined;
  return readRows(await positionsIn(xml), {
    schema: Row,
    needed: ['id', 'name'],
    toPosting: toPosting(hostFor(token)),
    idOf: (raw) => raw.id,
    // The feed may hold a position twice.
    merge: atBothPlaces,
  });
};

/** The token is the name below jobs.personio.de, or the whole host of any other careers site. */
const hostFor = (token: BoardToken): string => (token.includes('.') ? token : `${token}.jobs.personio.de`);

const read = async (token: BoardToken, answer: FetchAnswer): Promise<Parsed> => {
  const text = answeredText('Personio', `careers site at ${hostFor(token)}`, answer);
  const parsed = await parsePersonio(token, text);
  if (parsed !== undefined) return parsed;
  // Without a careers site of that name, Personio leads to its own pages.
  if (
    /(?:^|\.)personio\.(?:de|com)$/u.test(URL.parse(answer.url)?.hostname ?? '') &&
    !SUFFIX.test(URL.parse(answer.url)?.hostname ?? '')
  )
    throw new BoardFailed('not_found', `Personio has no careers site at ${hostFor(token)}.`);
  throw notAsked('Personio', 'XML', answer, text);
};

/** Personio's careers sites. */
export const personio = (): BoardAdapter => ({
  name: 'personio',
  label: 'Personio',
  kind: 'employer',
  lists: 'whole',
  example: 'https://<company>.jobs.personio.de',
  off: null,
  terms: null,
  // Nothing is published for the feed; it answers 429 to those who ask many at once.
  pace: [
    { host: '*.jobs.personio.de', requests: 1, perSeconds: 2 },
    { host: '*.jobs.personio.com', requests: 1, perSeconds: 2 },
  ],
  crawlEveryHours: null,
  recognise(url) {
    const found = SUFFIX.exec(hostOf(url))?.groups;
    if (found?.name !== undefined) return found.tld === 'de' ? found.name : hostOf(url);
    const [kind, number] = pathOf(url);
    const own = url.port === '' && OWN_DOMAIN.test(url.hostname) && kind === 'job' && /^\d{4,9}$/u.test(number ?? '');
    return own && pathOf(url).length === 2 ? url.hostname : undefined;
  },
  advise: (url) =>
    /(?:^|\.)personio\.(?:de|com)$/u.test(hostOf(url))
      ? 'This Personio address names no careers site: give one like https://<company>.jobs.personio.de.'
      : undefined,
  boardUrl: (token) => `https://${hostFor(token)}`,
  pages: oneAnswer({
    accept: 'application/xml, text/xml',
    url: (token) => `https://${hostFor(token)}/xml?language=en`,
    parse: read,
  }),
});
