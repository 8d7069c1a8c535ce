import * as z from 'zod';
import type { ParsedPosting } from '../../domain/postings/posting.ts';
import { type ReadSalary, readSalary } from '../../domain/postings/salary.ts';
import { readJson } from './answers.ts';
import { hostOf, modeFrom, oneAnswer, type Parsed, sectionsAsHtml, subdomainOf } from './employer.ts';
import { amount, flag, html, id, lastMoment, line, maybeAddress, title } from './fields.ts';
import { payFromFields } from './pay.ts';
import { distinct, placeFrom, placeText } from './places.ts';
import { type BoardAdapter, BoardFailed, type BoardToken } from './port.ts';
import { oddReason, readRows } from './rows.ts';

/** https://developers.pinpointhq.com: the careers site's own list, the whole board in one answer, without a key. */
const DOMAIN = 'pinpointhq.com';
const OWN_HOSTS = ['www', 'app', 'api', 'developers', 'help', 'status', 'support', 'careers', 'docs', 'go'];

const Answer = z.object({ data: z.array(z.unknown()) });
const Named = z.object({ id: line, name: line }).nullish();
const Row = z.object({
  id,
  title,
  url: maybeAddress,
  path: line,
  description: html,
  key_responsibilities_header: line,
  key_responsibilities: html,
  skills_knowledge_expertise_header: line,
  skills_knowledge_expertise: html,
  benefits_header: line,
  benefits: html,
  workplace_type: line,
  workplace_type_text: line,
  employment_type: line,
  employment_type_text: line,
  compensation: line,
  compensation_minimum: amount,
  compensation_maximum: amount,
  compensation_currency: line,
  compensation_frequency: line,
  compensation_visible: flag,
  deadline_at: lastMoment,
  requisition_id: line,
  reporting_to: line,
  department: Named,
  division: Named,
  location: z.object({ name: line, city: line, province: line, country: line, postal_code: line }).nullish(),
  job: z.object({ id: line, requisition_id: line, department: Named, division: Named }).nullish(),
});
type Row = z.infer<typeof Row>;
const Wrapped = z.object({ id: z.unknown(), attributes: z.record(z.string(), z.unknown()) });
/** The keyed API wraps a row's fields once more (JSON:API). */
const unwrapped = (raw: unknown): unknown => {
  const wrapped = Wrapped.safeParse(raw);
  return wrapped.success ? { ...wrapped.data.attributes, id: wrapped.data.id } : raw;
};

const originOf = (token: BoardToken): string => `https://${token}.${DOMAIN}`;

const salaryOf = (row: Row): ReadSalary | null => {
  // Figures that the employer does not show to applicants are not used.
  if (row.compensation_visible === false) return null;
  const fields = payFromFields({
    min: row.compensation_minimum,
    max: row.compensation_maximum,
    currency: row.compensation_currency,
    period: row.compensation_frequency,
  });
  return fields ?? (row.compensation === null ? null : readSalary(`Salary: ${row.compensation}`, null));
};

const toPosting =
  (token: BoardToken) =>
  (row: Row): ParsedPosting => {
    const origin = originOf(token);
    const page = row.url ?? URL.parse(row.path ?? `/postings/${encodeURIComponent(row.id)}`, origin)?.href ?? origin;
    const place = {
      city: row.location?.city,
      region: row.location?.province,
      country: row.location?.country,
      postalCode: row.location?.postal_code,
    };
    const department = row.job?.department ?? row.department;
    return {
      externalId: row.id,
      url: page,
      applyUrl: `${page.replace(/[?#].*$/u, '').replace(/\/$/u, '')}/applications/new`,
      title: row.title,
      // Pinpoint names no employer but in the address.
      companyName: token,
      descriptionHtml: sectionsAsHtml([
        { html: row.description },
        { heading: row.key_responsibilities_header ?? 'Key responsibilities', html: row.key_responsibilities },
        {
          heading: row.skills_knowledge_expertise_header ?? 'Skills, knowledge and expertise',
          html: row.skills_knowledge_expertise,
        },
        { heading: row.benefits_header ?? 'Benefits', html: row.benefits },
      ]),
      locations: distinct([row.location?.name ?? placeText(place)]),
      places: [placeFrom(place)].flatMap((one) => one ?? []),
      workMode: modeFrom(row.workplace_type) ?? modeFrom(row.workplace_type_text),
      salary: salaryOf(row),
      employmentType: row.employment_type_text ?? row.employment_type?.replaceAll('_', ' ') ?? null,
      department: department?.name ?? null,
      groupId: row.job?.id ?? null,
      // The list does not say when a posting was published.
      postedAt: null,
      expiresAt: row.deadline_at,
      facts: {
        job_id: row.job?.id ?? null,
        requisition_id: row.job?.requisition_id ?? row.requisition_id,
        division: row.job?.division?.name ?? row.division?.name ?? null,
        reporting_to: row.reporting_to,
      },
    };
  };

/** Reads an answer of `/postings.json`. Throws BoardFailed when it is none at all. */
export const parsePinpoint = (token: BoardToken, answer: unknown): Parsed => {
  const board = Answer.safeParse(answer);
  if (!board.success)
    throw new BoardFailed('unreadable', `Pinpoint answered in another shape: ${oddReason(board.error)}`);
  return readRows(board.data.data.map(unwrapped), {
    schema: Row,
    needed: ['id', 'title'],
    toPosting: toPosting(token),
    idOf: (raw) => raw.id,
  });
};

/** Pinpoint's careers sites. */
export const pinpoint = (): BoardAdapter => ({
  name: 'pinpoint',
  label: 'Pinpoint',
  kind: 'employer',
  lists: 'whole',
  example: `https://<company>.${DOMAIN}`,
  off: null,
  terms: null,
  // Nothing is published for the list; each employer has a host of its own.
  pace: [{ host: `*.${DOMAIN}`, requests: 1, perSeconds: 1 }],
  crawlEveryHours: null,
  recognise: (url) => subdomainOf(url, DOMAIN, OWN_HOSTS),
  advise: (url) =>
    hostOf(url) === DOMAIN || hostOf(url).endsWith(`.${DOMAIN}`)
      ? `This Pinpoint address names no company: give its careers site, like https://<company>.${DOMAIN}.`
      : undefined,
  boardUrl: originOf,
  pages: oneAnswer({
    accept: 'application/json',
    url: (token) => `${originOf(token)}/postings.json`,
    parse: (token, answer) => parsePinpoint(token, readJson('Pinpoint', `careers site "${token}"`, answer)),
  }),
});
