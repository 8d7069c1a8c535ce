import type { Answer } from '../../contracts/answer.ts';
import type { AnswerRow } from '../../db/queries/answers.ts';
import { isSensitive, readAnswerKey } from '../../domain/profile/answers.ts';

/** A row as the API shows it. */
export function toAnswer(row: AnswerRow): Answer {
  const read = readAnswerKey(row.answer_key);
  return {
    answer_key: row.answer_key,
    value: row.value,
    is_sensitive: read !== undefined && isSensitive(read.kind),
    consented_at: row.consented_at?.toISOString() ?? null,
    updated_at: row.updated_at.toISOString(),
  };
}
