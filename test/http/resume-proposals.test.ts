import * as z from 'zod';
import { CertificateList, LanguageList, ProjectList } from '../../shared/contracts/entries.ts';
import { EducationList, ExperienceList, SkillList } from '../../shared/contracts/history.ts';
import { Profile } from '../../shared/contracts/profile.ts';
import { Accepted } from '../../shared/contracts/resume.ts';
import { ProposalPage, ResumeProposal } from '../../shared/contracts/resume-proposal.ts';
import { testDatabase } from '../support/database.ts';
import { resumeDesk } from '../support/resume-desk.ts';

const database = await testDatabase();
const { api, person, uploadAndRead, read, look } = await resumeDesk(database);
const AnyList = z.object({ items: z.array(z.unknown()) });
type Person = Awaited<ReturnType<typeof person>>;

const json = (change: Record<string, unknown> = {}) =>
  new TextEncoder().encode(
    JSON.stringify({
      basics: { name: 'Rafael Osei', label: 'Product Designer', location: { city: 'Leeds', countryCode: 'GB' } },
      work: [
        {
          name: 'Fernway Studio',
          position: 'Product Designer',
          startDate: '2020-01',
          highlights: ['Drew the booking flow in Figma'],
        },
        { name: 'Saltmarsh Press', position: 'Junior Designer', startDate: '2017-02', endDate: '2019-12' },
      ],
      education: [{ institution: 'Northmoor College', studyType: 'BA', area: 'Graphic Design', endDate: '2016' }],
      skills: [{ name: 'Figma' }],
      ...change,
    }),
  );
const uploadJson = (who: Person, change?: Record<string, unknown>) =>
  uploadAndRead(who, json(change), 'resume.json', 'application/json');
const proposals = async ({ token }: Person, query = '') =>
  (await api.get(`/v1/proposals?limit=100&status=open${query}`, { token })).as(ProposalPage).items;
const decide = ({ token }: Person, id: string, verb: string, body?: unknown) =>
  api.post(`/v1/proposals/${id}/${verb}`, body, { token });
const profileOf = async ({ token }: Person) => (await api.get('/v1/profile', { token })).as(Profile);
const jobsOf = async ({ token }: Person) => (await api.get('/v1/experience', { token })).as(ExperienceList).items;
const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('It is not there.');
  return value;
};

test('a reading writes nothing into the profile: it proposes, with evidence, and each proposal can be read', async () => {
  const who = await person();
  const resume = await uploadJson(who);
  expect(resume).toMatchObject({ parse_status: 'parsed', parse_error: null });
  expect((await profileOf(who)).headline).toBeNull();
  const open = await proposals(who);
  expect(open.map(({ entity, action, field }) => [entity, action, field])).toEqual(
    expect.arrayContaining([
      ['profile', 'add', 'headline'],
      ['experience', 'add', null],
      ['education', 'add', null],
      ['skill', 'add', null],
    ]),
  );
  for (const one of open) {
    expect(one).toMatchObject({ resume_id: resume.id, status: 'open', is_stale: false, decided_at: null });
    expect(one.evidence.length).toBeGreaterThan(0);
  }
  const [first] = open;
  expect((await api.get(`/v1/proposals/${first?.id}`, { token: who.token })).as(ResumeProposal)).toEqual(first);
  const ofResume = await api.get(`/v1/resumes/${resume.id}/proposals?limit=100`, { token: who.token });
  expect(ofResume.as(ProposalPage).items).toEqual(open);
  expect((await proposals(who, '&entity=experience')).length).toBe(2);
});

test('pages of proposals follow one another without gap or double', async () => {
  const who = await person();
  await uploadJson(who);
  const all = (await proposals(who)).map(({ id }) => id);
  const seen: string[] = [];
  for (let cursor = ''; ; ) {
    const page = (await api.get(`/v1/proposals?limit=2${cursor}`, { token: who.token })).as(ProposalPage);
    seen.push(...page.items.map(({ id }) => id));
    if (page.next_cursor === null) break;
    cursor = `&cursor=${page.next_cursor}`;
  }
  expect(seen).toEqual(all);
});

