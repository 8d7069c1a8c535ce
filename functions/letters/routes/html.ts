import { LetterParams } from '../../../shared/contracts/letter.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';
import { letterPage } from '../../../shared/services/letters/output.ts';

export const html = defineRoute<LetterDeps>()({
  method: 'GET',
  path: '/v1/letters/{letter_id}/html',
  tag: 'Letters',
  summary: 'A letter as HTML',
  description: 'One with findings is refused.',
  auth: 'user',
  params: LetterParams,
  responses: { 200: { contentType: 'text/html; charset=utf-8', description: 'A page of paragraphs alone.' } },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await letterPage(deps, ctx, params.letter_id) }),
});
