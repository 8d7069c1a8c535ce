import { readFileSync } from 'node:fs';
import { parseAdzuna } from '../../../shared/adapters/boards/adzuna.ts';
import { parseArbeitnow } from '../../../shared/adapters/boards/arbeitnow.ts';
import { parseHackerNews } from '../../../shared/adapters/boards/hacker-news/pages.ts';
import { parseHimalayas } from '../../../shared/adapters/boards/himalayas.ts';
import { parseJobicy } from '../../../shared/adapters/boards/jobicy.ts';
import type { OddRow, ParsedPosting } from '../../../shared/adapters/boards/port.ts';
import { boardRegistry } from '../../../shared/adapters/boards/registry.ts';
import { parseRemoteOk } from '../../../shared/adapters/boards/remoteok.ts';
import { parseRemotive } from '../../../shared/adapters/boards/remotive.ts';
import { parseUsaJobs } from '../../../shared/adapters/boards/usajobs.ts';
import { parseWeWorkRemotely } from '../../../shared/adapters/boards/we-work-remotely.ts';
import { parseWorkingNomads } from '../../../shared/adapters/boards/working-nomads.ts';
import { boardRecording } from '../../support/board-recording.ts';
import { recordedAnswers, testOnRealData } from '../../support/real-data.ts';

const json = (board: string, file = 'board.json'): unknown => JSON.parse(boardRecording(board).file(file));
const byTitle = ({ postings }: { postings: ParsedPosting[] }, title: RegExp): ParsedPosting => {
  const found = postings.find((one) => title.test(one.title));
  if (found === undefined) throw new Error(`There is no posting like ${title}.`);
  return found;
};

describe('Remote OK', () => {
  const read = parseRemoteOk(json('remoteok'));
  test('the notice is no posting, wherever it stands, and no odd row', () => {
    expect(read.postings).toHaveLength(4);
    expect(read.odd).toEqual([expect.objectContaining({ externalId: '2000004' })]);
  });
  test('a salary of 0 is none, and one end may be open', () => {
    expect(byTitle(read, /Nurse/u).salary).toEqual({
      minMinor: 7_000_000,
      maxMinor: 9_100_000,
      currency: 'USD',
      period: 'year',
      estimated: false,
    });
    expect(byTitle(read, /Shop/u).salary).toBeNull();
    expect(byTitle(read, /Finance/u).salary).toMatchObject({ minMinor: null, maxMinor: 12_000_000 });
  });
  test('the trailer that changes with every call and holds the caller’s address is left out', () => {
    const { descriptionHtml } = byTitle(read, /Nurse/u);
    expect(descriptionHtml).not.toMatch(/GENTLE|RMTky|beta feature/u);
    expect(descriptionHtml).toMatch(/<\/ul>$/u);
  });
  test('text whose UTF-8 was read as another code is mended', () => {
    expect(byTitle(read, /Nurse/u).descriptionHtml).toContain('Don’t worry');
    expect(byTitle(read, /Μηχανικός/u).url).toBe('https://remoteok.com/remote-jobs/2000002');
  });
  test('places lose their empty and repeated parts', () => {
    expect(byTitle(read, /Nurse/u).locations).toEqual(['Austin, Texas, United States']);
    expect(byTitle(read, /Shop/u).locations).toEqual(['Cammeray']);
  });
  test('work at a counter is not remote because the board says so', () => {
    expect(byTitle(read, /Shop/u).workMode).toBeNull();
    expect(byTitle(read, /Nurse/u).workMode).toBe('remote');
  });
});

test('Remotive: pay is prose, places are from where, and what no date is is no date', () => {
  const read = parseRemotive(json('remotive'));
  expect(read.postings.map(({ salaryText }) => salaryText)).toEqual([
    'OTE $25k - $35k',
    '$31,2k- $52k',
    'Pay per task',
    null,
  ]);
  expect(byTitle(read, /Office/u).remoteFrom).toEqual(['USA']);
  expect(byTitle(read, /Maps/u)).toMatchObject({ remoteFrom: ['Canada'], postedAt: new Date('2026-08-13T06:25:53Z') });
  expect(byTitle(read, /Product/u)).toMatchObject({ postedAt: null, facts: { odd_fields: ['publication_date'] } });
  expect(read.odd).toEqual([
    expect.objectContaining({ externalId: '3000005', reason: expect.stringContaining('url') }),
  ]);
});

