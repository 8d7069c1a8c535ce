import { type Migrating, run } from './helpers.ts';

/** Changed: a visit may also be one to GitHub, whose public side of a person is read once. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE users.sign_in_states DROP CONSTRAINT sign_in_states_purpose_check;
     ALTER TABLE users.sign_in_states ADD CONSTRAINT sign_in_states_purpose_check
       CHECK (purpose IN ('sign_in', 'connect_mail', 'read_github'));
     ALTER TABLE users.sign_in_states DROP CONSTRAINT check_sign_in_state_user;
     ALTER TABLE users.sign_in_states ADD CONSTRAINT check_sign_in_state_user
       CHECK ((purpose <> 'sign_in') = (user_id IS NOT NULL));`,
  );
}
