import type { JobHuntClient } from '../../client/index.ts';
import { told } from '../api.ts';
import { type Io, Refused } from '../io.ts';

const EVERY_MS = 1_000;
/** Looks before we stop looking: the crawl goes on by itself. */
const MOST_LOOKS = 300;
const WIDTH = 20;

/**
 * How far it is: a bar to its share, or, of a board whose size nobody knows before it is read, a piece that wanders.
 */
const bar = (look: number, share: number | undefined): string => {
  const at = look % (2 * (WIDTH - 4));
  const from = share === undefined ? Math.min(at, 2 * (WIDTH - 4) - at) : 0;
  const full = share === undefined ? 4 : Math.round(share * WIDTH);
  return `${'░'.repeat(from)}${'█'.repeat(full)}${'░'.repeat(WIDTH - from - full)}`;
};

export async function listSources(io: Io, client: JobHuntClient, options: { json: boolean }): Promise<void> {
  const { items } = await told(client.GET('/v1/sources'));
  if (options.json) return io.out(JSON.stringify(items, null, 2));
  if (items.length === 0) io.out('No sources yet. Add one: jobhunt sources add https://boards.greenhouse.io/…');
  const ownFirst = items.toSorted((one, other) => Number(other.is_mine) - Number(one.is_mine));
  for (const { name, board, health, postings } of ownFirst) {
    io.out(`${String(postings).padStart(6)}  ${health.padEnd(10)}  ${name}${board === null ? '' : ` (${board})`}`);
  }
}

/** Adds boards by their addresses, and shows how the first crawl of each goes. */
export async function addSources(
  io: Io,
  client: JobHuntClient,
  urls: readonly string[],
  options: { wait: boolean },
): Promise<void> {
  for (const [at, url] of urls.entries()) {
    const source = await told(client.POST('/v1/sources', { body: { url } }));
    io.out(`${urls.length > 1 ? `[${at + 1}/${urls.length}] ` : ''}${source.name} is on your list.`);
    if (!options.wait || !source.fetch_allowed) continue;
    try {
      await told(client.POST('/v1/sources/{source_id}/crawl', { params: { path: { source_id: source.id } } }));
    } catch (error) {
      // It was read a moment ago, or is being read: there is a run to look at all the same.
      if (!(error instanceof Refused)) throw error;
    }
    await watch(io, client, source);
  }
}

type Watched = { id: string; name: string; postings: number };

async function watch(io: Io, client: JobHuntClient, { id, name, postings }: Watched): Promise<void> {
  const params = { path: { source_id: id }, query: { limit: 1 } };
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const { items } = await told(client.GET('/v1/sources/{source_id}/runs', { params }));
    const [run] = items;
    if (run !== undefined && run.finished_at !== null) {
      io.progress('');
      io.out(
        `  ${run.status}: ${run.fetched} postings read, ${run.new} new, ${run.gone} gone${run.error === null ? '' : ` (${run.error})`}`,
      );
      return;
    }
    const read = run === undefined ? 'waiting for its turn' : `${run.pages} pages, ${run.fetched} postings`;
    // A board that was read before tells about how much there is.
    const share = run === undefined || postings === 0 ? undefined : Math.min(1, run.fetched / postings);
    io.progress(`  ${bar(look, share)} ${name}: ${read}`);
    await io.sleep(EVERY_MS);
  }
  io.progress('');
  io.out('  It goes on by itself: see jobhunt sources.');
}
