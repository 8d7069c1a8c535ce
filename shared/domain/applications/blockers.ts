import { Conflict } from '../errors.ts';
import { DUPLICATE_WINDOW_DAYS } from './role-key.ts';

const MESSAGES = {
  account_inactive: 'Your account is not active.',
  no_recipient: 'It has no address to go to.',
  nothing_to_send: 'It has neither a letter nor a resume: pin one of them.',
  template_unfilled:
    'Your own application template names what nothing fills here: see it with POST /v1/email-templates/{id}/preview, and mend it or pin a letter.',
  letter_blocked: 'The letter claims what no fact of yours supports: mend its findings first.',
  resume_missing: 'The file of the resume is not there: upload it.',
  resume_changed:
    'The file of the resume was replaced after it had been read: delete that resume and upload the file as a new one.',
  do_not_contact: 'The address is on your do-not-contact list.',
  duplicate_application: `You applied to this role at this company within ${DUPLICATE_WINDOW_DAYS} days. Send override_duplicate to apply again.`,
  posting_gone: 'The posting is gone: it takes no applications any more.',
  company_excluded: 'The company is on your list of excluded ones: take it off (PATCH /v1/preferences) to apply.',
  company_limit:
    'You applied to this company as often as your frequency allows in seven days. Send override_duplicate to apply now.',
  outward_stopped: 'Everything outward is stopped: GET /v1/stop says by whom and why.',
  unsettled: 'Its earlier message is still being taken back from the mailbox: try in some minutes.',
} as const;
type Reason = keyof typeof MESSAGES;

/** What stands against submitting an application. `reason` is a stable word, `message` says what to do. */
export type Blocker = { reason: string; message: string };

export type SubmissionFacts = {
  userActive: boolean;
  recipient: string | null;
  letter: { blocked: boolean } | undefined;
  /** The person's own template holds variables that nothing fills, or that do not exist. */
  templateUnfilled: boolean;
  resume: { uploaded: boolean } | undefined;
  suppressed: boolean;
  /** Another application to the same role that is queued or left inside the window, unless overridden. */
  collidesWith: string | undefined;
  companyExcluded: boolean;
  /** As many applications to this company in seven days as the person's frequency allows, unless overridden. */
  companyFull: boolean;
  /** All outward acts are stopped, for everybody or for this person. */
  stopped: boolean;
  /** An earlier message of this application is still being withdrawn from the mailbox. */
  unsettled: boolean;
};

/** The most fundamental first. */
const RULES: readonly [Reason, (facts: SubmissionFacts) => boolean][] = [
  ['account_inactive', (f) => !f.userActive],
  ['no_recipient', (f) => f.recipient === null],
  ['nothing_to_send', (f) => f.letter === undefined && f.resume === undefined],
  ['template_unfilled', (f) => f.templateUnfilled],
  ['letter_blocked', (f) => f.letter?.blocked ?? false],
  ['resume_missing', (f) => f.resume !== undefined && !f.resume.uploaded],
  ['do_not_contact', (f) => f.suppressed],
  ['company_excluded', (f) => f.companyExcluded],
  ['duplicate_application', (f) => f.collidesWith !== undefined],
  ['company_limit', (f) => f.companyFull],
  ['outward_stopped', (f) => f.stopped],
  ['unsettled', (f) => f.unsettled],
];

/** Pure. Every reason why it cannot be submitted now, the most fundamental first. */
export const blockersOf = (facts: SubmissionFacts): Blocker[] =>
  RULES.filter(([, holds]) => holds(facts)).map(([reason]) => blockerFor(reason));

/** What stands against it, by its reason. */
export const blockerFor = (reason: Reason): Blocker => ({ reason, message: MESSAGES[reason] });

/** The refusal of what such a reason forbids at once, with what it is about. */
export const refusal = (reason: Reason, details: Readonly<Record<string, unknown>> = {}): Conflict =>
  new Conflict(MESSAGES[reason], { reason, ...details });
