import { Sessions } from '../../../shared/contracts/auth.ts';
import { PageQuery } from '../../../shared/contracts/page.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfSessions } from '../../../shared/services/sessions/list.ts';
import type { AuthDeps } from '../deps.ts';

export const listSessions = defineRoute<AuthDeps>()({
  method: 'GET',
  path: '/v1/auth/sessions',
  tag: 'Sign-in',
  summary: 'Where you are signed in, newest first',
  auth: 'user',
  scope: 'session',
  query: PageQuery,
  responses: { 200: Sessions },
  handle: async (deps, ctx, { query }) => {
    const { items, next_cursor } = await pageOfSessions(deps, ctx, query);
    const sessions = items.map((session) => ({
      ...session,
      is_current: session.id === ctx.sessionId,
      created_at: session.created_at.toISOString(),
      last_used_at: session.last_used_at.toISOString(),
      expires_at: session.expires_at.toISOString(),
    }));
    return { status: 200, body: { items: sessions, next_cursor } };
  },
});
