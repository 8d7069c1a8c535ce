import { SEND_TOKEN_HEADER } from '../../shared/adapters/mail/message-port.ts';
import type { SendMode } from '../../shared/domain/enums.ts';
import { decide, onClaim } from '../../shared/domain/sending/decide.ts';
import { nextStep, type SendState } from '../../shared/domain/sending/email.ts';
import { discardAt } from '../../shared/domain/sending/policy.ts';
import type { Claimed, SendLedger } from '../../shared/services/emails/ledger.ts';
import { TEST_POLICY } from './send-schedule.ts';

type Row = SendState & { fence: number };

/** The table in memory, one e-mail: the decisions are the real ones, the transactions are single turns. */
export class MemoryTable {
  readonly row: Row;
  readonly token: string;

  constructor(token: string, due: Date, mode: SendMode = 'drafts') {
    this.token = token;
    this.row = {
      status: 'queued',
      mode,
      draftId: null,
      threadId: null,
      nextAttemptAt: due,
      sendStartedAt: null,
      failures: 0,
      looks: 0,
      providerMessageId: null,
      rfcMessageId: null,
      fence: 0,
    };
  }

  ledger(now: () => Date): SendLedger {
    const claim = (emailId: string): Claimed | undefined => {
      const next = nextStep(this.row, now());
      if (next === 'done' || 'wait' in next) return undefined;
      const isFirstDraft = next.step === 'draft' && this.row.sendStartedAt === null;
      if (!isFirstDraft) {
        Object.assign(this.row, onClaim(next.step, now(), TEST_POLICY));
        this.row.fence++;
      }
      const fence = String(this.row.fence);
      const mime = Buffer.from(`${SEND_TOKEN_HEADER}: ${this.token}\r\n\r\nHello`);
      return { emailId, step: next.step, fence, state: { ...this.row }, sendToken: this.token, mime };
    };
    return {
      claim: async (_ctx, emailId) => claim(emailId),
      record: async (_ctx, { fence, emailId }, outcome, goOn) => {
        if (fence !== String(this.row.fence)) return { recorded: false };
        if (outcome.step === 'draft') this.row.fence++;
        Object.assign(this.row, decide(this.row, outcome, now(), TEST_POLICY));
        return { recorded: true, next: goOn ? claim(emailId) : undefined };
      },
    };
  }

  cancel(now: Date): void {
    if (this.row.status !== 'queued') return;
    const nextAttemptAt = this.row.draftId === null ? null : discardAt(this.row.sendStartedAt, now);
    Object.assign(this.row, { status: 'cancelled', nextAttemptAt, looks: 0, fence: this.row.fence + 1 });
  }
}
