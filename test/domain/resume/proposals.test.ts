import { expect, test } from '@jest/globals';
import type { OwnJob } from '../../../shared/domain/resume/proposals/experience.ts';
import { type Existing, propose } from '../../../shared/domain/resume/proposals/propose.ts';
import { skillsShown } from '../../../shared/domain/resume/proposals/shown-skills.ts';
import { parsedResume } from '../../support/parsed-resume.ts';

const today = '2026-06-15';
const nobody: Existing = {
  profile: {
    headline: null,
    summary: null,
    location: null,
    phone: null,
    linkedin_url: null,
    github_url: null,
    portfolio_url: null,
  },
  experience: [],
  education: [],
  skills: [],
  projects: [],
  certificates: [],
  languages: [],
};
const job: OwnJob = {
  id: 'j1',
  company_name: 'Blue Kiln',
  job_title: 'Potter',
  description: null,
  location: null,
  start_date: '2019-04-01',
  end_date: null,
  is_current: true,
};
const withJob = (change: Partial<OwnJob> = {}): Existing => ({
  ...nobody,
  experience: [{ ...job, ...change }],
});
const changes = (...given: Parameters<typeof propose>) =>
  propose(...given).changes.map(({ entity, action, field, current_value, proposed_value }) => ({
    entity,
    action,
    field,
    current_value,
    proposed_value,
  }));

test('an empty profile is offered everything as an addition, with its evidence and confidence', () => {
  const parsed = parsedResume({
    headline: 'Ceramic artist',
    jobs: [{ company: 'Blue Kiln', title: 'Potter', start: '2019-04', current: true, bullets: ['Threw 900 bowls'] }],
    degrees: [{ school: 'Clay College', degree: 'Diploma', gpa: '3.7/4.0' }],
    skills: ['Pottery'],
  });
  const { changes, skipped } = propose(parsed, nobody, today);
  expect(changes.map(({ entity, action, field }) => [entity, action, field])).toEqual([
    ['profile', 'add', 'headline'],
    ['experience', 'add', null],
    ['education', 'add', null],
    ['skill', 'add', null],
  ]);
  expect(changes[1]).toMatchObject({
    proposed_value: {
      company_name: 'Blue Kiln',
      start_date: '2019-04',
      is_current: true,
      description: 'Threw 900 bowls',
    },
    confidence: 0.9,
  });
  expect(changes.every(({ evidence }) => evidence.length > 0)).toBe(true);
  expect(changes[2]?.proposed_value).toMatchObject({ gpa: 3.7, gpa_scale: 4 });
  expect(skipped).toEqual([]);
});

test('a degree without a grade is proposed without one, and a grade with a comma is a grade', () => {
  const read = parsedResume({
    degrees: [
      { school: 'Clay College', degree: 'Diploma' },
      { school: 'Kiln Institute', degree: 'Mestrado', gpa: '17,5/20' },
      { school: 'Glaze Academy', degree: 'BA', gpa: 'First class' },
    ],
  });
  expect(propose(read, nobody, today).changes.map(({ proposed_value }) => proposed_value)).toMatchObject([
    { gpa: null, gpa_scale: null },
    { gpa: 17.5, gpa_scale: 20 },
    { gpa: null, gpa_scale: null },
  ]);
});

test('what the person wrote is only ever offered as a change, never as an addition', () => {
  const own = { ...nobody, profile: { ...nobody.profile, headline: 'Potter' } };
  expect(changes(parsedResume({ headline: 'Ceramic artist' }), own, today)).toEqual([
    {
      entity: 'profile',
      action: 'change',
      field: 'headline',
      current_value: 'Potter',
      proposed_value: 'Ceramic artist',
    },
  ]);
  expect(changes(parsedResume({ headline: '  POTTER ' }), own, today)).toEqual([]);
});

test('a job is the same under another legal form, spelling or coarser date, and its parts are offered one by one', () => {
  const read = parsedResume({
    jobs: [
      {
        company: 'BLUE KILN, Inc.',
        title: 'Head Potter',
        start: '2019',
        end: '2024-03',
        location: 'Bath, UK',
        bullets: ['Threw 900 bowls'],
      },
    ],
  });
  expect(changes(read, withJob(), today)).toEqual([
    {
      entity: 'experience',
      action: 'change',
      field: 'job_title',
      current_value: 'Potter',
      proposed_value: 'Head Potter',
    },
    { entity: 'experience', action: 'add', field: 'location', current_value: null, proposed_value: 'Bath, UK' },
    {
      entity: 'experience',
      action: 'change',
      field: 'end_date',
      current_value: { end_date: null, is_current: true },
      proposed_value: { end_date: '2024-03', is_current: false },
    },
    {
      entity: 'experience',
      action: 'add',
      field: 'description',
      current_value: null,
      proposed_value: 'Threw 900 bowls',
    },
  ]);
});

