import { Email, EmailPage } from '../../shared/contracts/email.ts';
import type { Call } from '../api.ts';
import { type Io, Refused } from '../io.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const preview = (body: string): string =>
  body
    .split('\n')
    .slice(0, 12)
    .map((line) => `    ${line}`)
    .join('\n');

/** Shows each draft that waits, or the one named, and approves it when the person says so. */
export async function approve(io: Io, call: Call, id: string | undefined, options: { yes: boolean }): Promise<void> {
  if (id !== undefined && !UUID.test(id)) throw new Refused(`${id} is no e-mail’s id: jobhunt approve lists them.`);
  if (id === undefined && options.yes) throw new Refused('Name the one that --yes is for: nothing is approved unseen.');
  const drafts =
    id === undefined
      ? (await call(EmailPage, 'GET', '/v1/emails', { query: { status: 'draft', limit: '50' } })).items
      : [await call(Email, 'GET', `/v1/emails/${id}`)];
  if (drafts.length === 0) io.out('Nothing waits for your approval.');
  for (const { id: draft, to_emails, subject, body, unfilled } of drafts) {
    io.out(`${draft}  to ${to_emails.join(', ')}`);
    io.out(`  ${subject}\n${preview(body)}`);
    if (unfilled.length > 0) {
      io.out(`  Not filled: ${unfilled.join(', ')}. Write those places first.`);
      continue;
    }
    const said = options.yes ? 'y' : await io.ask('  Approve it? y/N ');
    if (!/^y(es)?$/i.test(said.trim())) continue;
    const { scheduled_for: at, status } = await call(Email, 'POST', `/v1/emails/${draft}/approve`);
    io.out(`  ${status}${at === null ? '' : `: leaves after ${at}`}. Take it back: jobhunt undo ${draft}`);
  }
}

/** Takes an e-mail back that has not left. */
export async function undo(io: Io, call: Call, id: string | undefined): Promise<void> {
  if (id === undefined || !UUID.test(id)) throw new Refused('Name the e-mail: jobhunt undo <id>.');
  const { status } = await call(Email, 'POST', `/v1/emails/${id}/cancel`);
  io.out(`It is ${status}.`);
}
