import * as fc from 'fast-check';
import {
  ACTORS,
  type Actor,
  APPLICATION_STATUSES,
  type ApplicationStatus,
  allowedMoves,
  assertMove,
  LIFECYCLE,
  mayMove,
} from '../../../shared/domain/applications/lifecycle.ts';
import { Conflict } from '../../../shared/domain/errors.ts';

const status = fc.constantFrom(...APPLICATION_STATUSES);
const actor = fc.constantFrom(...ACTORS);
const progress: Record<ApplicationStatus, number> = {
  draft: 0,
  queued: 1,
  sent: 2,
  delivered: 3,
  viewed: 4,
  responded: 5,
  interviewing: 6,
  offered: 7,
  rejected: 8,
  withdrawn: 9,
};

function reachable(from: ApplicationStatus, by: readonly Actor[]): Set<ApplicationStatus> {
  const seen = new Set<ApplicationStatus>([from]);
  for (const state of seen) for (const who of by) for (const to of allowedMoves(state, who)) seen.add(to);
  return seen;
}

test('every state can be reached from draft and no move leads to itself', () => {
  expect(reachable('draft', ACTORS)).toEqual(new Set(APPLICATION_STATUSES));
  for (const from of APPLICATION_STATUSES) expect(LIFECYCLE[from][from]).toBeUndefined();
});

test('a reply never moves an application backward, and never one that was not sent', async () => {
  await fc.assert(
    fc.property(status, status, (from, to) => {
      if (!mayMove(from, to, 'reply')) return;
      expect(progress[from]).toBeGreaterThanOrEqual(progress.sent);
      expect(progress[to]).toBeGreaterThan(progress[from]);
    }),
  );
});

test('the system moves backward only from queued to draft', async () => {
  await fc.assert(
    fc.property(status, status, (from, to) => {
      if (!mayMove(from, to, 'system') || (from === 'queued' && to === 'draft')) return;
      expect(progress[to]).toBeGreaterThan(progress[from]);
    }),
  );
});

test('only the person withdraws, can do so from every other state, and only the person reopens', () => {
  for (const from of APPLICATION_STATUSES) {
    if (from === 'withdrawn') continue;
    expect(LIFECYCLE[from].withdrawn).toEqual(['person']);
  }
  expect(LIFECYCLE.withdrawn).toEqual({ draft: ['person'] });
});

test('whatever moves are tried in whatever order, only allowed ones are made and a refusal names the allowed ones', async () => {
  await fc.assert(
    fc.property(fc.array(fc.tuple(status, actor), { maxLength: 40 }), (tries) => {
      let at: ApplicationStatus = 'draft';
      for (const [to, who] of tries) {
        const allowed = allowedMoves(at, who);
        try {
          assertMove(at, to, who);
          expect(allowed).toContain(to);
          at = to;
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
          expect(allowed).not.toContain(to);
          expect(error.details).toEqual({ from: at, to, actor: who, allowed });
          for (const name of allowed) expect(error.message).toContain(name);
        }
      }
    }),
  );
});