test('accepted one by one, a fact keeps its resume; the rest stays open, and twice is once', async () => {
  const who = await person();
  const { id: resumeId } = await uploadJson(who);
  const open = await proposals(who);
  const headline = found(open.find(({ field }) => field === 'headline'));
  const job = found(open.find(({ entity }) => entity === 'experience'));
  const skill = found(open.find(({ entity }) => entity === 'skill'));
  for (const { id } of [headline, job, skill, job]) {
    const accepted = await decide(who, id, 'accept');
    expect(accepted.as(ResumeProposal)).toMatchObject({ id, status: 'accepted' });
  }
  expect(await profileOf(who)).toMatchObject({
    headline: 'Product Designer',
    source_resume_id: resumeId,
    resume_fields: ['headline'],
  });
  expect((await jobsOf(who)).map(({ source_resume_id }) => source_resume_id)).toEqual([resumeId]);
  const { items: skills } = (await api.get('/v1/skills', { token: who.token })).as(SkillList);
  expect(skills).toMatchObject([{ source_resume_id: resumeId }]);
  expect(await proposals(who)).toHaveLength(open.length - 3);
});

test('accepted in the person’s own words, the field is theirs; words that do not fit are refused by name', async () => {
  const who = await person();
  await uploadJson(who);
  const open = await proposals(who);
  const headline = found(open.find(({ field }) => field === 'headline'));
  for (const [value, field] of [
    ['x'.repeat(256), 'value.headline'],
    [{ headline: 'no' }, 'value'],
    [7, 'value.headline'],
  ] as const) {
    const refused = await decide(who, headline.id, 'accept', { value });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  }
  const other = found((await proposals(who)).find(({ field }) => field === 'location'));
  await decide(who, other.id, 'accept', { value: 'Leeds and London' });
  expect(await profileOf(who)).toMatchObject({ location: 'Leeds and London' });
  expect((await profileOf(who)).resume_fields).not.toContain('location');
  const job = found(open.find(({ entity }) => entity === 'experience'));
  const bad = await decide(who, job.id, 'accept', { value: { ...Object(job.proposed_value), start_date: 'soon' } });
  expect(bad.status).toBe(400);
  expect(JSON.stringify(bad.body)).toContain('value.start_date');
  const written = await decide(who, job.id, 'accept', { value: { ...Object(job.proposed_value), job_title: 'Lead' } });
  expect(written.status).toBe(200);
  expect((await jobsOf(who)).map((each) => each.job_title)).toEqual(['Lead']);
});

test('what was rejected is not proposed again, by another reading or another version', async () => {
  const who = await person();
  const { id } = await uploadJson(who);
  const headline = found((await proposals(who)).find(({ field }) => field === 'headline'));
  expect((await decide(who, headline.id, 'reject')).as(ResumeProposal).status).toBe('rejected');
  expect((await decide(who, headline.id, 'accept')).status).toBe(409);
  await api.post(`/v1/resumes/${id}/retry`, undefined, { token: who.token });
  await read(who, id);
  expect((await look(who, id)).parse_status).toBe('parsed');
  const again = await proposals(who);
  expect(again.map(({ field }) => field)).not.toContain('headline');
  await uploadJson(who);
  expect((await proposals(who)).map(({ field }) => field)).not.toContain('headline');
  const whole = (await api.post(`/v1/resumes/${id}/accept`, undefined, { token: who.token })).as(Accepted);
  expect(whole.skipped).toContainEqual({ what: 'headline', why: 'You have rejected this.' });
  expect((await profileOf(who)).headline).toBeNull();
});

test('a reading again keeps the ids of what it proposes', async () => {
  const who = await person();
  const { id } = await uploadJson(who);
  const before = await proposals(who);
  await api.post(`/v1/resumes/${id}/retry`, undefined, { token: who.token });
  await read(who, id);
  expect((await proposals(who)).map((one) => one.id).sort()).toEqual(before.map((one) => one.id).sort());
});

