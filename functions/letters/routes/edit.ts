import { Letter, LetterEdit, LetterParams } from '../../../shared/contracts/letter.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';
import { editLetter } from '../../../shared/services/letters/edit.ts';

export const edit = defineRoute<LetterDeps>()({
  method: 'PUT',
  path: '/v1/letters/{letter_id}',
  tag: 'Letters',
  summary: 'Put your own words; they are checked like any',
  auth: 'user',
  scope: 'write',
  params: LetterParams,
  body: LetterEdit,
  responses: { 200: Letter },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await editLetter(deps, ctx, params.letter_id, body.content),
  }),
});
