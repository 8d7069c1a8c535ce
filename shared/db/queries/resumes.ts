import { type Insertable, type Selectable, sql } from 'kysely';
import type { ParseStatus } from '../../domain/enums.ts';
import { DATA_TYPE as DATA } from '../../domain/resume/file.ts';
import type { ParsedResume } from '../../domain/resume/parsed.ts';
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

/** What was read from these. */
export const findParsed = async (
  tx: UserTx,
  ids: readonly string[],
): Promise<Pick<ResumeRow, 'id' | 'parsed_data'>[]> =>
  ids.length === 0
    ? []
    : await tx.selectFrom('users.resumes').select(['id', 'parsed_data']).where('id', 'in', ids).execute();

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
      'parse_attempts',
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

/** Uploaded and checked: it waits for its reading, and is the primary one when there is none and it can be sent. */
export const queueResume = (tx: UserTx, id: string, fileSize: number): Promise<ResumeRow> =>
  tx
    .updateTable('users.resumes')
    .set({
      parse_status: 'queued',
      parse_error: null,
      parse_attempts: 0,
      file_size: fileSize,
      is_primary: sql<boolean>`content_type <> ${DATA} AND NOT EXISTS (SELECT FROM users.resumes o WHERE o.is_primary)`,
    })
    .where('id', '=', id)
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** Takes a waiting resume, or one whose reader died, until `leaseUntil`. Undefined when there is nothing to do. */
export const claimResume = (
  tx: SystemTx,
  { id, userId, now, leaseUntil }: { id: string; userId: string; now: Date; leaseUntil: Date },
): Promise<{ object_key: string; content_type: string; parse_attempts: number } | undefined> =>
  tx
    .updateTable('users.resumes')
    .set((eb) => ({
      parse_status: 'parsing',
      parse_lease_until: leaseUntil,
      parse_attempts: eb('parse_attempts', '+', 1),
    }))
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where((eb) =>
      eb.or([
        eb('parse_status', '=', 'queued'),
        eb.and([eb('parse_status', '=', 'parsing'), eb('parse_lease_until', '<', now)]),
      ]),
    )
    .returning(['object_key', 'content_type', 'parse_attempts'])
    .executeTakeFirst();

export type Reading = {
  status: Extract<ParseStatus, 'parsed' | 'failed'>;
  error: string | null;
  hash: string | null;
  size: number | null;
  parsed: ParsedResume | null;
  at: Date;
};

/** Records what the holder of the lease read and gives the version; undefined when another took over, or it is gone. */
export const finishResume = async (
  tx: UserTx,
  id: string,
  lease: Date,
  reading: Reading,
): Promise<number | undefined> => {
  const finished = await tx
    .updateTable('users.resumes')
    .set({
      parse_status: reading.status,
      parse_error: reading.error,
      parsed_at: reading.at,
      parse_lease_until: null,
      // A second reading that fails takes nothing of the first away.
      ...(reading.hash === null ? {} : { file_hash: reading.hash }),
      ...(reading.size === null ? {} : { file_size: reading.size }),
      ...(reading.parsed === null ? {} : { parsed_data: sql`${jsonText(reading.parsed)}::jsonb` }),
      duplicate_of:
        reading.hash === null
          ? null
          : sql<string | null>`(SELECT o.id FROM users.resumes o WHERE o.file_hash = ${reading.hash} AND o.id <> ${id}
              ORDER BY o.created_at, o.id LIMIT 1)`,
    })
    .where('id', '=', id)
    .where('parse_status', '=', 'parsing')
    .where('parse_lease_until', '=', lease)
    .returning('version')
    .executeTakeFirst();
  return finished?.version;
};

/** An attempt that broke off for reasons outside the file: it waits again. */
export const releaseResume = async (tx: UserTx, id: string, lease: Date): Promise<void> => {
  await tx
    .updateTable('users.resumes')
    .set({ parse_status: 'queued', parse_lease_until: null })
    .where('id', '=', id)
    .where('parse_status', '=', 'parsing')
    .where('parse_lease_until', '=', lease)
    .execute();
};

/** A settled resume waits for another reading; what was read before stays until then. */
export const queueAgain = (tx: UserTx, id: string): Promise<ResumeRow> =>
  tx
    .updateTable('users.resumes')
    .set({ parse_status: 'queued', parse_error: null, parse_attempts: 0 })
    .where('id', '=', id)
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** Whether a later version of the person's resumes has been read. */
export const hasNewerReading = async (tx: UserTx, version: number): Promise<boolean> => {
  const found = await tx
    .selectFrom('users.resumes')
    .select('id')
    .where('version', '>', version)
    .where('parse_status', '=', 'parsed')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
};

/** Whether it can be sent, no other such one of the person has been read, and none that may still be is the primary one. */
export const isFirstToBeRead = async (tx: UserTx, id: string): Promise<boolean> => {
  const other = await tx
    .selectFrom('users.resumes')
    .select('id')
    .where((eb) =>
      eb.or([
        eb.and([eb('id', '=', id), eb('content_type', '=', DATA)]),
        eb.and([eb('id', '<>', id), eb('content_type', '<>', DATA), eb('parsed_data', 'is not', null)]),
        eb.and([eb('id', '<>', id), eb('is_primary', '=', true), eb('parse_status', '<>', 'failed')]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return other === undefined;
};

/** This one instead of the one that was. Call it under the lock of the person's resumes. */
export const makePrimary = async (tx: UserTx, id: string): Promise<ResumeRow> => {
  await tx.updateTable('users.resumes').set({ is_primary: false }).where('is_primary', '=', true).execute();
  return await tx
    .updateTable('users.resumes')
    .set({ is_primary: true })
    .where('id', '=', id)
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();
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

/**
 * Gives the key of the object that has to go too. When this one was primary, the latest of the rest is: of those that were
 * read, or else of those whose file is there.
 */
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
          .where('content_type', '<>', DATA)
          // Refused before it was ever read: its file is gone.
          .where((own) => own.or([own('parse_status', '<>', 'failed'), own('parsed_at', 'is not', null)]))
          .orderBy((own) => own('parsed_data', 'is not', null), 'desc')
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

/** Announced before this, and neither confirmed nor seen since. */
export const listUnconfirmedResumes = (
  tx: SystemTx,
  { announcedBefore, limit }: { announcedBefore: Date; limit: number },
): Promise<{ id: string; user_id: string }[]> =>
  tx
    .selectFrom('users.resumes')
    .select(['id', 'user_id'])
    .where('parse_status', '=', 'awaiting_upload')
    .where('created_at', '<', announcedBefore)
    .orderBy('created_at')
    .limit(limit)
    .execute();

/** Which of these files a resume names. */
export const findKeys = async (tx: SystemTx, keys: readonly string[]): Promise<Set<string>> => {
  if (keys.length === 0) return new Set();
  const rows = await tx.selectFrom('users.resumes').select('object_key').where('object_key', 'in', keys).execute();
  return new Set(rows.map((row) => row.object_key));
};