test('Arbeitnow: what is escaped once more is unescaped, and an unticked box says nothing', () => {
  const read = parseArbeitnow(json('arbeitnow', 'page-1.json'));
  expect(byTitle(read, /Account/u).descriptionHtml).toContain('<p>Pebbleworks sells stones &amp; advice.</p>');
  expect(read.postings.map(({ workMode }) => workMode)).toEqual([null, 'remote']);
  expect(read.last).toBe(false);
  expect(byTitle(read, /Praktikant/u).postedAt?.toISOString()).toBe('2026-08-15T15:30:24.000Z');
});

test('Jobicy: old and new names of the pay, and a level that is any is none', () => {
  const read = parseJobicy(json('jobicy'));
  expect(byTitle(read, /Chief/u)).toMatchObject({ level: null, salary: { minMinor: 11_500_000, period: 'year' } });
  expect(byTitle(read, /Support/u).salary).toMatchObject({
    minMinor: 1850,
    maxMinor: null,
    currency: 'EUR',
    period: 'hour',
  });
  expect(byTitle(read, /Analyst/u).salary).toMatchObject({ minMinor: 6_000_000, period: 'year' });
  expect(byTitle(read, /Support/u).remoteFrom).toEqual([]);
});

test('Himalayas: a placeholder is no company, and places may be objects', () => {
  const read = parseHimalayas(json('himalayas', 'page-1.json'));
  expect(byTitle(read, /Nurse/u)).toMatchObject({ companyName: 'Larchwood Health', remoteFrom: ['United States'] });
  expect(byTitle(read, /Physics/u).salary).toMatchObject({ minMinor: 8000, maxMinor: 13_500, period: 'hour' });
});

test('We Work Remotely: company before the first colon, countries without flags', async () => {
  const read = await parseWeWorkRemotely(boardRecording('we-work-remotely').file('feed.rss'));
  expect(read?.postings.map(({ companyName, title }) => [companyName, title])).toEqual([
    ['Pebbleworks', 'Senior Enterprise Account Executive'],
    ['Larchwood Health', 'Nurse Educator: Nights'],
    [null, 'Editor without a company'],
  ]);
  expect(read?.postings[1]?.locations).toEqual(['Texas, United States of America']);
  expect(read?.postings.map(({ remoteFrom }) => remoteFrom)).toEqual([[], ['United States of America'], ['Europe']]);
});

test('Adzuna: marked estimates, plain titles, beginnings of texts, and the currency of the country', () => {
  const read = parseAdzuna(json('adzuna', 'page-1.json'), 'gb');
  expect(read.postings.map(({ title }) => title)).toEqual(['Backend Developer', 'Data Analyst', 'Tester']);
  expect(byTitle(read, /Analyst/u)).toMatchObject({
    companyName: null,
    salary: { currency: 'GBP', estimated: true, minMinor: 3_812_345 },
  });
  expect(byTitle(read, /Backend/u)).toMatchObject({
    salary: { estimated: false, maxMinor: 6_000_050 },
    facts: { is_snippet: true },
    employmentType: 'full time, permanent',
    places: [{ city: 'Leeds', country: 'GB', latitude: 53.8, longitude: -1.55 }],
  });
});

test('USAJOBS: pay every two weeks is a week’s half, work without pay has none, remote by its indicator', () => {
  const read = parseUsaJobs(json('usajobs', 'page-1.json'));
  expect(byTitle(read, /Ranger/u)).toMatchObject({
    workMode: 'remote',
    salary: { minMinor: 120_000, maxMinor: 150_000, period: 'week' },
  });
  expect(byTitle(read, /Guide/u).salary).toBeNull();
  const specialist = byTitle(read, /Specialist/u);
  expect(specialist).toMatchObject({
    url: 'https://www.usajobs.gov/job/900000001',
    workMode: 'onsite',
    facts: { grade: 'GS 12-13', security_clearance: 'Secret' },
  });
  expect(specialist.descriptionHtml).toContain('<li>Run servers</li>');
  expect(specialist.expiresAt?.toISOString()).toBe('2026-07-31T23:59:59.000Z');
});

