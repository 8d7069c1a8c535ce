import { html } from 'hono/html';
import { page } from '../page.ts';
import type { Sandbox } from '../sandbox.ts';
import { proposedTime } from './letters.ts';
import { type OutboxEntry, outbox, outboxSize } from './outbox.ts';

const LABELS = {
  interview: 'Invite to an interview',
  rejection: 'Reject',
  request_info: 'Ask for more',
  acknowledgement: 'Automatic acknowledgement',
  bounce: 'Could not be delivered',
  free: 'My own words',
};
const SHOWN = 50;

const answerForm = (sandbox: Sandbox, entry: OutboxEntry) => html`<details><summary>Answer as the employer</summary>
<form method="post" action="/sandbox/replies"><input type="hidden" name="outbox_id" value="${entry.id}">
<label>Answer <select name="kind">${Object.entries(LABELS).map(([kind, label]) => html`<option value="${kind}">${label}</option>`)}</select></label>
<label>Interview time (UTC) <input type="datetime-local" name="starts_at" value="${proposedTime(sandbox.now()).toISOString().slice(0, 16)}"></label>
<label><input type="checkbox" name="calendar" value="on"> with a calendar invitation</label>
<label>Text, instead of the ready-made one <textarea name="text" rows="4"></textarea></label>
<div class="row"><button class="main">Send the answer</button></div></form></details>`;

const message = (
  sandbox: Sandbox,
  entry: OutboxEntry,
) => html`<article id="m-${entry.id}"><h2>${entry.subject || '(no subject)'}</h2>
<dl><dt>From</dt><dd>${entry.account}</dd><dt>To</dt><dd>${entry.recipients.join(', ')}</dd><dt>Left</dt><dd><time datetime="${entry.sent_at}">${entry.sent_at.replace('T', ' ').slice(0, 19)} UTC</time></dd></dl>
<pre>${entry.text}</pre>
${entry.html === null ? '' : html`<details><summary>HTML part, as text</summary><pre>${entry.html}</pre></details>`}
${entry.attachments.map((file) => html`<p class="soft">Attached: ${file.file_name || '(no name)'}, ${file.content_type}, ${String(file.size)} bytes</p>`)}
<details><summary>All headers</summary><pre>${entry.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}</pre></details>
${answerForm(sandbox, entry)}</article>`;

/** What left, newest first, with a form to answer each. Everything a message holds is shown as text. */
export const outboxPage = async (sandbox: Sandbox, notice: string | undefined): Promise<Response> => {
  const entries = await outbox(sandbox, { limit: SHOWN });
  const total = outboxSize(sandbox);
  return page(
    'Outbox - Sandbox Google',
    html`<h1>Outbox</h1><p class="soft">Every message that left the sandbox mailboxes; nothing leaves this machine. ${total > entries.length ? `The newest ${entries.length} of ${total}.` : `${total} so far.`}</p>
${notice === undefined ? '' : html`<p role="status"><strong>${notice}</strong></p>`}
${entries.length === 0 ? html`<article><p>Nothing was sent yet. When an application is sent, it stands here.</p></article>` : ''}
${entries.map((entry) => message(sandbox, entry))}`,
  );
};
