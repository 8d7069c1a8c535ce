import { removePostgres } from '../../../local/postgres.ts';
import { CLUSTER_VARIABLE } from './setup.ts';

/** Jest's globalTeardown: the run's cluster ends and is deleted; the template stays for the next run. */
export default async function teardown(): Promise<void> {
  const told: { home?: string } = JSON.parse(process.env[CLUSTER_VARIABLE] ?? '{}');
  if (told.home !== undefined) await removePostgres(told.home);
}
