import type { JobHuntClient } from '../../client/index.ts';
import { told } from '../api.ts';
import { Away, type Io } from '../io.ts';

const EVERY_MS = 3_000;
const newest = { params: { query: { limit: 50 } } };

type Seen = Map<string, string>;
type Line = { key: string; state: string; line: string };

async function look(client: JobHuntClient): Promise<Line[]> {
  const [applications, emails, replies] = [
    await told(client.GET('/v1/applications', newest)),
    await told(client.GET('/v1/emails', newest)),
    await told(client.GET('/v1/replies', newest)),
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

/** One look later on: what is away for a moment is waited for, and said where a terminal shows it. */
async function lookAgain(io: Io, client: JobHuntClient): Promise<Line[]> {
  try {
    const lines = await look(client);
    io.progress('');
    return lines;
  } catch (error) {
    if (!(error instanceof Away)) throw error;
    io.progress(`${error.message} Trying again …`);
    return [];
  }
}

/** Says what changes in applications, e-mails and replies, until it is stopped or has looked `looks` times. */
export async function tail(io: Io, client: JobHuntClient, options: { looks: number; now: () => Date }): Promise<void> {
  const seen: Seen = new Map();
  for (let at = 0; at < options.looks; at += 1) {
    for (const { key, state, line } of at === 0 ? await look(client) : await lookAgain(io, client)) {
      const known = seen.get(key);
      seen.set(key, state);
      if (known !== state) io.out(`${at === 0 ? '        ' : options.now().toISOString().slice(11, 19)} ${line}`);
    }
    if (at === 0) io.out('-------- what stands now; changes follow (Ctrl-C ends it)');
    await io.sleep(EVERY_MS);
  }
}
