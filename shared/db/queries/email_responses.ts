import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Classifier, ResponseClass, ReviewStatus } from '../../domain/enums.ts';
import type { EvidenceSign } from '../../domain/replies/evidence.ts';
import type { MatchedBy } from '../../domain/replies/match.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';
import { jsonText } from './json.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

type Table = DB['communications.email_responses'];
type Lists = {
  classification: ResponseClass | null;
  classified_by: Classifier | null;
  review_status: ReviewStatus;
  matched_by: MatchedBy | null;
};
const HEAD = [
  'id',
  'user_id',
  'application_id',
  'email_id',
  'from_email',
  'subject',
  'classification',
  'confidence_score',
  'classified_by',
  'review_status',
  'matched_by',
  'suggestions',
  'received_at',
  'processed_at',
] as const;
const WHOLE = [
  ...HEAD,
  'body',
  'headers',
  'parts',
  'extracted_data',
  'provider_message_id',
  'thread_id',
  'rfc_message_id',
  'references_header',
  'model_tries',
  'model_due_at',
  'before_review',
] as const;

type Row<C extends keyof Table> = Omit<Pick<Selectable<Table>, C>, keyof Lists> & Lists;
export type ReplyHeadRow = Row<(typeof HEAD)[number]>;
export type ReplyRow = Row<(typeof WHOLE)[number]>;
export type NewReply = Omit<Insertable<Table>, 'matched_by' | 'headers' | 'parts' | 'suggestions'> & {
  matched_by: MatchedBy | null;
  /** Where it is open which application the message is about. */
  suggestions?: readonly { application_id: string; signs: readonly EvidenceSign[] }[];
  headers: Readonly<Record<string, string>>;
  parts: Readonly<Record<string, unknown>>;
};
type Json = Readonly<Record<string, unknown>>;
export type ReplyChange = Omit<Updateable<Table>, keyof Lists | 'extracted_data' | 'suggestions' | 'before_review'> &
  Partial<Lists> & { extracted_data?: Json; before_review?: Json | null };

/** Which of the mailbox's messages are stored already, or known to concern no application. */
export async function storedMessages(tx: UserTx, messageIds: readonly string[]): Promise<Set<string>> {
  const among = sql<string>`ANY(${messageIds}::text[])`;
  const rows = await tx
    .selectFrom('communications.email_responses')
    .select('provider_message_id')
    .where('provider_message_id', '=', among)
    .unionAll(
      tx
        .selectFrom('communications.unrelated_messages')
        .select('provider_message_id')
        .where('provider_message_id', '=', among),
    )
    .execute();
  return new Set(rows.flatMap(({ provider_message_id }) => provider_message_id ?? []));
}

/** How the ids begin of messages that a mailbox forwarded. */
export const FORWARDED_PREFIX = 'forwarded:';

/**
 * Whether the message came by the other way before, read from the mailbox or forwarded by it: told by its own id. Until the
 * transaction ends nobody else takes it in for this person. Called before any row lock.
 */
export async function cameOtherwise(
  tx: UserTx,
  userId: string,
  messageId: string,
  rfcMessageId: string | undefined,
): Promise<boolean> {
  if (rfcMessageId === undefined) return false;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`mail:${userId}:${rfcMessageId}`}, 0))`.execute(tx);
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM communications.email_responses
     WHERE rfc_message_id = ${rfcMessageId} AND provider_message_id <> ${messageId}
       AND starts_with(provider_message_id, ${FORWARDED_PREFIX}) <> ${messageId.startsWith(FORWARDED_PREFIX)}
     LIMIT 1`.execute(tx);
  return rows.length > 0;
}

