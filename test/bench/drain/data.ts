import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { SEND_TOKEN_HEADER } from '../../../shared/adapters/mail/message-port.ts';

export type QueuedSend = { emailId: string; userId: string };

/** Few enough that neither a day's limit nor a week's for one company holds anything back. */
const EACH = 5;

/** `count` approved applications of `count / 5` new people, as approving leaves them, due now; in one order for all. */
export async function queueSends(client: pg.Client, label: string, count: number): Promise<QueuedSend[]> {
  const people = Math.ceil(count / EACH);
  await client.query(
    `INSERT INTO users.users (email, name, email_verified)
       SELECT $1 || '-' || n || '@person.example', 'Jo Example', true FROM generate_series(1, $2::int) AS n`,
    [label, people],
  );
  // Pace and ramp-up are waits, and no wait is measured here.
  await client.query(
    `INSERT INTO users.settings (user_id, send_mode, send_gap_seconds, send_jitter_seconds, ramp_up, send_days,
                                 send_window_start, send_window_end)
       SELECT id, 'drafts', 0, 0, false, '{1,2,3,4,5,6,7}', '00:00', '24:00' FROM users.users WHERE email LIKE $1 || '-%'`,
    [label],
  );
  const { rows } = await client.query<{ id: string; user_id: string }>(
    `WITH person AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM users.users WHERE email LIKE $1 || '-%'),
     job AS (INSERT INTO jobs.jobs (title, description, application_url, hash)
       SELECT 'Analyst ' || n, 'You count.', 'https://northwind.example/jobs', encode(sha256(($1 || n)::bytea), 'hex')
         FROM generate_series(0, $2::int - 1) AS n RETURNING id, title),
     numbered AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM job)
     INSERT INTO applications.applications (user_id, job_id, status, channel, scheduled_for, recipient_email, recipient_source, job_title)
       SELECT person.id, numbered.id, 'queued', 'email', now(), 'jobs@northwind.example', 'posting', 'Analyst'
         FROM numbered JOIN person ON person.n = numbered.n % $3 RETURNING id, user_id`,
    [label, count, people],
  );
  const messages = rows.map((row) => {
    const token = randomBytes(16).toString('hex');
    const head = 'From: jo@person.example\r\nTo: jobs@northwind.example\r\nSubject: Application';
    const mime = Buffer.from(
      `${head}\r\n${SEND_TOKEN_HEADER}: ${token}\r\n\r\n${'I have counted for years. '.repeat(80)}`,
    );
    return { ...row, token, mime, hash: createHash('sha256').update(mime).digest('hex') };
  });
  const inserted = await client.query<{ emailId: string; userId: string }>(
    `INSERT INTO communications.emails (user_id, application_id, type, from_email, to_emails, subject, body, status, mime,
                                        mime_sha256, send_token, scheduled_for, next_attempt_at)
       SELECT u, a, 'application', 'jo@person.example', '{jobs@northwind.example}', 'Application', 'I have counted for years.',
              'queued', m, h, t, now(), now()
         FROM unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::text[], $5::text[]) AS q(u, a, m, h, t)
       RETURNING id AS "emailId", user_id AS "userId"`,
    [
      messages.map(({ user_id }) => user_id),
      messages.map(({ id }) => id),
      messages.map(({ mime }) => mime),
      messages.map(({ hash }) => hash),
      messages.map(({ token }) => token),
    ],
  );
  await client.query(
    'ANALYZE users.users, users.settings, jobs.jobs, applications.applications, communications.emails',
  );
  return inserted.rows;
}
