import { join } from 'node:path';
import pg from 'pg';
import type { BrowserContext, Page } from 'playwright-core';
import * as z from 'zod';
import type { Stack } from '../../local/stack.ts';
import { apiClient } from '../../local/story/api.ts';
import { signIn } from '../../local/story/browser.ts';
import { barriers } from './browser.ts';

const Me = z.object({ id: z.uuid() });
/** As the issue names it: what an account of this many applications shows first stands there within a second. */
const APPLICATIONS = 5_000;
const FIRST_VIEW_MS = 1_000;
/** The middle one of several views: one view alone also measures what else the machine does. */
const VIEWS = 5;
/** On a machine so busy that all pages take long: at most so many times a page that no account makes longer, viewed by turns. */
const MOST_RATIO = 2.5;
const ALWAYS_SHORT = { address: 'privacy', selector: 'main .card' } as const;

/** The pages that grow with the account, and what stands there when one can begin to read. */
const VIEWED = [
  { address: '', selector: 'main .tile strong' },
  { address: 'board', selector: 'main .ticket' },
  { address: 'outbox', selector: 'main .list > li' },
] as const;
type Viewed = (typeof VIEWED)[number] | typeof ALWAYS_SHORT;

/** Every state, most of them sent; a message for each that left, and an answer to every fifth. */
const ROWS = [
  `INSERT INTO applications.applications
     (user_id, status, channel, origin, company_name, company_key, job_title, role_key, applied_at, created_at)
   SELECT $1, (ARRAY['sent', 'sent', 'sent', 'delivered', 'viewed', 'responded', 'interviewing', 'rejected', 'rejected', 'draft'])[n % 10 + 1],
          'manual', 'import', 'Company ' || n % 700, 'company' || n % 700, 'Engineer, Team ' || n, 'engineer team ' || n,
          CASE WHEN n % 10 = 9 THEN NULL ELSE now() - make_interval(hours => n) END, now() - make_interval(hours => n)
     FROM generate_series(1, $2::int) AS n`,
  `INSERT INTO communications.emails (user_id, application_id, type, from_email, to_emails, subject, body, status, sent_at, created_at)
   SELECT user_id, id, 'application', 'me@example.com', ARRAY['jobs@employer.example'], 'Application: ' || job_title,
          repeat('I would like to work with you. ', 40), CASE status WHEN 'draft' THEN 'draft' ELSE 'sent' END, applied_at, created_at
     FROM applications.applications WHERE user_id = $1 AND origin = 'import'`,
  `INSERT INTO communications.email_responses (user_id, application_id, email_id, from_email, subject, body, classification, confidence_score,
          classified_by, review_status, received_at, processed_at)
   SELECT user_id, application_id, id, 'jobs@employer.example', 'Re: ' || subject, repeat('Thank you for your application. ', 20), 'automated', 0.9,
          'deterministic', CASE right(application_id::text, 1) WHEN '0' THEN 'needed' ELSE 'not_needed' END, sent_at + interval '2 days', now()
     FROM communications.emails WHERE user_id = $1 AND sent_at < now() - interval '3 days' AND right(application_id::text, 1) IN ('0', '1', '2')`,
] as const;

/** Gives the person an account of years, in one transaction and by their own rights. */
async function crowd(databaseUrl: string, userId: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.current_user_id', $1, true)`, [userId]);
    const [applications, ...others] = ROWS;
    await client.query(applications, [userId, APPLICATIONS]);
    for (const statement of others) await client.query(statement, [userId]);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/** Milliseconds from the start of the navigation until `selector` stands there and nothing of the page is still on its way. */
const untilSeen = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(`new Promise((resolve) => {
    const look = () =>
      document.querySelector(${JSON.stringify(selector)}) !== null &&
      document.querySelector('main .bone, main [aria-busy="true"]') === null
        ? resolve(performance.now())
        : requestAnimationFrame(look);
    look();
  })`);

const view = async (context: BrowserContext, stack: Stack, { address, selector }: Viewed): Promise<number> => {
  const page = await context.newPage();
  await page.goto(`${stack.urls.api}/console#/${address}`, { waitUntil: 'commit' });
  const took = Number(await untilSeen(page, selector));
  await page.close();
  return took;
};

const middleOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.POSITIVE_INFINITY;

/** A column of hundreds is opened page by page, and nobody is kept out. Resolves with what went wrong. */
async function openColumn(context: BrowserContext, stack: Stack, picture: string): Promise<string[]> {
  const page = await context.newPage();
  try {
    await page.goto(`${stack.urls.api}/console#/board`);
    const sent = page.locator('section[aria-label^="Sent"]');
    await sent.getByRole('button', { name: /more: Sent/ }).click();
    await sent.locator('.ticket').nth(49).waitFor();
    await sent.getByRole('button', { name: 'Show more' }).click();
    await sent.locator('.ticket').nth(99).waitFor();
    const found = await barriers(page);
    await page.screenshot({ path: picture });
    return found.map((barrier) => `large board: ${barrier}`);
  } catch (error) {
    return [`large board: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`];
  } finally {
    await page.close();
  }
}

/** Lets the account grow, and opens its pages as a person comes to them. Resolves with what took too long. */
export async function lookAtCrowd(
  context: BrowserContext,
  stack: Stack,
  email: string,
  { pictures, say }: { pictures: string; say: (text: string) => unknown },
): Promise<string[]> {
  const api = apiClient(stack.urls.api, await signIn(stack.urls.api, email));
  await crowd(stack.environment.DATABASE_URL ?? '', (await api.get('/v1/me', Me)).id);
  const failures = await openColumn(context, stack, join(pictures, 'large-board.png'));
  for (const viewed of VIEWED) {
    const [times, others]: [number[], number[]] = [[], []];
    // The first round is not counted: functions and cache may be cold.
    for (let round = 0; round <= VIEWS; round++) {
      others.push(await view(context, stack, ALWAYS_SHORT));
      times.push(await view(context, stack, viewed));
    }
    const [took, other] = [middleOf(times.slice(1)), middleOf(others.slice(1))];
    const limit = Math.max(FIRST_VIEW_MS, other * MOST_RATIO);
    const line = `first view of ${viewed.address || 'today'} with ${APPLICATIONS} applications: ${took.toFixed(0)} ms, a short page ${other.toFixed(0)} ms`;
    say(`  ${took <= limit ? 'ok    ' : 'FAILED'} ${line}`);
    if (took > limit) failures.push(`${line}; at most ${limit.toFixed(0)} ms`);
  }
  return failures;
}