/** The new row's id; undefined when the mailbox's message is stored already. */
export async function insertReply(tx: UserTx, reply: NewReply): Promise<string | undefined> {
  const row = await tx
    .insertInto('communications.email_responses')
    .values({
      ...reply,
      headers: jsonText(reply.headers),
      parts: jsonText(reply.parts),
      suggestions: reply.suggestions === undefined ? null : jsonText(reply.suggestions),
    })
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'provider_message_id']).where('provider_message_id', 'is not', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Taken before the locks of its e-mail and application. Waits for another reader of the row. */
export const lockReply = (tx: UserTx, id: string): Promise<ReplyRow | undefined> =>
  tx
    .selectFrom('communications.email_responses')
    .select(WHOLE)
    .where('id', '=', id)
    .forUpdate()
    .$narrowType<Lists>()
    .executeTakeFirst();

export const findReply = (tx: UserTx, id: string): Promise<ReplyRow | undefined> =>
  tx
    .selectFrom('communications.email_responses')
    .select(WHOLE)
    .where('id', '=', id)
    .$narrowType<Lists>()
    .executeTakeFirst();

/** Changes the columns given and gives the row as it is then. */
export const changeReply = (
  tx: UserTx,
  id: string,
  { extracted_data, before_review, ...change }: ReplyChange,
): Promise<ReplyRow> =>
  tx
    .updateTable('communications.email_responses')
    .set({
      ...change,
      ...(extracted_data === undefined ? {} : { extracted_data: jsonText(extracted_data) }),
      ...(before_review === undefined
        ? {}
        : { before_review: before_review === null ? null : jsonText(before_review) }),
    })
    .where('id', '=', id)
    .returning(WHOLE)
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

export type ReplyFilter = {
  classification: ResponseClass | undefined;
  reviewStatus: ReviewStatus | undefined;
  applicationId: string | undefined;
  suggested: boolean | undefined;
};

/** Newest received first. */
export const listReplies = (
  tx: UserTx,
  { classification, reviewStatus, applicationId, suggested }: ReplyFilter,
  { limit, after }: { limit: number; after: Position | undefined },
): Promise<(ReplyHeadRow & { at: string })[]> =>
  tx
    .selectFrom('communications.email_responses')
    .select([...HEAD, positionAt('received_at').as('at')])
    .where(olderThan('received_at', 'id', after))
    .$if(classification !== undefined, (query) => query.where('classification', '=', classification ?? null))
    .$if(reviewStatus !== undefined, (query) => query.where('review_status', '=', reviewStatus ?? ''))
    .$if(applicationId !== undefined, (query) => query.where('application_id', '=', applicationId ?? null))
    .$if(suggested !== undefined, (query) => query.where('suggestions', suggested === true ? 'is not' : 'is', null))
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .$narrowType<Lists>()
    .execute();

/** What the person decided themselves, whole, newest received first. */
export const listExamples = (
  tx: UserTx,
  { limit, after }: { limit: number; after: Position | undefined },
): Promise<(ReplyRow & { at: string })[]> =>
  tx
    .selectFrom('communications.email_responses')
    .select([...WHOLE, positionAt('received_at').as('at')])
    .where('classified_by', '=', 'person')
    .where(olderThan('received_at', 'id', after))
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .$narrowType<Lists>()
    .execute();

/**
 * Replies stored before `before` that nobody has read, since their message was lost, and those about which a model is to
 * be asked (again) by now. Oldest first.
 */
export const unprocessedReplies = async (
  tx: SystemTx,
  { before, now, limit }: { before: Date; now: Date; limit: number },
): Promise<{ id: string; user_id: string }[]> => {
  const unread = await tx
    .selectFrom('communications.email_responses')
    .select(['id', 'user_id'])
    .where('processed_at', 'is', null)
    .where('created_at', '<', before)
    .orderBy('received_at')
    .limit(limit)
    .execute();
  const due = await tx
    .selectFrom('communications.email_responses')
    .select(['id', 'user_id'])
    .where('model_due_at', '<=', now)
    .orderBy('model_due_at')
    .limit(limit)
    .execute();
  return [...unread, ...due];
};

/** How often this model was right about the person's messages where they had the last word. */
export const modelRecord = async (tx: UserTx, model: string): Promise<{ right: number; given: number }> => {
  const said = sql`extracted_data -> 'model' ->> 'classification'`;
  const { rows } = await sql<{ right: number; given: number }>`
    SELECT count(*)::integer AS given, count(*) FILTER (WHERE classification = ${said})::integer AS "right"
      FROM communications.email_responses
     WHERE classified_by = 'person' AND extracted_data -> 'model' ->> 'name' = ${model}
       AND ${said} <> 'unclassified'`.execute(tx);
  return rows[0] ?? { right: 0, given: 0 };
};

/** Links a message whose application was open; it is read as any other then. */
export const linkReply = (tx: UserTx, id: string, applicationId: string): Promise<ReplyRow> =>
  tx
    .updateTable('communications.email_responses')
    .set({
      application_id: applicationId,
      matched_by: 'person',
      suggestions: null,
      processed_at: null,
      review_status: 'not_needed',
    })
    .where('id', '=', id)
    .returning(WHOLE)
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** Forgets a message that concerns no application; its id stays, so that it is not asked about again. */
export const forgetMessage = async (tx: UserTx, { id, userId }: { id: string; userId: string }): Promise<void> => {
  await tx
    .insertInto('communications.unrelated_messages')
    .columns(['user_id', 'provider_message_id'])
    .expression((from) =>
      from
        .selectFrom('communications.email_responses as r')
        .select([sql<string>`${userId}::uuid`.as('user_id'), 'r.provider_message_id'])
        .where('r.id', '=', id)
        .where('r.provider_message_id', 'is not', null)
        .$narrowType<{ provider_message_id: string }>(),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx.deleteFrom('communications.email_responses').where('id', '=', id).execute();
};
