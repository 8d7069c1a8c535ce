import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Undo } from '../../local/stack/undo.ts';
import { cleanHtml } from '../../shared/adapters/boards/html.ts';
import type { ParsedPosting } from '../../shared/adapters/boards/port.ts';
import { openDb } from '../../shared/db/client.ts';
import { findSource } from '../../shared/db/queries/sources.ts';
import type { Db } from '../../shared/db/scope.ts';
import { lookupKeys } from '../../shared/domain/postings/dedupe/lookup.ts';
import { portray } from '../../shared/domain/postings/dedupe/portrait.ts';
import { hashPosting, readRow } from '../../shared/services/sources/row.ts';
import { type Row, saveRows } from '../../shared/services/sources/save.ts';
import { BATCH, type Claimed, joinAfterwards, storeBatch, whileHeld } from '../../shared/services/sources/store.ts';
import { benchDatabase } from './database.ts';
import { inventPage } from './ingest-data.ts';
import { atLeast, type Line, median, rounded } from './line.ts';

/** INGEST_POSTINGS=5000 for a quick run. */
const POSTINGS = Number(process.env.INGEST_POSTINGS ?? 50_000);
/** Inserted row by row: enough to tell the pace, taken between the batches so that both meet the same tables. */
const ROW_BY_ROW = Math.min(4_000, POSTINGS / 10);
const ROUNDS = 5;

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};

const addSource = async (client: pg.Client, db: Db): Promise<Claimed> => {
  const [id, leaseToken] = [randomUUID(), randomUUID()];
  await client.query(
    `INSERT INTO jobs.sources (id, name, type, adapter, board_token, crawl_lease_token, crawl_lease_until)
     VALUES ($1, $2, 'job_board', 'greenhouse', $2, $3, now() + interval '1 day')`,
    [id, id, leaseToken],
  );
  const source = await db.withSystem('bench', (tx) => findSource(tx, id));
  if (source === undefined) throw new Error('No source was made.');
  return { source, leaseToken, startedAt: new Date() };
};
const release = (client: pg.Client, { source }: Claimed) =>
  client.query('UPDATE jobs.sources SET crawl_lease_until = NULL WHERE id = $1', [source.id]);

/** Everything but the writing: text cleaned and understood. What duplicates are told by is made with the writing. */
const parse = (claimed: Claimed, postings: readonly ParsedPosting[]): Row[] =>
  postings.map((posting) => ({
    ...readRow(posting, hashPosting(posting), claimed.source, cleanHtml),
    url: posting.url,
    known: undefined,
  }));

/** The product's own way, duplicates and all. */
const inBatches = async (db: Db, claimed: Claimed, rows: readonly Row[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH).map((row) => {
      const portrait = portray({
        url: row.job.application_url,
        title: row.job.title,
        companyName: row.companyName,
        location: row.job.location,
        isRemote: row.job.is_remote,
        text: row.job.description,
        board: claimed.source.id,
      });
      return { ...row, portrait, keys: lookupKeys(portrait) };
    });
    const saved = await whileHeld(db, claimed, (tx) => saveRows(tx, claimed.source, claimed.startedAt, batch));
    await joinAfterwards(db, saved, claimed.source.id, claimed.startedAt);
  }
};

const COLUMNS = [
  'external_id',
  'title',
  'description',
  'description_html',
  'requirements',
  'department',
  'location',
  'place_ids',
  'country',
  'is_remote',
  'is_hybrid',
  'job_type',
  'experience_level',
  'years_min',
  'years_max',
  'salary_min_minor',
  'salary_max_minor',
  'salary_currency',
  'salary_period',
  'salary_is_estimated',
  'application_url',
  'application_email',
  'posted_date',
  'expiry_date',
  'hash',
  'raw_data',
] as const satisfies readonly (keyof Row['job'])[];
const INSERT_JOB = `INSERT INTO jobs.jobs (source_id, company_id, ${COLUMNS.join(', ')})
  VALUES ($1, $2, ${COLUMNS.map((_name, n) => `$${n + 3}`).join(', ')}) RETURNING id`;

