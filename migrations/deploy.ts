import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { bootstrapCluster } from './bootstrap.ts';
import { migrations } from './index.ts';
import { migrateToLatest } from './migrate.ts';

export type Addresses = {
  /** As jobhuntai_admin: the database that is brought up to date. */
  adminUrl: string;
  /** Makes the roles and the database first, with the passwords that the other addresses carry. */
  superuserUrl?: string | undefined;
  appUrl?: string | undefined;
  workerUrl?: string | undefined;
  /** Without it the backup's role gets a password that nobody knows. */
  backupUrl?: string | undefined;
};

export type BroughtUpToDate = { ran_count: number; ran: string[]; ahead_count: number; notices: string[] };

const passwordIn = (url: string | undefined): string =>
  url === undefined ? randomBytes(24).toString('base64url') : decodeURIComponent(new URL(url).password);

/** Steps that the database has had and these sources do not know: it belongs to a later version. */
async function stepsAhead(adminUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const known = await client.query<{ there: boolean }>(
      `SELECT to_regclass('public.kysely_migration') IS NOT NULL AS there`,
    );
    if (known.rows[0]?.there !== true) return [];
    const { rows } = await client.query<{ name: string }>('SELECT name FROM public.kysely_migration ORDER BY name');
    return rows.map(({ name }) => name).filter((name) => !(name in migrations));
  } finally {
    await client.end();
  }
}

/**
 * What a deployment does to its database before it serves: roles where a superuser is given, then all missing steps. A
 * database that is ahead (a deployment that is rolled back) is left as it is, for each step keeps what the version
 * before it reads (docs/deployment.md). Throws with the database's own words; nothing was changed then.
 */
export async function bringUpToDate(addresses: Addresses): Promise<BroughtUpToDate> {
  const notices: string[] = [];
  const { adminUrl, superuserUrl } = addresses;
  if (superuserUrl !== undefined) {
    await bootstrapCluster(superuserUrl, {
      database: new URL(adminUrl).pathname.slice(1),
      passwords: {
        jobhuntai_admin: passwordIn(adminUrl),
        jobhuntai_app: passwordIn(addresses.appUrl),
        jobhuntai_worker: passwordIn(addresses.workerUrl),
        jobhuntai_backup: passwordIn(addresses.backupUrl),
      },
      notice: (message) => notices.push(message),
    });
  }
  const ahead = await stepsAhead(adminUrl);
  const ran = ahead.length > 0 ? [] : await migrateToLatest(adminUrl);
  return { ran_count: ran.length, ran, ahead_count: ahead.length, notices };
}
