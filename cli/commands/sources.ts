import type { JobHuntClient } from '../../client/index.ts';
import { told } from '../api.ts';
import { type Io, Refused } from '../io.ts';

const EVERY_MS = 1_000;
/** Looks before we stop looking: the crawl goes on by itself. */
const MOST_LOOKS = 300;
const SPINNER = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

export async function listSources(io: Io, client: JobHuntClient): Promise<void> {
  const { items } = await told(client.GET('/v1/sources'));
  if (items.length === 0) io.out('No sources yet. Add one: jobhunt sources add https://boards.greenhouse.io/…');
  for (const { name, board, health, postings } of items) {
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
    await watch(io, client, source.id);
  }
}

async function watch(io: Io, client: JobHuntClient, id: string): Promise<void> {
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
    io.progress(`  ${SPINNER[look % SPINNER.length] ?? ''} crawling: ${read}`);
    await io.sleep(EVERY_MS);
  }
  io.progress('');
  io.out('  It goes on by itself: see jobhunt sources.');
}
