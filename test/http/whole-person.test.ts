import { strToU8, zipSync } from 'fflate';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { startSandboxGoogle } from '../../local/google/server.ts';
import { linkedinPerson } from '../../shared/adapters/linkedin/id-token.ts';
import { LinkedinRefused } from '../../shared/adapters/linkedin/port.ts';
import { Certificate } from '../../shared/contracts/entries.ts';
import { ConnectStarted, Integrations, LinkedinSeen } from '../../shared/contracts/integration.ts';
import { Accepted, JsonResume, ResumeSummary } from '../../shared/contracts/resume.ts';
import { cookiesOf } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { resumeDesk } from '../support/resume-desk.ts';

const sandbox = await startSandboxGoogle();
afterAll(() => sandbox.stop());
const database = await testDatabase();
const desk = await resumeDesk(database, {
  GITHUB_CLIENT_ID: 'test-app',
  GITHUB_CLIENT_SECRET: 'test-secret',
  GITHUB_URL: `${sandbox.url}/github`,
  GITHUB_API_URL: `${sandbox.url}/github/api`,
  LINKEDIN_CLIENT_ID: 'test-app',
  LINKEDIN_CLIENT_SECRET: 'test-secret',
  LINKEDIN_ISSUER: `${sandbox.url}/linkedin/oauth`,
});
const { api, person, read, look } = desk;

const PROFILE = {
  headline: 'Head baker',
  summary: 'Bakes for three shops.',
  location: 'Porto, Portugal',
  phone: '+351912555123',
  linkedin_url: 'https://www.linkedin.com/in/ilka-example',
  github_url: 'https://github.com/ilka-example',
  portfolio_url: 'https://ilka.example/',
};
const OWN: Record<string, object[]> = {
  experience: [
    {
      company_name: 'Crumb & Sons',
      job_title: 'Head baker',
      location: 'Porto, Portugal',
      start_date: '2019-04-15',
      is_current: true,
      description: 'Baked 900 loaves a night\nTaught 4 apprentices',
    },
    { company_name: 'Old Mill', job_title: 'Baker', start_date: '2014', end_date: '2019-03' },
  ],
  education: [
    {
      institution_name: 'Ashgrove College',
      degree: 'Diploma',
      field_of_study: 'Baking',
      start_date: '2011',
      end_date: '2013-07',
      gpa: 17.5,
      gpa_scale: 20,
    },
  ],
  skills: [
    { skill_name: 'Baking', skill_level: 'expert' },
    { skill_name: 'Proofing of dough' },
    { skill_name: 'Microsoft Excel', skill_level: 'beginner' },
  ],
  projects: [
    {
      project_name: 'Night oven',
      url: 'https://oven.example/',
      start_date: '2021-02',
      end_date: '2022',
      description: 'Built an oven from brick',
    },
  ],
  certificates: [
    {
      certificate_name: 'Master Baker',
      issuer: 'Guild of Bakers',
      issue_date: '2014-06-30',
      url: 'https://guild.example/4711',
    },
  ],
  languages: [
    { language_name: 'Portuguese', fluency: 'native' },
    { language_name: 'English', fluency: 'C1' },
  ],
};

/** In no order: a list's order is by dates or names, and equal ones stand either way. */
const sorted = ({ basics, work, education, skills, projects, certificates, languages }: JsonResume) => {
  const { name: _name, email: _email, ...own } = basics ?? {};
  const lists = { work, education, skills, projects, certificates, languages };
  return {
    basics: own,
    ...Object.fromEntries(
      Object.entries(lists).map(([part, items]) => [part, (items ?? []).map((one) => JSON.stringify(one)).sort()]),
    ),
  };
};

