import { Letter, LetterParams } from '../../../shared/contracts/letter.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';
import { mendRefused } from '../../../shared/services/letters/mend.ts';

export const mend = defineRoute<LetterDeps>()({
  method: 'POST',
  path: '/v1/letters/{letter_id}/mend',
  tag: 'Letters',
  summary: 'Say what is refused in your profile’s own words, or leave it out',
  description: '`mended` tells what gave way to what. 409 where nothing is refused.',
  auth: 'user',
  scope: 'write',
  params: LetterParams,
  responses: { 200: Letter },
  handle: async (deps, ctx, { params }) => ({
    status: 200,
    body: await mendRefused(deps, ctx, params.letter_id),
  }),
});
