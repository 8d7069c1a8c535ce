import { SourceDetail, SourceParams } from '../../../shared/contracts/source.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { SourceDeps } from '../../../shared/services/sources/deps.ts';
import { readSource } from '../../../shared/services/sources/read.ts';
import { viewRun, viewSource } from '../../../shared/services/sources/view.ts';

export const read = defineRoute<SourceDeps>()({
  method: 'GET',
  path: '/v1/sources/{source_id}',
  tag: 'Sources',
  summary: 'One source with its last crawls',
  auth: 'user',
  params: SourceParams,
  responses: { 200: SourceDetail },
  handle: async (deps, ctx, { params }) => {
    const { source, runs } = await readSource(deps, ctx, params.source_id);
    return { status: 200, body: { ...viewSource(source, deps.boards), runs: runs.map(viewRun) } };
  },
});
