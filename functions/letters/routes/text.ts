import { LetterParams } from '../../../shared/contracts/letter.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';
import { letterOut } from '../../../shared/services/letters/output.ts';

export const text = defineRoute<LetterDeps>()({
  method: 'GET',
  path: '/v1/letters/{letter_id}/text',
  tag: 'Letters',
  summary: 'A letter as text',
  description: 'One with findings is refused.',
  auth: 'user',
  params: LetterParams,
  responses: {
    200: { contentType: 'text/plain; charset=utf-8', description: 'The letter, paragraphs parted by blank lines.' },
  },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: (await letterOut(deps, ctx, params.letter_id)).text }),
});
