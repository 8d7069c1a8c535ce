import { Integrations } from '../../../shared/contracts/integration.ts';
import { capabilitiesOf, scopeList } from '../../../shared/domain/google-scopes.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readIntegrations } from '../../../shared/services/google/list.ts';
import type { IntegrationDeps } from '../deps.ts';

export const list = defineRoute<IntegrationDeps>()({
  method: 'GET',
  path: '/v1/integrations',
  tag: 'Integrations',
  summary: 'What is connected for you, and whether it works',
  auth: 'user',
  responses: { 200: Integrations },
  handle: async (deps, ctx) => {
    const { accounts, hasSheet, hasCalendar, hasForwarding } = await readIntegrations(deps, ctx);
    const items = accounts.map(({ scope, created_at, updated_at, watch_expires_at, watch_error, ...row }) => ({
      ...row,
      watch:
        watch_expires_at === null && watch_error === null
          ? null
          : { expires_at: watch_expires_at?.toISOString() ?? null, error: watch_error },
      scopes: scopeList(scope),
      capabilities: capabilitiesOf(scopeList(scope)),
      connected_at: created_at.toISOString(),
      updated_at: updated_at.toISOString(),
    }));
    const set_up = { google_sheet: hasSheet, google_calendar: hasCalendar, forwarding_address: hasForwarding };
    return { status: 200, body: { items, set_up, can_read: deps.canRead } };
  },
});
