import { SourceParams } from '../../../shared/contracts/source.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { SourceDeps } from '../../../shared/services/sources/deps.ts';
import { removeSource } from '../../../shared/services/sources/remove.ts';

export const remove = defineRoute<SourceDeps>()({
  method: 'DELETE',
  path: '/v1/sources/{source_id}',
  tag: 'Sources',
  summary: 'Take a source off your list',
  description: 'Its postings stay, and so does the source for others who added it.',
  auth: 'user',
  scope: 'write',
  params: SourceParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await removeSource(deps, ctx, params.source_id);
    return { status: 204 };
  },
});
