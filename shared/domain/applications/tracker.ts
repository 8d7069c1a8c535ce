import type { ApplicationStatus } from './lifecycle.ts';

export const TRACKER_FIELDS = [
  'company',
  'title',
  'url',
  'status',
  'applied',
  'saved',
  'deadline',
  'notes',
  'tags',
] as const;
export type TrackerField = (typeof TRACKER_FIELDS)[number];

/** What trackers and home-made sheets call their columns, in letters alone; the narrower before the wider. */
const NAMES: Readonly<Record<TrackerField, readonly string[]>> = {
  company: [
    'company',
    'companyname',
    'employer',
    'employername',
    'organization',
    'organisation',
    'hiringcompany',
    'firma',
    'unternehmen',
    'entreprise',
    'empresa',
  ],
  title: [
    'title',
    'jobtitle',
    'position',
    'role',
    'job',
    'positiontitle',
    'rolename',
    'jobposition',
    'jobrole',
    'jobname',
    'positionname',
    'roletitle',
    'vacancy',
    'opening',
    'stelle',
    'poste',
  ],
  url: [
    'url',
    'joburl',
    'link',
    'joblink',
    'joburllink',
    'postingurl',
    'listing',
    'applicationlink',
    'jobpostingurl',
    'jobposturl',
    'postinglink',
    'jobpostinglink',
    'linktojob',
    'linktoposting',
    'applicationurl',
    'weblink',
    'website',
  ],
  status: [
    'status',
    'stage',
    'list',
    'listname',
    'applicationstatus',
    'column',
    'state',
    'currentstage',
    'boardlist',
    'jobstatus',
    'applicationstage',
    'phase',
    'progress',
    'outcome',
    'result',
  ],
  applied: [
    'dateapplied',
    'applieddate',
    'appliedon',
    'applied',
    'applicationdate',
    'appliedat',
    'datesubmitted',
    'submitted',
    'submittedon',
    'submissiondate',
    'datesent',
    'beworbenam',
    'date',
    'dateofapplication',
  ],
  saved: [
    'datesaved',
    'saveddate',
    'savedon',
    'savedat',
    'dateadded',
    'addedon',
    'datecreated',
    'createdat',
    'created',
    'createdtime',
  ],
  deadline: ['deadline', 'duedate', 'closingdate', 'applicationdeadline', 'due'],
  notes: ['notes', 'note', 'comments', 'comment', 'description', 'remarks', 'notizen'],
  tags: ['tags', 'labels', 'tag', 'label', 'keywords'],
};
/** What a database's first column may be called: of a file that names only the other of the two. */
const UNNAMED = ['name', 'jobapplication', 'application', 'opportunity'];

// "Date applied (MM/DD)" is the date applied.
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[([][^()[\]]*[)\]]/gu, '')
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
  const other = found.has('company') === found.has('title') ? undefined : found.has('company') ? 'title' : 'company';
  const unnamed = UNNAMED.map((name) => plain.indexOf(name)).find((place) => place >= 0);
  if (other !== undefined && unnamed !== undefined) found.set(other, unnamed);
  return found;
}

/** A tracker's word for a state as ours; in this order, since "interview scheduled after applying" is an interview. */
const STATES: readonly [RegExp, ApplicationStatus][] = [
  [/withdr|archiv|not interested|cancel|zurückgezogen/u, 'withdrawn'],
  [
    /reject|declin|absage|abgelehnt|refus|closed|no response|ghost|not selected|unsuccessful|not moving|no longer/u,
    'rejected',
  ],
  [/offer|accepted|hired|angebot|zusage/u, 'offered'],
  [
    /interview|screen|onsite|on-site|assessment|negotiat|gespräch|entretien|entrevista|take.?home|challenge|phone|call scheduled/u,
    'interviewing',
  ],
  [/respon|replied|contacted|in progress/u, 'responded'],
  [/appl|sent|submitted|beworben|envoy|pending|waiting|under review|in review|followed up/u, 'sent'],
  [
    /wish|saved|bookmark|to apply|applying|interested|todo|to do|backlog|new|draft|lead|not started|research|prospect/u,
    'draft',
  ],
];
export function trackerStatus(word: string): ApplicationStatus | undefined {
  const plain = word.normalize('NFKC').toLowerCase().trim();
  if (plain === '') return 'sent';
  if (/^(?:to apply|applying|ready to apply|want to apply|not applied|not yet applied)\b/u.test(plain)) return 'draft';
  return STATES.find(([says]) => says.test(plain))?.[1];
}

/**
 * A tracker's word as ours. A row without one was applied to, unless the file says when each was applied to, or saved, and
 * says nothing of this row. `applied` may also be a yes or a no. Undefined for a word that is not known.
 */
export function trackerState(
  { status, applied }: { status: string; applied: string },
  columns: ReadonlyMap<TrackerField, unknown>,
): ApplicationStatus | undefined {
  if (status.trim() !== '') return trackerStatus(status);
  if (NO.test(applied)) return 'draft';
  const isDated = columns.has('applied') || columns.has('saved');
  return isDated && applied === '' ? 'draft' : 'sent';
}
const YES = /^(?:yes|y|true|x|1|done|ja|oui|s[ií]|✓|✔|✅|☑)\uFE0F?$/iu;
const NO = /^(?:no|n|false|0|not yet|nein|non|-|–|—|❌|☐)\uFE0F?$/iu;
/** Whether a cell of a column for days holds a mere yes or no. */
export const isTick = (text: string): boolean => YES.test(text) || NO.test(text);

const NOTHING = /^(?:n\/?a|none|null|unknown|tbd|-|–|—)$/iu;
/** The link that a cell holds, whatever stands around it ("[Posting](https://…)"); null for none, the text where it is none. */
export function trackerUrl(text: string): string | null {
  const plain = text.trim();
  if (plain === '' || NOTHING.test(plain)) return null;
  const held = /https?:\/\/[^\s<>"'\])]+/iu.exec(plain)?.[0];
  if (held !== undefined) return held;
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?$/u.test(plain) ? `https://${plain}` : plain;
}

/** A name without the page that Notion writes behind a related one: "Fernhollow (https://www.notion.so/…)". */
export const trackerName = (text: string): string =>
  text.replace(/ \((?:https?:\/\/)?[^()\s]*(?:notion\.so|\.md)[^()\s]*\)$/u, '').trim();
