import type { Db } from '../../shared/db/scope.ts';
import { database } from '../../shared/runtime/database.ts';

export type MetricsDeps = { db: Db };

export const metricsDeps = (): MetricsDeps => ({ db: database() });
