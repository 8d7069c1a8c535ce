import type { JobHuntClient } from '../../client/index.ts';
import { told } from '../api.ts';
import { type Io, Misread } from '../io.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const preview = (body: string): string =>
  body
    .split('\n')
    .slice(0, 12)
    .map((line) => `    ${line}`)
    .join('\n');

const oneEmail = (id: string) => ({ params: { path: { email_id: id } } });

/** Shows each draft that waits, or the one named, and approves it when the person says so. */
export async function approve(
  io: Io,
  client: JobHuntClient,
  id: string | undefined,
  options: { yes: boolean; json: boolean },
): Promise<void> {
  if (id !== undefined && !UUID.test(id)) throw new Misread(`${id} is no e-mail’s id: jobhunt approve lists them.`);
  if (id === undefined && options.yes) throw new Misread('Name the one that --yes is for: nothing is approved unseen.');
  const drafts =
    id === undefined
      ? (await told(client.GET('/v1/emails', { params: { query: { status: 'draft', limit: 50 } } }))).items
      : [await told(client.GET('/v1/emails/{email_id}', oneEmail(id)))];
  if (options.json && !options.yes) return io.out(JSON.stringify(drafts, null, 2));
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
    const approved = await told(client.POST('/v1/emails/{email_id}/approve', oneEmail(draft)));
    const leaves = approved.scheduled_for === null ? '' : `: leaves after ${approved.scheduled_for}`;
    io.out(`  ${approved.status}${leaves}. Take it back: jobhunt undo ${draft}`);
  }
}

/** Takes an e-mail back that has not left. */
export async function undo(io: Io, client: JobHuntClient, id: string | undefined): Promise<void> {
  if (id === undefined || !UUID.test(id)) throw new Misread('Name the e-mail: jobhunt undo <id>.');
  const { status } = await told(client.POST('/v1/emails/{email_id}/cancel', oneEmail(id)));
  io.out(`It is ${status}.`);
}
