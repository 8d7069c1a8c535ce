import { findMatchPerson, listMilesFrom } from '../../db/queries/match_people.ts';
import type { UserTx } from '../../db/scope.ts';
import type { MatchPerson } from '../../domain/matching/inputs.ts';
import { toMatchPerson } from './inputs.ts';

/** The person as the scorer reads them; undefined when there is no such person. */
export const loadPerson = async (tx: UserTx, userId: string): Promise<MatchPerson | undefined> => {
  const row = await findMatchPerson(tx, userId);
  return row === undefined ? undefined : toMatchPerson(row, await listMilesFrom(tx, row.place_ids));
};
