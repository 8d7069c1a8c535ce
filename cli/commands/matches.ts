import type { JobHuntClient } from '../../client/index.ts';
import { told } from '../api.ts';
import { type Io, wholeNumber } from '../io.ts';

/** The best matches, each with its score and where to look. */
export async function showMatches(
  io: Io,
  client: JobHuntClient,
  options: { limit: string; minScore?: string | undefined; json: boolean },
): Promise<void> {
  const query = {
    limit: wholeNumber('--limit', options.limit, [1, 100]),
    ...(options.minScore === undefined ? {} : { min_score: wholeNumber('--min-score', options.minScore, [0, 100]) }),
  };
  const { items } = await told(client.GET('/v1/matches', { params: { query } }));
  if (options.json) return io.out(JSON.stringify(items, null, 2));
  if (items.length === 0) io.out('No matches yet: add sources (jobhunt sources add …) and fill your profile.');
  for (const { match_score: score, is_recommended: good, job } of items) {
    const full = Math.round(score / 10);
    const bar = `${'█'.repeat(full)}${'░'.repeat(10 - full)}`;
    const where = [job.company?.name, job.location ?? (job.is_remote ? 'remote' : null)].filter(Boolean).join(', ');
    io.out(`${String(score).padStart(3)} ${bar} ${good ? '★' : ' '} ${job.title}${where === '' ? '' : `: ${where}`}`);
    // Some boards show their postings on condition of this.
    io.out(`      ${job.application_url}${job.attribution == null ? '' : ` (${job.attribution.text})`}`);
  }
}
