import type { TokenScope } from './enums.ts';

/**
 * On whose behalf work is done. `withUser` puts it into the transaction's settings, where row level security
 * and the audit triggers read it.
 */
export type UserContext = {
  userId: string;
  /** The session the request came with; absent in queue and schedule work. */
  sessionId?: string;
  /** The access token the request came with, instead of a session, and what it may do. */
  token?: { id: string; scopes: readonly TokenScope[] };
  requestId?: string;
  ip?: string;
  userAgent?: string;
  /** Why the system acts for the person, in queue and schedule work: stands in the audit trail. */
  reason?: string;
};
