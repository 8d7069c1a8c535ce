import { createHash, randomUUID } from 'node:crypto';

/**
 * One row of every table, for tests that go over all of them. A new table that holds a person's rows gets its line in
 * PERSON_ROWS (the row level security matrix fails until it has one); order matters: parents first.
 */
export type Ids = {
  user: string;
  job: string;
  source: string;
  resume: string;
  application: string;
  email: string;
  response: string;
  session: string;
  letter: string;
  company: string;
  merge: string;
  savedSearch: string;
};
type Row = Record<string, unknown>;
type Make = (ids: Ids) => Row;

const at = '2026-01-05T10:00:00Z';
const bytes = (text: string): string => `\\x${createHash('sha256').update(text).digest('hex')}`;

export const SHARED_ROWS: readonly [
  table: string,
  make: (ids: Pick<Ids, 'job' | 'source' | 'company' | 'merge'>) => Row,
][] = [
  ['jobs.sources', ({ source }) => ({ id: source, name: `Board ${source}`, type: 'job_board' })],
  ['jobs.companies', ({ company }) => ({ id: company, name: `Firm ${company}` })],
  [
    'jobs.jobs',
    ({ job, source }) => ({
      id: job,
      source_id: source,
      external_id: job,
      title: 'Cook',
      description: 'Cooks.',
      application_url: 'https://firm.example/jobs/1',
    }),
  ],
  ['jobs.crawl_runs', ({ source }) => ({ source_id: source })],
  ['jobs.job_skills', ({ job }) => ({ job_id: job, skill_name: 'Baking' })],
  [
    'jobs.job_sightings',
    ({ job, source }) => ({
      id: job,
      job_id: job,
      source_id: source,
      external_id: job,
      url: 'https://firm.example',
      content_hash: 'x',
    }),
  ],
  [
    'jobs.job_merges',
    ({ job, merge }) => ({
      id: merge,
      job_id: job,
      merged_job_id: job,
      sighting_ids: [job],
      reasons: [],
      decided_by: 'rule',
    }),
  ],
  ['analytics.system_metrics', () => ({ metric_type: 'test', metric_value: 1 })],
];

