import { type Migrating, run } from './helpers.ts';

/**
 * Mend: a dump locks every table to read it, the list of migrations too, and jobhuntai_backup was refused that one: no
 * dump could be made.
 */
export async function up(db: Migrating): Promise<void> {
  await run(db, 'GRANT SELECT ON public.kysely_migration, public.kysely_migration_lock TO jobhuntai_backup');
}
