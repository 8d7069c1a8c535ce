import type { UserContext } from '../../domain/context.ts';
import type { SendState, Step } from '../../domain/sending/email.ts';
import type { Outcome } from '../../domain/sending/outcome.ts';

/** One act that this worker, and under its fence nobody else, may make now. */
export type Claimed = {
  emailId: string;
  step: Step;
  /** Grows with every claim under a lease, and when a draft is recorded; an outcome under an older one records nothing. */
  fence: string;
  state: SendState;
  /** The witness that stands in the message's header. */
  sendToken: string;
  /** The frozen message; present for the steps `draft` and `send_once`. */
  mime?: Uint8Array;
};

/** `recorded` is false when the fence was stale: nothing was written. `next` is the act that is claimed with it. */
export type Recorded = { recorded: boolean; next?: Claimed | undefined };

/**
 * The table's side of the machine: no call makes an outside call.
 * `claim` checks everything again, and answers undefined when there is nothing to do (now, or any more). A first draft is
 * claimed without a lease; whatever else is due, in one transaction under the person's lock.
 * `record` writes what came of an act, and, with `goOn`, claims the act that follows at once in the same commit: what was
 * learnt and what is begun stand there together or not at all.
 */
export type SendLedger = {
  claim(ctx: UserContext, emailId: string): Promise<Claimed | undefined>;
  record(ctx: UserContext, claimed: Claimed, outcome: Outcome, goOn: boolean): Promise<Recorded>;
};
