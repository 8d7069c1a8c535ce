import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { EmailType, Scheduler, SendMode } from '../../domain/enums.ts';
import type { EmailStatus } from '../../domain/sending/email.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';
import { PREPARED } from './prepared.ts';

type Table = DB['communications.emails'];

export const COLUMNS = [
  'id',
  'user_id',
  'application_id',
  'type',
  'sequence',
  'from_email',
  'to_emails',
  'cc_emails',
  'subject',
  'body',
  'attachments',
  'status',
  'status_reason',
  'send_mode',
  'scheduled_by',
  'interview_id',
  'answers_reply_id',
  'in_reply_to',
  'references_header',
  'template_id',
  'delivered_at',
  'opened_at',
  'clicked_at',
  'tracks_opens',
  'tracked_links',
  'undo_until',
  'send_token',
  'draft_id',
  'thread_id',
  'provider_message_id',
  'rfc_message_id',
  'lease_fence',
  'attempts',
  'failures',
  'looks',
  'next_attempt_at',
  'send_started_at',
  'scheduled_for',
  'sent_at',
  'created_at',
  'updated_at',
] as const;

type Lists = { status: EmailStatus; type: EmailType; send_mode: SendMode; scheduled_by: Scheduler };
/** A row without its frozen bytes, which only the making of the draft reads. */
export type EmailRow = Omit<Pick<Selectable<Table>, (typeof COLUMNS)[number]>, keyof Lists> & Lists;
export type NewEmail = Omit<Insertable<Table>, keyof Lists> & Pick<Lists, 'status' | 'type'> & Partial<Lists>;
export type EmailChange = Omit<Updateable<Table>, keyof Lists> & Partial<Lists>;

export const findEmail = (tx: UserTx, id: string): Promise<EmailRow | undefined> =>
  tx.selectFrom('communications.emails').select(COLUMNS).where('id', '=', id).$narrowType<Lists>().executeTakeFirst();

/** Row locks are taken in this order: e-mails, then the application, so that nobody waits in a circle. */
export const lockEmail = (tx: UserTx, id: string): Promise<EmailRow | undefined> =>
  tx
    .selectFrom('communications.emails')
    .select(COLUMNS)
    .where('id', '=', id)
    .forUpdate()
    .modifyEnd(PREPARED)
    .$narrowType<Lists>()
    .executeTakeFirst();

/** All e-mails of an application under their row locks, taken before the lock of the application. */
export const lockEmailsOf = (tx: UserTx, applicationId: string): Promise<EmailRow[]> =>
  tx
    .selectFrom('communications.emails')
    .select(COLUMNS)
    .where('application_id', '=', applicationId)
    .orderBy('id')
    .forUpdate()
    .$narrowType<Lists>()
    .execute();

/** The application's own message, the latest: of those before it none left. */
export const applicationEmail = (tx: UserTx, applicationId: string): Promise<EmailRow | undefined> =>
  tx
    .selectFrom('communications.emails')
    .select(COLUMNS)
    .where('application_id', '=', applicationId)
    .where('type', '=', 'application')
    .orderBy('created_at', 'desc')
    .limit(1)
    .$narrowType<Lists>()
    .executeTakeFirst();

export type EmailFilter = { status: EmailStatus | undefined; applicationId: string | undefined };

/** Newest first. */
export const listEmails = (
  tx: UserTx,
  { status, applicationId }: EmailFilter,
  { limit, after }: { limit: number; after: Position | undefined },
): Promise<(EmailRow & { at: string })[]> =>
  tx
    .selectFrom('communications.emails')
    .select([...COLUMNS, positionAt('created_at').as('at')])
    .where(olderThan('created_at', 'id', after))
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? ''))
    .$if(applicationId !== undefined, (query) => query.where('application_id', '=', applicationId ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .$narrowType<Lists>()
    .execute();

export const insertEmail = (tx: UserTx, email: NewEmail): Promise<EmailRow> =>
  tx
    .insertInto('communications.emails')
    .values(email)
    .returning(COLUMNS)
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

const update = (tx: UserTx, id: string, change: EmailChange) =>
  tx.updateTable('communications.emails').set(change).where('id', '=', id);

/** Changes the columns given and gives the row as it is then. */
export const changeEmail = (tx: UserTx, id: string, change: EmailChange): Promise<EmailRow> =>
  update(tx, id, change).returning(COLUMNS).modifyEnd(PREPARED).$narrowType<Lists>().executeTakeFirstOrThrow();

/** The same, under a new fence: whoever held the e-mail until now can record nothing any more. */
export const takeEmail = (tx: UserTx, id: string, change: EmailChange): Promise<EmailRow> =>
  tx
    .updateTable('communications.emails')
    .set({ ...change, lease_fence: sql<string>`lease_fence + 1` })
    .where('id', '=', id)
    .returning(COLUMNS)
    .modifyEnd(PREPARED)
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** The message as it was when the e-mail was queued. */
export type Frozen = Pick<Selectable<Table>, 'mime' | 'mime_sha256'>;

/** The bytes as they were when the e-mail was queued, with the hash taken then. */
export const frozenMessage = (tx: UserTx, id: string) =>
  tx
    .selectFrom('communications.emails')
    .select(['mime', 'mime_sha256'])
    .where('id', '=', id)
    .modifyEnd(PREPARED)
    .executeTakeFirst();

/** E-mails of one type that left or may leave: the next one's sequence. */
export async function countLiveEmails(tx: UserTx, applicationId: string, type: EmailType): Promise<number> {
  const { count } = await tx
    .selectFrom('communications.emails')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('application_id', '=', applicationId)
    .where('type', '=', type)
    .where('status', 'not in', ['cancelled', 'failed'])
    .executeTakeFirstOrThrow();
  return count;
}

/** Makes the person's queued e-mails that wait for this reason due at `now`; their locks are taken in the order of ids. */
export const releaseEmails = (tx: UserTx, reason: string, now: Date): Promise<{ id: string }[]> =>
  tx
    .with('waiting', (query) =>
      query
        .selectFrom('communications.emails')
        .select('id')
        .where('status', '=', 'queued')
        .where('status_reason', '=', reason)
        .orderBy('id')
        .forUpdate(),
    )
    .updateTable('communications.emails')
    .set({ next_attempt_at: now, scheduled_for: now })
    .where('id', 'in', (query) => query.selectFrom('waiting').select('id'))
    .returning('id')
    .execute();