test('a newer version ends what the older left open, and an older one read later proposes nothing', async () => {
  const who = await person();
  const first = await uploadJson(who);
  const second = await uploadJson(who, { basics: { name: 'Rafael Osei', label: 'Head of Design' } });
  expect(new Set((await proposals(who)).map(({ resume_id }) => resume_id))).toEqual(new Set([second.id]));
  await api.post(`/v1/resumes/${first.id}/retry`, undefined, { token: who.token });
  await read(who, first.id);
  expect(new Set((await proposals(who)).map(({ resume_id }) => resume_id))).toEqual(new Set([second.id]));
  const page = await api.get(`/v1/resumes/${first.id}/proposals?status=superseded`, { token: who.token });
  const [old] = page.as(ProposalPage).items;
  expect((await decide(who, found(old).id, 'accept')).status).toBe(409);
});

test('what the person changed since is seen: a conflict names it, and their word as expected_value decides', async () => {
  const who = await person();
  await api.patch('/v1/profile', { headline: 'Designer' }, { token: who.token });
  await uploadJson(who);
  const change = found((await proposals(who)).find(({ field }) => field === 'headline'));
  expect(change).toMatchObject({ action: 'change', current_value: 'Designer', proposed_value: 'Product Designer' });
  await api.patch('/v1/profile', { headline: 'Illustrator' }, { token: who.token });
  expect(found((await proposals(who)).find(({ id }) => id === change.id)).is_stale).toBe(true);
  const refused = await decide(who, change.id, 'accept');
  expect(refused).toMatchObject({ status: 409, body: { details: { current_value: 'Illustrator' } } });
  expect((await profileOf(who)).headline).toBe('Illustrator');
  expect((await decide(who, change.id, 'accept', { expected_value: 'Illustrator' })).status).toBe(200);
  expect((await profileOf(who)).headline).toBe('Product Designer');
});

test('a job that the person has added since is a conflict, not a second job', async () => {
  const who = await person();
  await uploadJson(who);
  const job = found((await proposals(who)).find((one) => JSON.stringify(one.proposed_value).includes('Saltmarsh')));
  await api.post(
    '/v1/experience',
    { company_name: 'Saltmarsh Press', job_title: 'Junior Designer', start_date: '2017-02-01', end_date: '2019-12-01' },
    { token: who.token },
  );
  expect((await decide(who, job.id, 'accept')).status).toBe(409);
  expect(await jobsOf(who)).toHaveLength(1);
});

test('undo brings back what was before, for a field, an entry and a rejection', async () => {
  const who = await person();
  await api.patch('/v1/profile', { headline: 'Designer' }, { token: who.token });
  await api.post(
    '/v1/experience',
    { company_name: 'Fernway Studio', job_title: 'Product Designer', start_date: '2020-01-01', end_date: '2024-01-01' },
    { token: who.token },
  );
  await uploadJson(who);
  const before = { profile: await profileOf(who), jobs: await jobsOf(who) };
  const open = await proposals(who);
  for (const { id } of open) expect((await decide(who, id, 'accept')).status).toBe(200);
  expect((await jobsOf(who)).map(({ company_name, is_current }) => [company_name, is_current])).toEqual([
    ['Fernway Studio', true],
    ['Saltmarsh Press', false],
  ]);
  for (const { id } of open) expect((await decide(who, id, 'undo')).as(ResumeProposal).status).toBe('open');
  const times = { updated_at: expect.anything() };
  expect(await profileOf(who)).toEqual({ ...before.profile, ...times });
  expect(await jobsOf(who)).toEqual(before.jobs.map((job) => ({ ...job, ...times })));
  const { items: degrees } = (await api.get('/v1/education', { token: who.token })).as(EducationList);
  expect(degrees).toEqual([]);
  const [one] = open;
  await decide(who, found(one).id, 'reject');
  await decide(who, found(one).id, 'undo');
  expect((await proposals(who)).map(({ id }) => id)).toContain(found(one).id);
});

