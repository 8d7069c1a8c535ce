import { type Migrating, run } from './helpers.ts';

/** Added: which postings and which matches a person's stored ones are, so that what is the same is not done again. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- The snapshot that the postings were read in tells exactly which changes it holds, whatever else ran meanwhile.
     ALTER TABLE jobs.match_refreshes DROP COLUMN seen_xid;
     ALTER TABLE jobs.match_refreshes ADD COLUMN seen pg_snapshot;
     -- A hash of the matches as last written: a person whose best 200 stayed the same costs no comparison.
     ALTER TABLE jobs.match_refreshes ADD COLUMN matches_hash varchar(64);
     REVOKE SELECT ON jobs.match_refreshes FROM jobhuntai_worker;
     GRANT SELECT (user_id, requested_at, refreshed_at, scorer_version, seen) ON jobs.match_refreshes TO jobhuntai_worker;`,
  );
}
