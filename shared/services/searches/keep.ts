import type * as z from 'zod';
import { JobFilters } from '../../contracts/job-search.ts';
import type { NewSavedSearch, SavedSearch, SavedSearchPatch } from '../../contracts/saved-search.ts';
import {
  deleteSavedSearch,
  findSavedSearch,
  insertSavedSearch,
  nameIsTaken,
  updateSavedSearch,
} from '../../db/queries/saved_searches.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, InvalidInput, NotFound } from '../../domain/errors.ts';
import { criteriaFor } from '../jobs/criteria.ts';
import { lookIn } from './look.ts';
import { viewSavedSearch } from './view.ts';

type Deps = { db: Db; clock: Clock };

const taken = (name: string) => new Conflict(`You have a search named "${name}" already.`);
const show = async (tx: UserTx, id: string): Promise<z.input<typeof SavedSearch>> => {
  const row = await findSavedSearch(tx, id);
  if (row === undefined) throw new NotFound('saved search');
  return viewSavedSearch(row);
};

/** Throws InvalidInput, naming the field inside query, for what would never find anything. */
const refuseUnreadable = async (tx: UserTx, query: unknown): Promise<void> => {
  try {
    if ((await criteriaFor(tx, JobFilters.parse(query))) !== undefined) return;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(error.issues.map((issue) => ({ ...issue, field: `query.${issue.field}` })));
  }
  throw new InvalidInput([{ field: 'query.q', message: 'It holds no word that can be searched for.' }]);
};

/** Keeps a search; what it finds from now on is new. Throws InvalidInput for a place or skill that is not known, Conflict for a name twice. */
export const keepSearch = (
  { db, clock }: Deps,
  ctx: UserContext,
  input: z.output<typeof NewSavedSearch>,
): Promise<z.input<typeof SavedSearch>> =>
  db.withUser(ctx, async (tx) => {
    await refuseUnreadable(tx, input.query);
    const now = clock.now();
    const id = await insertSavedSearch(tx, { ...input, user_id: ctx.userId, at: now });
    if (id === undefined) throw taken(input.name);
    await lookIn(tx, { id }, now, true);
    return show(tx, id);
  });

/** Changes a search; with another query its hits begin anew. Throws like keepSearch, and NotFound. */
export const changeSearch = (
  { db, clock }: Deps,
  ctx: UserContext,
  id: string,
  change: z.output<typeof SavedSearchPatch>,
): Promise<z.input<typeof SavedSearch>> =>
  db.withUser(ctx, async (tx) => {
    if ((await findSavedSearch(tx, id)) === undefined) throw new NotFound('saved search');
    if (change.query !== undefined) await refuseUnreadable(tx, change.query);
    if (change.name !== undefined && (await nameIsTaken(tx, change.name, id))) throw taken(change.name);
    const now = clock.now();
    await updateSavedSearch(tx, id, change, now);
    if (change.query !== undefined) await lookIn(tx, { id }, now, true);
    return show(tx, id);
  });

/** Throws NotFound. */
export const dropSearch = ({ db }: { db: Db }, ctx: UserContext, id: string): Promise<void> =>
  db.withUser(ctx, async (tx) => {
    if (!(await deleteSavedSearch(tx, id))) throw new NotFound('saved search');
  });
