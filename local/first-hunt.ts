import type * as z from 'zod';
import { type Match, MatchPage, RefreshQueued } from '../shared/contracts/match.ts';
import { Preferences } from '../shared/contracts/profile.ts';
import { Accepted, Resume, ResumeSummary, ResumeUpload } from '../shared/contracts/resume.ts';
import { Source, SourceDetail } from '../shared/contracts/source.ts';
import { demoPerson } from './demo-person/person.ts';
import { renderResume } from './demo-person/resume.ts';
import type { Step } from './stack/progress.ts';
import { type Api, apiClient } from './story/api.ts';
import { signIn } from './story/browser.ts';
import { patiently } from './story/patience.ts';

const BEST = 10;
/** A bound on each wait, for the slowest machine; it takes a few seconds. */
const AT_MOST_SECONDS = 300;

/** What the demo person wishes for; the rest is in their resume. */
const wishes = {
  job_types: ['full_time'],
  work_modes: ['remote', 'hybrid'],
  locations: ['Portland, OR'],
  salary_min: 150_000,
} as const;

/**
 * The main job, once, for the demo person: their resume is read into a profile, the sandbox boards are crawled, and
 * every posting is matched, all over the HTTP API and the queues. Returns the ten best matches, best first.
 * Throws with the sentence that says which part did not happen.
 */
export async function firstHunt(
  urls: { api: string },
  boards: readonly { url: string }[],
  step: Step,
): Promise<z.infer<typeof Match>[]> {
  const api = apiClient(urls.api, await step('Signed in', () => signIn(urls.api, demoPerson.email)));
  await step('Resume read into a profile', () => takeResume(api));
  await step('Boards crawled', async () => {
    const sources = await Promise.all(boards.map(({ url }) => api.post('/v1/sources', Source, { url })));
    await Promise.all(sources.map(({ id, name }) => crawled(api, id, name)));
  });
  return step('Postings matched', async () => {
    await api.put('/v1/preferences', Preferences, wishes);
    await api.post('/v1/matches/refresh', RefreshQueued);
    return settled(api);
  });
}

async function takeResume(api: Api): Promise<void> {
  const bytes = await renderResume(demoPerson);
  const file = { file_name: 'mira-halvorsen.pdf', content_type: 'application/pdf', file_size: bytes.byteLength };
  const { resume, upload } = await api.post('/v1/resumes', ResumeUpload, file);
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob([Uint8Array.from(bytes)], { type: file.content_type }), file.file_name);
  const uploaded = await fetch(upload.url, { method: 'POST', body: form });
  if (!uploaded.ok) throw new Error(`The upload of the resume answered ${uploaded.status}: ${await uploaded.text()}`);
  await api.post(`/v1/resumes/${resume.id}/confirm`, ResumeSummary);
  await patiently(
    'the reading of the resume',
    async () => {
      const { parse_status, parse_error } = await api.get(`/v1/resumes/${resume.id}?wait=5`, Resume);
      if (parse_status === 'failed')
        throw new Error(`The resume could not be read: ${parse_error ?? 'no reason given'}`);
      return parse_status === 'parsed';
    },
    AT_MOST_SECONDS,
  );
  await api.post(`/v1/resumes/${resume.id}/accept`, Accepted);
}

const crawled = (api: Api, id: string, name: string): Promise<true> =>
  patiently(
    `the crawl of ${name}`,
    async () => {
      const { runs } = await api.get(`/v1/sources/${id}`, SourceDetail);
      const failed = runs.find(({ error }) => error !== null);
      if (failed) throw new Error(`The crawl of ${name} failed: ${failed.error}`);
      return runs.some(({ finished_at }) => finished_at !== null);
    },
    AT_MOST_SECONDS,
  );

/** Matches follow the queues: they are complete when two looks in a row see the same. */
async function settled(api: Api): Promise<z.infer<typeof Match>[]> {
  let last = '';
  return patiently(
    'the matches',
    async () => {
      const { items } = await api.get(`/v1/matches?limit=${BEST}`, MatchPage);
      const seen = JSON.stringify(items.map(({ id, match_score }) => [id, match_score]));
      const same = items.length > 0 && seen === last;
      last = seen;
      return same && items;
    },
    AT_MOST_SECONDS,
  );
}

/** One match in two lines: the score, the posting, and the reasons in words. */
export function describe({ match_score, job, match_reasons }: z.infer<typeof Match>): string {
  const where = [job.company?.name, job.location].filter((part) => part).join(', ');
  const reasons = match_reasons.reasons.map(({ text }) => text).join(' ');
  return `${String(match_score).padStart(3)}  ${job.title} (${where})\n     ${reasons}`;
}