test('what the person tells more fully than the resume is left alone', () => {
  const read = parsedResume({
    jobs: [{ company: 'Blue Kiln', title: 'potter', start: '2019', current: true, bullets: ['Threw 900 bowls'] }],
  });
  const own = withJob({ description: 'Threw 900 bowls.\nTaught twelve classes.' });
  expect(propose(read, own, today)).toEqual({
    changes: [],
    skipped: [{ what: 'potter, Blue Kiln', why: 'You have this job already.' }],
  });
});

test('two roles at one company stay two jobs', () => {
  const read = parsedResume({
    jobs: [
      { company: 'Blue Kiln', title: 'Head of Kilns', start: '2022-01', current: true },
      { company: 'Blue Kiln', title: 'Potter', start: '2019-04', end: '2021-12' },
    ],
  });
  const found = propose(read, withJob({ is_current: false, end_date: '2021-12-01' }), today).changes;
  expect(found.map(({ action, field, proposed_value }) => [action, field, proposed_value])).toMatchObject([
    ['add', null, { job_title: 'Head of Kilns' }],
  ]);
});

test.each([
  [{ company: 'Kiln', title: 'Potter', start: null }, /not found/],
  [{ company: 'Kiln', title: 'Potter', start: '2024-05', end: '2020-01' }, /before its start/],
])('a job that could not stand is left out with its reason: %j', (read, why) => {
  const { changes, skipped } = propose(parsedResume({ jobs: [read] }), nobody, today);
  expect(changes).toEqual([]);
  expect(skipped).toEqual([{ what: 'Potter, Kiln', why: expect.stringMatching(why) }]);
});

test('the same statement has the same fingerprint in another reading, another statement has another', () => {
  const of = (end: string, bullet: string) =>
    propose(
      parsedResume({ jobs: [{ company: 'Kiln', title: 'Potter', start: '2020-01', end, bullets: [bullet] }] }),
      nobody,
      today,
    ).changes[0]?.fingerprint;
  expect(of('2021-01', 'Threw bowls')).toBe(of('2022-02', 'Threw  many bowls'));
  const other = propose(parsedResume({ jobs: [{ company: 'Kiln', title: 'Clerk', start: '2020-01' }] }), nobody, today);
  expect(other.changes[0]?.fingerprint).not.toBe(of('2021-01', 'Threw bowls'));
});

test('a skill’s years are the months of the dated jobs that name it, each counted once', () => {
  const read = parsedResume({
    skills: ['TypeScript', 'PostgreSQL', 'Docker'],
    jobs: [
      { company: 'A', title: 'Engineer', start: '2018-01', end: '2019-12', bullets: ['Wrote TypeScript services'] },
      { company: 'B', title: 'TypeScript developer', start: '2019-07', end: '2020-06', bullets: ['Ran PostgreSQL'] },
      { company: 'C', title: 'Engineer', start: '2026-01', current: true, bullets: ['Deployed with Kubernetes'] },
      { company: 'D', title: 'Engineer', start: '2010-01', bullets: ['Wrote TypeScript'] },
    ],
  });
  const shown = Object.fromEntries(skillsShown(read, today).map(({ name, years, level }) => [name, { years, level }]));
  expect(shown.TypeScript).toEqual({ years: 2.5, level: 'intermediate' });
  expect(shown.PostgreSQL).toEqual({ years: 1, level: 'intermediate' });
  expect(shown.Docker).toEqual({ years: null, level: null });
  // Not listed, but shown.
  expect(shown.Kubernetes).toEqual({ years: 0.5, level: 'beginner' });
});

test('a skill that the person has is offered the level and years it lacks, and never other ones', () => {
  const read = parsedResume({
    skills: ['JavaScript'],
    jobs: [{ company: 'A', title: 'Engineer', start: '2018-01', end: '2021-12', bullets: ['Wrote JavaScript'] }],
  });
  const own = (skill_level: string | null, years_experience: string | null): Existing => ({
    ...nobody,
    skills: [{ id: 's1', skill_name: 'JS', skill_level, years_experience }],
  });
  const offered = (existing: Existing) =>
    propose(read, existing, today)
      .changes.filter(({ entity }) => entity === 'skill')
      .map(({ field, proposed_value }) => [field, proposed_value]);
  expect(offered(own(null, null))).toEqual([
    ['years_experience', 4],
    ['skill_level', 'advanced'],
  ]);
  expect(offered(own('beginner', '1.0'))).toEqual([]);
});
