import { parseAdzuna } from '../../../shared/adapters/boards/adzuna.ts';
import { readDate } from '../../../shared/adapters/boards/dates.ts';
import { parseGreenhouse } from '../../../shared/adapters/boards/greenhouse.ts';
import { readPage } from '../../../shared/adapters/boards/json-ld/page.ts';
import { postingsOfPage } from '../../../shared/adapters/boards/json-ld/posting.ts';
import { parseRecruitee } from '../../../shared/adapters/boards/recruitee.ts';
import { parseRemoteOk } from '../../../shared/adapters/boards/remoteok.ts';
import { parseSmartRecruiters } from '../../../shared/adapters/boards/smartrecruiters.ts';
import { parseUsaJobs } from '../../../shared/adapters/boards/usajobs.ts';
import { understand } from '../../../shared/domain/postings/understand.ts';

// Answers in shapes that boards give and the recorded ones do not show.

const greenhouse = (row: object) =>
  parseGreenhouse({
    jobs: [{ id: 1, title: 'Nurse', absolute_url: 'https://boards.greenhouse.io/elm/jobs/1', content: null, ...row }],
  }).postings[0];

test('Greenhouse: a sum of money, a range with grouped figures and pay in words are pay; "N/A" is no place', () => {
  const pay = (value: unknown, name = 'Salary') => greenhouse({ metadata: [{ id: 1, name, value, value_type: 'x' }] });
  expect(pay({ unit: 'USD', amount: '92000' })?.salary).toMatchObject({ minMinor: 9_200_000, maxMinor: 9_200_000 });
  expect(pay({ unit: 'EUR', min_value: '65,000.00', max_value: '80,000.00' })?.salary).toMatchObject({
    minMinor: 6_500_000,
    maxMinor: 8_000_000,
    currency: 'EUR',
  });
  const inWords = pay('£12.50 - £14', 'Hourly pay rate');
  expect(inWords === undefined ? null : understand(inWords, '').salary).toMatchObject({
    minMinor: 1250,
    maxMinor: 1400,
    currency: 'GBP',
    period: 'hour',
  });
  const offices = [
    { id: 1, name: 'Lyon', location: 'Lyon, France' },
    { id: 2, name: 'Paris', location: null },
  ];
  expect(greenhouse({ location: { name: 'N/A' }, offices })?.locations).toEqual(['Lyon, France', 'Paris']);
});

test('Recruitee: figures with a decimal comma are figures, and a traineeship is one', () => {
  const offer = { id: 1, title: 'Cook', salary: { min: '14,50', max: null, currency: 'EUR', period: 'hour' } };
  const [posting] = parseRecruitee('elm', { offers: [{ ...offer, employment_type_code: 'traineeship' }] }).postings;
  expect(posting).toMatchObject({ salary: { minMinor: 1450, period: 'hour' } });
  expect(posting === undefined ? null : understand(posting, '').jobType).toBe('internship');
});

test('SmartRecruiters: a region’s code that no list knows hides no city', () => {
  const location = { city: 'Leipzig', region: 'SN', country: 'de', fullLocation: 'Leipzig, SN, Germany' };
  const [posting] = parseSmartRecruiters('elm', { content: [{ id: '7', name: 'Clerk', location }] }).postings;
  expect(posting === undefined ? null : understand(posting, '')).toMatchObject({
    country: 'DE',
    placeIds: [expect.any(Number)],
  });
});

test.each([
  ['🇺🇸 US Only', ['US']],
  ['Probably worldwide', []],
  ['Berlin', []],
])('Remote OK: "%s" says from where one may work', (location, regions) => {
  const [posting] = parseRemoteOk([{ legal: 'x' }, { id: 5, position: 'Editor', location }]).postings;
  expect(posting === undefined ? null : understand(posting, '').remoteRegions).toEqual(regions);
});

test('USAJOBS: a remote job is open to the United States', () => {
  const position = {
    PositionTitle: 'Nurse',
    PositionURI: 'https://www.usajobs.gov/job/1',
    PositionLocation: [{ LocationName: 'Anywhere in the U.S. (remote job)', CountryCode: 'United States' }],
    UserArea: { Details: { RemoteIndicator: 'True' } },
  };
  const items = [{ MatchedObjectId: '1', MatchedObjectDescriptor: position }];
  const [posting] = parseUsaJobs({ SearchResult: { SearchResultItems: items } }).postings;
  expect(posting === undefined ? null : understand(posting, '')).toMatchObject({
    isRemote: true,
    remoteRegions: ['US'],
  });
});

test('Adzuna: what nobody is paid for a year is no yearly pay', () => {
  const ad = {
    id: 1,
    title: 'Nurse',
    redirect_url: 'https://www.adzuna.de/details/1',
    salary_min: 3200,
    salary_max: 3300,
  };
  expect(parseAdzuna({ results: [ad] }, 'de').postings[0]?.salary?.period).not.toBe('year');
  const other = { ...ad, redirect_url: 'https://www.adzuna.in/details/1', salary_min: 200_000, salary_max: 240_000 };
  expect(parseAdzuna({ results: [other] }, 'in').postings[0]?.salary?.period).toBe('year');
});

const jsonLdPage = async (job: object) =>
  postingsOfPage(
    await readPage(`<script type="application/ld+json">${JSON.stringify(job)}</script>`, 'https://jobs.elm.example/17'),
  ).postings;

test('JSON-LD: "DE" as a country is Germany; a price range is pay; days in words are days', async () => {
  const base = { '@type': 'JobPosting', title: 'Nurse', hiringOrganization: 'Elm' };
  const [remote] = await jsonLdPage({
    ...base,
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: [
      { '@type': 'Country', name: 'DE' },
      { '@type': 'State', name: 'CA' },
    ],
  });
  expect(remote?.remoteFrom).toEqual(['Germany', 'CA']);
  const [paid] = await jsonLdPage({
    ...base,
    datePosted: '2. November 2026',
    baseSalary: {
      '@type': 'PriceSpecification',
      minPrice: 2500,
      maxPrice: 3000,
      priceCurrency: 'EUR',
      unitText: 'Monat',
    },
  });
  expect(paid).toMatchObject({
    postedAt: new Date('2026-11-02T00:00:00Z'),
    salary: { minMinor: 250_000, maxMinor: 300_000, currency: 'EUR', period: 'month' },
  });
});

test.each([
  ['Mon, 02 Nov 26 08:15:30 GMT', '2026-11-02T08:15:30.000Z'],
  ['10. März 2026', '2026-03-10T00:00:00.000Z'],
  ['10 août 2026', '2026-08-10T00:00:00.000Z'],
  ['1er juillet 2026', '2026-07-01T00:00:00.000Z'],
  ['3 de noviembre de 2026', '2026-11-03T00:00:00.000Z'],
  ['21. November 2026 um 07:10:11 MEZ', '2026-11-21T06:10:11.000Z'],
  ['Mon, Nov 2, 2026 at 12:10 AM', '2026-11-02T00:10:00.000Z'],
  ['November 2, 2026 3:04 PM EST', '2026-11-02T20:04:00.000Z'],
])('the date "%s" is read', (written, at) => {
  expect(readDate(written)?.toISOString()).toBe(at);
});

test.each(['2 apples 2026', '02 Nov 26', 'Nov 2026', '31 février 2026'])('"%s" is no date', (written) => {
  expect(readDate(written)).toBeNull();
});
