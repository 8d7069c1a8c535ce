import * as z from 'zod';
import type { UsualQuestions } from '../../contracts/answer.ts';
import { ANSWER_VALUES } from '../../domain/profile/answer-values.ts';
import { isSensitive } from '../../domain/profile/answers.ts';
import { USUAL_QUESTIONS } from '../../domain/profile/questions.ts';

/** The questions that forms usually ask, and where the answer to each is kept. */
export function usualQuestions(): UsualQuestions {
  return {
    items: USUAL_QUESTIONS.map(({ key, question, filledBy }) => {
      const about = { question_key: key, question };
      if (filledBy.by === 'nobody') return { ...about, filled_by: null, is_sensitive: false, value_schema: null };
      if (filledBy.by === 'profile') {
        return { ...about, filled_by: `profile.${filledBy.field}`, is_sensitive: false, value_schema: null };
      }
      const { kind, part } = filledBy;
      const named = part ?? (['work_authorisation', 'security_clearance'].includes(kind) ? '<country>' : undefined);
      return {
        ...about,
        filled_by: named === undefined ? `answers.${kind}` : `answers.${kind}.${named}`,
        is_sensitive: isSensitive(kind),
        value_schema: z.toJSONSchema(ANSWER_VALUES[kind](), { io: 'input', unrepresentable: 'any' }),
      };
    }),
  };
}
