import type { UserContext } from '../../domain/context.ts';
import { type ActDeps, act, deleteDraft } from './act.ts';
import type { SendLedger } from './ledger.ts';

export type RunDeps = ActDeps & { ledger: SendLedger };

/** Draft, send and read back make three; the rest waits for the dispatcher rather than keep a worker. */
const MOST_STEPS = 5;

/**
 * Takes one e-mail as far as it can go now: claim, act, record with the next claim, again. A duplicate, a late or an early call finds
 * nothing to do. Answers how many acts were made; throws only when the database does.
 */
export async function runEmail(deps: RunDeps, ctx: UserContext, emailId: string): Promise<{ acts: number }> {
  let claimed = await deps.ledger.claim(ctx, emailId);
  let acts = 0;
  while (claimed !== undefined) {
    acts += 1;
    const outcome = await act(deps, ctx.userId, claimed);
    const { recorded, next } = await deps.ledger.record(ctx, claimed, outcome, acts < MOST_STEPS);
    if (!recorded && outcome.step === 'draft' && 'made' in outcome) {
      await dropOrphan(deps, ctx.userId, outcome.made.draftId);
    }
    claimed = next;
  }
  return { acts };
}

/** Nobody else knows this draft: the e-mail was taken back, or overtaken, while it was being made. */
async function dropOrphan(deps: RunDeps, userId: string, draftId: string): Promise<void> {
  try {
    await deleteDraft(await deps.mailboxes.open(userId), draftId);
  } catch {
    // An orphan that stays in the person's drafts is harmless: no row names it, so nothing will send it.
  }
}
