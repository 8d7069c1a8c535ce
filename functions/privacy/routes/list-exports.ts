import { DataExportList } from '../../../shared/contracts/privacy.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { PrivacyDeps } from '../../../shared/services/privacy/deps.ts';
import { readExports } from '../../../shared/services/privacy/read-export.ts';

export const listExportsRoute = defineRoute<PrivacyDeps>()({
  method: 'GET',
  path: '/v1/me/export',
  tag: 'Privacy',
  summary: 'Your exports, newest first',
  auth: 'user',
  scope: 'session',
  responses: { 200: DataExportList },
  handle: async (deps, ctx) => ({ status: 200, body: await readExports(deps, ctx) }),
});
