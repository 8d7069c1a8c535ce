import { type Letter, LetterEvidence, type LetterSummary } from '../../contracts/letter.ts';
import type { LetterRow } from '../../db/queries/cover_letters.ts';
import { Finding } from '../../domain/letters/letter.ts';

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
    usable: row.blocked !== true,
    findings: Findings.parse(row.findings),
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}

/** A row as the API shows it, with its evidence. */
export function toLetter(row: LetterRow): Letter {
  const { sentences, facts } = evidenceOf(row);
  return { ...toLetterSummary(row), content: row.content, sentences, facts };
}

/** The sentences and facts kept with a letter; none where they were kept in a form that is no longer read. */
export function evidenceOf(row: Pick<LetterRow, 'evidence'>): Pick<LetterEvidence, 'sentences' | 'facts'> {
  return LetterEvidence.safeParse(row.evidence).data ?? { sentences: [], facts: [] };
}
