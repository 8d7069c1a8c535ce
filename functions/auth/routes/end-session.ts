import { SessionParams } from '../../../shared/contracts/auth.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { endSession as end } from '../../../shared/services/sessions/end.ts';
import type { AuthDeps } from '../deps.ts';

export const endSession = defineRoute<AuthDeps>()({
  method: 'DELETE',
  path: '/v1/auth/sessions/{session_id}',
  tag: 'Sign-in',
  summary: 'End one of your sessions',
  auth: 'user',
  params: SessionParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await end(deps, ctx, params.session_id);
    return { status: 204 };
  },
});
