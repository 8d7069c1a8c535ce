import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as z from 'zod';
import { type SandboxGoogle, startSandboxGoogle } from '../../../local/google/server.ts';
import { SEND_TOKEN_HEADER } from '../../../shared/adapters/mail/message-port.ts';
import type { SendMode } from '../../../shared/domain/enums.ts';
import type { TestDatabase } from '../../support/database.ts';
import { assertOneStory, type Queued, queuedEmails } from '../../support/database-world.ts';
import { MAIL_SCOPES, signIn } from '../../support/sandbox-google.ts';

type KillOptions = {
  /** Processes that are killed; the run ends when so many have been. */
  kills: number;
  /** Workers at a time. */
  lanes: number;
  mode: SendMode;
  naive?: boolean;
  /** Made while a round's workers run: a server that is ended, connections that are cut. */
  disturb?: () => Promise<void>;
  told?: (killed: number) => void;
};

type KillFigures = {
  emails: number;
  kills: number;
  workers: number;
  sent: number;
  failed: number;
  needsReview: number;
  sentTwice: number;
  lost: number;
  stuck: number;
  falseSent: number;
};

type Scene = Pick<TestDatabase, 'adminDb' | 'createUser'> & { appUrl: string };

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** In one file it starts in a fraction of the time. */
async function bundle(): Promise<{ file: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'jobhuntai-soak-'));
  const file = join(folder, 'worker.cjs');
  await build({
    entryPoints: [WORKER],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['pg-native'],
    logLevel: 'silent',
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
/** Of each e-mail so many workers die before the rest may finish: killed at every step in turn. */
const PER_EMAIL = 5;
/** Of five deliveries at once some only find that there is nothing to do; further on they die in the middle. */
const STEPS = 24;
const CALLS = [
  'gmail.drafts.create',
  'gmail.drafts.send',
  'gmail.messages.send',
  'gmail.threads.get',
  'gmail.drafts.get',
];
const FAULTS = [
  'drop_after',
  'error_after',
  'server_error',
  'too_many_requests',
  'reset_before',
  'unavailable',
] as const;
const HOUR_MS = 3_600_000;

/** Real worker processes, killed by SIGKILL at every step, over a Gmail at its most hostile; then what is left is judged. */
export async function killRun(scene: Scene, options: KillOptions): Promise<KillFigures> {
  let aheadMs = 0;
  const google = await startSandboxGoogle({ now: () => Date.now() + aheadMs, tokenSeconds: 100_000_000 });
  const bundled = await bundle();
  try {
    const { access_token: token } = await signIn(google.url, 'jo@person.example', MAIL_SCOPES);
    const count = Math.max(1, Math.ceil(options.kills / PER_EMAIL));
    const queued: Queued[] = [];
    for (let made = 0; made < count; made += 5) {
      queued.push(...(await queuedEmails(scene, Math.min(5, count - made), new Date(), options.mode)));
    }
    const run = { killed: 0, workers: 0 };
    const work = async (email: Queued, dieAt: number | undefined) => {
      const skew = dieAt === undefined ? 0 : ([0, 0, 0, 0, HOUR_MS, -HOUR_MS][randomInt(6)] ?? 0);
      const order = {
        appUrl: scene.appUrl,
        googleUrl: google.url,
        token,
        userId: email.userId,
        emailIds: [email.emailId],
        aheadMs: aheadMs + skew,
        dieAt,
        dieLateMs: randomInt(3) === 0 ? randomInt(1, 12) : 0,
        naive: options.naive ?? false,
        sendOnly: options.mode === 'send_only',
      };
      run.workers += 1;
      if (await worker(bundled.file, order)) run.killed += 1;
      options.told?.(run.killed);
    };
    for (let round = 0; run.killed < options.kills && round < 12 * PER_EMAIL; round++) {
      hostile(google);
      const due = await dueOf(scene, queued, aheadMs, run.killed === 0 ? count : options.kills - run.killed);
      const disturbed = options.disturb?.();
      await inLanes(options.lanes, due, async (email) => {
        // Now and then two processes at once on one row, each with its own clock and its own end.
        const workers = Array.from({ length: randomInt(4) === 0 ? 2 : 1 }, () => work(email, 1 + randomInt(STEPS)));
        await Promise.all(workers);
      });
      await disturbed;
      aheadMs += [60_000, 200_000, 700_000][round % 3] ?? 0;
    }
    google.control.faults.clear();
    google.control.lag.ms = 0;
    for (let round = 0; round < 40; round++) {
      const due = await dueOf(scene, queued, aheadMs, queued.length);
      await inLanes(options.lanes, due, (email) => work(email, undefined));
      aheadMs += 2 * HOUR_MS;
      if (due.length === 0 && (await dueOf(scene, queued, aheadMs + 24 * HOUR_MS, 1)).length === 0) break;
    }
    return await judge(scene, google, queued, run, options);
  } finally {
    bundled.remove();
    await google.stop();
  }
}

/** Each call with a chance of its own; what was sent shows late in lists and threads. */
function hostile({ control }: SandboxGoogle): void {
  control.faults.clear();
  control.lag.ms = [0, 5_000, 60_000][randomInt(3)] ?? 0;
  for (const call of CALLS) {
    for (const kind of FAULTS) control.faults.order({ call, kind, chance: 0.06, count: 1000 });
  }
}

async function dueOf({ adminDb }: Scene, queued: readonly Queued[], aheadMs: number, most: number): Promise<Queued[]> {
  const ids = queued.map(({ emailId }) => emailId);
  const rows = await adminDb
    .selectFrom('communications.emails')
    .select('id')
    .where('id', 'in', ids)
    .where('next_attempt_at', '<=', new Date(Date.now() + aheadMs))
    .execute();
  const due = new Set(rows.map(({ id }) => id));
  return queued.filter(({ emailId }) => due.has(emailId)).slice(0, most);
}

/** Whether the worker was killed; one that ends by itself is none. */
const worker = (file: string, order: Record<string, unknown>): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file], {
      env: { ...process.env, NODE_OPTIONS: '', SOAK_ORDER: JSON.stringify(order) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code !== null && code !== 0 ? reject(new Error(`a worker ended with ${code}`)) : resolve(signal === 'SIGKILL'),
    );
  });

