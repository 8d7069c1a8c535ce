import { readApplicationEmail } from '../../../shared/domain/postings/application-email.ts';
import { companyName } from '../../../shared/domain/postings/company-name.ts';
import { readYears } from '../../../shared/domain/postings/experience.ts';
import { readJobType } from '../../../shared/domain/postings/job-type.ts';
import { readLevel } from '../../../shared/domain/postings/level.ts';
import { readSkillsAsked } from '../../../shared/domain/postings/skills-asked.ts';
import { readWorkMode } from '../../../shared/domain/postings/work-mode.ts';
import { skillById } from '../../../shared/domain/skills/dictionary.ts';

const mode = (text: string, location = 'Denver, CO', title = 'Nurse') =>
  readWorkMode({ field: null, title, locations: [location], text });

test.each<[string, string]>([
  ['This is a fully remote position.', 'remote'],
  ['This role is remote within the EU.', 'remote'],
  ['There is no remote option for this role.', 'onsite'],
  ['This position is not remote.', 'onsite'],
  ['Please note that remote work is not available. This is not a remote role.', 'onsite'],
  ['We support remote monitoring of patients.', 'onsite'],
  ['You will run our hybrid cloud.', 'onsite'],
  ['Hybrid role: three days a week in the office.', 'hybrid'],
  ['You spend 2 days per week in our Denver office.', 'hybrid'],
  ['This is not a hybrid role; you work on-site only.', 'onsite'],
])('%j is %s', (text, expected) => {
  expect(mode(text)).toBe(expected);
});

test('a remote or hybrid location decides, and a board’s own field before it', () => {
  expect(mode('We are a team.', 'Remote - US')).toBe('remote');
  expect(mode('We are a team.', 'Hybrid (Berlin)')).toBe('hybrid');
  expect(mode('We are a team.', 'Denver, CO', 'Engineer (Remote)')).toBe('remote');
  expect(readWorkMode({ field: 'onsite', title: 'Engineer', locations: ['Remote'], text: '' })).toBe('onsite');
});

test.each<[string, string, string | null]>([
  ['', 'Marketing Intern', 'internship'],
  ['', 'Barista (part-time)', 'part_time'],
  ['Contract', 'Designer', 'contract'],
  ['Freelance', 'Designer', 'freelance'],
  ['', 'Temporary warehouse worker', 'temporary'],
  ['Regular', 'Data Scientist', 'full_time'],
  ['', 'Internal Auditor', null],
])('field %j and title %j give %s', (field, title, expected) => {
  expect(readJobType({ field: field === '' ? null : field, title, text: '' })).toBe(expected);
});

test.each<[string, number | null, number | null]>([
  ['5+ years of experience in nursing\n2+ years with Epic experience', 5, null],
  ['3-5 years of professional experience', 3, 5],
  ['At least two years working in a kitchen', 2, null],
  ['Over the last 20 years our company has gained experience', null, null],
  ['A 12 year contract', null, null],
])('%j asks %s to %s years', (text, min, max) => {
  expect(readYears(text)).toMatchObject({ min, max });
});

test.each<[string, number | null, string | null]>([
  ['Senior Software Engineer', null, 'senior'],
  ['Principal Engineer', null, 'lead'],
  ['VP of Sales', null, 'executive'],
  ['Director of Nursing', null, 'executive'],
  ['Account Manager', 4, 'mid'],
  ['Senior Product Manager', null, 'senior'],
  ['Junior Accountant', null, 'junior'],
  ['Graduate Engineer', null, 'entry'],
  ['Electrician', 6, 'senior'],
  ['Electrician', null, null],
])('%s with %s years asked is %s', (title, min, expected) => {
  expect(readLevel(title, { min, max: null })).toBe(expected);
});

test.each<[string, string | null]>([
  ['To apply, send your resume to jobs@harbourbakery.example.', 'jobs@harbourbakery.example'],
  ['Send us your CV (Careers.Team@larch.example) by Friday', 'careers.team@larch.example'],
  ['careers@larch.example is where applications go', 'careers@larch.example'],
  ['If you need an accommodation to apply, write to help@larch.example', null],
  ['Beware of fraud: we only write from larch.example; report to fraud@larch.example before you apply', null],
  ['Our privacy team: privacy@larch.example', null],
  ['Follow @larch and apply on our page', null],
  ['You will answer mail at info@larch.example', null],
])('%j asks to apply at %s', (text, expected) => {
  expect(readApplicationEmail(text)).toBe(expected);
});

test('required and welcome skills are told apart, the intro and the benefits do not count', () => {
  const text = [
    'About us',
    'We build tools for Salesforce users.',
    'What you will do',
    '- Write Python services',
    'Requirements',
    '- PostgreSQL, Docker; Kubernetes is a plus',
    '- Git',
    'Nice to have:',
    '- Terraform',
    'Benefits',
    '- Spanish lessons, Excel training, yoga with Tableau',
  ].join('\n');
  const asked = readSkillsAsked('Backend Engineer (Go, Python)', text).map((one) => [
    skillById(one.skillId)?.name,
    one.isRequired,
  ]);
  expect(Object.fromEntries(asked)).toEqual({
    Go: true,
    Python: true,
    PostgreSQL: true,
    Docker: true,
    Kubernetes: false,
    Git: true,
    Terraform: false,
  });
});

test('a company’s name loses the spaces that boards put around it', () => {
  expect(companyName('Amplitude ')).toBe('Amplitude');
});
