import { AnyQuery, TrackParams } from '../../../shared/contracts/tracking.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { followLink, type TrackingDeps } from '../../../shared/services/tracking/follow-link.ts';
import { perAddress, visitOf } from '../deps.ts';

export const followLinkRoute = defineRoute<TrackingDeps>()({
  method: 'GET',
  path: '/t/{token}',
  tag: 'Tracking',
  summary: 'Where a link of a mail leads whose sender turned click tracking on',
  description: 'Only to the address that was stored when the mail was made, never to anything of the request.',
  auth: 'none',
  limit: perAddress,
  params: TrackParams,
  query: AnyQuery,
  responses: { 302: null },
  handle: async (deps, ctx, { params }) => ({
    status: 302,
    headers: { location: await followLink(deps, params.token, visitOf(ctx)) },
  }),
});