async function inLanes<T>(lanes: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  const lane = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

const Left = z.object({ raw: z.custom<Uint8Array>((value) => value instanceof Uint8Array) });

async function judge(
  scene: Scene,
  { control }: SandboxGoogle,
  queued: readonly Queued[],
  run: { killed: number; workers: number },
  { mode, naive }: KillOptions,
): Promise<KillFigures> {
  const left = new Map<string, number>();
  for (const { raw } of control.store.all(Left, 'select raw from outbox')) {
    const token =
      new RegExp(`^${SEND_TOKEN_HEADER}: (\\S+)`, 'im').exec(Buffer.from(raw).toString('latin1'))?.[1] ?? '';
    left.set(token, (left.get(token) ?? 0) + 1);
  }
  const rows = await scene.adminDb
    .selectFrom('communications.emails')
    .select(['id', 'status', 'next_attempt_at'])
    .where(
      'id',
      'in',
      queued.map(({ emailId }) => emailId),
    )
    .execute();
  const of = (status: string) => rows.filter((row) => row.status === status);
  const times = (id: string) => left.get(queued.find(({ emailId }) => emailId === id)?.token ?? '') ?? 0;
  if (naive !== true) await assertOneStory(scene, queued);
  return {
    emails: queued.length,
    kills: run.killed,
    workers: run.workers,
    sent: of('sent').length,
    failed: of('failed').length,
    needsReview: of('needs_review').length,
    sentTwice: [...left.values()].filter((n) => n > 1).length,
    lost: of('sent').filter(({ id }) => times(id) === 0).length,
    stuck: rows.filter((row) => ['queued', 'sending'].includes(row.status)).length,
    falseSent: rows.filter(
      (row) => !['sent', ...(mode === 'send_only' ? ['needs_review'] : [])].includes(row.status) && times(row.id) > 0,
    ).length,
  };
}
