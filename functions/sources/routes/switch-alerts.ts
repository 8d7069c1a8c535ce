import { Source, SourceParams, SwitchAlerts } from '../../../shared/contracts/source.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { setAlerts } from '../../../shared/services/sources/alerts.ts';
import type { SourceDeps } from '../../../shared/services/sources/deps.ts';
import { viewSource } from '../../../shared/services/sources/view.ts';

export const switchAlerts = defineRoute<SourceDeps>()({
  method: 'PUT',
  path: '/v1/sources/{source_id}/alerts',
  tag: 'Sources',
  summary: "Read a board's job alerts from your mailbox, or stop",
  description:
    'For boards whose pages may not be fetched. Alerts are read when your mailbox is; their postings are kept, the messages are not.',
  auth: 'user',
  scope: 'write',
  params: SourceParams,
  body: SwitchAlerts,
  responses: { 200: Source },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: viewSource(await setAlerts(deps, ctx, { sourceId: params.source_id, enabled: body.enabled }), deps.boards),
  }),
});
