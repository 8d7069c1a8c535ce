import { type Migrating, run } from './helpers.ts';

/** Changed: a visit may also be one to LinkedIn, which says who a person is there. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE users.sign_in_states DROP CONSTRAINT sign_in_states_purpose_check;
     ALTER TABLE users.sign_in_states ADD CONSTRAINT sign_in_states_purpose_check
       CHECK (purpose IN ('sign_in', 'connect_mail', 'read_github', 'read_linkedin'));`,
  );
}
