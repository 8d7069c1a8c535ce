import type { IncomingMail } from '../../adapters/mail/message-port.ts';
import type { MailMessage } from '../../adapters/mail/port.ts';
import { hasAlerts } from '../../db/queries/supplied.ts';
import type { UserContext } from '../../domain/context.ts';
import { alertFrom } from '../../domain/postings/job-alerts.ts';
import { storeSupplied } from '../sources/supply-store.ts';
import type { TakeDeps } from './deps.ts';

export type AlertRead = { alert_count: number; posting_count: number; odd_count: number };

export const addAlert = (sum: AlertRead, one: AlertRead): void => {
  sum.alert_count += one.alert_count;
  sum.posting_count += one.posting_count;
  sum.odd_count += one.odd_count;
};

const REFUSED = ['SPAM', 'TRASH'];

/**
 * Stores the postings of a job alert of a board that the person switched on, and drops the message: see storeSupplied for
 * what is kept. What the board only suggests beside them is left. Undefined for every other message.
 */
export const takeAlert = async (
  deps: TakeDeps,
  ctx: UserContext,
  message: MailMessage,
  mail: IncomingMail,
): Promise<AlertRead | undefined> => {
  const { alerts, db, clock } = deps;
  const board = alertFrom({ from: mail.from?.email ?? '', subject: mail.subject });
  if (alerts === undefined || board === undefined || message.labelIds.some((label) => REFUSED.includes(label)))
    return undefined;
  if (!(await db.withUser(ctx, (tx) => hasAlerts(tx, ctx.userId, board)))) return undefined;
  const read = await alerts.readSupplied({ kind: 'eml', content: message.raw, board }, clock.now());
  if ('missing' in read) return undefined;
  const asked = read.postings.filter(({ placement }) => placement !== 'similar');
  const { jobs, rejected } = await storeSupplied({ ...deps, cleanHtml: alerts.cleanHtml }, read.board, asked);
  return { alert_count: 1, posting_count: jobs.size, odd_count: read.odd.length + rejected.length };
};
