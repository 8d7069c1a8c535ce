import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { greenhouse, parseGreenhouse } from '../../../shared/adapters/boards/greenhouse.ts';
import { cleanHtml } from '../../../shared/adapters/boards/html.ts';
import { understand } from '../../../shared/domain/postings/understand.ts';
import { skillById } from '../../../shared/domain/skills/dictionary.ts';
import { realDataDir, recordedAnswers, testOnRealData } from '../../support/real-data.ts';

const parseFile = (path: string) => parseGreenhouse(JSON.parse(readFileSync(path, 'utf8')));
const { postings, odd } = parseFile(join(import.meta.dirname, '../../fixtures/boards/greenhouse/board.json'));
const read = (externalId: string) => {
  const posting = postings.find((one) => one.externalId === externalId);
  if (posting === undefined) throw new Error(`${externalId} was not read`);
  const { text } = cleanHtml(posting.descriptionHtml);
  return { posting, text, ...understand(posting, text) };
};

test('the escaped description is HTML after one unescaping, and text without markup after the other', () => {
  const { text } = read('5100101');
  expect(text).toContain('Write C & C++ for our flow meters.');
  expect(text).toContain('- 5+ years of experience with embedded C');
  expect(text).not.toMatch(/alert|onclick/);
});

test('posted is when it was first published, never when it was last edited', () => {
  expect(read('5100101').posting.postedAt).toEqual(new Date('2026-11-02T13:30:00Z'));
  expect(read('5100103').posting.postedAt).toBeNull();
  expect(read('5100103').posting.expiresAt).toEqual(new Date('2026-12-31T23:59:59Z'));
});

test('company, type, pay and place come from their fields', () => {
  expect(read('5100101')).toMatchObject({
    posting: { companyName: 'Larchwood Instruments', department: 'Engineering' },
    jobType: 'full_time',
    experienceLevel: 'senior',
    yearsMin: 5,
    salary: { minMinor: 14_200_000, maxMinor: 17_800_000, currency: 'USD', period: 'year' },
    country: 'US',
    isRemote: false,
  });
  expect(read('5100102')).toMatchObject({
    salary: { minMinor: 1_650, maxMinor: 1_900, currency: 'GBP', period: 'hour' },
    isHybrid: true,
    country: 'GB',
    applicationEmail: 'leeds.jobs@larchwood.example',
  });
  expect(read('5100103')).toMatchObject({
    posting: { companyName: null, title: 'Regional Sales Manager' },
    isRemote: true,
    salary: { minMinor: 9_500_000, maxMinor: 11_500_000, currency: 'USD', period: 'year' },
  });
  expect(read('5100106')).toMatchObject({ location: 'Chicago, Illinois', isRemote: false, jobType: 'part_time' });
});

test('skills are told apart as required and welcome', () => {
  const asked = read('5100101').skills.map((one) => [skillById(one.skillId)?.name, one.isRequired]);
  expect(Object.fromEntries(asked)).toEqual({ 'Embedded systems': true, C: true, 'C++': true, Git: true, Rust: false });
});

test('the odd rows are named: no address, no id, twice on the board; a row without a text is read', () => {
  expect(odd.map(({ row, externalId }) => [row, externalId])).toEqual([
    [3, '5100104'],
    [5, null],
    [6, '5100101'],
  ]);
  expect(odd.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^absolute_url: /),
    expect.stringMatching(/^id: /),
    'id: is on this board twice',
  ]);
  expect(read('5100105').text).toBe('');
});

test.each<[string, string | undefined]>([
  ['https://boards.greenhouse.io/Larchwood', 'larchwood'],
  ['https://job-boards.greenhouse.io/larchwood/jobs/5100101?gh_jid=1', 'larchwood'],
  ['https://boards.greenhouse.io/embed/job_board?for=larchwood', 'larchwood'],
  ['https://boards-api.greenhouse.io/v1/boards/larchwood/jobs', 'larchwood'],
  ['http://127.0.0.1:4123/larchwood', 'larchwood'],
  ['http://127.0.0.1:4123/v1/boards/larchwood/jobs', 'larchwood'],
  ['http://127.0.0.1:9999/larchwood', undefined],
  ['https://boards.greenhouse.io/', undefined],
  ['https://www.greenhouse.io/larchwood', undefined],
])('%s is the board of %s', (url, token) => {
  expect(greenhouse({ apiRootUrl: 'http://127.0.0.1:4123' }).recognise(new URL(url))).toBe(token);
});

const files = recordedAnswers(/greenhouse\w*\.json$/u);
testOnRealData(files.length > 0, 'every recorded answer of real boards parses, row by row', async () => {
  for (const path of files) {
    const real = parseFile(path);
    expect([relative(realDataDir, path), real.postings.length]).toEqual([expect.any(String), expect.any(Number)]);
    expect(real.postings.length).toBeGreaterThan(0);
    for (const posting of real.postings) {
      const { text } = cleanHtml(posting.descriptionHtml);
      expect(text).not.toMatch(/&(?:lt|gt|amp|nbsp|quot);|<\/?(?:p|div|li|strong)\b/u);
      expect(() => understand(posting, text)).not.toThrow();
    }
  }
});
