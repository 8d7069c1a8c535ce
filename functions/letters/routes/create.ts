import { Letter, NewLetter } from '../../../shared/contracts/letter.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';
import { writeLetter } from '../../../shared/services/letters/write.ts';

export const create = defineRoute<LetterDeps>()({
  method: 'POST',
  path: '/v1/letters',
  tag: 'Letters',
  summary: 'Write a letter for a posting',
  description: 'Each sentence cites the facts it rests on. One with findings is kept, but cannot be sent.',
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 60, minutes: 60 },
  idempotent: true,
  body: NewLetter,
  responses: { 201: Letter },
  handle: async (deps, ctx, { body, leftMs }) => {
    const letter = await writeLetter({ ...deps, leftMs }, ctx, body);
    return { status: 201, body: letter, headers: { location: `/v1/letters/${letter.id}` } };
  },
});
