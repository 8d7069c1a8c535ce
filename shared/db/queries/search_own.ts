import { type RawBuilder, sql } from 'kysely';
import type { Criteria } from '../../domain/search/criteria.ts';

const COLUMNS = sql.raw('job_id, sort_date, company_id, source_id, pay_bottom, pay_top, pay_currency, tags, document');

/**
 * Rows like those of jobs.search_rows, worked out at the moment, for postings that are apart from their job for this
 * person alone: for everybody else the job hides them, so they stand in no row that others read. They are few.
 */
export const ownRows = (ids: readonly string[]): RawBuilder<unknown> => sql`(
  SELECT j.id AS job_id,
         CASE WHEN j.posted_date IS NULL THEN timestamptz '-infinity'
           ELSE least(greatest(j.posted_date, timestamptz '1970-01-01 00:00Z'), timestamptz '9999-01-01 00:00Z') END AS sort_date,
         j.company_id, j.source_id,
         CASE WHEN p.top IS NOT NULL THEN coalesce(j.salary_annual_min_minor, j.salary_annual_max_minor) END AS pay_bottom, p.top AS pay_top,
         CASE WHEN p.top IS NOT NULL THEN j.salary_currency END AS pay_currency,
         jobs.search_tags(j) AS tags, jobs.search_document(j) AS document
    FROM jobs.jobs j
   CROSS JOIN LATERAL (SELECT nullif(greatest(j.salary_annual_min_minor, j.salary_annual_max_minor), 0) AS top) p
   WHERE j.id = ANY (${[...ids]}::uuid[]) AND NOT j.is_active)`;

/** All rows that the person may find: mostly the shared ones, as they are. */
export const rowsFor = ({ own = [] }: Pick<Criteria, 'own'>): RawBuilder<unknown> =>
  own.length === 0
    ? sql`jobs.search_rows`
    : sql`(SELECT ${COLUMNS} FROM jobs.search_rows UNION ALL SELECT ${COLUMNS} FROM ${ownRows(own)} o)`;
