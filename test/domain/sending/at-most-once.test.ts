import * as fc from 'fast-check';
import type { Mailbox } from '../../../shared/adapters/mail/port.ts';
import type { SendMode } from '../../../shared/domain/enums.ts';
import { runEmail } from '../../../shared/services/emails/run.ts';
import { MemoryTable } from '../../support/memory-ledger.ts';
import { EMAILS, play, START, schedules, UNDO_SECONDS, type World } from '../../support/send-schedule.ts';
import { mailDeps, naiveSender, withPoints } from '../../support/senders.ts';

const RUNS = Number(process.env.SEND_SCHEDULES ?? 400);
const ctx = { userId: '00000000-0000-4000-8000-000000000001' };

async function memoryWorld(send: 'machine' | 'naive', mode: SendMode = 'drafts'): Promise<World> {
  const due = new Date(START + UNDO_SECONDS * 1000);
  const tables = Array.from({ length: EMAILS }, (_, index) => new MemoryTable(`token-${index}`, due, mode));
  const table = (index: number): MemoryTable => {
    const found = tables[index];
    if (found === undefined) throw new Error(`no e-mail ${index}`);
    return found;
  };
  return {
    deliver: async (index, { now, mailbox, pass }) => {
      const connection: Mailbox = mailbox.connection(pass);
      if (send === 'naive') return naiveSender(table(index), connection, now, pass);
      const ledger = withPoints(table(index).ledger(now), pass);
      await runEmail({ ledger, ...mailDeps(connection) }, ctx, String(index));
    },
    cancel: async (index, now) => table(index).cancel(now),
    state: async (index) => table(index).row,
    token: (index) => table(index).token,
  };
}

const judge = (send: 'machine' | 'naive') =>
  fc.asyncProperty(schedules, async (schedule) => {
    await play(() => memoryWorld(send), schedule);
  });

test('whatever fails, in whatever order: none sent twice, none lost, none stuck, review only for a vanished draft', async () => {
  await fc.assert(judge('machine'), { numRuns: RUNS });
});

test('without drafts: none sent twice, none lost, none stuck, and what nobody can know is asked of the person', async () => {
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(schedules, async (schedule) => {
      const statuses = await play(() => memoryWorld('machine', 'send_only'), schedule, 'send_only');
      for (const status of statuses) ends.add(status);
    }),
    { numRuns: RUNS },
  );
  expect(ends).toEqual(new Set(['sent', 'failed', 'cancelled', 'needs_review']));
});

test('without drafts an answered call never asks the person', async () => {
  const calm = schedules.map(({ faults, lag }) => ({
    actions: [],
    faults: faults.filter((fault) => !['dropped', 'late', 'broken'].includes(fault)),
    lag,
  }));
  await fc.assert(
    fc.asyncProperty(calm, async (schedule) => {
      const statuses = await play(() => memoryWorld('machine', 'send_only'), schedule, 'send_only');
      expect(statuses).not.toContain('needs_review');
    }),
    { numRuns: RUNS / 4 },
  );
});

test('the same schedules convict a naive sender', async () => {
  const verdict = await fc.check(judge('naive'), { numRuns: RUNS });
  expect(verdict.failed).toBe(true);
  expect(String(verdict.errorInstance)).toMatch(/sent twice|is lost|is stuck|but it left|does not come to rest/);
});

test('the schedules reach every end', async () => {
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(schedules, async (schedule) => {
      for (const status of await play(() => memoryWorld('machine'), schedule)) ends.add(status);
    }),
    { numRuns: RUNS, seed: 7 },
  );
  expect(ends).toEqual(new Set(['sent', 'failed', 'cancelled', 'needs_review']));
});
