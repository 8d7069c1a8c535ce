import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boardRegistry } from '../../../shared/adapters/boards/registry.ts';
import { readPastedUrl } from '../../../shared/domain/postings/pasted-url.ts';
import { INVENTED_KEYS } from '../../support/board-recording.ts';
import { realDataDir, testOnRealData } from '../../support/real-data.ts';

const boards = boardRegistry(INVENTED_KEYS);
const found = (pasted: string): string | undefined => {
  const url = readPastedUrl(pasted);
  const board = url === undefined ? undefined : boards.recognise(url);
  return board === undefined ? undefined : `${board.adapter.name} ${board.token}`;
};
const uuid = '5f1c0d01-1111-4222-8333-944455556601';

test.each([
  ['greenhouse larchwood', 'https://boards.greenhouse.io/larchwood'],
  ['greenhouse larchwood', 'boards.greenhouse.io/Larchwood/'],
  ['greenhouse larchwood', 'HTTPS://JOB-BOARDS.GREENHOUSE.IO/LARCHWOOD/JOBS/5100101?GH_SRC=1'],
  ['greenhouse larchwood', 'https://job-boards.eu.greenhouse.io/larchwood/jobs/5100101?utm_source=mail&utm_medium=x'],
  ['greenhouse larchwood', 'https://boards.eu.greenhouse.io/larchwood'],
  ['greenhouse larchwood', 'https://boards.greenhouse.io/embed/job_board?for=larchwood&b=https%3A%2F%2Fx.example'],
  ['greenhouse larchwood', 'https://boards.greenhouse.io/embed/job_board/js?for=larchwood'],
  ['greenhouse larchwood', 'https://job-boards.greenhouse.io/embed/job_app?for=larchwood&token=5100101'],
  ['greenhouse larchwood', 'https://boards-api.greenhouse.io/v1/boards/larchwood/jobs/5100101?questions=true'],
  ['greenhouse larchwood', 'https://api.greenhouse.io/v1/boards/larchwood/embed/jobs'],
  ['greenhouse larchwood', '<https://boards.greenhouse.io/larchwood#app>.'],
  ['lever TinkerLane', 'https://jobs.lever.co/TinkerLane'],
  ['lever tinkerlane', `https://jobs.lever.co/tinkerlane/${uuid}/apply?lever-source=LinkedIn`],
  ['lever tinkerlane', 'https://jobs.lever.co/tinkerlane?location=Ghent&team=Repairs'],
  ['lever tinkerlane', 'JOBS.LEVER.CO/TINKERLANE'],
  ['lever eu:tinkerlane', `jobs.eu.lever.co/tinkerlane/${uuid}`],
  ['lever tinkerlane', 'https://api.lever.co/v0/postings/tinkerlane?mode=json'],
  ['lever eu:tinkerlane', 'https://api.eu.lever.co/v0/postings/tinkerlane?skip=0&limit=5'],
  ['ashby Saltmarsh Labs', 'https://jobs.ashbyhq.com/Saltmarsh%20Labs'],
  ['ashby saltmarsh', `https://jobs.ashbyhq.com/saltmarsh/${uuid}/application?embed=js`],
  ['ashby saltmarsh', 'api.ashbyhq.com/posting-api/job-board/saltmarsh?includeCompensation=true'],
  ['workable olivegrove', 'https://apply.workable.com/olivegrove/'],
  ['workable olivegrove', 'https://apply.workable.com/olivegrove/j/AB12CD01EF/apply/?lng=fr'],
  ['workable olivegrove', 'https://olivegrove.workable.com/jobs/123456'],
  ['workable olivegrove', 'https://apply.workable.com/api/v1/widget/accounts/olivegrove?details=true'],
  ['workable olivegrove', 'https://apply.workable.com/api/v3/accounts/olivegrove/jobs'],
  ['workable olivegrove', 'https://www.workable.com/api/accounts/olivegrove?details=true'],
  ['recruitee canalkeepers', 'https://canalkeepers.recruitee.com'],
  ['recruitee canalkeepers', 'https://canalkeepers.recruitee.com/l/nl/o/lock-keeper/c/new?source=x'],
  ['recruitee canalkeepers', 'canalkeepers.recruitee.com/api/offers/'],
  ['recruitee jobs.canalkeepers.example', 'https://jobs.canalkeepers.example/o/lock-keeper/c/new'],
  ['recruitee jobs.canalkeepers.example', 'https://jobs.canalkeepers.example/api/offers'],
  ['personio resonanz', 'https://resonanz.jobs.personio.de'],
  ['personio resonanz', 'https://resonanz.jobs.personio.de/job/1834101?language=de&display=de#apply'],
  ['personio resonanz.jobs.personio.com', 'https://resonanz.jobs.personio.com/xml'],
  ['personio karriere.resonanz.example', 'https://karriere.resonanz.example/job/1834101?_pc=1'],
  ['teamtailor icepath', 'https://icepath.teamtailor.com/jobs/7000001-glacier-guide'],
  ['teamtailor icepath', 'icepath.teamtailor.com'],
  ['teamtailor icepath.na', 'https://icepath.na.teamtailor.com/jobs.rss'],
  ['teamtailor career', 'https://career.teamtailor.com/jobs'],
  ['teamtailor careers.icepath.example', 'https://careers.icepath.example/jobs/7000001-glacier-guide/applications/new'],
  ['teamtailor careers.icepath.example', 'https://careers.icepath.example/sv-SE/jobs/7000001-glaciarguide'],
  ['pinpoint lanternhill', 'https://lanternhill.pinpointhq.com/en/postings/9d1f0001-aaaa-4bbb-8ccc-ddddeeeeffff'],
  ['pinpoint lanternhill', 'https://lanternhill.pinpointhq.com/postings.json'],
  [
    'smartrecruiters BrightfordCare',
    'https://jobs.smartrecruiters.com/BrightfordCare/743999900000001-night-nurse?trid=1',
  ],
  ['smartrecruiters BrightfordCare', 'https://careers.smartrecruiters.com/BrightfordCare'],
  [
    'smartrecruiters BrightfordCare',
    'https://jobs.smartrecruiters.com/ni/BrightfordCare/0761de07-8adc-465d-af91-905f0df48001',
  ],
  [
    'smartrecruiters BrightfordCare',
    'https://jobs.smartrecruiters.com/oneclick-ui/company/BrightfordCare/publication/0761de07-8adc-465d-af91-905f0df48001',
  ],
  ['smartrecruiters BrightfordCare', 'https://api.smartrecruiters.com/v1/companies/BrightfordCare/postings'],
])('%s is found from %s', (board, pasted) => {
  expect(found(pasted)).toBe(board);
});

