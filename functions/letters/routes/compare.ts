import { ComparisonQuery, LetterComparison, LetterParams } from '../../../shared/contracts/letter.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { compareTwo } from '../../../shared/services/letters/compare.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';

export const compare = defineRoute<LetterDeps>()({
  method: 'GET',
  path: '/v1/letters/{letter_id}/compare',
  tag: 'Letters',
  summary: 'Two letters, sentence by sentence',
  auth: 'user',
  params: LetterParams,
  query: ComparisonQuery,
  responses: { 200: LetterComparison },
  handle: async (deps, ctx, { params, query }) => ({
    status: 200,
    body: await compareTwo(deps, ctx, params.letter_id, query.other_id),
  }),
});
