import type * as z from 'zod';
import type { Queues } from '../../adapters/sqs/port.ts';
import type { Company, CorrectCompany } from '../../contracts/company.ts';
import { findCompany, removeCorrections, saveCorrection } from '../../db/queries/company_pages.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { COMPANY_FIELDS } from '../../domain/enums.ts';
import { NotFound } from '../../domain/errors.ts';
import { changeAndRematch } from '../matches/request.ts';
import { viewCompany } from './read.ts';

/** A person's own corrections: they stand for them alone, beside what the source says; their matches follow. Throws NotFound. */
export const correctCompany = (
  deps: { db: Db; queues: Queues; clock: Clock },
  ctx: UserContext,
  id: string,
  { withdraw = [], ...corrections }: CorrectCompany,
): Promise<z.input<typeof Company>> =>
  changeAndRematch(deps, ctx, async (tx) => {
    if ((await findCompany(tx, id)) === undefined) throw new NotFound('company');
    const at = deps.clock.now();
    for (const field of COMPANY_FIELDS) {
      const value = corrections[field];
      if (value === undefined) continue;
      await saveCorrection(tx, {
        userId: ctx.userId,
        companyId: id,
        field,
        value: value === null ? null : String(value),
        at,
      });
    }
    await removeCorrections(tx, ctx.userId, id, withdraw);
    return viewCompany(tx, ctx.userId, id);
  });
