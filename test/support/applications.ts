import { randomBytes, randomUUID } from 'node:crypto';
import { politeFetch } from '../../shared/adapters/http/polite-fetch.ts';
import { composeMail } from '../../shared/adapters/mail/compose.ts';
import type { Files } from '../../shared/adapters/s3/port.ts';
import type { QueueMessage } from '../../shared/contracts/messages/index.ts';
import type { Clock } from '../../shared/domain/clock.ts';
import { NotFound } from '../../shared/domain/errors.ts';
import type { ApplicationDeps } from '../../shared/services/applications/deps.ts';
import type { TestDatabase } from './database.ts';
import { memoryBook } from './host-book.ts';

/** A clock that stands still until it is moved. */
export const handClock = (
  at = '2026-11-02T09:00:00Z',
): Clock & { move(seconds: number): void; set(at: Date): void } => {
  let now = new Date(at);
  return {
    now: () => now,
    move: (seconds) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    set: (to) => {
      now = to;
    },
  };
};

/** A bucket in memory. */
const memoryFiles = (): Files & { stored: Map<string, Uint8Array> } => {
  const stored = new Map<string, Uint8Array>();
  return {
    stored,
    presignUpload: async ({ key }) => ({
      url: 'https://files.example',
      fields: { key },
      expires_at: '2026-11-02T10:00:00Z',
    }),
    presignDownload: async ({ key, fileName, seconds = 300 }) =>
      `https://files.example/${key}?name=${encodeURIComponent(fileName)}&seconds=${seconds}`,
    head: async (key) => {
      const bytes = stored.get(key);
      return bytes && { size: bytes.length, contentType: 'application/pdf' };
    },
    read: async (key) => {
      const bytes = stored.get(key);
      if (bytes === undefined) throw new NotFound('file');
      return bytes;
    },
    readStart: async (key, bytes) => stored.get(key)?.subarray(0, bytes),
    list: async (after, limit) =>
      [...stored.keys()]
        .sort()
        .filter((key) => key > after)
        .slice(0, limit)
        .map((key) => ({ key, changedAt: new Date(0) })),
    write: async (key, bytes) => {
      stored.set(key, bytes);
    },
    delete: async (key) => {
      stored.delete(key);
    },
  };
};

type Sent = { message: QueueMessage; delaySeconds: number | undefined };

/** The services' deps over a test database: a clock in the hand, files and queue in memory, the real composer. */
export function applicationDeps({ db }: Pick<TestDatabase, 'db'>) {
  const queued: Sent[] = [];
  const clock = handClock();
  const files = memoryFiles();
  const deps: ApplicationDeps = {
    db,
    clock,
    files,
    queues: {
      send: async (message, options) => {
        queued.push({ message, delaySeconds: options?.delaySeconds });
      },
    },
    compose: composeMail,
    fetch: politeFetch({ userAgent: 'JobHuntAI-test/0.1', allowedLoopbackOrigins: [], book: memoryBook(), clock }),
    tokenSecret: randomBytes(32),
    undoSeconds: 120,
    publicUrl: 'https://jobhunt.example',
  };
  return { deps, clock, files, queued };
}

/** Rows to apply with, made as the superuser. */
export function scene({ adminDb }: Pick<TestDatabase, 'adminDb'>) {
  return {
    async company(name = `Company ${randomUUID()}`): Promise<string> {
      const row = await adminDb.insertInto('jobs.companies').values({ name }).returning('id').executeTakeFirstOrThrow();
      return row.id;
    },
    async job(
      values: { title?: string; company_id?: string; application_email?: string | null; is_active?: boolean } = {},
    ) {
      return await adminDb
        .insertInto('jobs.jobs')
        .values({
          title: 'Data Analyst',
          description: 'You turn figures into sentences.',
          application_url: 'https://northwind.example/jobs/1',
          application_email: 'jobs@northwind.example',
          hash: randomBytes(32).toString('hex'),
          ...values,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
    },
    async resume(
      userId: string,
      files: Files,
      values: { is_primary?: boolean; file_name?: string } = {},
    ): Promise<string> {
      const key = `${userId}/${randomUUID()}.pdf`;
      await files.write(key, Buffer.from('%PDF-1.7 an invented resume'), 'application/pdf');
      const row = await adminDb
        .insertInto('users.resumes')
        .values({
          user_id: userId,
          file_name: 'resume.pdf',
          file_url: `s3://bucket/${key}`,
          object_key: key,
          content_type: 'application/pdf',
          parse_status: 'parsed',
          ...values,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return row.id;
    },
    async letter(
      userId: string,
      jobId: string,
      content = 'Dear team,\n\nI count carefully.',
      findings: unknown[] = [],
    ) {
      const row = await adminDb
        .insertInto('ai.cover_letters')
        .values({ user_id: userId, job_id: jobId, content, findings: JSON.stringify(findings) })
        .returning('id')
        .executeTakeFirstOrThrow();
      return row.id;
    },
  };
}
