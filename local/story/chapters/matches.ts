import * as z from 'zod';
import { MatchPage } from '../../../shared/contracts/match.ts';
import { Source, SourceDetail } from '../../../shared/contracts/source.ts';
import { known, type Telling } from '../hunt.ts';
import { patiently } from '../patience.ts';

/** Adds the boards by their addresses and lets the crawl schedule find them due. */
export const crawlBoards: Telling = async (hunt) => {
  const api = known(hunt, 'api');
  const ids: string[] = [];
  for (const { url } of hunt.boards) ids.push((await api.post('/v1/sources', Source, { url })).id);
  await hunt.stack.invokeSchedule('dispatch-crawls');
  const totals = { fetched: 0, new: 0, rejected: 0 };
  for (const id of ids) {
    const run = await patiently(
      'a board to be crawled',
      async () => {
        const source = await api.get(`/v1/sources/${id}`, SourceDetail);
        return source.runs.find(({ finished_at }) => finished_at !== null);
      },
      120,
    );
    if (run.status !== 'succeeded')
      throw new Error(`A crawl ended as ${run.status}: ${run.error ?? 'no reason given'}`);
    for (const figure of ['fetched', 'new', 'rejected'] as const) totals[figure] += run[figure];
  }
  if (totals.new === 0) throw new Error('The crawl brought no postings.');
  return [
    `${ids.length} boards in Greenhouse's format, one queue message each`,
    `${totals.fetched} postings read, ${totals.new} new, ${totals.rejected} refused with their reasons`,
  ];
};

const bar = (points: number, of: number): string => '█'.repeat(Math.round((points / of) * 8)).padEnd(8, '░');

/** Shows the ten best matches, each with its four parts and the first reasons. */
export const showMatches: Telling = async (hunt) => {
  const api = known(hunt, 'api');
  await api.post('/v1/matches/refresh', z.unknown());
  const { items } = await patiently('matches', async () => {
    const page = await api.get('/v1/matches?limit=10', MatchPage);
    return page.items.length > 0 && page;
  });
  return items.flatMap((match) => {
    const { job, match_reasons: why } = match;
    const parts = [
      bar(match.skill_match_score, 40),
      bar(match.location_match_score, 20),
      bar(match.salary_match_score, 20),
      bar(match.experience_match_score, 20),
    ];
    const missing = why.missing_required.length > 0 ? `; lacks ${why.missing_required.slice(0, 3).join(', ')}` : '';
    return [
      `${String(match.match_score).padStart(3)}  ${parts.join(' ')}  ${job.title}, ${job.company?.name ?? 'unnamed'} (${job.location ?? 'anywhere'})`,
      `     has ${why.matched_skills.slice(0, 5).join(', ') || 'none of the named skills'}${missing}`,
    ];
  });
};
