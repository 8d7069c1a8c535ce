import { definedBy, type Migrating, run } from './helpers.ts';

/**
 * Mend: the check that goes round the seals began each time with the one that does not hold, and got to none behind it. It
 * goes by when each was looked at now, whatever came of it.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE audit.seals ADD COLUMN looked_at timestamptz;
     UPDATE audit.seals SET looked_at = verified_at;
     DROP INDEX audit.idx_seals_verified;
     CREATE INDEX idx_seals_looked_at ON audit.seals (looked_at NULLS FIRST, number);
     DROP FUNCTION audit.check_seals(bigint, integer, timestamptz, interval);
     DROP FUNCTION audit.least_checked_seal();

     -- Checks seals after a number, in order: the chain, and the entries themselves. fault is null for one that holds.
     CREATE FUNCTION audit.check_seals(p_after bigint, p_limit integer, p_now timestamptz, p_kept interval)
       RETURNS TABLE (number bigint, from_at timestamptz, to_at timestamptz, fault text)
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       one audit.seals;
       before audit.seals;
       batch record;
     BEGIN
       SELECT * INTO before FROM audit.seals s WHERE s.number = p_after;
       FOR one IN SELECT * FROM audit.seals s WHERE s.number > p_after ORDER BY s.number LIMIT p_limit LOOP
         number := one.number;
         from_at := one.from_at;
         to_at := one.to_at;
         fault := NULL;
         IF one.number <> coalesce(before.number, 0) + 1 THEN fault := 'seal_missing';
         ELSIF one.previous <> coalesce(before.seal, sha256('audit.seals'::bytea)) OR one.from_at <> coalesce(before.to_at, one.from_at) THEN
           fault := 'link_broken';
         ELSIF one.seal <> audit.seal_hash(one.number, one.from_at, one.to_at, one.row_count, one.digest, one.previous) THEN
           fault := 'seal_changed';
         ELSIF one.purged_at IS NOT NULL THEN
           IF one.to_at > p_now - p_kept THEN fault := 'purged_early'; END IF;
         ELSE
           SELECT * INTO batch FROM audit.digest_of(one.from_at, one.to_at);
           IF batch.row_count <> one.row_count THEN fault := 'entries_counted_otherwise';
           ELSIF batch.digest <> one.digest THEN fault := 'entry_changed';
           END IF;
         END IF;
         -- Entries before the first seal's time were put there later.
         IF fault IS NULL AND one.number = 1 AND one.purged_at IS NULL AND (
             EXISTS (SELECT FROM audit.audit_logs l WHERE l.created_at < one.from_at)
             OR EXISTS (SELECT FROM audit.audit_logs_archive l WHERE l.created_at < one.from_at)) THEN
           fault := 'entries_before_the_first';
         END IF;
         UPDATE audit.seals s SET looked_at = p_now, verified_at = CASE WHEN fault IS NULL THEN p_now ELSE s.verified_at END
          WHERE s.number = one.number;
         RETURN NEXT;
         before := one;
       END LOOP;
     END $$;

     -- The number after which the check that is longest ago begins.
     CREATE FUNCTION audit.least_checked_seal() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT s.number - 1 FROM audit.seals s ORDER BY s.looked_at NULLS FIRST, s.number LIMIT 1;
       END;`,
  );
  await definedBy(db, 'audit.check_seals(bigint, integer, timestamptz, interval)', 'jobhuntai_auditor', [
    'jobhuntai_worker',
  ]);
  await definedBy(db, 'audit.least_checked_seal()', 'jobhuntai_auditor', ['jobhuntai_worker']);
}
