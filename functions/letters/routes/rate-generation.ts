import { Generation, GenerationParams, GenerationRating } from '../../../shared/contracts/letter.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { rate } from '../../../shared/services/generations/rate.ts';
import type { LetterDeps } from '../../../shared/services/letters/deps.ts';

export const rateGeneration = defineRoute<LetterDeps>()({
  method: 'PUT',
  path: '/v1/generations/{generation_id}/rating',
  tag: 'Letters',
  summary: 'Say what you think of it, from 1 to 5',
  auth: 'user',
  scope: 'write',
  params: GenerationParams,
  body: GenerationRating,
  responses: { 200: Generation },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await rate(deps, ctx, params.generation_id, body.user_rating),
  }),
});
