import { systemClock } from '../../shared/domain/clock.ts';
import { config } from '../../shared/runtime/config.ts';
import { database } from '../../shared/runtime/database.ts';
import type { RequestContext } from '../../shared/runtime/http.ts';
import type { TrackingDeps } from '../../shared/services/tracking/follow-link.ts';
import type { Visit } from '../../shared/services/tracking/note-hit.ts';

/** What the routes work with, made from the configuration at the first request. */
export const trackingDeps = (): TrackingDeps => ({
  db: database(),
  clock: systemClock,
  tokenSecret: config('sending').sending.tokenSecret,
});

/** One address is a whole firm, or a mail service that fetches for all its people. */
export const perAddress = { per: 'address', most: 1_200, minutes: 60 } as const;

export const visitOf = ({ isHead, purpose, userAgent, ip }: RequestContext): Visit => ({
  isHead: isHead ?? false,
  purpose,
  userAgent,
  ip,
});
