import { AddSource, Source } from '../../../shared/contracts/source.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { addSource } from '../../../shared/services/sources/add.ts';
import type { SourceDeps } from '../../../shared/services/sources/deps.ts';
import { viewSource } from '../../../shared/services/sources/view.ts';

export const add = defineRoute<SourceDeps>()({
  method: 'POST',
  path: '/v1/sources',
  tag: 'Sources',
  summary: "Add an employer's job board by its address",
  description:
    'The board system is recognised from the address, and a first crawl is queued. 200 when it was on your list already.',
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 60, minutes: 60 },
  idempotent: true,
  body: AddSource,
  responses: { 200: Source, 201: Source },
  handle: async (deps, ctx, { body }) => {
    const { source, added } = await addSource(deps, ctx, body);
    const answer = viewSource(source, deps.boards);
    return added
      ? { status: 201, body: answer, headers: { location: `/v1/sources/${source.id}` } }
      : { status: 200, body: answer };
  },
});
