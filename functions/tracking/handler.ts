import { httpHandler } from '../../shared/runtime/http.ts';
import { trackingDeps } from './deps.ts';
import { followLinkRoute } from './routes/follow-link.ts';
import { seePictureRoute } from './routes/see-picture.ts';

export const handler = httpHandler({ routes: [seePictureRoute, followLinkRoute], deps: trackingDeps });
