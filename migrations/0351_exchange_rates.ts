import { appMay, type Migrating, run } from './helpers.ts';

/** Added: dated exchange rates, units of a currency for one euro, as the European Central Bank writes them. Operators fill it. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE TABLE applications.exchange_rates (
       currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$' AND currency <> 'EUR'),
       quoted_on date NOT NULL,
       per_euro numeric(20, 8) NOT NULL CHECK (per_euro > 0),
       PRIMARY KEY (currency, quoted_on)
     );
     CREATE FUNCTION applications.only_operators() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       IF NOT EXISTS (SELECT FROM users.users u WHERE u.id = public.app_current_user_id() AND u.is_operator
           AND u.is_active AND u.deleted_at IS NULL) THEN
         RAISE EXCEPTION 'Only an operator writes exchange rates.' USING ERRCODE = 'insufficient_privilege';
       END IF;
       RETURN NEW;
     END $$;
     CREATE TRIGGER only_operators_write_rates BEFORE INSERT OR UPDATE ON applications.exchange_rates
       FOR EACH ROW WHEN (current_user = 'jobhuntai_app') EXECUTE FUNCTION applications.only_operators();`,
  );
  await appMay(db, 'applications.exchange_rates', ['SELECT', 'INSERT', 'UPDATE (per_euro)']);
}
