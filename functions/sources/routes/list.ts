import { SourceList } from '../../../shared/contracts/source.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { SourceDeps } from '../../../shared/services/sources/deps.ts';
import { readSources } from '../../../shared/services/sources/list.ts';
import { viewSource } from '../../../shared/services/sources/view.ts';

export const list = defineRoute<SourceDeps>()({
  method: 'GET',
  path: '/v1/sources',
  tag: 'Sources',
  summary: 'The boards you added, and those that are there for everyone',
  description: 'Boards whose pages may not be fetched say so, with the reason.',
  auth: 'user',
  responses: { 200: SourceList },
  handle: async (deps, ctx) => ({
    status: 200,
    body: { items: (await readSources(deps, ctx)).map((row) => viewSource(row, deps.boards)) },
  }),
});
