import type { JobHuntClient } from '../../client/index.ts';
import { told } from '../api.ts';
import { Away, type Io } from '../io.ts';

const EVERY_MS = 3_000;
const newest = { params: { query: { limit: 50 } } };

type Seen = Map<string, string>;
type Line = { key: string; state: string; line: string; about: { kind: string; id: string; title: string | null } };

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
      about: { kind: 'application', id, title: job_title ?? null },
      line: `application  ${status.padEnd(12)} ${job_title ?? ''}${company_name ? `, ${company_name}` : ''}`,
    })),
    ...emails.items.map(({ id, status, subject }) => ({
      key: `email ${id}`,
      state: status,
      about: { kind: 'email', id, title: subject },
      line: `e-mail       ${status.padEnd(12)} ${subject}`,
    })),
    ...replies.items.map(({ id, classification, from_email }) => ({
      key: `reply ${id}`,
      state: classification ?? 'unread',
      about: { kind: 'reply', id, title: from_email },
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
export async function tail(
  io: Io,
  client: JobHuntClient,
  options: { looks: number; now: () => Date; json: boolean },
): Promise<void> {
  const seen: Seen = new Map();
  for (let at = 0; at < options.looks; at += 1) {
    for (const { key, state, line, about } of at === 0 ? await look(client) : await lookAgain(io, client)) {
      const known = seen.get(key);
      seen.set(key, state);
      if (known === state) continue;
      const now = options.now().toISOString();
      if (options.json) io.out(JSON.stringify({ at: at === 0 ? null : now, ...about, state }));
      else io.out(`${at === 0 ? '        ' : now.slice(11, 19)} ${line}`);
    }
    if (at === 0 && !options.json) io.out('-------- what stands now; changes follow (Ctrl-C ends it)');
    await io.sleep(EVERY_MS);
  }
}
