import { Letter, LetterParams, LetterPart } from '../../../shared/contracts/letter.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';
import { regeneratePart } from '../../../shared/services/letters/regenerate.ts';

export const regenerate = defineRoute<LetterDeps>()({
  method: 'POST',
  path: '/v1/letters/{letter_id}/parts',
  tag: 'Letters',
  summary: 'Write one paragraph anew, as the next version',
  description: 'The rest stays as it is, and so does the letter it is made from.',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  params: LetterParams,
  body: LetterPart,
  responses: { 201: Letter },
  handle: async (deps, ctx, { params, body, leftMs }) => {
    const letter = await regeneratePart({ ...deps, leftMs }, ctx, params.letter_id, body);
    return { status: 201, body: letter, headers: { location: `/v1/letters/${letter.id}` } };
  },
});
