import type { ApplicationStatus } from './lifecycle.ts';

export const TRACKER_FIELDS = ['company', 'title', 'url', 'status', 'applied', 'deadline', 'notes', 'tags'] as const;
export type TrackerField = (typeof TRACKER_FIELDS)[number];

/** What trackers and home-made sheets call their columns, in letters alone; the narrower before the wider. */
const NAMES: Readonly<Record<TrackerField, readonly string[]>> = {
  company: ['company', 'companyname', 'employer', 'organization', 'organisation', 'firma', 'unternehmen', 'entreprise'],
  title: [
    'title',
    'jobtitle',
    'position',
    'role',
    'job',
    'positiontitle',
    'rolename',
    'jobposition',
    'stelle',
    'poste',
  ],
  url: ['url', 'joburl', 'link', 'joblink', 'joburllink', 'postingurl', 'listing', 'applicationlink', 'jobpostingurl'],
  status: ['status', 'stage', 'list', 'listname', 'applicationstatus', 'column', 'state', 'currentstage', 'boardlist'],
  applied: [
    'dateapplied',
    'applieddate',
    'appliedon',
    'applied',
    'applicationdate',
    'appliedat',
    'date',
    'dateofapplication',
  ],
  deadline: ['deadline', 'duedate', 'closingdate', 'applicationdeadline', 'due'],
  notes: ['notes', 'note', 'comments', 'comment', 'description', 'remarks', 'notizen'],
  tags: ['tags', 'labels', 'tag', 'label', 'keywords'],
};
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

/** Which column (by its place) holds which field, by the header's names; a column is taken once. */
export function mapHeader(header: readonly string[]): Map<TrackerField, number> {
  const plain = header.map(letters);
  const found = new Map<TrackerField, number>();
  for (const field of TRACKER_FIELDS) {
    const at = NAMES[field]
      .map((name) => plain.indexOf(name))
      .find((place) => place >= 0 && ![...found.values()].includes(place));
    if (at !== undefined) found.set(field, at);
  }
  return found;
}

/** A tracker's word for a state as ours; in this order, since "interview scheduled after applying" is an interview. */
const STATES: readonly [RegExp, ApplicationStatus][] = [
  [/withdr|archiv|not interested|cancel/u, 'withdrawn'],
  [/reject|declin|absage|refus|closed|no response|ghost/u, 'rejected'],
  [/offer|accepted|hired|angebot/u, 'offered'],
  [/interview|screen|onsite|on-site|assessment|negotiat|gespräch|entretien/u, 'interviewing'],
  [/respon|replied|contacted|in progress/u, 'responded'],
  [/appl|sent|submitted|beworben|envoy/u, 'sent'],
  [/wish|saved|bookmark|to apply|applying|interested|todo|to do|backlog|new|draft|lead/u, 'draft'],
];
export function trackerStatus(word: string): ApplicationStatus | undefined {
  const plain = word.normalize('NFKC').toLowerCase().trim();
  if (plain === '') return 'sent';
  if (/^(?:to apply|applying|ready to apply|want to apply|not applied)\b/u.test(plain)) return 'draft';
  return STATES.find(([says]) => says.test(plain))?.[1];
}

/** A day as people write it: ISO (with a time or not), or with slashes or dots, the day first only where it must be. */
export function trackerDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  if (dotted) return valid(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:$|[ ,])/u.exec(text);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    return first > 12 ? valid(Number(slashed[3]), second, first) : valid(Number(slashed[3]), first, second);
  }
  // "March 3, 2026", as Notion writes it.
  const written = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})/iu.exec(text);
  if (!written) return undefined;
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((written[1] ?? '').slice(0, 3).toLowerCase());
  return month % 3 === 0 ? valid(Number(written[3]), month / 3 + 1, Number(written[2])) : undefined;
}
const valid = (year: number, month: number, day: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day));
  const fits = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 1990 && year <= 2100;
  return fits ? at.toISOString().slice(0, 10) : undefined;
};
