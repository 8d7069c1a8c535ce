import { type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `-- Mend: unset and '' (a pooled connection after a transaction) both mean nobody, never an error.
     CREATE FUNCTION public.app_current_user_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
       RETURN nullif(current_setting('app.current_user_id', true), '')::uuid;

     -- Mend: clock_timestamp(), so that a change in the inserting transaction moves updated_at too.
     CREATE FUNCTION public.update_updated_at_column() RETURNS trigger LANGUAGE plpgsql
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       NEW.updated_at = clock_timestamp();
       RETURN NEW;
     END $$;

     -- Minor units of a currency by ISO 4217, 2 unless listed.
     CREATE FUNCTION public.currency_minor_digits(currency text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
       RETURN CASE
         WHEN currency IN ('BIF','CLP','DJF','GNF','ISK','JPY','KMF','KRW','PYG','RWF','UGX','UYI','VND','VUV','XAF','XOF','XPF') THEN 0
         WHEN currency IN ('BHD','IQD','JOD','KWD','LYD','OMR','TND') THEN 3
         ELSE 2 END;

     CREATE FUNCTION public.money_to_minor(whole integer, currency text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
       RETURN whole::bigint * (10 ^ public.currency_minor_digits(currency))::bigint;

     -- Null where the amount does not fit the schema's INTEGER: the minor figure is the truth.
     CREATE FUNCTION public.money_to_whole(minor bigint, currency text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
       RETURN CASE WHEN abs(minor) / (10 ^ public.currency_minor_digits(currency)) < 2147483647
         THEN round(minor / (10::numeric ^ public.currency_minor_digits(currency)))::integer END;

     -- A yearly figure from what was written, by US full-time convention: 2080 hours, 260 days, 52 weeks.
     CREATE FUNCTION public.salary_per_year(minor bigint, period text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
       RETURN minor * CASE period WHEN 'hour' THEN 2080 WHEN 'day' THEN 260 WHEN 'week' THEN 52 WHEN 'month' THEN 12
         WHEN 'year' THEN 1 END;

     CREATE FUNCTION public.is_timezone(name text) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
     BEGIN
       PERFORM now() AT TIME ZONE name;
       -- PostgreSQL also takes POSIX rules ("Mars5"), which are no places.
       RETURN name ~ '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$';
     EXCEPTION WHEN invalid_parameter_value THEN RETURN false;
     END $$;`,
  );
}
