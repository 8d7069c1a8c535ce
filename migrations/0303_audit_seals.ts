import { definedBy, type Migrating, run } from './helpers.ts';

/**
 * Added: the trail's seals. A batch of entries that is closed (nothing can be written into its time any more) is hashed, and
 * its seal holds the hash of the one before: whoever changes, takes away or adds an entry breaks the chain from there on.
 * Not sealed are the address and the device, which an erasure takes away; entries move to the archive unharmed.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE audit.seals (
       number bigint PRIMARY KEY CHECK (number > 0),
       from_at timestamptz NOT NULL,
       to_at timestamptz NOT NULL CHECK (to_at > from_at),
       row_count integer NOT NULL CHECK (row_count > 0),
       digest bytea NOT NULL CHECK (octet_length(digest) = 32),
       previous bytea NOT NULL CHECK (octet_length(previous) = 32),
       seal bytea NOT NULL CHECK (octet_length(seal) = 32),
       sealed_at timestamptz NOT NULL,
       verified_at timestamptz,
       -- Its entries are past the archive's own period and gone; the links stay.
       purged_at timestamptz
     );
     CREATE INDEX idx_seals_verified ON audit.seals (verified_at NULLS FIRST, number);
     GRANT SELECT, INSERT, UPDATE, DELETE ON audit.seals TO jobhuntai_auditor;

     CREATE FUNCTION audit.digest_of(p_from timestamptz, p_to timestamptz, OUT row_count integer, OUT digest bytea)
       LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT count(*)::integer,
                sha256(coalesce(string_agg(sha256(convert_to(e.said, 'UTF8')), ''::bytea ORDER BY e.created_at, e.id), ''::bytea))
           FROM (
             SELECT l.id, l.created_at, jsonb_build_array(l.id, l.user_id, l.subject_user_id, l.entity_type, l.entity_id, l.action,
                      l.changes, l.reason, l.request_id, l.actor_role, extract(epoch FROM l.created_at))::text AS said
               FROM audit.audit_logs l WHERE l.created_at >= p_from AND l.created_at < p_to
             UNION ALL
             SELECT l.id, l.created_at, jsonb_build_array(l.id, l.user_id, l.subject_user_id, l.entity_type, l.entity_id, l.action,
                      l.changes, l.reason, l.request_id, l.actor_role, extract(epoch FROM l.created_at))::text
               FROM audit.audit_logs_archive l WHERE l.created_at >= p_from AND l.created_at < p_to) AS e;
       END;

     CREATE FUNCTION audit.seal_hash(p_number bigint, p_from timestamptz, p_to timestamptz, p_count integer, p_digest bytea, p_previous bytea)
       RETURNS bytea LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
       RETURN sha256(p_previous || convert_to(concat_ws('|', p_number, extract(epoch FROM p_from), extract(epoch FROM p_to), p_count), 'UTF8') || p_digest);

     -- Seals the next batch of at most so many entries that are older than p_settled. Returns its entries; 0 when none is left.
     CREATE FUNCTION audit.seal_next(p_now timestamptz, p_settled interval DEFAULT interval '1 hour', p_limit integer DEFAULT 5000)
       RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       head audit.seals;
       number bigint;
       from_at timestamptz;
       to_at timestamptz;
       bound timestamptz := p_now - p_settled;
       batch record;
     BEGIN
       PERFORM pg_advisory_xact_lock(hashtext('audit.seal'));
       SELECT * INTO head FROM audit.seals s ORDER BY s.number DESC LIMIT 1;
       number := coalesce(head.number, 0) + 1;
       from_at := coalesce(head.to_at, least((SELECT min(l.created_at) FROM audit.audit_logs l),
         (SELECT min(l.created_at) FROM audit.audit_logs_archive l)));
       IF from_at IS NULL OR from_at >= bound THEN RETURN 0; END IF;
       SELECT e.created_at INTO to_at FROM (
           SELECT l.created_at FROM audit.audit_logs l WHERE l.created_at >= from_at AND l.created_at < bound
           UNION ALL SELECT l.created_at FROM audit.audit_logs_archive l WHERE l.created_at >= from_at AND l.created_at < bound) AS e
         ORDER BY e.created_at OFFSET p_limit LIMIT 1;
       SELECT * INTO batch FROM audit.digest_of(from_at, coalesce(to_at, bound));
       -- Entries of one microsecond stay together, though they be more than a batch.
       IF batch.row_count = 0 AND to_at IS NOT NULL THEN
         to_at := to_at + interval '1 microsecond';
         SELECT * INTO batch FROM audit.digest_of(from_at, to_at);
       END IF;
       to_at := coalesce(to_at, bound);
       IF batch.row_count = 0 THEN RETURN 0; END IF;
       INSERT INTO audit.seals (number, from_at, to_at, row_count, digest, previous, seal, sealed_at)
       SELECT number, from_at, to_at, batch.row_count, batch.digest, before.seal,
              audit.seal_hash(number, from_at, to_at, batch.row_count, batch.digest, before.seal), p_now
         FROM (SELECT coalesce(head.seal, sha256('audit.seals'::bytea)) AS seal) AS before;
       RETURN batch.row_count;
     END $$;

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
         IF fault IS NULL THEN UPDATE audit.seals s SET verified_at = p_now WHERE s.number = one.number; END IF;
         RETURN NEXT;
         before := one;
       END LOOP;
     END $$;

     -- The number after which the check that is longest ago begins.
     CREATE FUNCTION audit.least_checked_seal() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT s.number - 1 FROM audit.seals s ORDER BY s.verified_at NULLS FIRST, s.number LIMIT 1;
       END;

     CREATE FUNCTION audit.head_seal(OUT number bigint, OUT seal text) LANGUAGE sql STABLE SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT s.number, encode(s.seal, 'hex') FROM audit.seals s ORDER BY s.number DESC LIMIT 1;
       END;

     CREATE FUNCTION audit.seal_of(p_number bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp
       BEGIN ATOMIC
         SELECT encode(s.seal, 'hex') FROM audit.seals s WHERE s.number = p_number;
       END;

     -- Deletes the archived entries of the oldest batches that lie wholly before the bound, at most so many batches. Returns
     -- the entries deleted; 0 when none is left.
     CREATE FUNCTION audit.purge_archive(p_before timestamptz, p_limit integer, p_now timestamptz) RETURNS integer
       LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
     DECLARE
       one audit.seals;
       gone integer;
       total integer := 0;
     BEGIN
       PERFORM pg_advisory_xact_lock(hashtext('audit.seal'));
       FOR one IN SELECT * FROM audit.seals s WHERE s.purged_at IS NULL AND s.to_at <= p_before ORDER BY s.number LIMIT p_limit LOOP
         DELETE FROM audit.audit_logs_archive l WHERE l.created_at >= one.from_at AND l.created_at < one.to_at;
         GET DIAGNOSTICS gone = ROW_COUNT;
         UPDATE audit.seals s SET purged_at = p_now WHERE s.number = one.number;
         total := total + gone;
       END LOOP;
       RETURN total;
     END $$;`,
  );
  const worker = ['jobhuntai_worker'];
  for (const [signature, callers] of [
    ['audit.digest_of(timestamptz, timestamptz)', []],
    ['audit.seal_hash(bigint, timestamptz, timestamptz, integer, bytea, bytea)', []],
    ['audit.seal_next(timestamptz, interval, integer)', worker],
    ['audit.check_seals(bigint, integer, timestamptz, interval)', worker],
    ['audit.least_checked_seal()', worker],
    ['audit.head_seal()', worker],
    ['audit.seal_of(bigint)', worker],
    ['audit.purge_archive(timestamptz, integer, timestamptz)', worker],
  ] as const) {
    await definedBy(db, signature, 'jobhuntai_auditor', callers);
  }
}
