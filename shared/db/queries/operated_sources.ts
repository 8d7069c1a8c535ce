import { sql } from 'kysely';
import type { SourceHealth, SourceType } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';
import { type ListedSourceRow, openPostings } from './sources.ts';

type Lists = { health: SourceHealth; type: SourceType };

const all = (tx: UserTx) =>
  tx
    .selectFrom('jobs.sources as s')
    .selectAll('s')
    .select([sql<boolean>`false`.as('is_mine'), openPostings.as('postings'), positionAt('s.created_at').as('at')])
    .$narrowType<Lists>();

/** Every source, newest first. */
export const listOperatedSources = (
  tx: UserTx,
  page: { limit: number; after: Position | undefined },
): Promise<(ListedSourceRow & { at: string })[]> =>
  all(tx)
    .where(olderThan('s.created_at', 's.id', page.after))
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(page.limit)
    .execute();

export const findOperatedSource = (tx: UserTx, id: string): Promise<ListedSourceRow | undefined> =>
  all(tx).where('s.id', '=', id).executeTakeFirst();

/** Changes what an operator may change; the database refuses everybody else. False: there is no such source. */
export const editSource = async (
  tx: UserTx,
  id: string,
  edit: { is_active?: boolean | undefined; crawl_frequency_hours?: number | undefined },
): Promise<boolean> => {
  const changed = await tx
    .updateTable('jobs.sources')
    .set({
      ...(edit.is_active === undefined ? {} : { is_active: edit.is_active }),
      ...(edit.crawl_frequency_hours === undefined ? {} : { crawl_frequency_hours: edit.crawl_frequency_hours }),
    })
    .where('id', '=', id)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
};
