import type { Db } from '../../shared/db/scope.ts';
import { database } from '../../shared/runtime/database.ts';

export type AuditDeps = { db: Db };

export const auditDeps = (): AuditDeps => ({ db: database() });
