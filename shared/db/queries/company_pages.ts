import { type RawBuilder, sql } from 'kysely';
import * as z from 'zod';
import type { CompanyField } from '../../domain/enums.ts';
import type { UserTx } from '../scope.ts';

/** Where a page of companies ended: by name, then id. */
export const CompanyPosition = z.strictObject({ name: z.string(), id: z.uuid() });
export type CompanyPosition = z.infer<typeof CompanyPosition>;

const openPostings = sql<number>`(SELECT count(*)::integer FROM jobs.jobs j WHERE j.company_id = c.id AND j.is_active)`;

/** For order and look-up: capitals and accents do not matter. */
const folded = (text: RawBuilder<string>) => sql<string>`lower(public.unaccent(${text}))`;
const sortName = folded(sql<string>`c.name`);

/** A field as it stands for the person: what they put in its place, be it nothing, before the source's word. */
const standing = <T extends string | null>(field: CompanyField, column: RawBuilder<T>) =>
  sql<T>`CASE WHEN x.own ? ${field} THEN x.own ->> ${field} ELSE ${column} END`;

/** Companies by name, each as it stands for the person. */
export const listCompanies = (
  tx: UserTx,
  userId: string,
  q: string | undefined,
  { limit, after }: { limit: number; after: CompanyPosition | undefined },
) =>
  tx
    .selectFrom('jobs.companies as c')
    .leftJoin(
      (one) =>
        one
          .selectFrom('jobs.company_corrections as r')
          .select(['r.company_id', sql`jsonb_object_agg(r.field, r.value)`.as('own')])
          .where('r.user_id', '=', userId)
          .groupBy('r.company_id')
          .as('x'),
      (join) => join.onRef('x.company_id', '=', 'c.id'),
    )
    .select(['c.id', 'c.name', openPostings.as('open_postings'), sortName.as('sort_name')])
    .select([
      standing('website', sql<string | null>`c.website`).as('website'),
      standing('logo_url', sql<string | null>`c.logo_url`).as('logo_url'),
      standing('industry', sql<string | null>`c.industry`).as('industry'),
      standing('size_range', sql<string | null>`c.size_range`).as('size_range'),
      standing('rating', sql<string | null>`c.glassdoor_rating::text`).as('rating'),
    ])
    .$if(q !== undefined, (query) =>
      query.where(sql<boolean>`position(${folded(sql<string>`${q ?? ''}::text`)} in ${sortName}) > 0`),
    )
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(${sortName} COLLATE "C", c.id) > (${after?.name ?? ''}::text COLLATE "C", ${after?.id ?? null}::uuid)`,
      ),
    )
    .orderBy(sql`${sortName} COLLATE "C"`)
    .orderBy('c.id')
    .limit(limit)
    .execute();

/** One company, with what is known of it whoever said so. */
export const findCompany = (tx: UserTx, id: string) =>
  tx
    .selectFrom('jobs.companies as c')
    .select(['c.id', 'c.name', 'c.website', 'c.logo_url', 'c.industry', 'c.size_range'])
    .select(['c.glassdoor_rating as rating', 'c.headquarters_location', 'c.linkedin_url'])
    .select(openPostings.as('open_postings'))
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
    .select(['id', 'title', 'location', 'posted_date', 'application_url'])
    .select((eb) =>
      eb
        .selectFrom('jobs.sources as s')
        .select('s.adapter')
        .whereRef('s.id', '=', 'jobs.jobs.source_id')
        .as('source_adapter'),
    )
    .where('company_id', '=', companyId)
    .where('is_active', '=', true)
    .orderBy(sql`posted_date DESC NULLS LAST, id DESC`)
    .limit(limit)
    .execute();
