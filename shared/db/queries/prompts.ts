import { type Selectable, sql } from 'kysely';
import type { PromptType } from '../../domain/prompts/template.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';

export type PromptRow = Omit<Selectable<DB['ai.prompts']>, 'type'> & { type: PromptType };

/** Every version, the newest of each name first. */
export const listPrompts = (tx: UserTx): Promise<PromptRow[]> =>
  tx
    .selectFrom('ai.prompts')
    .selectAll()
    .orderBy('type')
    .orderBy('name')
    .orderBy('version', 'desc')
    .$narrowType<{ type: PromptType }>()
    .execute();

/** The one in use; undefined where an operator switched all off. */
export const activePrompt = (tx: UserTx, type: PromptType): Promise<{ id: string; template: string } | undefined> =>
  tx
    .selectFrom('ai.prompts')
    .select(['id', 'template'])
    .where('type', '=', type)
    .where('is_active', '=', true)
    .executeTakeFirst();

export const findPrompt = (tx: UserTx, id: string): Promise<PromptRow | undefined> =>
  tx.selectFrom('ai.prompts').selectAll().where('id', '=', id).$narrowType<{ type: PromptType }>().executeTakeFirst();

/** The next version of a name, not in use yet. */
export const insertPrompt = (
  tx: UserTx,
  row: { name: string; type: PromptType; template: string; variables: string[] },
): Promise<PromptRow> =>
  tx
    .insertInto('ai.prompts')
    .values({
      ...row,
      is_active: false,
      version: sql<number>`(SELECT coalesce(max(version), 0) + 1 FROM ai.prompts WHERE name = ${row.name})`,
    })
    .returningAll()
    .$narrowType<{ type: PromptType }>()
    .executeTakeFirstOrThrow();

/** Puts one in use in place of whichever was. */
export async function putInUse(tx: UserTx, { id, type }: { id: string; type: PromptType }): Promise<void> {
  await tx
    .updateTable('ai.prompts')
    .set({ is_active: false })
    .where('type', '=', type)
    .where('is_active', '=', true)
    .where('id', '<>', id)
    .execute();
  await tx.updateTable('ai.prompts').set({ is_active: true }).where('id', '=', id).execute();
}

/**
 * Counts, for every prompt, the letters that left with an application and came to something: an answer of a person, or three
 * weeks of silence. Success is an interview or an offer. The rate stands only where `floor` outcomes bear it.
 */
export async function measurePrompts(tx: SystemTx, { now, floor }: { now: Date; floor: number }): Promise<number> {
  const { numAffectedRows } = await sql`
    WITH outcomes AS (
      SELECT g.prompt_id, a.id,
             a.status IN ('interviewing', 'offered')
               OR EXISTS (SELECT FROM applications.interviews i WHERE i.application_id = a.id) AS succeeded
        FROM ai.generations g
        JOIN applications.applications a
          ON a.user_id = g.user_id AND a.cover_letter_id = g.letter_id
       WHERE g.prompt_id IS NOT NULL AND a.applied_at IS NOT NULL
         AND (a.status IN ('interviewing', 'offered', 'rejected') OR a.applied_at < ${now}::timestamptz - interval '21 days')
    ), counted AS (
      SELECT p.id,
             (SELECT count(*) FROM ai.generations g WHERE g.prompt_id = p.id)::integer AS used,
             count(o.id)::integer AS n, count(o.id) FILTER (WHERE o.succeeded)::integer AS good
        FROM ai.prompts p LEFT JOIN outcomes o ON o.prompt_id = p.id GROUP BY p.id
    )
    UPDATE ai.prompts p
       SET usage_count = c.used, sample_size = c.n, successes = c.good, measured_at = ${now},
           success_rate = CASE WHEN c.n >= ${floor}::integer THEN round(100.0 * c.good / c.n, 2) END
      FROM counted c
     WHERE c.id = p.id AND (p.usage_count, p.sample_size, p.successes) IS DISTINCT FROM (c.used, c.n, c.good)`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0);
}
