import pg from 'pg';
import { atMost, type Line, median, rounded } from '../line.ts';

const TRANSACTIONS = 1_500;
const RUNS = 5;
const MOST = 1.15;
const TABLES = ['users.skills', 'users.settings', 'users.users'];

/**
 * One transaction (whose it is, three reads, a write), with the policies on and off. Off, each statement says itself what the
 * policy would have: otherwise another question would be answered.
 */
const statements = (mine: (column: string) => string): readonly string[] => [
  `SELECT * FROM users.skills ${mine('user_id')} ORDER BY is_primary DESC, skill_name, id`,
  `SELECT * FROM users.settings ${mine('user_id')}`,
  `SELECT id, name, email FROM users.users ${mine('id')}`,
  `UPDATE users.settings SET theme = CASE theme WHEN 'dark' THEN 'light' ELSE 'dark' END ${mine('user_id')}`,
];

/** What forced row level security costs: medians of runs that take turns. */
export async function policies({
  admin,
  app,
  people,
}: {
  admin: string;
  app: string;
  people: readonly string[];
}): Promise<Line> {
  const owner = new pg.Client({ connectionString: admin });
  const person = new pg.Client({ connectionString: app });
  await Promise.all([owner.connect(), person.connect()]);
  const play = async (texts: readonly string[]): Promise<number> => {
    const started = performance.now();
    for (let n = 0; n < TRANSACTIONS; n += 1) {
      await person.query('BEGIN');
      await person.query(`SELECT set_config('app.current_user_id', $1, true)`, [people[n % people.length]]);
      for (const text of texts) await person.query(text);
      await person.query('COMMIT');
    }
    return (performance.now() - started) / TRANSACTIONS;
  };
  const set = async (state: 'ENABLE' | 'DISABLE'): Promise<void> => {
    for (const table of TABLES) await owner.query(`ALTER TABLE ${table} ${state} ROW LEVEL SECURITY`);
  };
  const on = statements(() => '');
  const off = statements((column) => `WHERE ${column} = (SELECT public.app_current_user_id())`);
  await play(on);
  const runs: { on: number; off: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const withPolicies = await play(on);
    await set('DISABLE');
    const without = await play(off);
    await set('ENABLE');
    runs.push({ on: withPolicies, off: without });
  }
  await Promise.all([owner.end(), person.end()]);
  const times = median(runs.map((run) => run.on / run.off));
  return {
    name: 'load-policies',
    figure: rounded(median(runs.map((run) => run.on))),
    unit: 'ms a transaction',
    baseline: rounded(median(runs.map((run) => run.off))),
    ratio: rounded(1 / times),
    ...atMost({ policies: [times, MOST] }),
  };
}