test('what one account gives out as a JSON Resume, another takes in as proposals and gives out the same', async () => {
  const [from, to] = [await person(), await person()];
  await api.patch('/v1/profile', PROFILE, { token: from.token });
  for (const [list, items] of Object.entries(OWN)) {
    for (const item of items) {
      expect((await api.post(`/v1/${list}`, item, { token: from.token })).status).toBe(201);
    }
  }
  const whole = (await api.get('/v1/me/json-resume', { token: from.token })).as(JsonResume);
  expect(whole.basics).toMatchObject({ label: 'Head baker', location: { city: 'Porto', region: 'Portugal' } });
  expect(whole.work?.[0]).toMatchObject({
    startDate: '2019-04-15',
    highlights: expect.arrayContaining(['Taught 4 apprentices']),
  });

  const taken = await api.post('/v1/resumes/json-resume', whole, { token: to.token });
  expect(taken.status).toBe(202);
  const { id } = taken.as(ResumeSummary);
  await read(to, id);
  expect((await look(to, id)).parse_status).toBe('parsed');
  const before = (await api.get('/v1/me/json-resume', { token: to.token })).as(JsonResume);
  expect([before.work, before.skills, before.basics?.label]).toEqual([undefined, undefined, undefined]);
  const accepted = (await api.post(`/v1/resumes/${id}/accept`, undefined, { token: to.token })).as(Accepted);
  expect(accepted.skipped).toEqual([]);
  const again = (await api.get('/v1/me/json-resume', { token: to.token })).as(JsonResume);
  expect(sorted(again)).toEqual(sorted(whole));
  const [certificate] = accepted.certificates;
  expect((await api.get(`/v1/certificates/${certificate}`, { token: to.token })).as(Certificate)).toMatchObject({
    url: 'https://guild.example/4711',
    source_resume_id: id,
  });
});

test('nothing of a person who has written nothing is made up, and pay stands in no export', async () => {
  const { token } = await person();
  await api.patch('/v1/profile', { current_salary: 6_123_417, desired_salary_min: 7_012_343 }, { token });
  const whole = (await api.get('/v1/me/json-resume', { token })).as(JsonResume);
  expect(Object.keys(whole).sort()).toEqual(['$schema', 'basics', 'meta']);
  expect(Object.keys(whole.basics ?? {}).sort()).toEqual(['email', 'name']);
  expect(JSON.stringify(whole)).not.toMatch(/6123417|7012343/);
});

test('what is no JSON Resume is refused by its field, and a hostile one ends with a reason', async () => {
  const who = await person();
  for (const body of [{}, { hello: 'you' }, { work: 'none' }, []]) {
    expect((await api.post('/v1/resumes/json-resume', body, { token: who.token })).status).toBe(400);
  }
  const odd = { basics: { name: 7 }, work: [{ name: null, startDate: '2019-02-31', position: ['x'] }] };
  const { id } = (await api.post('/v1/resumes/json-resume', odd, { token: who.token })).as(ResumeSummary);
  await read(who, id);
  expect(await look(who, id)).toMatchObject({ parse_status: expect.stringMatching(/^(parsed|failed)$/) });
});