test('boards with a key are off without one, and say which variable is missing', () => {
  const off = boardRegistry({ adzunaAppId: 'only-one' }).all.filter(({ off }) => off !== null);
  const reasons = Object.fromEntries(off.map(({ name, off }) => [name, off]));
  expect(reasons.adzuna).toContain('ADZUNA_APP_KEY');
  expect(reasons.usajobs).toContain('USAJOBS_API_KEY and USAJOBS_EMAIL');
});

const boards = boardRegistry({});
test.each([
  ['https://www.adzuna.co.uk/search?q=nurse&w=Leeds&utm_source=x', 'adzuna', 'gb?what=nurse&where=Leeds'],
  ['https://api.adzuna.com/v1/api/jobs/us/search/1?app_id=a&app_key=secret&what=nurse', 'adzuna', 'us?what=nurse'],
  ['https://www.usajobs.gov/search/results/?k=nurse&l=Portland', 'usajobs', 'Keyword=nurse&LocationName=Portland'],
  ['https://weworkremotely.com/categories/remote-programming-jobs.rss', 'we-work-remotely', 'remote-programming-jobs'],
  ['https://weworkremotely.com/', 'we-work-remotely', 'all'],
  ['https://news.ycombinator.com/item?id=48747976', 'hacker-news', '48747976'],
  ['https://remoteOK.com/remote-dev-jobs', 'remoteok', 'all'],
  ['https://www.themuse.com/jobs?level=Senior%20Level&page=3', 'the-muse', 'level=Senior+Level'],
  ['https://www.fernhollow.example/careers', 'json-ld', 'https://www.fernhollow.example/careers'],
])('%j is read by %j as %j', (url, name, token) => {
  const found = boards.recognise(new URL(url));
  expect([found?.adapter.name, found?.token]).toEqual([name, token]);
});

type Read = { postings: ParsedPosting[]; odd: OddRow[] };
const READERS: readonly [RegExp, (text: string) => Read | undefined | Promise<Read | undefined>][] = [
  [/remoteok\.json$/u, (text) => parseRemoteOk(JSON.parse(text))],
  [/remotive\.json$/u, (text) => parseRemotive(JSON.parse(text))],
  [/arbeitnow\.json$/u, (text) => parseArbeitnow(JSON.parse(text))],
  [/jobicy\.json$/u, (text) => parseJobicy(JSON.parse(text))],
  [/himalayas\.json$/u, (text) => parseHimalayas(JSON.parse(text))],
  [/workingnomads\.json$/u, (text) => parseWorkingNomads(JSON.parse(text))],
  [/\.rss$/u, parseWeWorkRemotely],
  [/adzuna\.json$/u, (text) => parseAdzuna(JSON.parse(text), 'us')],
  [/usajobs\.json$/u, (text) => parseUsaJobs(JSON.parse(text))],
  [/(?:hn|hn_item)\.json$/u, (text) => parseHackerNews(JSON.parse(text))],
];
const real = READERS.map(([file, read]) => ({ read, files: recordedAnswers(file) }));
testOnRealData(
  real.some(({ files }) => files.length > 0),
  'every recorded answer of these boards is read whole: each row a posting with company, text and date, none odd',
  async () => {
    for (const { files, read } of real) {
      for (const file of files) {
        const answer = await read(readFileSync(file, 'utf8'));
        expect([file, answer?.odd]).toEqual([file, []]);
        expect(answer?.postings.length).toBeGreaterThan(0);
        for (const posting of answer?.postings ?? []) {
          expect([posting.companyName, posting.postedAt]).toEqual([expect.any(String), expect.any(Date)]);
          expect(posting.descriptionHtml.length).toBeGreaterThan(10);
          // Some answers hold "thumbnail_url" where the logo's address belongs.
          expect([undefined, ['companyLogo']]).toContainEqual(posting.facts.odd_fields);
        }
      }
    }
  },
);
