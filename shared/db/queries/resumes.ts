import { type Insertable, type Selectable, sql } from 'kysely';
import type { ParseStatus } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';
import { jsonText } from './json.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

type Table = DB['users.resumes'];
type Lists = { parse_status: ParseStatus };
export type ResumeRow = Omit<Selectable<Table>, keyof Lists> & Lists;
export type NewResumeRow = Omit<Insertable<Table>, keyof Lists | 'version'> & Lists;

export const findResumeRow = (tx: UserTx, id: string): Promise<ResumeRow | undefined> =>
  tx.selectFrom('users.resumes').selectAll().where('id', '=', id).$narrowType<Lists>().executeTakeFirst();

/** The resume under its row lock. */
export const lockResume = (tx: UserTx, id: string): Promise<ResumeRow | undefined> =>
  tx.selectFrom('users.resumes').selectAll().where('id', '=', id).forUpdate().$narrowType<Lists>().executeTakeFirst();

/** Newest first, without what was read. */
export const listResumes = (
  tx: UserTx,
  { limit, after }: { limit: number; after: Position | undefined },
): Promise<(Omit<ResumeRow, 'parsed_data'> & { at: string })[]> =>
  tx
    .selectFrom('users.resumes')
    .select([
      'id',
      'user_id',
      'file_name',
      'file_url',
      'file_size',
      'file_hash',
      'version',
      'is_primary',
      'created_at',
      'updated_at',
      'object_key',
      'content_type',
      'parse_status',
      'parse_error',
      'parsed_at',
      'parse_lease_until',
      'duplicate_of',
      'accepted_at',
    ])
    .select(positionAt('created_at').as('at'))
    .where(olderThan('created_at', 'id', after))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .$narrowType<Lists>()
    .execute();

/** How many resumes the person has. */
export const countResumes = async (tx: UserTx): Promise<number> => {
  const row = await tx
    .selectFrom('users.resumes')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

/** Its version is the next of the person's. */
export const insertResume = (tx: UserTx, row: NewResumeRow): Promise<ResumeRow> =>
  tx
    .insertInto('users.resumes')
    .values({ ...row, version: sql<number>`(SELECT coalesce(max(version), 0) + 1 FROM users.resumes)` })
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** Uploaded and checked: it waits for its reading, and is the primary one when there is none. */
export const queueResume = (tx: UserTx, id: string, fileSize: number): Promise<ResumeRow> =>
  tx
    .updateTable('users.resumes')
    .set({
      parse_status: 'queued',
      parse_error: null,
      file_size: fileSize,
      is_primary: sql<boolean>`NOT EXISTS (SELECT FROM users.resumes o WHERE o.is_primary)`,
    })
    .where('id', '=', id)
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** Takes a waiting resume, or one whose reader died, until `leaseUntil`. Undefined when there is nothing to do. */
export const claimResume = (
  tx: SystemTx,
  { id, userId, now, leaseUntil }: { id: string; userId: string; now: Date; leaseUntil: Date },
): Promise<{ object_key: string; content_type: string } | undefined> =>
  tx
    .updateTable('users.resumes')
    .set({ parse_status: 'parsing', parse_lease_until: leaseUntil })
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where((eb) =>
      eb.or([
        eb('parse_status', '=', 'queued'),
        eb.and([eb('parse_status', '=', 'parsing'), eb('parse_lease_until', '<', now)]),
      ]),
    )
    .returning(['object_key', 'content_type'])
    .executeTakeFirst();

export type Reading = {
  status: Extract<ParseStatus, 'parsed' | 'failed'>;
  error: string | null;
  hash: string | null;
  size: number | null;
  parsed: unknown;
  at: Date;
};

/** Records what the holder of the lease read; false when another took over, or the resume is gone. */
export const finishResume = async (tx: UserTx, id: string, lease: Date, reading: Reading): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('users.resumes')
    .set({
      parse_status: reading.status,
      parse_error: reading.error,
      parsed_at: reading.at,
      parse_lease_until: null,
      file_hash: reading.hash,
      ...(reading.size === null ? {} : { file_size: reading.size }),
      parsed_data: reading.parsed === null ? null : sql`${jsonText(reading.parsed)}::jsonb`,
      duplicate_of:
        reading.hash === null
          ? null
          : sql<string | null>`(SELECT o.id FROM users.resumes o WHERE o.file_hash = ${reading.hash} AND o.id <> ${id}
              ORDER BY o.created_at, o.id LIMIT 1)`,
    })
    .where('id', '=', id)
    .where('parse_status', '=', 'parsing')
    .where('parse_lease_until', '=', lease)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** The file never arrived as announced. */
export const failResume = (tx: UserTx, id: string, error: string): Promise<ResumeRow> =>
  tx
    .updateTable('users.resumes')
    .set({ parse_status: 'failed', parse_error: error })
    .where('id', '=', id)
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** Notes when what was read was taken into the profile. */
export const markAccepted = async (tx: UserTx, id: string, at: Date): Promise<void> => {
  await tx.updateTable('users.resumes').set({ accepted_at: at }).where('id', '=', id).execute();
};

/** Gives the key of the object that has to go too; the latest of the rest becomes primary when this one was. */
export const deleteResume = async (tx: UserTx, id: string): Promise<string | undefined> => {
  const gone = await tx
    .deleteFrom('users.resumes')
    .where('id', '=', id)
    .returning(['object_key', 'is_primary'])
    .executeTakeFirst();
  if (gone?.is_primary === true) {
    await tx
      .updateTable('users.resumes')
      .set({ is_primary: true })
      .where('id', '=', (eb) =>
        eb
          .selectFrom('users.resumes')
          .select('id')
          .where('parse_status', '<>', 'awaiting_upload')
          .orderBy('created_at', 'desc')
          .limit(1),
      )
      .execute();
  }
  return gone?.object_key;
};

/** Whoever has waited since before `queuedBefore`, or was being read by one whose lease is over. */
export const listWaitingResumes = (
  tx: SystemTx,
  { now, queuedBefore, limit }: { now: Date; queuedBefore: Date; limit: number },
): Promise<{ id: string; user_id: string }[]> =>
  tx
    .selectFrom('users.resumes')
    .select(['id', 'user_id'])
    .where((eb) =>
      eb.or([
        eb.and([eb('parse_status', '=', 'queued'), eb('updated_at', '<', queuedBefore)]),
        eb.and([eb('parse_status', '=', 'parsing'), eb('parse_lease_until', '<', now)]),
      ]),
    )
    .orderBy('created_at')
    .limit(limit)
    .execute();
