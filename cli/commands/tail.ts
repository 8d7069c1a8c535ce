import { ApplicationPage } from '../../shared/contracts/application.ts';
import { EmailPage } from '../../shared/contracts/email.ts';
import { ReplyPage } from '../../shared/contracts/reply.ts';
import type { Call } from '../api.ts';
import type { Io } from '../io.ts';

const EVERY_MS = 3_000;
const newest = { query: { limit: '50' } };

type Seen = Map<string, string>;

async function look(call: Call): Promise<{ key: string; state: string; line: string }[]> {
  const [applications, emails, replies] = [
    await call(ApplicationPage, 'GET', '/v1/applications', newest),
    await call(EmailPage, 'GET', '/v1/emails', newest),
    await call(ReplyPage, 'GET', '/v1/replies', newest),
  ];
  return [
    ...applications.items.map(({ id, status, job_title, company_name }) => ({
      key: `application ${id}`,
      state: status,
      line: `application  ${status.padEnd(12)} ${job_title ?? ''}${company_name ? `, ${company_name}` : ''}`,
    })),
    ...emails.items.map(({ id, status, subject }) => ({
      key: `email ${id}`,
      state: status,
      line: `e-mail       ${status.padEnd(12)} ${subject}`,
    })),
    ...replies.items.map(({ id, classification, from_email }) => ({
      key: `reply ${id}`,
      state: classification ?? 'unread',
      line: `reply        ${(classification ?? 'unread').padEnd(12)} from ${from_email}`,
    })),
  ];
}

/** Says what changes in applications, e-mails and replies, until it is stopped or has looked `looks` times. */
export async function tail(io: Io, call: Call, options: { looks: number; now: () => Date }): Promise<void> {
  const seen: Seen = new Map();
  for (let at = 0; at < options.looks; at += 1) {
    for (const { key, state, line } of await look(call)) {
      const known = seen.get(key);
      seen.set(key, state);
      if (known !== state) io.out(`${at === 0 ? '        ' : options.now().toISOString().slice(11, 19)} ${line}`);
    }
    if (at === 0) io.out('-------- what stands now; changes follow (Ctrl-C ends it)');
    await io.sleep(EVERY_MS);
  }
}
