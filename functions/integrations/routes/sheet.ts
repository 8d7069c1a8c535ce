import {
  SheetConflict,
  SheetConflictDecision,
  SheetConflictPage,
  SheetConflictParams,
  SheetConflictQuery,
  SheetSettings,
  SheetSettingsWrite,
  SheetSync,
} from '../../../shared/contracts/sheet.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readConflicts, resolveConflict } from '../../../shared/services/sheets/conflicts.ts';
import { askSheet, forgetSheet, readSheet, writeSheet } from '../../../shared/services/sheets/settings.ts';
import type { IntegrationDeps } from '../deps.ts';

const path = '/v1/integrations/google-sheets';
const tag = 'Integrations';

export const readSheets = defineRoute<IntegrationDeps>()({
  method: 'GET',
  path,
  tag,
  summary: 'Your tracker spreadsheet, and how it stands',
  auth: 'user',
  responses: { 200: SheetSettings },
  handle: async (deps, ctx) => ({ status: 200, body: await readSheet(deps, ctx) }),
});

export const writeSheets = defineRoute<IntegrationDeps>()({
  method: 'PUT',
  path,
  tag,
  summary: 'Have a tracker spreadsheet, and say how often it is looked at',
  description:
    'Your applications, interviews, offers and funnel, in your own Google account. What you leave out is set to its default.',
  auth: 'user',
  body: SheetSettingsWrite,
  responses: { 200: SheetSettings },
  handle: async (deps, ctx, { body }) => ({ status: 200, body: await writeSheet(deps, ctx, body) }),
});

export const forgetSheets = defineRoute<IntegrationDeps>()({
  method: 'DELETE',
  path,
  tag,
  summary: 'Use the spreadsheet no more; it stays yours as it is',
  auth: 'user',
  responses: { 204: null },
  handle: async (deps, ctx) => {
    await forgetSheet(deps, ctx);
    return { status: 204 };
  },
});

export const syncSheetsNow = defineRoute<IntegrationDeps>()({
  method: 'POST',
  path: `${path}/sync`,
  tag,
  summary: 'Bring the spreadsheet up to date within a minute',
  auth: 'user',
  body: SheetSync,
  responses: { 202: SheetSettings },
  handle: async (deps, ctx, { body }) => ({ status: 202, body: await askSheet(deps, ctx, body) }),
});

export const listSheetConflicts = defineRoute<IntegrationDeps>()({
  method: 'GET',
  path: `${path}/conflicts`,
  tag,
  summary: 'What you changed in the spreadsheet that could not be taken over',
  auth: 'user',
  query: SheetConflictQuery,
  responses: { 200: SheetConflictPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await readConflicts(deps, ctx, query) }),
});

export const resolveSheetConflict = defineRoute<IntegrationDeps>()({
  method: 'POST',
  path: `${path}/conflicts/{conflict_id}`,
  tag,
  summary: 'Take over what the spreadsheet said, or keep what stands here',
  auth: 'user',
  params: SheetConflictParams,
  body: SheetConflictDecision,
  responses: { 200: SheetConflict },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await resolveConflict(deps, ctx, params.conflict_id, body),
  }),
});
