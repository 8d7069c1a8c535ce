import { forgetCalendarEvents, tryEventsNow } from '../../db/queries/calendar_events.ts';
import { releaseEmails } from '../../db/queries/emails.ts';
import { beginCalendar } from '../../db/queries/google_calendar.ts';
import { beginSheet } from '../../db/queries/google_sheets.ts';
import { wakeMailbox } from '../../db/queries/mailbox_cursors.ts';
import { findPermission, forgetMailbox, savePermission } from '../../db/queries/oauth_tokens.ts';
import { findUser, isActive } from '../../db/queries/users.ts';
import type { UserContext } from '../../domain/context.ts';
import type { SendMode } from '../../domain/enums.ts';
import { Conflict, Forbidden, NotFound } from '../../domain/errors.ts';
import {
  type Capability,
  capabilitiesOf,
  knownScopes,
  type Rights,
  scopeList,
  scopesFor,
} from '../../domain/google-scopes.ts';
import type { GoogleOauthDeps } from '../google-oauth/deps.ts';
import { finishVisit, type VisitAnswer } from '../google-oauth/finish.ts';
import { startVisit } from '../google-oauth/start.ts';
import { bindingOf } from './access-token.ts';
import type { PermissionDeps } from './deps.ts';
import { giveBack } from './give-back.ts';

/**
 * Begins to connect a Google account for the signed-in person: the one that is connected is offered first, else the one
 * with their own address. Where the permission has ended, what it held is asked for again beside `rights`: Google
 * remembers nothing of it.
 */
export const startConnect = async (
  deps: GoogleOauthDeps,
  ctx: UserContext,
  redirectUri: string,
  sendMode: SendMode,
  rights: Rights = 'all',
): Promise<{ url: string; browserSecret: string }> => {
  const { user, former } = await deps.db.withUser(ctx, async (tx) => ({
    user: await findUser(tx, ctx.userId),
    former: await findPermission(tx, ctx.userId, 'google'),
  }));
  if (user === undefined) throw new NotFound('account');
  const lost = former === undefined || former.status === 'active' ? [] : knownScopes(scopeList(former.scope));
  return startVisit(deps, {
    purpose: 'connect_mail',
    userId: ctx.userId,
    redirectUri,
    scopes: [...new Set([...scopesFor(sendMode, rights), ...lost])],
    offline: true,
    loginHint: former?.account_email ?? user.email,
  });
};

export type Connected = { accountEmail: string; capabilities: Capability[] };

/**
 * Ends the visit and stores what was granted, sealed. Another account than before replaces the former one, whose
 * permission is given back to Google and whose reading position is forgotten. Throws what finishVisit throws, Forbidden when every right was left out, and Conflict
 * when Google gave no lasting permission.
 */
export const finishConnect = async (
  deps: GoogleOauthDeps & Pick<PermissionDeps, 'vault' | 'tokens'>,
  answer: Omit<VisitAnswer, 'purpose'>,
  caller: { requestId?: string; ip?: string; userAgent?: string },
): Promise<Connected> => {
  const { userId, identity, grant } = await finishVisit(deps, { ...answer, purpose: 'connect_mail' });
  if (userId === undefined) throw new Forbidden('Sign in first, then connect the account from there.');
  const capabilities = capabilitiesOf(grant.scopes);
  if (capabilities.length === 0) {
    throw new Forbidden(
      'Nothing was connected: allow at least one of sending mail, reading mail, the calendar and the spreadsheet.',
    );
  }
  const left = await deps.db.withUser({ ...caller, userId }, async (tx) => {
    if (!(await isActive(tx, userId))) throw new Forbidden('This account is not active.');
    const former = await findPermission(tx, userId, 'google');
    const sameAccount = former?.account_id === identity.subject;
    const seal = (token: string, column: 'access_token' | 'refresh_token') =>
      deps.vault.seal(token, bindingOf(userId, column));
    const refreshToken =
      grant.refreshToken === undefined
        ? sameAccount && former.status === 'active'
          ? former.refresh_token
          : null
        : seal(grant.refreshToken, 'refresh_token');
    if (refreshToken === null) {
      throw new Conflict(
        'Google gave no lasting permission. Remove JobHunt AI at myaccount.google.com/permissions, then connect again.',
      );
    }
    if (former !== undefined && !sameAccount) {
      await forgetMailbox(tx, userId, 'google');
      await forgetCalendarEvents(tx, userId);
    }
    if (capabilities.includes('calendar')) await beginCalendar(tx, userId);
    if (capabilities.includes('sheets')) await beginSheet(tx, userId);
    await savePermission(tx, {
      userId,
      provider: 'google',
      accessToken: seal(grant.accessToken, 'access_token'),
      refreshToken,
      expiresAt: grant.expiresAt,
      scope: grant.scopes.join(' '),
      accountId: identity.subject,
      accountEmail: identity.email,
    });
    // What waited for this goes on with the dispatchers' next round.
    const now = deps.clock.now();
    await releaseEmails(tx, 'reconnect_required', now);
    await wakeMailbox(tx, userId, now);
    await tryEventsNow(tx, userId, now);
    return sameAccount ? undefined : former;
  });
  if (left !== undefined) await giveBack(deps, userId, left);
  return { accountEmail: identity.email, capabilities };
};
