import { type Letter, LetterEvidence, type LetterSummary } from '../../contracts/letter.ts';
import type { LetterRow } from '../../db/queries/cover_letters.ts';
import { Finding } from '../../domain/letters/letter.ts';
import { LetterScores } from '../../domain/letters/rubric.ts';

const Findings = Finding.array();

/** A row as lists show it. */
export function toLetterSummary(row: LetterRow): LetterSummary {
  return {
    id: row.id,
    job_id: row.job_id,
    application_id: row.application_id,
    version: row.version,
    tone: row.tone,
    length: row.length,
    model_used: row.model_used ?? '',
    tokens_used: row.tokens_used ?? 0,
    generation_time_ms: row.generation_time_ms ?? 0,
    is_edited: row.is_edited,
    made_from: row.made_from,
    quality_score: row.quality_score,
    ats_score: row.ats_score,
    usable: row.blocked !== true,
    findings: Findings.parse(row.findings),
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}

/** A row as the API shows it, with its evidence. */
export function toLetter(row: LetterRow): Letter {
  const { sentences, facts, mended } = evidenceOf(row);
  const { content, generated_content } = row;
  const scores = LetterScores.safeParse(row.scores).data ?? null;
  return { ...toLetterSummary(row), content, generated_content, scores, sentences, facts, mended };
}

/** The sentences and facts kept with a letter; none where they were kept in a form that is no longer read. */
export function evidenceOf(row: Pick<LetterRow, 'evidence'>): Pick<LetterEvidence, 'sentences' | 'facts' | 'mended'> {
  return LetterEvidence.safeParse(row.evidence).data ?? { sentences: [], facts: [], mended: [] };
}