test('what the person changed after accepting is not undone', async () => {
  const who = await person();
  await uploadJson(who);
  const job = found((await proposals(who)).find(({ entity }) => entity === 'experience'));
  await decide(who, job.id, 'accept');
  const [made] = await jobsOf(who);
  await api.patch(`/v1/experience/${made?.id}`, { job_title: 'Mine' }, { token: who.token });
  expect((await decide(who, job.id, 'undo')).status).toBe(409);
  expect((await jobsOf(who)).map(({ job_title }) => job_title)).toEqual(['Mine']);
});

test('accepted whole, the person’s own words stay unless changes are asked for', async () => {
  const who = await person();
  await api.patch('/v1/profile', { headline: 'Designer' }, { token: who.token });
  const { id } = await uploadJson(who);
  const whole = (await api.post(`/v1/resumes/${id}/accept`, undefined, { token: who.token })).as(Accepted);
  expect(whole.experience).toHaveLength(2);
  expect(whole.skipped).toContainEqual({ what: 'headline', why: 'You have written this yourself.' });
  expect((await profileOf(who)).headline).toBe('Designer');
  const more = (await api.post(`/v1/resumes/${id}/accept`, { changes: true }, { token: who.token })).as(Accepted);
  expect(more).toMatchObject({ profile_fields: ['headline'], experience: [], skills: [] });
  expect((await profileOf(who)).headline).toBe('Product Designer');
  expect(await proposals(who)).toEqual([]);
});

test('one proposal accepted by two requests at once is written once', async () => {
  const who = await person();
  await uploadJson(who);
  const jobs = await proposals(who, '&entity=experience');
  const answers = await Promise.all([...jobs, ...jobs, ...jobs].map(({ id }) => decide(who, id, 'accept')));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await jobsOf(who)).toHaveLength(2);
});

test('nobody else’s proposals are seen or decided', async () => {
  const [owner, stranger] = [await person(), await person()];
  const { id } = await uploadJson(owner);
  const [one] = await proposals(owner);
  expect(await proposals(stranger, `&resume_id=${id}`)).toEqual([]);
  expect((await api.get(`/v1/resumes/${id}/proposals`, { token: stranger.token })).status).toBe(404);
  for (const verb of ['accept', 'reject', 'undo']) {
    expect((await decide(stranger, found(one).id, verb)).status).toBe(404);
  }
});

test('what was read can be had as a JSON Resume, which reads the same again', async () => {
  const who = await person();
  const first = await uploadJson(who);
  const exported = await api.get(`/v1/resumes/${first.id}/json-resume`, { token: who.token });
  expect(exported.body).toMatchObject({
    basics: { name: 'Rafael Osei', label: 'Product Designer' },
    work: [{ name: 'Fernway Studio', position: 'Product Designer' }, { name: 'Saltmarsh Press' }],
  });
  const bytes = new TextEncoder().encode(JSON.stringify(exported.body));
  const second = await uploadAndRead(who, bytes, 'again.json', 'application/json');
  const names = (resume: typeof first) =>
    resume.parsed_data?.experience.map((job) => [job.company?.value, job.title?.value]);
  expect(names(second)).toEqual(names(first));
});

const besides = {
  projects: [
    {
      name: 'Tide tables',
      url: 'https://tides.example/app',
      startDate: '2019',
      endDate: '2021-04',
      highlights: ['Drew the charts'],
    },
  ],
  certificates: [{ name: 'Accessible Design', issuer: 'Harbour Institute', date: '2018' }],
  languages: [{ language: 'French', fluency: 'B2' }, { language: 'Twi' }],
};

