import { type Migrating, run, unforced } from './helpers.ts';

/**
 * Added: the day on which the years that follow from the jobs will be more than those that are kept. On it a person's
 * matches are stale, and whoever makes them again derives the years first.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `ALTER TABLE users.profiles ADD COLUMN years_grow_on date;
     CREATE INDEX idx_profiles_years_grow_on ON users.profiles (years_grow_on) WHERE years_grow_on IS NOT NULL;
     GRANT SELECT (years_grow_on) ON users.profiles TO jobhuntai_worker;`,
  );
  // Until now only a change of a job derived them: due at once, for whom a job goes on.
  await unforced(db, 'users.profiles', () =>
    unforced(db, 'users.experience', () =>
      run(
        db,
        `ALTER TABLE users.profiles DISABLE TRIGGER USER;
         UPDATE users.profiles p SET years_grow_on = CURRENT_DATE
          WHERE p.years_stated IS NULL AND EXISTS (SELECT FROM users.experience e WHERE e.user_id = p.user_id
            AND (e.is_current OR e.end_date >= CURRENT_DATE));
         ALTER TABLE users.profiles ENABLE TRIGGER USER;`,
      ),
    ),
  );
}