export const PERSON_ROWS: readonly [table: string, make: Make][] = [
  ['users.users', ({ user }) => ({ id: user, email: `row-${user}@example.test`, name: 'Row Person' })],
  ['users.profiles', ({ user }) => ({ user_id: user, headline: 'Cook', current_salary: 40000 })],
  ['users.skills', ({ user }) => ({ user_id: user, skill_name: 'Baking' })],
  [
    'users.experience',
    ({ user }) => ({ user_id: user, company_name: 'Firm', job_title: 'Cook', start_date: '2020-01-01' }),
  ],
  ['users.user_projects', ({ user }) => ({ user_id: user, project_name: 'Oven' })],
  ['users.user_certificates', ({ user }) => ({ user_id: user, certificate_name: 'Pastry' })],
  ['users.user_languages', ({ user }) => ({ user_id: user, language_name: 'Welsh' })],
  ['users.education', ({ user }) => ({ user_id: user, institution_name: 'School', degree: 'Diploma' })],
  [
    'users.resumes',
    ({ user, resume }) => ({
      id: resume,
      user_id: user,
      file_name: 'cv.pdf',
      file_url: `s3://private/${user}/${resume}`,
      object_key: `${user}/${resume}`,
      content_type: 'application/pdf',
    }),
  ],
  [
    'users.resume_proposals',
    ({ user, resume }) => ({
      user_id: user,
      resume_id: resume,
      entity: 'profile',
      action: 'add',
      field: 'headline',
      proposed_value: 'Cook',
      evidence: [],
      confidence: 0.9,
      fingerprint: createHash('sha256').update(user).digest('hex'),
    }),
  ],
  ['users.answers', ({ user }) => ({ user_id: user, answer_key: 'notice_period', value: { days: 30 } })],
  ['users.tier_usage', ({ user }) => ({ user_id: user, kind: 'letters_per_day', day: '2026-01-05', used: 1 })],
  ['users.discarded_files', ({ user }) => ({ object_key: `${user}/resumes/gone`, user_id: user })],
  ['users.consents', ({ user }) => ({ user_id: user, purpose: 'usage' })],
  ['users.data_exports', ({ user }) => ({ user_id: user })],
  [
    'users.erasures',
    ({ user }) => ({
      user_id: user,
      requested_at: at,
      due_at: '2099-01-01T00:00:00Z',
      next_attempt_at: '2099-01-01T00:00:00Z',
    }),
  ],
  ['users.preferences', ({ user }) => ({ user_id: user, job_types: ['full_time'] })],
  ['users.settings', ({ user }) => ({ user_id: user, timezone: 'Europe/Berlin' })],
  ['users.idempotency_keys', ({ user }) => ({ user_id: user, key: 'k', route: 'POST /v1/x', request_hash: 'h' })],
  [
    'users.sessions',
    ({ user, session }) => ({ id: session, user_id: user, created_at: at, last_used_at: at, expires_at: at }),
  ],
  [
    'users.refresh_tokens',
    ({ user, session }) => ({ token_hash: bytes(`r${session}`), session_id: session, user_id: user, created_at: at }),
  ],
  [
    'users.sign_in_states',
    ({ user }) => ({
      state_hash: bytes(`s${user}`),
      browser_hash: bytes(`b${user}`),
      purpose: 'connect_mail',
      user_id: user,
      nonce: 'n',
      code_verifier: 'v',
      created_at: at,
      expires_at: at,
    }),
  ],
  ['jobs.user_sources', ({ user, source }) => ({ user_id: user, source_id: source })],
  ['jobs.saved_jobs', ({ user, job }) => ({ user_id: user, job_id: job })],
  [
    'jobs.saved_searches',
    ({ user, savedSearch }) => ({
      id: savedSearch,
      user_id: user,
      name: 'Mine',
      query: {},
      looked_xid: '1',
      looked_at: at,
      seen_at: at,
    }),
  ],
  ['jobs.saved_search_hits', ({ savedSearch, job }) => ({ saved_search_id: savedSearch, job_id: job, found_at: at })],
  ['communications.unrelated_messages', ({ user }) => ({ user_id: user, provider_message_id: `unrelated-${user}` })],
  ['jobs.match_dismissals', ({ user, job }) => ({ user_id: user, job_id: job, reason: 'salary' })],
  ['jobs.job_matches', ({ user, job }) => ({ user_id: user, job_id: job, match_score: 80 })],
  ['jobs.not_the_same', ({ user, job }) => ({ user_id: user, job_id: job, sighting_id: job })],
  ['jobs.moved_references', ({ user, merge }) => ({ user_id: user, merge_id: merge, table_name: 'jobs.saved_jobs' })],
  [
    'jobs.company_corrections',
    ({ user, company }) => ({ user_id: user, company_id: company, field: 'industry', value: 'Food' }),
  ],
  ['jobs.match_refreshes', ({ user }) => ({ user_id: user, requested_at: at })],
  [
    'applications.applications',
    ({ user, job, application, resume }) => ({
      id: application,
      user_id: user,
      job_id: job,
      resume_id: resume,
      company_name: 'Firm',
      job_title: 'Cook',
    }),
  ],
  [
    'applications.application_activities',
    ({ application }) => ({ application_id: application, activity_type: 'created' }),
  ],
  ['applications.application_tasks', ({ application }) => ({ application_id: application, title: 'Call them' })],
  [
    'applications.interviews',
    ({ application }) => ({ id: application, application_id: application, scheduled_at: at }),
  ],
  // Each interview makes its own; the id is the interview's.
  ['integrations.calendar_events', ({ user, application }) => ({ user_id: user, interview_id: application })],
  ['applications.interview_proposals', ({ application }) => ({ application_id: application, starts_at: at })],
  ['applications.offers', ({ application }) => ({ application_id: application, salary_offered: 50000 })],
  [
    'communications.email_templates',
    ({ user }) => ({ user_id: user, name: 'Mine', type: 'application', body: 'Hello' }),
  ],
  [
    'communications.emails',
    ({ user, email, application }) => ({
      id: email,
      user_id: user,
      application_id: application,
      type: 'application',
      from_email: 'row@example.test',
      to_emails: ['jobs@firm.example'],
      subject: 'Application',
      body: 'Hello',
    }),
  ],
  ['communications.email_events', ({ email }) => ({ email_id: email, event_type: 'sent' })],
  [
    'communications.email_responses',
    ({ user, response, email }) => ({
      id: response,
      user_id: user,
      email_id: email,
      from_email: 'jobs@firm.example',
      received_at: at,
      provider_message_id: `m-${response}`,
    }),
  ],
  [
    'communications.suppressions',
    ({ user }) => ({ user_id: user, kind: 'email', value: 'no@firm.example', source: 'person' }),
  ],
  [
    'ai.cover_letters',
    ({ user, letter, application, job }) => ({
      id: letter,
      user_id: user,
      application_id: application,
      job_id: job,
      content: 'Dear Firm',
      tone: 'professional',
      length: 'short',
    }),
  ],
  [
    'communications.notices',
    ({ user, application }) => ({
      user_id: user,
      kind: 'interview_reminder',
      subject_id: application,
      lead_minutes: 15,
      occurs_at: at,
    }),
  ],
  ['communications.stops', ({ user }) => ({ user_id: user, reason: 'On holiday' })],
  ['ai.generations', ({ user }) => ({ user_id: user, type: 'cover_letter', cost_micros: 400 })],
  ['ai.letter_requests', ({ user }) => ({ user_id: user, asked: '{}' })],
  ['integrations.google_sheets', ({ user }) => ({ user_id: user, spreadsheet_id: 's' })],
  [
    'users.access_tokens',
    ({ user }) => ({
      user_id: user,
      name: 'Script',
      scopes: ['read'],
      token_hash: bytes(`token${user}`),
      ends_with: 'abcd',
      created_at: at,
      expires_at: '2026-02-05T10:00:00Z',
    }),
  ],
  ['integrations.sheet_rows', ({ user, application }) => ({ user_id: user, tab: 'applications', row_id: application })],
  [
    'integrations.sheet_conflicts',
    ({ user, application }) => ({
      user_id: user,
      application_id: application,
      field: 'notes',
      sheet_value: 'Ask about days.',
      own_value: 'Ask about nights.',
      reason: 'Both were changed.',
    }),
  ],
  ['integrations.calendar_feeds', ({ user }) => ({ user_id: user, token_hash: bytes(`feed${user}`) })],
  ['integrations.forwarding_addresses', ({ user }) => ({ user_id: user, token_hash: bytes(`mail${user}`) })],
  [
    'integrations.webhooks',
    ({ user }) => ({
      id: user,
      user_id: user,
      url: 'https://hook.example',
      events: ['reply.read'],
      secret: 'enc:v1:x',
      is_active: true,
    }),
  ],
  [
    'integrations.webhook_deliveries',
    ({ user }) => ({
      webhook_id: user,
      user_id: user,
      event: 'reply.read',
      data: {},
      status: 'failed',
      attempts: 1,
      next_attempt_at: at,
    }),
  ],
  ['integrations.google_calendar', ({ user }) => ({ user_id: user, calendar_id: 'c' })],
  [
    'integrations.oauth_tokens',
    ({ user }) => ({
      user_id: user,
      provider: 'google',
      access_token: 'enc:v1:AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA',
    }),
  ],
  ['integrations.mailbox_cursors', ({ user }) => ({ user_id: user })],
  ['analytics.user_events', ({ user }) => ({ user_id: user, event_type: 'seen' })],
  ['analytics.application_metrics', ({ user }) => ({ user_id: user, date: '2026-01-05' })],
];

