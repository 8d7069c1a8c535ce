/** How new a calendar part is: RFC 5546 compares SEQUENCE, and where that is equal the stamp. */
export type Edition = { sequence: number; stampedAt: Date };

/** Whether a calendar part supersedes what is known of its event; one that came late, or again, does not. */
export const isNewer = (incoming: Edition, known: Edition | undefined): boolean =>
  known === undefined ||
  incoming.sequence > known.sequence ||
  (incoming.sequence === known.sequence && incoming.stampedAt > known.stampedAt);