test('projects, certificates and languages are proposed, accepted with their resume, and come out as a JSON Resume again', async () => {
  const who = await person();
  const { token } = who;
  await api.post('/v1/languages', { language_name: 'french', fluency: 'C1' }, { token });
  const resume = await uploadJson(who, besides);
  const accepted = (await api.post(`/v1/resumes/${resume.id}/accept`, {}, { token })).as(Accepted);
  expect([accepted.projects, accepted.certificates, accepted.languages].map((ids) => ids.length)).toEqual([1, 1, 1]);
  expect((await api.get('/v1/projects', { token })).as(ProjectList).items).toMatchObject([
    {
      project_name: 'Tide tables',
      description: 'Drew the charts',
      url: 'https://tides.example/app',
      start_date: '2019',
      end_date: '2021-04',
      source_resume_id: resume.id,
    },
  ]);
  expect((await api.get('/v1/certificates', { token })).as(CertificateList).items).toMatchObject([
    {
      certificate_name: 'Accessible Design',
      issuer: 'Harbour Institute',
      issue_date: '2018',
      source_resume_id: resume.id,
    },
  ]);
  const languages = (await api.get('/v1/languages', { token })).as(LanguageList).items;
  expect(languages.map(({ language_name, fluency }) => [language_name, fluency]).sort()).toEqual([
    ['Twi', null],
    ['french', 'C1'],
  ]);
  // What would replace the person's own word waits for theirs.
  const [left] = (await proposals(who)).filter(({ entity }) => entity === 'language');
  expect(left).toMatchObject({ action: 'change', field: 'fluency', current_value: 'C1', proposed_value: 'B2' });
  const exported = await api.get(`/v1/resumes/${resume.id}/json-resume`, { token });
  expect(exported.body).toMatchObject({
    projects: [{ name: 'Tide tables', startDate: '2019', endDate: '2021-04' }],
    certificates: [{ name: 'Accessible Design', issuer: 'Harbour Institute', date: '2018' }],
    languages: [{ language: 'French', fluency: 'B2' }, { language: 'Twi' }],
  });
  const again = (await api.post(`/v1/resumes/${resume.id}/accept`, {}, { token })).as(Accepted);
  expect(again.proposals).toEqual([]);
});

test('each of them is accepted and undone by itself, and not undone once the person has changed it', async () => {
  const who = await person();
  const { token } = who;
  await uploadJson(who, besides);
  const open = await proposals(who);
  const one = (entity: string) => found(open.find((proposal) => proposal.entity === entity));
  for (const entity of ['project', 'certificate', 'language']) {
    const { id } = one(entity);
    expect((await decide(who, id, 'accept')).status).toBe(200);
    const { items } = (await api.get(`/v1/${entity}s`, { token })).as(AnyList);
    expect(items).toHaveLength(1);
    expect((await decide(who, id, 'undo')).status).toBe(200);
    expect((await api.get(`/v1/${entity}s`, { token })).as(AnyList).items).toEqual([]);
    expect((await decide(who, id, 'accept')).status).toBe(200);
  }
  const [project] = (await api.get('/v1/projects', { token })).as(ProjectList).items;
  await api.patch(`/v1/projects/${project?.id}`, { start_date: '2018' }, { token });
  const undone = await decide(who, one('project').id, 'undo');
  expect(undone.status).toBe(409);
});

test('a year alone stays a year from the resume to the profile and back', async () => {
  const who = await person();
  const { token } = who;
  const resume = await uploadJson(who, {
    work: [{ name: 'Fernway Studio', position: 'Designer', startDate: '2015', endDate: '2018' }],
    education: [{ institution: 'Northmoor College', studyType: 'BA', startDate: '2011', endDate: '2014' }],
  });
  await api.post(`/v1/resumes/${resume.id}/accept`, {}, { token });
  const [job] = await jobsOf(who);
  expect(job).toMatchObject({ start_date: '2015', end_date: '2018' });
  const [degree] = (await api.get('/v1/education', { token })).as(EducationList).items;
  expect(degree).toMatchObject({ start_date: '2011', end_date: '2014' });
  expect((await profileOf(who)).years_experience).toBe(3);
  // Knowing more of it is a change that is proposed; knowing less is none.
  await api.patch(`/v1/experience/${job?.id}`, { start_date: '2015-05' }, { token });
  const next = await uploadJson(who, {
    work: [{ name: 'Fernway Studio', position: 'Designer', startDate: '2015', endDate: '2018-11' }],
  });
  const dates = (await proposals(who, `&resume_id=${next.id}`)).filter(({ entity }) => entity === 'experience');
  expect(dates.map(({ field, proposed_value: value }) => [field, value])).toEqual([
    ['end_date', { end_date: '2018-11', is_current: false }],
  ]);
});
