import { DataExport } from '../../../shared/contracts/privacy.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { askForExport } from '../../../shared/services/privacy/ask-export.ts';
import type { PrivacyDeps } from '../../../shared/services/privacy/deps.ts';

export const askExport = defineRoute<PrivacyDeps>()({
  method: 'POST',
  path: '/v1/me/export',
  tag: 'Privacy',
  summary: 'Ask for one file of everything you have',
  description:
    'A ZIP with JSON and CSV of every table, your resumes and your sent messages. Ask GET /v1/me/export/{export_id}?wait=20 until it is ready. Five within a day at most.',
  auth: 'user',
  limit: { per: 'person', most: 20, minutes: 1440 },
  responses: { 202: DataExport },
  handle: async (deps, ctx) => ({ status: 202, body: await askForExport(deps, ctx) }),
});
