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
  /** The call that goes on with it; null when it is done or only waits for another step. */
  call: Call | null;
};
export type Guide = { steps: Step[]; next: StepKey | null; done: number };

type Seen = { done: boolean; blockedBy?: string | undefined; call: Call | null; counts: Record<string, number> };
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
      if (state.matches > 0) return { done: true, call: null, counts };
      if (state.skills === 0 && state.jobs === 0) {
        const blockedBy = 'Matching needs a skill or a job of yours to go by.';
        return { done: false, blockedBy, call: call('POST', '/v1/skills', { skill_name: 'TypeScript' }), counts };
      }
      return {
        done: false,
        call: call(state.matches_made ? 'GET' : 'POST', state.matches_made ? '/v1/matches' : '/v1/matches/refresh'),
        counts,
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

/** The way from a resume to the first matches, derived from what is there; nothing of it is stored. */
export function guide(state: PersonState): Guide {
  const steps = STEPS.map(({ key, title, see }): Step => {
    const { done, blockedBy, call, counts } = see(state);
    if (done) return { key, title, state: 'done', counts, blocked_by: null, call: null };
    return blockedBy === undefined
      ? { key, title, state: 'next', counts, blocked_by: null, call }
      : { key, title, state: 'blocked', counts, blocked_by: blockedBy, call };
  });
  return {
    steps,
    next: steps.find((step) => step.state === 'next')?.key ?? null,
    done: steps.filter((step) => step.state === 'done').length,
  };
}
