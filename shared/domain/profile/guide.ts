import type { PersonState } from './person-state.ts';

export type StepKey =
  | 'sign_in'
  | 'upload_resume'
  | 'review_proposals'
  | 'preferences'
  | 'add_sources'
  | 'first_matches'
  | 'connect_mailbox';
export type Call = { method: 'GET' | 'POST' | 'PATCH'; path: string; body: Readonly<Record<string, unknown>> | null };
export type Step = {
  key: StepKey;
  title: string;
  /** next: it can be done now. blocked: something before it, or the machine, is not ready. */
  state: 'done' | 'next' | 'blocked';
  counts: Readonly<Record<string, number>>;
  /** What it waits for. */
  blocked_by: string | null;
  /** What would make it better, or why there is nothing yet. */
  missing: string[];
  /** The call that goes on with it; null when it is done or only waits for another step. */
  call: Call | null;
};
export type Guide = { steps: Step[]; next: StepKey | null; done: number };

type Seen = {
  missing?: string[];
  done: boolean;
  blockedBy?: string | undefined;
  call: Call | null;
  counts: Record<string, number>;
};
const call = (method: Call['method'], path: string, body: Call['body'] = null): Call => ({ method, path, body });

const STEPS: readonly { key: StepKey; title: string; see: (state: PersonState) => Seen }[] = [
  {
    key: 'sign_in',
    title: 'Sign in with Google',
    see: ({ email_verified: done }) => ({ done, call: call('GET', '/v1/auth/google/start'), counts: {} }),
  },
  {
    key: 'upload_resume',
    title: 'Upload your resume',
    see: (state) => ({
      done: state.resumes_parsed + state.resumes_reading > 0,
      call: call('POST', '/v1/resumes', {
        file_name: 'resume.pdf',
        content_type: 'application/pdf',
        file_size: 100_000,
      }),
      missing:
        state.resumes_failed > 0 && state.resumes_parsed + state.resumes_reading === 0
          ? ['A file of yours could not be read: its parse_error (GET /v1/resumes) says why. Upload another.']
          : [],
      counts: { parsed: state.resumes_parsed, reading: state.resumes_reading, failed: state.resumes_failed },
    }),
  },
  {
    key: 'review_proposals',
    title: 'Accept what was read from it, whole or one by one',
    see: (state) => {
      const { resume_id: id, resumes_parsed: parsed, resumes_reading: reading, open_proposals: open } = state;
      const counts = { open, skills: state.skills, jobs: state.jobs, degrees: state.degrees };
      if (parsed > 0) {
        // Everything rejected is a review too.
        return { done: open === 0, call: call('GET', `/v1/proposals?status=open`), counts };
      }
      // Who wrote their facts by hand has nothing to review.
      if (reading === 0) {
        const byHand = state.skills > 0 && state.jobs > 0;
        return { done: byHand, blockedBy: byHand ? undefined : 'upload_resume', call: null, counts };
      }
      return {
        done: false,
        blockedBy: 'Your resume is being read.',
        call: id === null ? null : call('GET', `/v1/resumes/${id}`),
        counts,
      };
    },
  },
  {
    key: 'preferences',
    title: 'Say what you are looking for',
    see: (state) => ({
      done: state.wanted_places_or_modes || state.wanted_job_types,
      call: call('PATCH', '/v1/preferences', { work_modes: ['remote', 'hybrid'], job_types: ['full_time'] }),
      counts: {},
    }),
  },
  {
    key: 'add_sources',
    title: 'Add job boards',
    see: ({ sources, sources_crawled: crawled }) => ({
      done: sources > 0,
      call: call('POST', '/v1/sources', { url: 'https://boards.greenhouse.io/fernhollow' }),
      counts: { sources, crawled },
    }),
  },
  {
    key: 'first_matches',
    title: 'See your first matches',
    see: (state) => {
      const counts = { matches: state.matches };
      const missing = missingForMatches(state);
      if (state.matches > 0) return { done: true, call: null, counts, missing };
      if (state.skills === 0 && state.jobs === 0) {
        const blockedBy = 'Matching needs a skill or a job of yours to go by.';
        return {
          done: false,
          blockedBy,
          call: call('POST', '/v1/skills', { skill_name: 'TypeScript' }),
          counts,
          missing,
        };
      }
      return {
        done: false,
        call: call(state.matches_made ? 'GET' : 'POST', state.matches_made ? '/v1/matches' : '/v1/matches/refresh'),
        counts,
        missing,
      };
    },
  },
  {
    key: 'connect_mailbox',
    title: 'Connect the mailbox that applications leave from',
    see: ({ mailbox }) => ({
      done: mailbox === 'active',
      call: call('GET', '/v1/integrations/google/connect'),
      counts: { reconnect: mailbox === 'reconnect_required' ? 1 : 0 },
    }),
  },
];

/** What matches lack, or why there are none, the most telling first. */
function missingForMatches(state: PersonState): string[] {
  const missing: string[] = [];
  if (state.matches === 0 && state.matches_made) missing.push(whyNoMatches(state));
  if (state.skills === 0) missing.push('You have no skills: 40 of a match’s 100 points go by them (POST /v1/skills).');
  if (state.jobs === 0)
    missing.push('You have no jobs: your line of work and years order the matches (POST /v1/experience).');
  if (!state.location && !state.wanted_places_or_modes) {
    missing.push(
      'You have named no place: every place counts the same (PATCH /v1/preferences, locations or work_modes).',
    );
  }
  return missing;
}

function whyNoMatches({ sources, sources_crawled: crawled }: PersonState): string {
  if (crawled < sources)
    return `${sources - crawled} of your ${sources} boards have not been read yet: look again in a minute.`;
  const wishes = 'No open posting meets your wishes: GET /v1/matches/{job_id} says which one leaves a posting out.';
  return sources === 0 ? `${wishes} You have added no job boards yet (POST /v1/sources).` : wishes;
}

/** The way from a resume to the first matches, derived from what is there; nothing of it is stored. */
export function guide(state: PersonState): Guide {
  const steps = STEPS.map(({ key, title, see }): Step => {
    const { done, blockedBy, call, counts, missing = [] } = see(state);
    if (done) return { key, title, state: 'done', counts, blocked_by: null, missing, call: null };
    return blockedBy === undefined
      ? { key, title, state: 'next', counts, blocked_by: null, missing, call }
      : { key, title, state: 'blocked', counts, blocked_by: blockedBy, missing, call };
  });
  return {
    steps,
    next: steps.find((step) => step.state === 'next')?.key ?? null,
    done: steps.filter((step) => step.state === 'done').length,
  };
}
