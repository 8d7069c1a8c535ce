import type * as z from 'zod';
import type { Company } from '../../contracts/company.ts';
import { findCompany, listCompanyFacts, listCompanyPostings, listCorrections } from '../../db/queries/company_pages.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { COMPANY_FIELDS } from '../../domain/enums.ts';
import { NotFound } from '../../domain/errors.ts';
import { attributed } from '../sources/attributed.ts';

const POSTINGS_SHOWN = 20;

/** A company as it stands for the person, inside a transaction of theirs. Throws NotFound. */
export const viewCompany = async (tx: UserTx, userId: string, id: string): Promise<z.input<typeof Company>> => {
  const company = await findCompany(tx, id);
  if (company === undefined) throw new NotFound('company');
  const said = new Map((await listCompanyFacts(tx, id)).map((fact) => [fact.field, fact]));
  const corrected = new Map((await listCorrections(tx, userId, id)).map((one) => [one.field, one]));
  const facts = COMPANY_FIELDS.map((field) => {
    const [fact, own] = [said.get(field), corrected.get(field)];
    // Known before sources and dates were kept: shown as searches have it, without a source.
    const sourceValue = fact?.value ?? company[field];
    return [
      field,
      {
        value: own === undefined ? sourceValue : own.value,
        source_value: sourceValue,
        source: fact === undefined ? null : { id: fact.source_id, name: fact.source_name },
        seen_at: fact?.seen_at.toISOString() ?? null,
        corrected_at: own?.corrected_at.toISOString() ?? null,
      },
    ] as const;
  });
  const postings = await listCompanyPostings(tx, id, POSTINGS_SHOWN);
  return {
    id,
    name: company.name,
    facts: Object.fromEntries(facts),
    open_postings: company.open_postings,
    postings: postings.map(({ id: jobId, title, location, posted_date, application_url, source_adapter }) => ({
      id: jobId,
      title,
      location,
      posted_date: posted_date?.toISOString() ?? null,
      attribution: attributed(source_adapter, application_url),
    })),
  };
};

/** One company with each fact's source and date, the person's corrections beside them. Throws NotFound. */
export const readCompany = (deps: { db: Db }, ctx: UserContext, id: string): Promise<z.input<typeof Company>> =>
  deps.db.withUser(ctx, (tx) => viewCompany(tx, ctx.userId, id));
