import type { NewEmail } from '../../contracts/email.ts';
import type { EmailRow } from '../../db/queries/emails.ts';
import { findInterview } from '../../db/queries/interviews.ts';
import { sendFacts } from '../../db/queries/send_facts.ts';
import { findSettings } from '../../db/queries/settings.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { DomainError } from '../../domain/errors.ts';
import { endingOf } from '../../domain/sending/checks.ts';
import { UNFILLED } from '../../domain/sending/template.ts';
import { type ApproveDeps, queueDraft } from './approve.ts';
import { draftEmail } from './draft.ts';

type Deps = Pick<ApproveDeps, 'db' | 'compose' | 'tokenSecret' | 'undoSeconds' | 'publicUrl'>;

/** Thrown to leave nothing behind: what was to be written must not, or cannot, be sent. */
class NotNow extends Error {}

/**
 * Writes the follow-up of an application, for the person's approval, or, where they said so, to leave by itself. One
 * whose template has variables that nothing fills waits as a draft that names them. Undefined where it must not leave
 * (somebody answered, it bounced, do-not-contact).
 */
export const proposeFollowUp = (deps: Deps, ctx: UserContext, applicationId: string, now: Date) =>
  propose(deps, ctx, now, async (tx) => {
    const settings = await findSettings(tx);
    return { email: { type: 'follow_up', application_id: applicationId }, auto: settings?.follow_up_auto ?? false };
  });

/** Writes the thanks for an interview, always for the person's approval. */
export const proposeThanks = (deps: Deps, ctx: UserContext, interviewId: string, now: Date) =>
  propose(deps, ctx, now, async (tx) => {
    const interview = await findInterview(tx, interviewId);
    if (interview === undefined) throw new NotNow();
    const email: NewEmail = {
      type: 'thank_you',
      application_id: interview.application_id,
      interview_id: interviewId,
    };
    return { email, auto: false };
  });

async function propose(
  deps: Deps,
  ctx: UserContext,
  now: Date,
  plan: (tx: UserTx) => Promise<{ email: NewEmail; auto: boolean }>,
): Promise<EmailRow | undefined> {
  try {
    // Two runs at once: under the lock the second finds what the first has written.
    const write = async (tx: UserTx) => {
      const { email, auto } = await plan(tx);
      const row = await draftEmail(tx, ctx, email, now, 'drafted');
      if (email.type === 'follow_up' && row.sequence > 0) throw new NotNow();
      if (auto && row.status_reason !== UNFILLED) return await queueDraft(deps, tx, row, now);
      const facts = await sendFacts(tx, row, now);
      if (endingOf(facts) !== undefined) throw new NotNow();
      return row;
    };
    return await deps.db.withUser(ctx, write, 'sending');
  } catch (error) {
    if (error instanceof NotNow || error instanceof DomainError) return undefined;
    throw error;
  }
}
