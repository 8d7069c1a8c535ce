import { ENUM_COLUMNS } from '../shared/domain/enums.ts';
import { checkIn, type Migrating } from './helpers.ts';

/** Brings every CHECK of a value list in line with shared/domain/enums.ts. Runs after each migration; idempotent. */
export async function syncValueLists(db: Migrating): Promise<void> {
  for (const [path, values] of Object.entries(ENUM_COLUMNS)) {
    const at = path.lastIndexOf('.');
    await checkIn(db, path.slice(0, at), path.slice(at + 1), values);
  }
}
