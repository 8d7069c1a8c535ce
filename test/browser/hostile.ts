import pg from 'pg';
import type { BrowserContext, Page } from 'playwright-core';
import * as z from 'zod';
import { apiClient } from '../../local/story/api.ts';
import { signIn } from '../../local/story/browser.ts';

/** What each would do if a browser took it for more than text: set a flag, or ask a stranger's host. */
const FLAG = 'window.__ran=1';
const STRANGER = 'stranger.example';
const CORPUS: readonly string[] = [
  `<script>${FLAG}</script>`,
  `<ScRiPt src=//${STRANGER}/a.js></sCrIpT>`,
  `"><img src=x onerror=${FLAG}>`,
  `'><svg/onload=${FLAG}>`,
  `<svg><script>${FLAG}</script></svg>`,
  `<svg><animate onbegin=${FLAG} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${FLAG}</script></svg>#x"/>`,
  `<math><mtext></mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${FLAG}&gt;">`,
  `<iframe srcdoc="<script>parent.__ran=1</script>"></iframe>`,
  `<iframe src="javascript:parent.__ran=1"></iframe>`,
  `<a href="javascript:${FLAG}">x</a>`,
  `<a href="jav&#x09;ascript:${FLAG}">x</a>`,
  `javascript:${FLAG}//https://jobs.example/`,
  `data:text/html,<script>${FLAG}</script>`,
  `<img src="http://${STRANGER}/pixel.gif">`,
  `<link rel=stylesheet href=//${STRANGER}/a.css>`,
  `<style>@import '//${STRANGER}/b.css'; body{background:url(//${STRANGER}/c.png)}</style>`,
  `<div style="background:url(//${STRANGER}/d.png);position:fixed;inset:0">x</div>`,
  `<base href="//${STRANGER}/">`,
  `<meta http-equiv=refresh content="0;url=//${STRANGER}/">`,
  `<form action=//${STRANGER}/><button autofocus onfocus=${FLAG}>x</button></form>`,
  `<input autofocus onfocus=${FLAG}>`,
  `<details open ontoggle=${FLAG}>x</details>`,
  `<video><source onerror=${FLAG}></video>`,
  `<body onload=${FLAG}>`,
  `<object data="javascript:${FLAG}"></object>`,
  `<embed src=//${STRANGER}/e.swf>`,
  `<template><script>${FLAG}</script></template>`,
  `</title></textarea></style></script><script>${FLAG}</script>`,
  `--></noscript><script>${FLAG}</script>`,
  `\u2028\u2029</script ><script>${FLAG}</script>`,
  `{{constructor.constructor('${FLAG}')()}}`,
  `\${${FLAG}}`,
  `<x onpointerenter=${FLAG} style=position:fixed;inset:0>`,
  `<noscript><p title="</noscript><img src=x onerror=${FLAG}>">`,
  `<!--[if true]><script>${FLAG}</script><![endif]-->`,
  `\\"-alert(1)}//`,
  `<%00script>${FLAG}</script>`,
  `＜script＞${FLAG}＜/script＞`,
  `<script/x>${FLAG}</script>`,
  `<img src=\`x\` onerror=${FLAG}>`,
  `&lt;img src=x onerror=${FLAG}&gt;`,
];
const ALL = CORPUS.join('\n');

/** Everything of a person's that stands in a page, by their own rights; each form alone in its row, all of them in the long texts. */
const OWN = [
  `INSERT INTO applications.applications
     (user_id, status, channel, origin, company_name, company_key, job_title, role_key, applied_at, application_url, notes, tags, recipient_email)
   SELECT $1, (ARRAY['sent', 'draft', 'interviewing', 'offered'])[n % 4 + 1], 'manual', 'import', left(form, 255), 'hostile ' || n, left(form, 255),
          'hostile ' || n, now(), NULL, $3, ARRAY[left(form, 40)], NULL
     FROM unnest($2::text[]) WITH ORDINALITY AS x(form, n)`,
  `INSERT INTO communications.emails (user_id, application_id, type, from_email, to_emails, subject, body, status, sent_at)
   SELECT user_id, id, 'application', 'me@example.com', ARRAY['jobs@employer.example'], left(job_title, 300), $2::text,
          CASE status WHEN 'sent' THEN 'sent' ELSE 'draft' END, CASE status WHEN 'sent' THEN now() END
     FROM applications.applications WHERE user_id = $1 AND company_key LIKE 'hostile %' AND created_at = now()`,
  `INSERT INTO communications.email_responses (user_id, application_id, email_id, from_email, subject, body, classification, confidence_score,
          classified_by, review_status, received_at, processed_at)
   SELECT user_id, application_id, id, 'jobs@employer.example', subject, $2::text, 'interview_request', 0.4, 'deterministic', 'needed', now(), now()
     FROM communications.emails WHERE user_id = $1 AND body = $2::text AND created_at = now() AND status = 'sent'`,
  `INSERT INTO applications.interviews (application_id, scheduled_at, duration_minutes, location, interviewer_name, notes, status)
   SELECT id, now() + interval '1 day', 30, left(job_title, 200), left(company_name, 200), $2::text, 'scheduled'
     FROM applications.applications WHERE user_id = $1 AND company_key LIKE 'hostile %' AND created_at = now() AND status = 'interviewing'`,
] as const;
/** Postings as if no border had cleaned them: what a page shows is to hold even then. */
const FOREIGN = `UPDATE jobs.jobs j SET title = left(x.form, 255), description = $3, description_html = $3, location = left(x.form, 200), application_url = x.form
  FROM unnest($1::uuid[], $2::text[]) AS x(id, form) WHERE j.id = x.id`;
