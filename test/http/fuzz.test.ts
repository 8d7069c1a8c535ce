import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { messages } from '../../shared/contracts/messages/index.ts';
import { queueVariable } from '../../shared/runtime/config.ts';
import { fillPerson } from '../db/rows.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { requests, type World } from '../support/fuzz/requests.ts';
import { testIssuer } from '../support/issuer.ts';
import { testQueues } from '../support/queues.ts';

/** `npm run soak -- fuzz` asks a hundred thousand; a seed plays a run again. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 120);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
/** A person lasts for so many: some requests sign them out, and rows grow. */
const A_PERSON = 60;
/** What this test does not set up answers 503, and that is no fault: the built console and /docs, GitHub and LinkedIn. */
const LEFT_OUT = /^\/(?:console|docs)(?:\/|$)|\/(?:github|linkedin)(?:\/|$)/;

const database = await testDatabase();
const { server, endpoint, queue } = await testQueues();
server.createBucket('test-resumes');
const issuer = await testIssuer();
afterAll(() => issuer.stop());
const queues = Object.keys(messages) as (keyof typeof messages)[];
const api = await testApi(database, {
  S3_ENDPOINT: endpoint,
  SQS_ENDPOINT: endpoint,
  GOOGLE_ISSUER: issuer.url,
  ...Object.fromEntries(
    queues.flatMap((name) => {
      const { url, deadLetterUrl } = queue(name);
      return [
        [queueVariable(name), url],
        [`${queueVariable(name)}_DEAD`, deadLetterUrl],
      ];
    }),
  ),
});

/** Tables by the last word of the names that the API gives their ids: skill_id is of users.skills. */
const tables = await database.sql<{ name: string; has_user: boolean }>(
  `SELECT c.table_schema || '.' || c.table_name AS name,
          bool_or(c.column_name = 'user_id') AS has_user
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema NOT IN ('pg_catalog', 'information_schema', 'public') AND t.table_type = 'BASE TABLE'
    GROUP BY 1 HAVING bool_or(c.column_name = 'id' AND c.data_type = 'uuid')`,
);
const tablesFor = (name: string): readonly string[] => {
  const stem =
    name
      .replace(/_ids?$/, '')
      .split('_')
      .at(-1) ?? '';
  return tables.filter((table) => stem !== '' && table.name.includes(stem.slice(0, 6))).map((table) => table.name);
};

let people = 0;
async function nextWorld(): Promise<World> {
  const [own, other] = [await fillPerson(database.sql), await fillPerson(database.sql)];
  people += 1;
  // One in four is an operator: those routes are fuzzed too.
  if (people % 4 === 0) await database.sql('UPDATE users.users SET is_operator = true WHERE id = $1', [own.user]);
  const ids = new Map<string, string[]>();
  for (const { name, has_user } of tables) {
    const rows = await database.sql<{ id: string }>(
      has_user
        ? `SELECT id FROM ${name} WHERE user_id = ANY ($1) LIMIT 20`
        : `SELECT id FROM ${name} WHERE $1::uuid[] IS NOT NULL LIMIT 20`,
      [[own.user, other.user]],
    );
    ids.set(
      name,
      rows.map(({ id }) => id),
    );
  }
  const known = [...Object.values(own), ...Object.values(other)];
  const { accessToken: token } = await api.signIn({ id: own.user });
  return {
    token,
    idFor: (name, roll) => {
      if (roll % 10 === 0) return randomUUID();
      const right = tablesFor(name).flatMap((table) => ids.get(table) ?? []);
      const list = right.length > 0 ? right : known;
      return list[roll % list.length] ?? randomUUID();
    },
  };
}

test('whatever is asked, nothing of ours breaks: no 5xx, no rejection that nobody handles, no growth', async () => {
  const rejected: unknown[] = [];
  const note = (reason: unknown): void => void rejected.push(reason);
  process.on('unhandledRejection', note);
  const faults: unknown[] = [];
  const statuses: Record<number, number> = {};
  const heap: number[] = [];
  for (let done = 0; done < REQUESTS; done += A_PERSON) {
    const world = await nextWorld();
    const batch = fc.sample(
      requests(() => world),
      { numRuns: Math.min(A_PERSON, REQUESTS - done), seed: SEED + done },
    );
    for (const request of batch) {
      const answer = await api.request(request).catch((error: unknown) => ({ status: 599, body: String(error) }));
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      const isLeftOut = answer.status === 503 && LEFT_OUT.test(request.path);
      if (answer.status >= 500 && !isLeftOut)
        faults.push({ seed: SEED + done, request, status: answer.status, body: answer.body });
    }
    if (globalThis.gc !== undefined) {
      globalThis.gc();
      heap.push(process.memoryUsage().heapUsed);
    }
    if (faults.length > 20) break;
  }
  process.off('unhandledRejection', note);
  if (process.env.FUZZ_REQUESTS !== undefined) console.log(JSON.stringify({ seed: SEED, statuses, heap: heap.at(-1) }));
  expect(faults).toEqual([]);
  expect(rejected).toEqual([]);
  // Something is done, and not all is refused at the door.
  expect(statuses[200] ?? 0).toBeGreaterThan(REQUESTS / 20);
  const [early, late] = [heap.at(Math.floor(heap.length / 5)), heap.at(-1)];
  if (early !== undefined && late !== undefined && heap.length >= 20) expect(late / early).toBeLessThan(1.5);
});
