import { type PeopleFound, type PeopleSearch, type SessionsEnded, SupportedPerson } from '../../contracts/desk.ts';
import { recordViewOf } from '../../db/queries/audit_trail.ts';
import { endSessionsOf, findPeople, mayRead, supportedPerson } from '../../db/queries/desk.ts';
import { isOperator } from '../../db/queries/operators.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Forbidden, NotFound } from '../../domain/errors.ts';

type Deps = { db: Db; clock: Clock };

/** Throws Forbidden for everybody but an operator, whoever is asked for. */
const asOperator = <T>({ db }: Deps, ctx: UserContext, work: (tx: UserTx) => Promise<T>): Promise<T> =>
  db.withUser(ctx, async (tx) => {
    if (!(await isOperator(tx, ctx.userId))) throw new Forbidden('This is for the operators of this deployment.');
    return await work(tx);
  });

/** People by a part of their name or address. Each who is found reads in their own trail that somebody looked, and why. */
export const searchPeople = (
  deps: Deps,
  ctx: UserContext,
  { part, reason, limit }: PeopleSearch,
): Promise<PeopleFound> =>
  asOperator(deps, { ...ctx, reason }, async (tx) => ({
    items: (await findPeople(tx, part, limit)).map((row) => ({
      ...row,
      created_at: row.created_at.toISOString(),
      last_login_at: row.last_login_at?.toISOString() ?? null,
    })),
  }));

/** Ends every session and access token of a person, at once. Throws NotFound. */
export const endAllSessions = (deps: Deps, ctx: UserContext, userId: string): Promise<SessionsEnded> =>
  asOperator(deps, { ...ctx, reason: 'sessions ended by an operator' }, async (tx) => {
    const ended = await endSessionsOf(tx, userId, deps.clock.now());
    if (ended === undefined) throw new NotFound('person');
    await recordViewOf(tx, 'sessions', userId);
    return { sessions: ended.session_count, access_tokens: ended.token_count };
  });

/** What support sees of a person: states, times and codes. Throws Forbidden, and NotFound for a code that is nobody's. */
export const readSupported = ({ db, clock }: Deps, ctx: UserContext, code: string): Promise<SupportedPerson> =>
  db.withUser(ctx, async (tx) => {
    if (!(await mayRead(tx, ctx.userId))) throw new Forbidden('This is for the support of this deployment.');
    const shown = await supportedPerson(tx, code, clock.now());
    if (shown === null) throw new NotFound('person');
    return SupportedPerson.parse(shown);
  });
