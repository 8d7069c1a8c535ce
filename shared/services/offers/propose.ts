import type { ProposedFigures } from '../../contracts/offer.ts';
import type { ExtractedData } from '../../contracts/reply.ts';
import type { ReplyRow } from '../../db/queries/email_responses.ts';
import { jsonText } from '../../db/queries/json.ts';
import { changeOffer, insertOffer, offerOf } from '../../db/queries/offers.ts';
import type { UserTx } from '../../db/scope.ts';
import { readMinor } from '../../domain/offers/money.ts';

const EVIDENCE_LIMIT = 500;

const TERMS_KEPT = 20;
const TERM_LIMIT = 200;
/** Of several figures the base pay first, then what is not said to be on target. */
const ORDER = ['base', 'unsaid', 'on_target'];

/** A day, where the words name one in full. */
const dayOf = (local: string | null | undefined): string | null => /^\d{4}-\d\d-\d\d/.exec(local ?? '')?.[0] ?? null;

/** The figures and dates that a message states, each as it was read; undefined where it states none. */
export function figuresIn(replyId: string, { offer, deadlines }: ExtractedData): ProposedFigures | undefined {
  const [pay] = [...(offer?.pay ?? [])].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const signing = offer?.signing_bonus;
  const startDate = dayOf(offer?.starts?.local);
  const expiryDate = dayOf(deadlines[0]?.local);
  // One sentence often states several.
  const terms = [...new Set((offer?.terms ?? []).map(({ text }) => text.slice(0, TERM_LIMIT)))].slice(0, TERMS_KEPT);
  if (pay === undefined && startDate === null && expiryDate === null && terms.length === 0) return undefined;
  const minor = (value: number | null | undefined): number | null =>
    value == null || pay === undefined ? null : readMinor(value, pay.currency);
  const low = minor(pay?.min_minor ?? pay?.max_minor);
  const high = minor(pay?.max_minor);
  return {
    salary_offered_minor: low,
    salary_upto_minor: high === low ? null : high,
    salary_currency: pay?.currency ?? null,
    salary_period: pay?.period ?? null,
    // A sum in another currency than the pay stands in the terms alone.
    signing_bonus_minor:
      signing === undefined || signing.currency !== pay?.currency ? null : readMinor(signing.minor, signing.currency),
    start_date: startDate,
    expiry_date: expiryDate,
    terms,
    evidence: (pay?.text ?? '').slice(0, EVIDENCE_LIMIT),
    reply_id: replyId,
  };
}

/**
 * A message that makes an offer puts one down, with its figures as a proposal: nothing counts before the person confirms
 * it. A later one proposes its figures to the offer that is there, unless that is decided.
 */
export async function proposeOffer(
  tx: UserTx,
  reply: ReplyRow,
  applicationId: string,
  extracted: ExtractedData,
): Promise<void> {
  const figures = figuresIn(reply.id, extracted);
  const proposed = figures === undefined ? null : jsonText(figures);
  const made = await insertOffer(tx, { application_id: applicationId, email_response_id: reply.id, proposed });
  if (made !== undefined || proposed === null) return;
  const offer = await offerOf(tx, applicationId);
  if (offer?.status === 'pending' || offer?.status === 'negotiating') await changeOffer(tx, offer.id, { proposed });
}
