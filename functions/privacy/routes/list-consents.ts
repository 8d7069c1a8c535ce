import { Consents } from '../../../shared/contracts/events.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readConsents } from '../../../shared/services/metrics/events.ts';
import type { PrivacyDeps } from '../../../shared/services/privacy/deps.ts';

export const listConsentsRoute = defineRoute<PrivacyDeps>()({
  method: 'GET',
  path: '/v1/me/consents',
  tag: 'Privacy',
  summary: 'What you agreed to beside the service itself',
  auth: 'user',
  responses: { 200: Consents },
  handle: async (deps, ctx) => ({ status: 200, body: await readConsents(deps, ctx) }),
});
