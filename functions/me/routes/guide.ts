import { Guide } from '../../../shared/contracts/guide.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readGuide } from '../../../shared/services/guide/read.ts';
import type { MeDeps } from '../deps.ts';

export const guide = defineRoute<MeDeps>()({
  method: 'GET',
  path: '/v1/me/guide',
  tag: 'Me',
  summary: 'The first hour: from your resume to your first matches, with the call to make next',
  auth: 'user',
  responses: { 200: Guide },
  handle: async (deps, ctx) => ({ status: 200, body: await readGuide(deps, ctx) }),
});
