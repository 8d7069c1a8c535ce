import fc from 'fast-check';
import { type Candidate, type Unmarked, weigh } from '../../../shared/domain/replies/evidence.ts';
import { ownSiteOf, siteOf } from '../../../shared/domain/replies/mail-hosts.ts';

const at = new Date('2026-10-20T09:00:00Z');
const candidate = (over: Partial<Candidate> = {}): Candidate => ({
  applicationId: 'a',
  companyName: 'Fernhollow Labs, Inc.',
  jobTitle: 'Data Analyst',
  hosts: ['fernhollow.example', 'boards.greenhouse.io'],
  reference: null,
  appliedAt: new Date('2026-10-10T09:00:00Z'),
  ...over,
});
const message = (over: Partial<Unmarked> = {}): Unmarked => ({
  from: { name: 'Dana Reyes', email: 'dana@fernhollow.example' },
  replyTo: [],
  subject: 'Your application',
  text: 'Hello Jo, thank you for applying. Can we talk on Tuesday?',
  receivedAt: at,
  toMany: false,
  ...over,
});
const system = { name: 'Fernhollow Labs', email: 'no-reply@us.greenhouse-mail.io' };
const linked = (found: ReturnType<typeof weigh>) =>
  found !== undefined && 'link' in found ? found.link.applicationId : undefined;
const suggested = (found: ReturnType<typeof weigh>) =>
  found !== undefined && 'suggest' in found ? found.suggest.map(({ applicationId }) => applicationId) : undefined;

test('the company itself writes: its domain, a part of it or the name in it, and the one application to it', () => {
  expect(
    linked(weigh(message(), [candidate(), candidate({ applicationId: 'b', companyName: 'Gullwing', hosts: [] })])),
  ).toBe('a');
  const under = message({ from: { name: '', email: 'talent@mail.fernhollow.example' } });
  expect(linked(weigh(under, [candidate()]))).toBe('a');
  const named = message({ from: { name: '', email: 'jobs@fernhollow-labs.example' } });
  expect(linked(weigh(named, [candidate({ hosts: [] })]))).toBe('a');
});

test('several applications at the company are a suggestion, unless the message names the role of one', () => {
  const both = [candidate(), candidate({ applicationId: 'b', jobTitle: 'Platform Engineer' })];
  expect(suggested(weigh(message(), both))).toEqual(['a', 'b']);
  expect(linked(weigh(message({ subject: 'Platform Engineer at Fernhollow' }), both))).toBe('b');
  const same = [candidate(), candidate({ applicationId: 'b' })];
  expect(suggested(weigh(message({ subject: 'Data Analyst' }), same))).toEqual(['a', 'b']);
});

test('a system that writes for many is nobody: it must name company and role', () => {
  const own = [candidate({ hosts: ['greenhouse.io', 'us.greenhouse-mail.io'] })];
  expect(weigh(message({ from: { name: '', email: system.email } }), own)).toBeUndefined();
  expect(suggested(weigh(message({ from: system }), own))).toEqual(['a']);
  expect(linked(weigh(message({ from: system, text: 'Your interview for Data Analyst' }), own))).toBe('a');
  const other = message({ from: { ...system, name: 'Gullwing' }, text: 'Your interview for Data Analyst' });
  expect(weigh(other, own)).toBeUndefined();
});

test("a recruiter's own mailbox that names the company is a suggestion, never a link", () => {
  const from = { name: 'Rui (Fernhollow Labs)', email: 'rui.hires@gmail.com' };
  expect(suggested(weigh(message({ from, text: 'About the Data Analyst position' }), [candidate()]))).toEqual(['a']);
});

test('what may be missed is asked about: an agency that writes of the company, a system that names the role alone', () => {
  const agency = { name: 'Rui', email: 'rui@talent-agency.example' };
  const text = 'Hello Jo, Fernhollow Labs would like to invite you to an interview.';
  expect(suggested(weigh(message({ from: agency, subject: 'Hello', text }), [candidate()]))).toEqual(['a']);
  expect(weigh(message({ from: { name: 'Rui', email: 'rui@gmail.com' }, subject: 'Hello', text }), [candidate()])).toBe(
    undefined,
  );
  const nameless = { name: 'Hiring Team', email: system.email };
  const role = message({ from: nameless, subject: 'Update', text: 'Your application for Data Analyst moves on.' });
  const both = [candidate(), candidate({ applicationId: 'b', companyName: 'Gullwing', hosts: [] })];
  expect(suggested(weigh(role, both))).toEqual(['a', 'b']);
  expect(weigh({ ...role, toMany: true }, [])).toBeUndefined();
  const alert = { ...role, subject: 'New jobs for you', text: 'Data Analyst, remote. See the job.' };
  expect(weigh(alert, both)).toBeUndefined();
});

test("the posting's number tells which application is meant", () => {
  const both = [candidate({ reference: 'REQ-20417' }), candidate({ applicationId: 'b', reference: 'REQ-20999' })];
  expect(linked(weigh(message({ subject: 'Interview for req 20999' }), both))).toBe('b');
});

test.each<[string, Partial<Unmarked>, Partial<Candidate>]>([
  ['speaks of no hiring', { subject: 'Lunch', text: 'Are you around?' }, {}],
  ['is a newsletter of the company', { toMany: true, text: 'We are hiring, see all our news.' }, {}],
  ['came before the application left', { receivedAt: new Date('2026-10-01T09:00:00Z') }, {}],
  [
    'names the company somewhere in its text',
    { from: { name: 'A', email: 'a@news.example' }, text: 'Jobs at Fernhollow Labs' },
    { hosts: [] },
  ],
  [
    'bears a short name by chance',
    { from: { name: 'A', email: 'a@shop.example' }, subject: 'Go for the job' },
    { companyName: 'Go', hosts: [] },
  ],
])('a message that %s concerns none', (_why, said, about) => {
  expect(weigh(message(said), [candidate(about)])).toBeUndefined();
});

test('an application that left long ago is asked about, not linked', () => {
  expect(suggested(weigh(message(), [candidate({ appliedAt: new Date('2026-01-10T09:00:00Z') })]))).toEqual(['a']);
});

test('whatever the message, two applications that differ in nothing are never linked silently, and their order tells nothing', () => {
  const word = fc.constantFrom(
    'Fernhollow',
    'Labs',
    'Data',
    'Analyst',
    'interview',
    'application',
    'Gullwing',
    'sorry',
  );
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
  const email = fc.constantFrom('d@fernhollow.example', 'd@gmail.com', 'd@hire.lever.co', 'd@fernhollowlabs.example');
  fc.assert(
    fc.property(fc.record({ name: text, email }), text, text, fc.boolean(), (from, subject, body, toMany) => {
      const twins = [candidate(), candidate({ applicationId: 'b' })];
      const found = weigh(message({ from, subject, text: body, toMany }), twins);
      expect(linked(found)).toBeUndefined();
      expect(
        suggested(weigh(message({ from, subject, text: body, toMany }), [...twins].reverse()))?.toSorted(),
      ).toEqual(suggested(found)?.toSorted());
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['mail.fernhollow.co.uk', 'fernhollow.co.uk'],
  ['Fernhollow.Example.', 'fernhollow.example'],
  ['a.b.c.de', 'c.de'],
  ['localhost', 'localhost'],
])('the site of %s is %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});

test.each(['jo@gmail.com', 'x@eu.greenhouse.io', 'jobs@uk.indeed.com', 'a@indeed.co.uk', 'nothing', '@', ''])(
  '%j is no company of its own',
  (address) => {
    expect(ownSiteOf(address)).toBeUndefined();
  },
);
