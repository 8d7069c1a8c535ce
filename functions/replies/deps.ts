import type { Queues } from '../../shared/adapters/sqs/port.ts';
import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { findTimes } from '../../shared/runtime/find-times.ts';
import { queues } from '../../shared/runtime/queues.ts';
import type { ReviewDeps } from '../../shared/services/replies/review.ts';

export type ReplyDeps = ReviewDeps & { queues: Queues };

/** What the routes work with, made from the configuration at the first request. */
export const replyDeps = (): ReplyDeps => ({ db: database(), clock: systemClock, findTimes, queues: queues() });