const BEST = 'SELECT job_id AS id FROM jobs.job_matches WHERE user_id = $1 ORDER BY match_score DESC, job_id LIMIT 12';

const Me = z.object({ id: z.uuid() });
type Place = { api: string; databaseUrl: string; workerUrl: string; email: string };

async function plant({ databaseUrl, workerUrl }: Place, userId: string): Promise<string[]> {
  const [app, worker] = [databaseUrl, workerUrl].map((connectionString) => new pg.Client({ connectionString }));
  if (app === undefined || worker === undefined) return [];
  await Promise.all([app.connect(), worker.connect()]);
  try {
    await app.query('BEGIN');
    await app.query(`SELECT set_config('app.current_user_id', $1, true)`, [userId]);
    const { rows: jobs } = await app.query<{ id: string }>(BEST, [userId]);
    await worker.query(FOREIGN, [jobs.map(({ id }) => id), CORPUS.slice(0, jobs.length), ALL]);
    const [applications, ...others] = OWN;
    await app.query(applications, [userId, CORPUS, ALL]);
    for (const statement of others) await app.query(statement, [userId, ALL]);
    const { rows } = await app.query<{ address: string }>(
      `(SELECT 'applications/' || id AS address FROM applications.applications WHERE company_key LIKE 'hostile %' LIMIT 4)
       UNION ALL (SELECT 'replies/' || id FROM communications.email_responses WHERE body = $1 LIMIT 2)
       UNION ALL (SELECT 'interviews/' || i.id FROM applications.interviews i WHERE i.notes = $1 LIMIT 1)`,
      [ALL],
    );
    await app.query('COMMIT');
    return [...rows.map(({ address }) => address), ...jobs.slice(0, 3).map(({ id }) => `jobs/${id}`)];
  } finally {
    await Promise.all([app.end(), worker.end()]);
  }
}

/** What a person may write by the API themselves: names of files, tokens, templates, searches, their own profile. */
const written = (form: string): readonly (readonly [method: string, path: string, body: object])[] => [
  ['PATCH', '/v1/me', { name: form.slice(0, 200) }],
  ['PATCH', '/v1/profile', { headline: form.slice(0, 200), summary: form, location: form.slice(0, 200) }],
  ['POST', '/v1/skills', { skill_name: form.slice(0, 80), skill_level: 'expert' }],
  ['POST', '/v1/experience', { company_name: form.slice(0, 200), job_title: form.slice(0, 200), start_date: '2020' }],
  ['POST', '/v1/saved-searches', { name: form.slice(0, 90), query: { q: form.slice(0, 90) } }],
  ['POST', '/v1/auth/tokens', { name: form.slice(0, 90), scopes: ['read'], expires_in_days: 30 }],
  [
    'POST',
    '/v1/email-templates',
    { name: form.slice(0, 90), type: 'follow_up', subject: form.slice(0, 90), body: form },
  ],
  [
    'POST',
    '/v1/resumes',
    { file_name: `${form.slice(0, 90).replaceAll('/', '')}.pdf`, content_type: 'application/pdf', file_size: 1_000 },
  ],
];
const BY_API = CORPUS.filter((form) => form.includes('onerror') && form.length < 90).slice(0, 3);

