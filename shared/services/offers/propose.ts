import type { ProposedFigures } from '../../contracts/offer.ts';
import type { ReplyRow } from '../../db/queries/email_responses.ts';
import { jsonText } from '../../db/queries/json.ts';
import { changeOffer, insertOffer, offerOf } from '../../db/queries/offers.ts';
import type { UserTx } from '../../db/scope.ts';
import { readMinor } from '../../domain/offers/money.ts';
import { readPay, salaryOf } from '../../domain/postings/salary.ts';
import { ownWords } from '../../domain/replies/own-words.ts';

const EVIDENCE_LIMIT = 500;

/** The pay that a message states, with the sentence it stands in; undefined where it states none. */
export function figuresIn(reply: Pick<ReplyRow, 'id' | 'body'>): ProposedFigures | undefined {
  const stated = readPay(ownWords(reply.body ?? ''), null);
  const pay = salaryOf(stated);
  if (pay === null) return undefined;
  const { currency } = pay;
  const minor = (value: number | null): number | null => (value === null ? null : readMinor(value, currency));
  const low = minor(pay.minMinor ?? pay.maxMinor);
  const high = minor(pay.maxMinor);
  return {
    salary_offered_minor: low,
    salary_upto_minor: high === low ? null : high,
    salary_currency: currency,
    salary_period: pay.period,
    evidence: (stated[0]?.sentence ?? '').slice(0, EVIDENCE_LIMIT),
    reply_id: reply.id,
  };
}

/**
 * A message that makes an offer puts one down, with its figures as a proposal: nothing counts before the person confirms
 * it. A later one proposes its figures to the offer that is there, unless that is decided.
 */
export async function proposeOffer(tx: UserTx, reply: ReplyRow, applicationId: string): Promise<void> {
  const figures = figuresIn(reply);
  const proposed = figures === undefined ? null : jsonText(figures);
  const made = await insertOffer(tx, { application_id: applicationId, email_response_id: reply.id, proposed });
  if (made !== undefined || proposed === null) return;
  const offer = await offerOf(tx, applicationId);
  if (offer?.status === 'pending' || offer?.status === 'negotiating') await changeOffer(tx, offer.id, { proposed });
}