const EXPORT = {
  'Profile.csv':
    'First Name,Last Name,Headline,Summary,Geo Location,Websites\nIlka,Brand,Head baker,"Bakes, and teaches.","Porto, Portugal","[PORTFOLIO:https://ilka.example/]"\n',
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\nCrumb & Sons,Head baker,"Baked 900 loaves a night\n• Taught 4 apprentices",Porto,Apr 2019,\nOld Mill,Baker,,,2014,Mar 2019\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nAshgrove College,2011,2013,,Diploma,\n',
  'Skills.csv': 'Name\nMicrosoft Excel\nBaking\n',
  'Languages.csv': 'Name,Proficiency\nWelsh,Native or bilingual proficiency\n',
  'messages.csv': 'FROM,CONTENT\nDana,Private words\n',
};
const zipOf = (files: Record<string, string>, folder = '') =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}${name}`, strToU8(text)]))),
  ).toString('base64');

test('a person’s own LinkedIn export becomes proposals, and its messages are not opened', async () => {
  const who = await person();
  const send = (zip: string) => api.post('/v1/resumes/linkedin-export', { zip }, { token: who.token });
  const made = await send(zipOf(EXPORT, 'Basic_LinkedInDataExport/'));
  expect(made.status).toBe(202);
  const { id } = made.as(ResumeSummary);
  await read(who, id);
  const { parsed_data: parsed } = await look(who, id);
  expect(parsed?.headline?.value).toBe('Head baker');
  expect(
    parsed?.experience.map(({ company, title, start, end }) => [
      company?.value,
      title?.value,
      start?.value,
      end?.value,
    ]),
  ).toEqual([
    ['Crumb & Sons', 'Head baker', '2019-04', undefined],
    ['Old Mill', 'Baker', '2014', '2019-03'],
  ]);
  expect(parsed?.experience[0]?.bullets.map(({ value }) => value)).toEqual([
    'Baked 900 loaves a night',
    'Taught 4 apprentices',
  ]);
  expect(parsed?.skills.map(({ value }) => value)).toEqual(expect.arrayContaining(['Microsoft Excel']));
  expect(JSON.stringify(parsed)).not.toContain('Private words');
  const bomb = Buffer.from(zipSync({ 'Positions.csv': new Uint8Array(9_000_000) }, { level: 9 })).toString('base64');
  const bad = ['AAAA', 'not base64!', zipOf({ 'messages.csv': 'FROM\nDana\n' }), bomb, zipOf(EXPORT).slice(0, 400)];
  for (const zip of bad) expect((await send(zip)).status).toBe(400);
});

test('what a person shows at GitHub becomes proposals by a visit of their own browser, and no permission is kept', async () => {
  const who = await person();
  const visit = async () => {
    const began = await api.get('/v1/resumes/github/connect', { token: who.token });
    const there = await fetch(began.as(ConnectStarted).authorization_url, { redirect: 'manual' });
    const back = new URL(there.headers.get('location') ?? '');
    return { path: `${back.pathname}${back.search}`, cookies: cookiesOf(began) };
  };
  const { path, cookies } = await visit();
  expect((await api.get(path)).status).toBe(400);
  const made = await api.get(path, { cookies });
  expect(made.status).toBe(202);
  expect((await api.get(path, { cookies })).status).toBe(400);
  await read(who, made.as(ResumeSummary).id);
  const { parsed_data: parsed, is_primary: isSent } = await look(who, made.as(ResumeSummary).id);
  // It is nothing that a company is sent, though the person has no other.
  expect([made.as(ResumeSummary).is_primary, isSent]).toEqual([false, false]);
  const chosen = await api.post(`/v1/resumes/${made.as(ResumeSummary).id}/primary`, undefined, { token: who.token });
  expect(chosen.status).toBe(409);
  expect(parsed?.links.map(({ value }) => value)).toContain('https://github.com/sam-rivera');
  expect(parsed?.skills.map(({ value }) => value)).toEqual(expect.arrayContaining(['TypeScript', 'Python']));
  expect(JSON.stringify(parsed)).not.toMatch(/others-work|old-oven|Perl/);
  expect(parsed?.projects.map(({ name }) => name.value)).toEqual(['dough-meter', 'oven-clock', 'till']);
  const { faults } = sandbox.control;
  expect(faults.calls()['github.grant']).toBe(1);
  const hostile = [
    ['github.token', 'server_error', 503],
    ['github.token', 'nonsense', 400],
    ['github.user', 'nonsense', 503],
    ['github.repos', 'too_many_requests', 503],
    ['github.repos', 'reset_before', 503],
  ] as const;
  for (const [call, kind, status] of hostile) {
    const again = await visit();
    faults.order({ call, kind });
    expect([call, kind, (await api.get(again.path, { cookies: again.cookies })).status]).toEqual([call, kind, status]);
  }
  expect((await api.get('/v1/resumes/github/callback?state=x&error=access_denied')).status).toBe(400);
});

test('LinkedIn says who a person is by a visit of their own browser; its picture is taken where there is none', async () => {
  const who = await person();
  const visit = async () => {
    const began = await api.get('/v1/resumes/linkedin/connect', { token: who.token });
    const asked = new URL(began.as(ConnectStarted).authorization_url);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      scope: 'openid profile email',
      response_type: 'code',
    });
    const there = await fetch(asked, { redirect: 'manual' });
    const back = new URL(there.headers.get('location') ?? '');
    return { path: `${back.pathname}${back.search}`, cookies: cookiesOf(began) };
  };
  const { path, cookies } = await visit();
  expect((await api.get(path)).status).toBe(400);
  const picture = 'https://media.linkedin.example/sam-rivera.jpg';
  expect((await api.get(path, { cookies })).as(LinkedinSeen)).toMatchObject({
    ...{ name: 'Sam Rivera', email: 'sam.rivera@mail.example', email_verified: true, locale: 'en_US' },
    ...{ picture_url: picture, picture_taken: true, next: { path: '/v1/resumes/linkedin-export' } },
  });
  expect((await api.get(path, { cookies })).status).toBe(400);
  expect((await api.get('/v1/me', { token: who.token })).body).toMatchObject({ picture_url: picture });
  await api.patch('/v1/me', { picture_url: 'https://mine.example/me.png' }, { token: who.token });
  const second = await visit();
  expect((await api.get(second.path, { cookies: second.cookies })).body).toMatchObject({ picture_taken: false });
  for (const [kind, status] of [
    ['server_error', 503],
    ['too_many_requests', 503],
    ['nonsense', 400],
    ['reset_before', 503],
  ] as const) {
    const again = await visit();
    sandbox.control.faults.order({ call: 'linkedin.token', kind });
    expect([kind, (await api.get(again.path, { cookies: again.cookies })).status]).toEqual([kind, status]);
  }
  expect((await api.get('/v1/resumes/linkedin/callback?state=x&error=user_cancelled_login')).status).toBe(400);
});

test.each(['github', 'linkedin'] as const)(
  'a browser that comes back from %s is led to the console, whatever came of it',
  async (name) => {
    const { token } = await person();
    const headers = { accept: 'text/html,application/xhtml+xml' };
    const { can_read } = (await api.get('/v1/integrations', { token })).as(Integrations);
    expect(can_read[name]).toBe(true);
    const visit = async (decision: string) => {
      const began = await api.get(`/v1/resumes/${name}/connect`, { token });
      const there = await fetch(`${began.as(ConnectStarted).authorization_url}&decision=${decision}`, {
        redirect: 'manual',
      });
      const back = new URL(there.headers.get('location') ?? '');
      return { path: `${back.pathname}${back.search}`, cookies: cookiesOf(began) };
    };
    const led = async ({ path, cookies }: { path: string; cookies: Record<string, string> }) => {
      const answer = await api.get(path, { cookies, headers });
      return [answer.status, answer.headers.location?.split('/console#')[1]];
    };
    const to = (came: string) => [302, `/profile?${name}=${came}`];
    expect(await led(await visit('deny'))).toEqual(to('denied'));
    const yes = await visit('allow');
    expect(await led({ ...yes, cookies: {} })).toEqual(to('invalid_input'));
    expect(await led({ ...yes, path: yes.path.replace('state=', 'state=x') })).toEqual(to('invalid_input'));
    expect(await led(yes)).toEqual(to(name === 'github' ? 'read' : 'picture'));
    expect(await led(yes)).toEqual(to('invalid_input'));
    const fault = await visit('allow');
    expect(await led({ ...fault, path: fault.path.replace('code=', 'error=server_error&was=') })).toEqual(
      to('invalid_input'),
    );
    sandbox.control.faults.order({ call: `${name}.token`, kind: 'server_error' });
    expect(await led(await visit('allow'))).toEqual(to('unavailable'));
    const late = await visit('allow');
    await database.sql("UPDATE users.sign_in_states SET expires_at = expires_at - interval '11 minutes'");
    expect(await led(late)).toEqual(to('invalid_input'));
    const program = await visit('deny');
    expect((await api.get(program.path, { cookies: program.cookies })).body).toMatchObject({ status: 400 });
  },
);

test('an ID token of LinkedIn that is forged, foreign, old or of another visit is refused', async () => {
  const [own, other] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(own.publicKey)), alg: 'RS256', kid: 'own' }] });
  const now = new Date('2026-11-20T10:00:00Z');
  const seconds = now.getTime() / 1_000;
  const claims = { iss: 'https://linkedin.example', aud: 'app', sub: 's', iat: seconds, exp: seconds + 600 };
  const token = (change: object = {}, key = own.privateKey) =>
    new SignJWT({ ...claims, ...change }).setProtectedHeader({ alg: 'RS256', kid: 'own' }).sign(key);
  const expected = { issuer: 'https://linkedin.example', clientId: 'app', keys, nonce: 'n', now };
  const look = async (idToken: string) => linkedinPerson(idToken, expected);
  expect(await look(await token({ locale: { language: 'en', country: 'US' }, picture: 'javascript:1' }))).toMatchObject(
    {
      ...{ subject: 's', locale: 'en-US', pictureUrl: null, emailVerified: false },
    },
  );
  expect(await look(await token({ nonce: 'n' }))).toMatchObject({ subject: 's' });
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;
  const bad = [
    await token({}, other.privateKey),
    await token({ iss: 'https://elsewhere.example' }),
    await token({ aud: 'another' }),
    await token({ aud: ['app', 'another'] }),
    await token({ exp: seconds - 60 }),
    await token({ iat: seconds - 86_400 }),
    await token({ nonce: 'of another visit' }),
    await token({ sub: '' }),
    unsigned,
    'x.y.z',
  ];
  for (const one of bad) await expect(look(one)).rejects.toThrow(LinkedinRefused);
});
