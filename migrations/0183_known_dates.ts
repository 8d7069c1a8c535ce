import { type Migrating, run, unforced } from './helpers.ts';

/**
 * Mend: a date of which the year or the month alone was known stood there as its first day, and nothing told the two
 * apart. A start is kept as the first day that it may be, an end as the last, with how much of it is known beside.
 */
export async function up(db: Migrating): Promise<void> {
  for (const table of ['users.experience', 'users.education']) {
    const name = table.slice(table.indexOf('.') + 1);
    await run(
      db,
      `ALTER TABLE ${table}
         ADD COLUMN start_precision varchar(5) NOT NULL DEFAULT 'day',
         ADD COLUMN end_precision varchar(5) NOT NULL DEFAULT 'day';`,
    );
    // Until now a month was kept as its first day; nobody states the first of a month as such.
    await unforced(db, table, () =>
      run(
        db,
        `ALTER TABLE ${table} DISABLE TRIGGER USER;
         UPDATE ${table} SET start_precision = 'month' WHERE extract(day FROM start_date) = 1;
         UPDATE ${table} SET end_precision = 'month', end_date = (end_date + interval '1 month' - interval '1 day')::date
          WHERE extract(day FROM end_date) = 1;
         ALTER TABLE ${table} ENABLE TRIGGER USER;`,
      ),
    );
    await run(
      db,
      `ALTER TABLE ${table}
         ADD CONSTRAINT check_${name}_start_known CHECK (start_precision = 'day' OR (start_date IS NOT NULL
           AND extract(day FROM start_date) = 1 AND (start_precision = 'month' OR extract(month FROM start_date) = 1))),
         ADD CONSTRAINT check_${name}_end_known CHECK (end_precision = 'day' OR (end_date IS NOT NULL
           AND extract(day FROM end_date + 1) = 1 AND (end_precision = 'month' OR extract(month FROM end_date) = 12)));`,
    );
  }
}