test('a page is the same page with http, without a scheme, and with what only counts visits', () => {
  for (const pasted of [
    'https://www.fernhollow.example/careers',
    'http://www.fernhollow.example/careers',
    'www.fernhollow.example/careers?utm_source=mail#open',
  ])
    expect(found(pasted)).toBe('json-ld https://www.fernhollow.example/careers');
});

test.each([
  ['https://boards.greenhouse.io/embed/job_app?token=5100101', /greenhouse\.io\/<company>/u],
  ['https://my.greenhouse.io/jobs', /greenhouse\.io\/<company>/u],
  ['https://www.fernhollow.example/careers/open?gh_jid=5100101', /its own page.*greenhouse\.io\/<company>/u],
  ['https://grnh.se/a1b2c3', /short link/u],
  ['https://www.lever.co/', /jobs\.lever\.co\/<company>/u],
  ['https://fernhollow.example/jobs?ashby_jid=5f1c0d01', /jobs\.ashbyhq\.com\/<company>/u],
  ['https://apply.workable.com/j/AB12CD01EF', /apply\.workable\.com\/<company>/u],
  ['https://jobs.workable.com/view/abc/night-nurse', /apply\.workable\.com\/<company>/u],
  ['https://recruitee.com/pricing', /<company>\.recruitee\.com/u],
  ['https://www.personio.de/produkt', /<company>\.jobs\.personio\.de/u],
  ['https://www.teamtailor.com/en/', /<company>\.teamtailor\.com/u],
  ['https://app.pinpointhq.com/login', /<company>\.pinpointhq\.com/u],
  ['https://www.smartrecruiters.com/pricing', /smartrecruiters\.com\/<company>/u],
  ['https://fernhollow.example:8443/careers', /usual ports.*not 8443/u],
  ['https://metadata.google.internal/', /not on the public web/u],
  ['http://careers.local/jobs', /not on the public web/u],
  ['https://2130706433/', /not on the public web/u],
  ['http://[::ffff:169.254.169.254]/', /not on the public web/u],
])('%s names no board, and what to paste instead is said', (pasted, advice) => {
  const url = readPastedUrl(pasted);
  if (url === undefined) throw new Error('This is an address.');
  expect(boards.recognise(url)).toBeUndefined();
  expect(boards.advise(url)).toMatch(advice);
});

test.each([
  'https://greenhouse.io.example.com/larchwood',
  'https://jobs.lever.co.example.com/tinkerlane',
  'https://notlever.co/tinkerlane',
  'https://a.b.recruitee.com/o/x',
  'https://jobs.ashbyhq.com.evil.example/saltmarsh',
  'https://example.com/jobs/123-engineer',
])('%s is no system’s board', (pasted) => {
  const url = readPastedUrl(pasted);
  const board = url === undefined ? undefined : boards.recognise(url);
  expect(board?.adapter.kind ?? 'site').toBe('site');
});

const listings = join(realDataDir, 'postings/simplify/summer2025_listings.json');
testOnRealData(existsSync(listings), 'every address of a real list that names a board is recognised', async () => {
  const rows = JSON.parse(readFileSync(listings, 'utf8')) as { url: string }[];
  const systems =
    /^https?:\/\/[^/]*\b(greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|recruitee\.com|smartrecruiters\.com)\//u;
  const missed: string[] = [];
  const counts: Record<string, number> = {};
  for (const { url: written } of rows) {
    const url = readPastedUrl(written);
    const system = systems.exec(written)?.[1];
    if (system === undefined || url === undefined) continue;
    counts[system] = (counts[system] ?? 0) + 1;
    const kind = boards.recognise(url)?.adapter.kind;
    // An application form alone, or a short link, says nothing of whose it is: then there is advice.
    if (kind !== 'employer' && boards.advise(url) === undefined) missed.push(written);
  }
  expect(missed).toEqual([]);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2_500);
});
