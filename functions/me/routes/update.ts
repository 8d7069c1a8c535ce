import { Me, MePatch } from '../../../shared/contracts/me.ts';
import type { Db } from '../../../shared/db/scope.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { renameMe } from '../../../shared/services/users/me.ts';
import { meBody } from '../body.ts';

export const update = defineRoute<{ db: Db }>()({
  method: 'PATCH',
  path: '/v1/me',
  tag: 'Me',
  summary: 'Change your name',
  auth: 'user',
  body: MePatch,
  responses: { 200: Me },
  handle: async (deps, ctx, { body }) => ({ status: 200, body: meBody(await renameMe(deps, ctx, body.name), ctx) }),
});
