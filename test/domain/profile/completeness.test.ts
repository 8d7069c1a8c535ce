import fc from 'fast-check';
import { completeness, PARTS } from '../../../shared/domain/profile/completeness.ts';
import { guide } from '../../../shared/domain/profile/guide.ts';
import type { PersonState } from '../../../shared/domain/profile/person-state.ts';
import { anyState, NOBODY } from './state.ts';

const WHOLE: PersonState = {
  ...NOBODY,
  headline: true,
  summary: true,
  location: true,
  phone: true,
  link: true,
  availability: true,
  wanted_salary: true,
  jobs: 2,
  jobs_described: 2,
  degrees: 1,
  skills: 6,
  languages: 1,
  resumes_parsed: 1,
  wanted_places_or_modes: true,
  wanted_job_types: true,
  work_authorisations: 1,
};

test('the weights are 100 in all, nobody has 0 and a whole profile 100 with nothing missing', () => {
  expect(PARTS.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  expect(completeness(NOBODY).percent).toBe(0);
  expect(completeness(NOBODY).missing).toHaveLength(PARTS.length);
  expect(completeness(WHOLE)).toEqual({ percent: 100, missing: [] });
});

test('from 0 to 100, 100 exactly when nothing is missing, and what is missing makes up the rest', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { percent, missing } = completeness(state);
      expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
      expect(percent === 100).toBe(missing.length === 0);
      const gains = missing.map(({ gain }) => gain);
      expect([...gains].sort((a, b) => b - a)).toEqual(gains);
      expect(Math.abs(percent + gains.reduce((sum, gain) => sum + gain, 0) - 100)).toBeLessThan(2);
    }),
  );
});

test('projects stand half for jobs, and a certificate stands for a degree', () => {
  const percent = (state: Partial<PersonState>) => completeness({ ...NOBODY, ...state }).percent;
  expect(percent({ projects: 3 })).toBe(7);
  expect(percent({ projects: 3, jobs: 1 })).toBe(percent({ jobs: 1 }));
  expect(percent({ certificates: 1 })).toBe(percent({ degrees: 1 }));
  expect(percent({ certificates: 1, degrees: 1 })).toBe(3);
});

test('what is added never lowers it', () => {
  const flags = Object.entries(NOBODY).flatMap(([key, value]) => (value === false ? [key] : []));
  fc.assert(
    fc.property(anyState, fc.constantFrom(...flags), fc.integer({ min: 1, max: 5 }), (state, flag, more) => {
      const before = completeness(state).percent;
      expect(completeness({ ...state, [flag]: true }).percent).toBeGreaterThanOrEqual(before);
      for (const count of [
        'skills',
        'degrees',
        'projects',
        'certificates',
        'languages',
        'resumes_parsed',
        'work_authorisations',
      ] as const) {
        expect(completeness({ ...state, [count]: state[count] + more }).percent).toBeGreaterThanOrEqual(before);
      }
      const described = { jobs: state.jobs + 1, jobs_described: state.jobs_described + 1 };
      expect(completeness({ ...state, ...described }).percent).toBeGreaterThanOrEqual(before);
    }),
  );
});

const stateOf = (state: PersonState) => Object.fromEntries(guide(state).steps.map(({ key, state: at }) => [key, at]));

test('the guide leads from the upload to the first matches', () => {
  expect(stateOf(NOBODY)).toEqual({
    sign_in: 'done',
    upload_resume: 'next',
    review_proposals: 'blocked',
    preferences: 'next',
    add_sources: 'next',
    first_matches: 'blocked',
    connect_mailbox: 'next',
  });
  const reading = guide({ ...NOBODY, resumes_reading: 1, resume_id: 'r1' });
  expect(reading.next).toBe('preferences');
  expect(reading.steps[2]).toMatchObject({ state: 'blocked', call: { method: 'GET', path: '/v1/resumes/r1' } });
  const failed = guide({ ...NOBODY, resumes_failed: 1, resume_id: 'r1' });
  expect(failed.next).toBe('upload_resume');
  expect(failed.steps[1]).toMatchObject({ state: 'next', counts: { failed: 1 } });
  const read = { ...NOBODY, resumes_parsed: 1, resume_id: 'r1', open_proposals: 12 };
  expect(guide(read)).toMatchObject({ next: 'review_proposals' });
  const reviewed = { ...read, open_proposals: 0, skills: 8, jobs: 2, wanted_places_or_modes: true, sources: 1 };
  expect(guide(reviewed)).toMatchObject({ next: 'first_matches' });
  const all = { ...reviewed, matches: 9, matches_made: true, mailbox: 'active' as const };
  expect(guide(all)).toMatchObject({ next: null, done: 7 });
  expect(guide({ ...all, mailbox: 'reconnect_required' }).next).toBe('connect_mailbox');
  const byHand = { ...NOBODY, skills: 3, jobs: 1 };
  expect(stateOf(byHand)).toMatchObject({ review_proposals: 'done', first_matches: 'next' });
});

test('in every state: a step that is next has its call, one that is blocked says by what, and somebody not done is never left alone', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { steps, next, done } = guide(state);
      for (const step of steps) {
        if (step.state === 'done') expect([step.call, step.blocked_by]).toEqual([null, null]);
        if (step.state === 'next') expect(step.call).not.toBeNull();
        if (step.state === 'blocked') expect(step.blocked_by).toBeTruthy();
        const before = steps.find(({ key }) => key === step.blocked_by);
        if (before !== undefined) expect(before.state).not.toBe('done');
      }
      const waits = steps.some(({ state: at }) => at === 'blocked') || done === steps.length;
      expect(next !== null || waits).toBe(true);
    }),
  );
});
