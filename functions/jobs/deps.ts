import type { Db } from '../../shared/db/scope.ts';
import { database } from '../../shared/runtime/database.ts';

export type JobDeps = { db: Db };

export const jobDeps = (): JobDeps => ({ db: database() });
