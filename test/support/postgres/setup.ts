import { startTestCluster } from './cluster.ts';

/** How the workers learn where the run's cluster is. */
export const CLUSTER_VARIABLE = 'JOBHUNTAI_TEST_CLUSTER';

/**
 * Jest's globalSetup: one cluster for the whole run. A failure is handed on to the tests that ask for a database, so
 * that those which need none still run while a migration is being written.
 */
export default async function setup(): Promise<void> {
  try {
    process.env[CLUSTER_VARIABLE] = JSON.stringify(await startTestCluster());
  } catch (error) {
    process.env[CLUSTER_VARIABLE] = JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
  }
}
