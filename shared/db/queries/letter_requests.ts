import type { Selectable } from 'kysely';
import type { LetterRequestStatus } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';
import { jsonText } from './json.ts';

const TABLE = 'ai.letter_requests';
const columns = ['id', 'status', 'failure', 'problem', 'letter_id', 'created_at', 'finished_at'] as const;
type Lists = { status: LetterRequestStatus };
export type LetterRequestRow = Omit<Pick<Selectable<DB['ai.letter_requests']>, (typeof columns)[number]>, 'status'> &
  Lists;

export const insertLetterRequest = (
  tx: UserTx,
  { userId, asked, now }: { userId: string; asked: Readonly<Record<string, unknown>>; now: Date },
): Promise<LetterRequestRow> =>
  tx
    .insertInto(TABLE)
    .values({ user_id: userId, asked: jsonText(asked), due_at: now, created_at: now })
    .returning(columns)
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

export const findLetterRequest = (tx: UserTx, id: string): Promise<LetterRequestRow | undefined> =>
  tx.selectFrom(TABLE).select(columns).where('id', '=', id).$narrowType<Lists>().executeTakeFirst();

/** The person's own, newest first. */
export const listLetterRequests = (tx: UserTx, limit: number): Promise<LetterRequestRow[]> =>
  tx
    .selectFrom(TABLE)
    .select(columns)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .$narrowType<Lists>()
    .execute();

/** Forgets the person's requests that ended before: the letters stay. */
export const dropOldRequests = async (tx: UserTx, before: Date): Promise<void> => {
  await tx.deleteFrom(TABLE).where('finished_at', '<', before).execute();
};

/** How many of the person's wait or are being written. */
export const countOpenRequests = async (tx: UserTx): Promise<number> => {
  const { count } = await tx
    .selectFrom(TABLE)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('status', 'in', ['queued', 'running'])
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** Takes one that waits and is due, or whose writer died, until `leaseUntil`. Undefined when there is nothing to do. */
export const claimLetterRequest = (
  tx: UserTx,
  id: string,
  { now, leaseUntil }: { now: Date; leaseUntil: Date },
): Promise<{ attempts: number; asked: unknown } | undefined> =>
  tx
    .updateTable(TABLE)
    .set((eb) => ({ status: 'running', lease_until: leaseUntil, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb.and([eb('status', '=', 'queued'), eb('due_at', '<=', now)]),
        eb.and([eb('status', '=', 'running'), eb('lease_until', '<', now)]),
      ]),
    )
    .returning(['attempts', 'asked'])
    .executeTakeFirst();

type Ending =
  | { status: 'done'; letter_id: string; finished_at: Date }
  | { status: 'failed'; failure: string; problem: string; finished_at: Date }
  | { status: 'queued'; due_at: Date };

/** Ends the work of whoever holds the lease; false when another took over. */
export const endLetterRequest = async (tx: UserTx, id: string, lease: Date, ending: Ending): Promise<boolean> => {
  const done = await tx
    .updateTable(TABLE)
    .set({ ...ending, lease_until: null })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .where('lease_until', '=', lease)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
};

/** Those whose message was lost, whose writer died, or whose second try is due. */
export const dueLetterRequests = (
  tx: SystemTx,
  { now, before, limit }: { now: Date; before: Date; limit: number },
): Promise<{ id: string; user_id: string }[]> =>
  tx
    .selectFrom(TABLE)
    .select(['id', 'user_id'])
    .where((eb) =>
      eb.or([
        eb.and([eb('status', '=', 'queued'), eb('due_at', '<', before)]),
        eb.and([eb('status', '=', 'running'), eb('lease_until', '<', now)]),
      ]),
    )
    .orderBy('due_at')
    .limit(limit)
    .execute();