type Ask = <R extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<R[]>;

/** Inserts past all security; columns and tables that do not exist (yet) are left out. False when the table is absent. */
export async function insertRow(ask: Ask, table: string, row: Row): Promise<boolean> {
  const columns = await ask<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND attgenerated = '' AND NOT attisdropped`,
    [table],
  );
  const names = columns.map(({ name }) => name).filter((name) => name in row);
  if (names.length === 0) return false;
  await ask(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.join(', ')} FROM jsonb_populate_record(NULL::${table}, $1)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(row)],
  );
  return true;
}

/** A new person with one row in every table of theirs (and a posting that they refer to). */
export async function fillPerson(ask: Ask): Promise<Ids> {
  const id = randomUUID;
  const ids: Ids = {
    user: id(),
    job: id(),
    source: id(),
    resume: id(),
    application: id(),
    email: id(),
    response: id(),
    session: id(),
    letter: id(),
    company: id(),
    merge: id(),
    savedSearch: id(),
  };
  for (const [table, make] of SHARED_ROWS) await insertRow(ask, table, make(ids));
  for (const [table, make] of PERSON_ROWS) await insertRow(ask, table, make(ids));
  return ids;
}

/** A posting of its own source. */
export async function newPosting(ask: Ask): Promise<{ job: string; source: string }> {
  const ids = { job: randomUUID(), source: randomUUID(), company: randomUUID(), merge: randomUUID() };
  for (const [table, make] of SHARED_ROWS.slice(0, 3)) await insertRow(ask, table, make(ids));
  return ids;
}
