import { sql } from 'kysely';
import type { Sponsorship } from '../../domain/enums.ts';
import type { KnockOutFacts } from '../../domain/profile/knock-outs.ts';
import type { UserTx } from '../scope.ts';

/** The person as a sender: name, address and what a packet tells of them. */
export const findSender = (tx: UserTx) =>
  tx
    .selectFrom('users.users as u')
    .leftJoin('users.profiles as p', 'p.user_id', 'u.id')
    .leftJoin('users.settings as s', 's.user_id', 'u.id')
    .leftJoin('integrations.oauth_tokens as t', (join) =>
      join.onRef('t.user_id', '=', 'u.id').on('t.provider', '=', 'google'),
    )
    .select([
      'u.name',
      'u.email',
      'p.phone',
      'p.location',
      'p.linkedin_url',
      'p.github_url',
      'p.portfolio_url',
      's.undo_seconds',
      sql<{ opens: boolean; clicks: boolean }>`jsonb_build_object(
        'opens', coalesce(s.open_tracking, FALSE), 'clicks', coalesce(s.click_tracking, FALSE))`.as('tracking'),
      // The connected mailbox's own address: Gmail would put it there anyhow.
      't.account_email as mailbox_email',
      't.status as mailbox_status',
      sql<boolean>`u.is_active AND u.deleted_at IS NULL`.as('active'),
    ])
    .where('u.id', '=', sql<string>`public.app_current_user_id()`)
    .executeTakeFirst();

/** The posting as an application needs it. */
export const findPosting = (tx: UserTx, jobId: string) =>
  tx
    .selectFrom('jobs.jobs as j')
    .leftJoin('jobs.companies as c', 'c.id', 'j.company_id')
    .select([
      'j.id',
      'j.title',
      'j.description',
      'j.requirements',
      'j.location',
      'j.is_remote',
      'j.is_hybrid',
      'j.job_type',
      'j.salary_min',
      'j.salary_max',
      'j.salary_currency',
      'j.salary_period',
      'j.application_url',
      'j.application_email',
      'j.posted_date',
      'j.is_active',
      'j.updated_at',
      'c.name as company_name',
      'c.name_key as company_key',
    ])
    .where('j.id', '=', jobId)
    .executeTakeFirst();

/** What a posting says that would end an application at once. */
export const findKnockOutFacts = async (tx: UserTx, jobId: string): Promise<KnockOutFacts | undefined> => {
  const row = await tx
    .selectFrom('jobs.jobs')
    .select([
      'country',
      'sponsorship',
      'citizenship_required',
      'authorization_region',
      'clearance_required',
      'languages',
      'years_min',
      sql<{ fact: string; value: string; sentence: string }[]>`facts`.as('facts'),
    ])
    .$narrowType<{ sponsorship: Sponsorship | null }>()
    .where('id', '=', jobId)
    .executeTakeFirst();
  return row;
};
export type Posting = NonNullable<Awaited<ReturnType<typeof findPosting>>>;

/** The resume to send along; undefined for one that is not the person's. */
export const findResume = (tx: UserTx, id: string) =>
  tx
    .selectFrom('users.resumes')
    .select(['id', 'file_name', 'object_key', 'content_type', 'file_hash', 'parse_status', 'version'])
    .where('id', '=', id)
    .executeTakeFirst();

/** The resume that goes along when none is named. */
export const primaryResumeId = async (tx: UserTx): Promise<string | undefined> => {
  const found = await tx.selectFrom('users.resumes').select('id').where('is_primary', '=', true).executeTakeFirst();
  return found?.id;
};

/** The letter to send along; undefined for one that is not the person's. */
export const findLetter = (tx: UserTx, id: string) =>
  tx
    .selectFrom('ai.cover_letters')
    .select(['id', 'job_id', 'content', 'version'])
    // A generated column is nullable by its type alone.
    .select(sql<boolean>`coalesce(blocked, false)`.as('is_blocked'))
    .where('id', '=', id)
    .executeTakeFirst();
