import { AnyQuery, TrackParams } from '../../../shared/contracts/tracking.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { TrackingDeps } from '../../../shared/services/tracking/follow-link.ts';
import { seePicture } from '../../../shared/services/tracking/see-picture.ts';
import { perAddress, visitOf } from '../deps.ts';

/** One transparent point. */
const POINT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export const seePictureRoute = defineRoute<TrackingDeps>()({
  method: 'GET',
  path: '/t/{token}/seen.gif',
  tag: 'Tracking',
  summary: 'The picture in a mail whose sender turned open tracking on',
  description: 'The same for every token, ours or not.',
  auth: 'none',
  limit: perAddress,
  params: TrackParams,
  query: AnyQuery,
  responses: { 200: { contentType: 'image/gif', description: 'One transparent point.' } },
  handle: async (deps, ctx, { params }) => {
    await seePicture(deps, params.token, visitOf(ctx));
    // Mail is read on pages of other sites.
    return { status: 200, headers: { 'cross-origin-resource-policy': 'cross-origin' }, body: POINT };
  },
});
