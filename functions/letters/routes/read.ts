import { Letter, LetterParams } from '../../../shared/contracts/letter.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';
import { readLetter } from '../../../shared/services/letters/read.ts';

export const read = defineRoute<LetterDeps>()({
  method: 'GET',
  path: '/v1/letters/{letter_id}',
  tag: 'Letters',
  summary: 'One letter with its evidence and findings',
  auth: 'user',
  params: LetterParams,
  responses: { 200: Letter },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readLetter(deps, ctx, params.letter_id) }),
});
