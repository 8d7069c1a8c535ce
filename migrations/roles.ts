/**
 * The roles, and what each is for. Nobody but the database's own superuser is above them.
 * - jobhuntai_admin owns and migrates; forced row level security hides people's rows from it too.
 * - jobhuntai_app serves requests, jobhuntai_worker cross-user work; neither owns anything or bypasses security.
 * - jobhuntai_backup reads all for dumps (BYPASSRLS), nothing else.
 * - jobhuntai_signin, jobhuntai_auditor and jobhuntai_keeper cannot log in: they own the SECURITY DEFINER functions.
 *   The keeper's lets what people hold follow a posting that turned out to be another.
 */
export const LOGIN_ROLES = ['jobhuntai_admin', 'jobhuntai_app', 'jobhuntai_worker', 'jobhuntai_backup'] as const;
export const OWNER_ROLES = ['jobhuntai_signin', 'jobhuntai_auditor', 'jobhuntai_keeper'] as const;
export type OwnerRole = (typeof OWNER_ROLES)[number];
export type LoginRole = (typeof LOGIN_ROLES)[number];

/** Makes the roles that are missing, without a login or password; harmless where all exist. */
export const ENSURE_ROLES = `
DO $roles$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[${[...LOGIN_ROLES, ...OWNER_ROLES].map((role) => `'${role}'`).join(', ')}] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS', name);
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN NULL; -- another start made it at the same moment
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION 'The role % is missing and % may not make it.', name, current_user
            USING HINT = 'Run the bootstrap first, as a superuser: npm run migrate with SUPERUSER_DATABASE_URL.';
      END;
    END IF;
  END LOOP;
END
$roles$;`;
