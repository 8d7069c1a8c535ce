import { type Selectable, sql } from 'kysely';
import type { LetterLength, LetterTone } from '../../domain/letters/letter.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';
import { jsonText } from './json.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

type Table = DB['ai.cover_letters'];
type Lists = { tone: LetterTone; length: LetterLength };
export type LetterRow = Omit<Selectable<Table>, keyof Lists> & Lists;

export type NewLetterRow = {
  user_id: string;
  job_id: string;
  content: string;
  tone: LetterTone;
  length: LetterLength;
  model_used: string;
  tokens_used: number;
  generation_time_ms: number;
  evidence: unknown;
  findings: readonly unknown[];
  scores: unknown;
  quality_score: number;
  ats_score: number;
  made_from?: string;
};

const json = (value: unknown) => sql<string>`${jsonText(value)}::jsonb`;

/** Its version is the next of the person's for this posting. */
export const insertLetter = (tx: UserTx, row: NewLetterRow): Promise<LetterRow> =>
  tx
    .insertInto('ai.cover_letters')
    .values({
      ...row,
      version: sql<number>`(SELECT coalesce(max(version), 0) + 1 FROM ai.cover_letters WHERE job_id = ${row.job_id})`,
      evidence: json(row.evidence),
      findings: json(row.findings),
      scores: json(row.scores),
    })
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

export const findLetterRow = (tx: UserTx, id: string): Promise<LetterRow | undefined> =>
  tx.selectFrom('ai.cover_letters').selectAll().where('id', '=', id).$narrowType<Lists>().executeTakeFirst();

/** The letter under its row lock. */
export const lockLetter = (tx: UserTx, id: string): Promise<LetterRow | undefined> =>
  tx
    .selectFrom('ai.cover_letters')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .$narrowType<Lists>()
    .executeTakeFirst();

/** Newest first. */
export const listLetters = (
  tx: UserTx,
  { jobId, limit, after }: { jobId: string | undefined; limit: number; after: Position | undefined },
): Promise<(LetterRow & { at: string })[]> =>
  tx
    .selectFrom('ai.cover_letters')
    .selectAll()
    .select(positionAt('created_at').as('at'))
    .where(olderThan('created_at', 'id', after))
    .$if(jobId !== undefined, (query) => query.where('job_id', '=', jobId ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .$narrowType<Lists>()
    .execute();

/** Keeps the person's own words with what the check found. */
export const saveEdit = (
  tx: UserTx,
  id: string,
  edit: {
    content: string;
    evidence: unknown;
    findings: readonly unknown[];
    scores: unknown;
    quality_score: number;
    ats_score: number;
  },
): Promise<LetterRow> =>
  tx
    .updateTable('ai.cover_letters')
    .set({
      content: edit.content,
      is_edited: true,
      quality_score: edit.quality_score,
      ats_score: edit.ats_score,
      scores: json(edit.scores),
      // Kept apart from the person's own words, from the first of them on.
      generated_content: sql<string>`coalesce(generated_content, content)`,
      evidence: json(edit.evidence),
      findings: json(edit.findings),
    })
    .where('id', '=', id)
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

/** Whether an application that is beyond its draft holds the letter: then it stays as it is. */
export const isLetterInUse = async (tx: UserTx, id: string): Promise<boolean> => {
  const found = await tx
    .selectFrom('applications.applications')
    .select('id')
    .where('cover_letter_id', '=', id)
    .where('status', '<>', 'draft')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
};

/** Second sentences of the person's last letters: after the greeting a letter opens. */
export const listOpenings = async (tx: UserTx): Promise<string[]> => {
  const rows = await tx
    .selectFrom('ai.cover_letters')
    .select(sql<string | null>`evidence -> 'sentences' -> 1 ->> 'text'`.as('opening'))
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute();
  return rows.flatMap(({ opening }) => opening ?? []);
};

/** Whether the person's primary resume was read; null without one. */
export const isResumeRead = async (tx: UserTx): Promise<boolean | null> => {
  const row = await tx
    .selectFrom('users.resumes')
    .select('parse_status')
    .where('is_primary', '=', true)
    .executeTakeFirst();
  return row === undefined ? null : row.parse_status === 'parsed';
};
