import type { OfferStatus } from '../enums.ts';
import { Conflict } from '../errors.ts';

/** What a person may make of an offer. A declined one stays declined: its application is withdrawn with it. */
const MOVES: Readonly<Record<OfferStatus, readonly OfferStatus[]>> = {
  pending: ['negotiating', 'accepted', 'declined'],
  negotiating: ['pending', 'accepted', 'declined'],
  accepted: ['pending', 'negotiating', 'declined'],
  declined: [],
};

/** Throws Conflict, naming the moves that are allowed. The same status again is no move. */
export function assertOfferMove(from: OfferStatus, to: OfferStatus): void {
  if (from === to || MOVES[from].includes(to)) return;
  const allowed = MOVES[from];
  const instead =
    allowed.length > 0 ? `From here it can become ${allowed.join(', ')}.` : 'Nothing can follow this state.';
  throw new Conflict(`An offer that is ${from} cannot become ${to}. ${instead}`, { from, to, allowed });
}
