import { claim, type LedgerDeps } from './claim.ts';
import type { SendLedger } from './ledger.ts';
import { record } from './record.ts';

/** The machine's table side over the real database. */
export const sendLedger = (deps: LedgerDeps): SendLedger => ({
  claim: (ctx, emailId) => claim(deps, ctx, emailId),
  record: (ctx, claimed, outcome, goOn) => record(deps, ctx, claimed, outcome, goOn),
});
