import fc from 'fast-check';
import { recruiterFileName } from '../../../shared/domain/applications/file-name.ts';
import { FORM_SYSTEMS, formSystemOf } from '../../../shared/domain/applications/form-systems.ts';
import { splitName } from '../../../shared/domain/applications/person-name.ts';

test.each([
  ['https://boards.greenhouse.io/fern/jobs/1', 'greenhouse'],
  ['https://job-boards.eu.greenhouse.io/fern/jobs/1', 'greenhouse'],
  ['https://careers.fern.example/jobs?gh_jid=12', 'greenhouse'],
  ['https://jobs.eu.lever.co/fern/1/apply', 'lever'],
  ['https://jobs.ashbyhq.com/fern/1', 'ashby'],
  ['https://apply.workable.com/fern/j/1', 'workable'],
  ['https://fern.recruitee.com/o/cook', 'recruitee'],
  ['https://jobs.smartrecruiters.com/Fern/1', 'smartrecruiters'],
  ['https://fern.jobs.personio.de/job/1', 'personio'],
  ['https://fern.teamtailor.com/jobs/1', 'teamtailor'],
  ['https://fern.wd3.myworkdayjobs.com/en/jobs/1', 'workday'],
  ['https://greenhouse.io.fern.example/jobs/1', 'other'],
  ['https://fern.example/jobs/1', 'other'],
  ['not an address', 'other'],
  [null, 'other'],
])('the form behind %s is that of %s', (address, system) => {
  expect(formSystemOf(address).name).toBe(system);
});

test('every system asks for a way to reach the person and takes the resume', () => {
  for (const { fields } of FORM_SYSTEMS) {
    const facts = fields.map(([, , fact]) => fact);
    expect(facts).toEqual(expect.arrayContaining(['email', 'phone', 'resume_file']));
    expect(facts.includes('full_name') || (facts.includes('given_name') && facts.includes('family_name'))).toBe(true);
  }
});

test.each([
  ['Jo Example', 'Jo', 'Example'],
  ['Ana María de la Cruz', 'Ana María', 'de la Cruz'],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
  ['Jo', 'Jo', null],
])('%s is %s and %s on a form', (name, given, family) => {
  expect(splitName(name)).toEqual({ given, family });
});

test.each([
  [{ personName: 'Jürgen Groß', companyName: 'Fern & Hollow, Inc.' }, 'Jurgen-Gross-Resume-Fern-Hollow.pdf'],
  [{ personName: '李 小龍', companyName: '蕨 株式会社' }, '李-小龍-Resume-蕨-株式会社.pdf'],
  [{ personName: '../../etc', companyName: null }, 'etc-Resume.pdf'],
])('the resume of %j is %s', (who, name) => {
  expect(recruiterFileName({ ...who, kind: 'Resume' }, 'pdf')).toBe(name);
});

test('whatever the names, a file name holds no path, sign or control character', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(text, text, text, (personName, companyName, ending) => {
      const name = recruiterFileName({ personName, kind: 'Resume', companyName }, ending);
      expect(name).toMatch(/^[\p{L}\p{N}-]+(?:\.[a-z0-9]{1,5})?$/u);
      expect(name.length).toBeLessThan(200);
    }),
  );
});
