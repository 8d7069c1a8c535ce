import { randomUUID } from 'node:crypto';
import { cleanHtml } from '../../shared/adapters/boards/html.ts';
import type { ParsedPosting } from '../../shared/adapters/boards/port.ts';
import { findSource } from '../../shared/db/queries/sources.ts';
import type { SourceType } from '../../shared/domain/enums.ts';
import { sha256 } from '../../shared/domain/sha256.ts';
import { type Claimed, type Stored, storeBatch } from '../../shared/services/sources/store.ts';
import type { TestDatabase } from './database.ts';

/** Words that no other posting has: n tells which. */
export const wordsOfItsOwn = (n: number, count = 120): string =>
  Array.from({ length: count }, (_, i) => `w${((n * 7919 + i * 104_729) % 99_991).toString(36)}`).join(' ');

/** A posting as an adapter gives it. */
export const parsedPosting = (externalId: string, change: Partial<ParsedPosting> = {}): ParsedPosting => ({
  externalId,
  url: `https://board.example/jobs/${externalId}-${sha256(change.descriptionHtml ?? '').slice(0, 12)}`,
  title: 'Welder',
  companyName: 'Alder Works, Inc.',
  descriptionHtml: `<p>TIG welding and AutoCAD. ${wordsOfItsOwn(1)}</p>`,
  locations: ['Denver, CO'],
  workMode: null,
  salary: null,
  employmentType: null,
  department: null,
  postedAt: new Date('2026-11-10T14:00:00Z'),
  expiresAt: null,
  facts: {},
  ...change,
});

export type Board = { id: string; store: (postings: readonly ParsedPosting[], at?: Date) => Promise<Stored> };

/** A source that is being crawled for as long as the test runs; `store` stores one page of it. */
export const testBoard = async ({ db, sql }: TestDatabase, type: SourceType = 'company_site'): Promise<Board> => {
  const [id, leaseToken] = [randomUUID(), randomUUID()];
  await sql(
    `INSERT INTO jobs.sources (id, name, type, adapter, board_token, crawl_lease_token, crawl_lease_until)
     VALUES ($1, $2, $3, 'greenhouse', $2, $4, now() + interval '1 day')`,
    [id, `board-${id}`, type, leaseToken],
  );
  const source = await db.withSystem('test', (tx) => findSource(tx, id));
  if (source === undefined) throw new Error('no source was made');
  return {
    id,
    store: (postings, at = new Date('2026-11-23T08:00:00Z')) => {
      const claimed: Claimed = { source, leaseToken, startedAt: at };
      return storeBatch({ db, cleanHtml }, claimed, postings);
    },
  };
};
