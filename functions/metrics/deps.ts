import type { Db } from '../../shared/db/scope.ts';
import { database } from '../../shared/runtime/database.ts';

export type MetricsDeps = { db: Db };

/** What the routes work with, made from the configuration at the first request. */
export const metricsDeps = (): MetricsDeps => ({ db: database() });