/** The plain way: for each posting its company, its row, each of its skills and its sighting; duplicates not looked for. */
const rowByRow = async (client: pg.Client, { source, startedAt }: Claimed, rows: readonly Row[]): Promise<void> => {
  for (const { job, skills, companyName, url } of rows) {
    await client.query('BEGIN');
    await client.query(
      'INSERT INTO jobs.companies (name) VALUES ($1) ON CONFLICT (name_key, website_domain) DO NOTHING',
      [companyName],
    );
    const company = await client.query<{ id: string }>(
      'SELECT id FROM jobs.companies WHERE name_key = jobs.company_key($1)',
      [companyName],
    );
    const made = await client.query<{ id: string }>({
      name: 'job',
      text: INSERT_JOB,
      values: [source.id, company.rows[0]?.id, ...COLUMNS.map((name) => job[name])],
    });
    const id = made.rows[0]?.id;
    for (const skill of skills) {
      await client.query({
        name: 'skill',
        text: `INSERT INTO jobs.job_skills (job_id, skill_name, skill_id, is_required) SELECT $1, d.name, d.id, $3 FROM jobs.skills_dictionary d WHERE d.id = $2`,
        values: [id, skill.skillId, skill.isRequired],
      });
    }
    await client.query({
      name: 'sighting',
      text: `INSERT INTO jobs.job_sightings (source_id, job_id, external_id, url, content_hash, first_seen_at, last_seen_at) VALUES ($1, $2, $3, $4, $5, $6, $6)`,
      values: [source.id, id, job.external_id, url, job.hash, startedAt],
    });
    await client.query('COMMIT');
  }
};

/**
 * 50,000 new postings with every index: in batches as a crawl stores them, looking for duplicates, on one connection and
 * on two, against inserting row by row without looking for any, in turns over the same growing tables; then all of them
 * once more, unchanged. Throws when the second crawl rewrote a posting.
 */
export async function* ingest(undo: Undo): AsyncGenerator<Line> {
  const { client, urls } = await benchDatabase(undo);
  const db = openDb({ urls: { app: () => urls.app, worker: () => urls.worker } });
  undo.add('pool', () => db.close());
  const paces: { plain: number[]; one: number[]; two: number[] } = { plain: [], one: [], two: [] };
  const share = POSTINGS / ROUNDS / 2;
  let made = 0;
  const page = (count: number) => {
    made += count;
    return inventPage(made - count, count);
  };
  const stored: { claimed: Claimed; postings: ParsedPosting[] }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const plainly = await addSource(client, db);
    const plain = parse(plainly, page(ROW_BY_ROW / ROUNDS));
    paces.plain.push(plain.length / (await seconds(() => rowByRow(client, plainly, plain))));
    await release(client, plainly);

    const alone = await addSource(client, db);
    const postings = page(share);
    const rows = parse(alone, postings);
    paces.one.push(rows.length / (await seconds(() => inBatches(db, alone, rows))));
    stored.push({ claimed: alone, postings });
    await release(client, alone);

    const pair = [await addSource(client, db), await addSource(client, db)].map((claimed) => {
      const part = page(share / 2);
      stored.push({ claimed, postings: part });
      return { claimed, rows: parse(claimed, part) };
    });
    const both = await seconds(() => Promise.all(pair.map(({ claimed, rows }) => inBatches(db, claimed, rows))));
    paces.two.push(share / both);
    for (const { claimed } of pair) await release(client, claimed);
  }
  const baseline = { baseline: rounded(median(paces.plain)), baseline_is: 'row by row, duplicates not looked for' };
  const line = (name: string, pace: number[], bar: number): Line => ({
    name,
    figure: rounded(median(pace)),
    unit: 'postings/s',
    ratio: rounded(median(pace) / median(paces.plain)),
    ...baseline,
    postings: POSTINGS,
    ...atLeast({ ratio: [median(pace) / median(paces.plain), bar] }),
  });
  yield line('ingest-new', paces.one, 2.2);
  yield line('ingest-new-two-connections', paces.two, 3);

  const versions = async () =>
    (
      await client.query(
        `SELECT md5(string_agg(id::text || xmin::text || ctid::text, ',' ORDER BY id)) AS v FROM jobs.jobs`,
      )
    ).rows[0]?.v;
  const before = await versions();
  let unchanged = 0;
  const again = await seconds(async () => {
    for (const { claimed, postings } of stored) {
      for (let from = 0; from < postings.length; from += BATCH) {
        const counts = await storeBatch({ db, cleanHtml }, claimed, postings.slice(from, from + BATCH));
        unchanged += counts.unchanged;
      }
    }
  });
  if (unchanged !== POSTINGS) throw new Error(`${POSTINGS - unchanged} postings were taken for changed.`);
  if ((await versions()) !== before) throw new Error('The second crawl rewrote a posting.');
  const pace = POSTINGS / again;
  yield {
    name: 'ingest-unchanged',
    figure: rounded(pace),
    unit: 'postings/s',
    baseline: rounded(median(paces.one)),
    ratio: rounded(pace / median(paces.one)),
    baseline_is: 'the first crawl of the same postings, on one connection',
    postings: POSTINGS,
    ...atLeast({ ratio: [pace / median(paces.one), 8] }),
  };
}
