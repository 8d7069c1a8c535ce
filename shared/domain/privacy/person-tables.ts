/**
 * Every table that holds rows of people, and what an export gives of it. test/privacy/completeness.test.ts compares this
 * with the catalog: a new table fails there until it has its line here.
 */
export type PersonTable = {
  table: string;
  /** Whose a row is: by its own column, or by the parent row that `key` points at. */
  owner: { column: string } | { key: string; parent: string };
  /** Columns that the export leaves out, each with the reason that the person reads. */
  without?: Readonly<Record<string, string>>;
};
export type LeftOutTable = { table: string; reason: string };

const mine = (table: string, without?: PersonTable['without']): PersonTable => ({
  table,
  owner: { column: 'user_id' },
  ...(without === undefined ? {} : { without }),
});
const ofApplication = (table: string): PersonTable => ({
  table,
  owner: { key: 'application_id', parent: 'applications.applications' },
});

const KEY = 'A key to your account at another service: it would be a danger in a file.';
const SIGNS = 'What your webhook is signed with: it would be a danger in a file.';
const MACHINE = 'Machinery: which worker holds the row, and until when.';

export const EXPORTED: readonly PersonTable[] = [
  { table: 'users.users', owner: { column: 'id' } },
  mine('users.profiles'),
  mine('users.skills'),
  mine('users.experience'),
  mine('users.education'),
  mine('users.user_projects'),
  mine('users.user_certificates'),
  mine('users.user_languages'),
  mine('users.resumes', { parse_lease_until: MACHINE }),
  mine('users.resume_proposals'),
  mine('users.answers'),
  mine('users.preferences'),
  mine('users.settings'),
  mine('users.tier_usage'),
  mine('users.sessions'),
  mine('users.access_tokens', { token_hash: 'What is kept of a token, which only you have.' }),
  mine('users.consents'),
  mine('users.data_exports', { lease_until: MACHINE }),
  mine('users.erasures', { lease_until: MACHINE }),
  mine('jobs.user_sources'),
  mine('jobs.saved_jobs'),
  mine('jobs.saved_searches'),
  { table: 'jobs.saved_search_hits', owner: { key: 'saved_search_id', parent: 'jobs.saved_searches' } },
  mine('jobs.match_dismissals'),
  mine('jobs.job_matches'),
  mine('jobs.not_the_same'),
  mine('jobs.company_corrections'),
  mine('applications.applications'),
  ofApplication('applications.application_activities'),
  ofApplication('applications.application_tasks'),
  ofApplication('applications.interviews'),
  ofApplication('applications.interview_proposals'),
  ofApplication('applications.offers'),
  mine('communications.email_templates'),
  mine('communications.emails', {
    mime: 'The message as it left stands in files/emails.',
    send_token: 'A secret word of ours by which replies are recognised.',
    lease_until: MACHINE,
    lease_fence: MACHINE,
  }),
  { table: 'communications.email_events', owner: { key: 'email_id', parent: 'communications.emails' } },
  mine('communications.email_responses', { lease_until: MACHINE }),
  mine('communications.suppressions'),
  mine('communications.notices', { stop_hash: 'What is kept of the link in a mail, which only you have.' }),
  mine('communications.stops'),
  mine('ai.cover_letters'),
  mine('ai.generations'),
  mine('ai.letter_requests', { lease_until: MACHINE }),
  mine('integrations.google_sheets', { lease_until: MACHINE, lease_fence: MACHINE }),
  mine('integrations.sheet_conflicts'),
  mine('integrations.calendar_feeds', { token_hash: 'What is kept of the secret address, which only you have.' }),
  mine('integrations.forwarding_addresses', { token_hash: 'What is kept of the secret address, which only you have.' }),
  mine('integrations.google_calendar'),
  mine('integrations.webhooks', { secret: SIGNS, former_secret: SIGNS }),
  mine('integrations.webhook_deliveries', { lease_until: MACHINE }),
  mine('integrations.oauth_tokens', { access_token: KEY, refresh_token: KEY, refresh_lease_until: MACHINE }),
  mine('analytics.user_events'),
  mine('analytics.application_metrics'),
  { table: 'audit.audit_logs', owner: { column: 'subject_user_id' } },
  { table: 'audit.audit_logs_archive', owner: { column: 'subject_user_id' } },
];

/** Tables with people's rows that no export holds; the reason stands in the export itself. */
export const LEFT_OUT: readonly LeftOutTable[] = [
  { table: 'users.refresh_tokens', reason: 'Hashes of the keys to your sessions; the sessions themselves are in it.' },
  { table: 'users.sign_in_states', reason: 'One-time secrets of a sign-in that is under way; gone within an hour.' },
  { table: 'users.idempotency_keys', reason: 'Copies of answers that you were given, kept for a day to repeat them.' },
  { table: 'users.discarded_files', reason: 'Names of files that you deleted, until the storage has deleted them.' },
  { table: 'jobs.match_refreshes', reason: 'How far the machine that computes your matches has come.' },
  { table: 'jobs.moved_references', reason: 'Which of your rows moved when two postings turned out to be one.' },
  { table: 'communications.unrelated_messages', reason: 'Numbers of messages that had nothing to do with a hunt.' },
  { table: 'integrations.mailbox_cursors', reason: 'How far your mailbox was read.' },
  { table: 'integrations.sheet_rows', reason: 'Marks of what your spreadsheet said when it was last written.' },
  { table: 'integrations.calendar_events', reason: 'How far your calendar is behind your interviews.' },
  { table: 'audit.hash_keys', reason: 'The key that hides values in the audit trail; erasure destroys it.' },
];

/** Columns that name a file in the bucket, or hold one: each is written into the export's folder `files/`. */
export const EXPORTED_FILES: readonly { table: string; column: string; folder: string }[] = [
  { table: 'users.resumes', column: 'object_key', folder: 'resumes' },
  { table: 'communications.emails', column: 'mime', folder: 'emails' },
];
/** Columns of that kind whose file is in no export. */
export const LEFT_OUT_FILES: readonly { table: string; column: string; reason: string }[] = [
  { table: 'integrations.calendar_feeds', column: 'token_hash', reason: 'It is no file, but a hash of an address.' },
  {
    table: 'integrations.forwarding_addresses',
    column: 'token_hash',
    reason: 'It is no file, but a hash of an address.',
  },
  { table: 'communications.notices', column: 'stop_hash', reason: 'It is no file, but a hash of a link.' },
  { table: 'users.access_tokens', column: 'token_hash', reason: 'It is no file, but a hash of a token.' },
  { table: 'users.data_exports', column: 'object_key', reason: 'An export holds no earlier exports.' },
];
