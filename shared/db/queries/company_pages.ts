import { sql } from 'kysely';
import * as z from 'zod';
import type { CompanyField } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';

/** Where a page of companies ended: by name, then id. */
export const CompanyPosition = z.strictObject({ name: z.string(), id: z.uuid() });
export type CompanyPosition = z.infer<typeof CompanyPosition>;

const openPostings = sql<number>`(SELECT count(*)::integer FROM jobs.jobs j WHERE j.company_id = c.id AND j.is_active)`;

/** Companies by name. */
export const listCompanies = (
  tx: UserTx,
  q: string | undefined,
  { limit, after }: { limit: number; after: CompanyPosition | undefined },
) =>
  tx
    .selectFrom('jobs.companies as c')
    .select(['c.id', 'c.name', 'c.website', 'c.industry', 'c.size_range', openPostings.as('open_postings')])
    .$if(q !== undefined, (query) => query.where(sql<boolean>`position(lower(${q ?? ''}) in lower(c.name)) > 0`))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(c.name, c.id) > (${after?.name ?? ''}, ${after?.id ?? null}::uuid)`),
    )
    .orderBy('c.name')
    .orderBy('c.id')
    .limit(limit)
    .execute();

/** One company. */
export const findCompany = (tx: UserTx, id: string) =>
  tx
    .selectFrom('jobs.companies as c')
    .select(['c.id', 'c.name', 'c.website', 'c.created_at', openPostings.as('open_postings')])
    .where('c.id', '=', id)
    .executeTakeFirst();

/** The newest word of each field, with its source. */
export const listCompanyFacts = async (tx: UserTx, companyId: string) => {
  const found = await sql<{
    field: CompanyField;
    value: string;
    source_id: string;
    source_name: string;
    seen_at: Date;
  }>`
    SELECT DISTINCT ON (f.field) f.field, f.value, f.source_id, s.name AS source_name, f.seen_at
      FROM jobs.company_facts f JOIN jobs.sources s ON s.id = f.source_id
     WHERE f.company_id = ${companyId} ORDER BY f.field, f.seen_at DESC, f.source_id`.execute(tx);
  return found.rows;
};

/** What the person put in place of it. */
export const listCorrections = async (tx: UserTx, userId: string, companyId: string) => {
  const found = await sql<{ field: CompanyField; value: string | null; corrected_at: Date }>`
    SELECT field, value, corrected_at FROM jobs.company_corrections
     WHERE user_id = ${userId} AND company_id = ${companyId}`.execute(tx);
  return found.rows;
};

/** Keeps a person's correction of one field; the last one stands. */
export const saveCorrection = async (
  tx: UserTx,
  correction: { userId: string; companyId: string; field: CompanyField; value: string | null; at: Date },
): Promise<void> => {
  const { userId, companyId, field, value, at } = correction;
  await tx
    .insertInto('jobs.company_corrections')
    .values({ user_id: userId, company_id: companyId, field, value, corrected_at: at })
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'company_id', 'field']).doUpdateSet({ value, corrected_at: at }),
    )
    .execute();
};

/** Takes a person's corrections back. */
export const removeCorrections = async (
  tx: UserTx,
  userId: string,
  companyId: string,
  fields: readonly CompanyField[],
): Promise<void> => {
  if (fields.length === 0) return;
  await tx
    .deleteFrom('jobs.company_corrections')
    .where('user_id', '=', userId)
    .where('company_id', '=', companyId)
    .where('field', 'in', [...fields])
    .execute();
};

/** The newest open postings of a company. */
export const listCompanyPostings = (tx: UserTx, companyId: string, limit: number) =>
  tx
    .selectFrom('jobs.jobs')
    .select(['id', 'title', 'location', 'posted_date'])
    .where('company_id', '=', companyId)
    .where('is_active', '=', true)
    .orderBy(sql`posted_date DESC NULLS LAST, id DESC`)
    .limit(limit)
    .execute();