/** Writes them, and a letter of the corpus; resolves with the letter's page. Throws where the API takes one no more. */
async function write({ api }: Place, token: string): Promise<string> {
  const send = async (method: string, path: string, body: object): Promise<unknown> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${api}${path}`, { method, headers, body: JSON.stringify(body) });
    // 409: it stands there already.
    if (!answer.ok && answer.status !== 409)
      throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return await answer.json();
  };
  for (const form of BY_API) for (const [method, path, body] of written(form)) await send(method, path, body);
  const matches = await fetch(`${api}/v1/matches?limit=1`, { headers: { authorization: `Bearer ${token}` } });
  const [best] = z
    .object({ items: z.array(z.object({ job: z.object({ id: z.uuid() }) })) })
    .parse(await matches.json()).items;
  const { id } = z.object({ id: z.uuid() }).parse(await send('POST', '/v1/letters', { job_id: best?.job.id }));
  await send('PUT', `/v1/letters/${id}`, { content: ALL });
  return `/v1/letters/${id}/html`;
}

/** Whether anything of the corpus stood there as what it is, and whether anything of it ran. */
const LOOK = `({ ran: window.__ran === 1, shown: document.body.innerText.includes('__ran=1'), here: location.href })`;
const Looked = z.object({ ran: z.boolean(), shown: z.boolean(), here: z.string() });

/** The same forms in what the API itself gives as a page or picture, opened as one, under the headers that it came with. */
async function openOwnPages(page: Page, api: string, token: string, own: readonly string[]): Promise<void> {
  for (const path of own) {
    const answer = await fetch(`${api}${path}`, { headers: { authorization: `Bearer ${token}` } });
    const [body, headers] = [await answer.text(), Object.fromEntries(answer.headers)];
    const opened = `${api}/__opened`;
    await page.route(opened, (route) => route.fulfill({ status: 200, headers, body }));
    await page.goto(opened);
    await page.unroute(opened);
  }
}

/**
 * Puts forms of cross-site scripting into everything that a page shows, opens the pages in the signed-in browser, and resolves with
 * what ran, what asked a stranger, and what the policy had to stop. Takes a browser that is signed in as the person.
 */
export async function lookAtHostile(
  context: BrowserContext,
  place: Place,
  say: (text: string) => unknown,
): Promise<string[]> {
  const token = await signIn(place.api, place.email);
  const client = apiClient(place.api, token);
  const letter = await write(place, token);
  const own = await plant(place, (await client.get('/v1/me', Me)).id);
  const failures: string[] = [];
  const page = await context.newPage();
  const origin = new URL(place.api).origin;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) failures.push(`asked a stranger: ${url}`);
  });
  page.on('dialog', (dialog) => {
    failures.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted Type/i.test(message.text())) failures.push(`policy: ${message.text()}`);
  });
  let shown = 0;
  const fixed = ['', 'matches', 'search', 'board', 'outbox', 'replies', 'interviews', 'offers', 'figures', 'letters'];
  const addresses = [
    ...fixed,
    'sources',
    'profile',
    'settings',
    'settings/tokens',
    'companies',
    'privacy',
    'audit',
    ...own,
  ];
  for (const address of addresses) {
    await page.goto(`${place.api}/console#/${address}`);
    await page.reload({ waitUntil: 'networkidle' });
    const looked = Looked.parse(await page.evaluate(LOOK));
    if (looked.ran) failures.push(`${address}: something of the corpus ran`);
    if (!looked.here.startsWith(`${place.api}/console`)) failures.push(`${address}: led away to ${looked.here}`);
    if (looked.shown) shown += 1;
    for (const href of z
      .array(z.string())
      .parse(
        await page.evaluate(
          `[...document.querySelectorAll('a[href], form[action], iframe, object, embed')].map((one) => one.href ?? one.action ?? one.outerHTML)`,
        ),
      )) {
      if (!/^(?:https?|mailto|blob):/i.test(href)) failures.push(`${address}: a link to ${href.slice(0, 80)}`);
    }
  }
  await openOwnPages(page, place.api, token, [
    letter,
    '/v1/charts/funnel',
    '/v1/charts/activity',
    '/v1/notices/stop?token=%3Cscript%3E1%3C/script%3E',
  ]);
  if (Looked.parse(await page.evaluate(LOOK)).ran)
    failures.push('a page of the API itself ran something of the corpus');
  await page.close();
  // A corpus that nobody sees would prove nothing.
  if (shown < 8) failures.push(`the corpus stood on ${shown} pages only`);
  say(
    `  ${failures.length === 0 ? 'ok    ' : 'FAILED'} ${CORPUS.length} forms of scripting on ${addresses.length} pages, seen as text on ${shown}`,
  );
  return [...new Set(failures)];
}
