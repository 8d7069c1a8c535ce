import { readPage } from '../../../shared/adapters/boards/json-ld/page.ts';
import { postingsOfPage } from '../../../shared/adapters/boards/json-ld/posting.ts';
import type { ParsedPosting } from '../../../shared/adapters/boards/port.ts';

const URL_OF_PAGE = 'https://www.fernhollow.example/jobs/stone-counter';
const JOB = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Stone Counter',
  description: '<p>Count stones.</p>',
  hiringOrganization: { '@type': 'Organization', name: 'Fernhollow' },
};
const script = (text: string) =>
  `<html><head><script type="application/ld+json">${text}</script></head><body></body></html>`;
const read = async (html: string, url = URL_OF_PAGE) => postingsOfPage(await readPage(html, url));
const readJob = async (fields: object): Promise<ParsedPosting> => {
  const { postings, odd } = await read(script(JSON.stringify({ ...JOB, ...fields })));
  expect(odd).toEqual([]);
  const [posting] = postings;
  if (posting === undefined) throw new Error('There is no posting.');
  return posting;
};

const job = JSON.stringify(JOB);
test.each([
  ['an object', script(job)],
  ['a list', script(`[${job}]`)],
  ['@graph beside other nodes', script(`{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},${job}]}`)],
  ['inside another node', script(`{"@type":"WebPage","mainEntity":${job}}`)],
  [
    'an item of a list',
    script(`{"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":${job}}]}`),
  ],
  ['the second of several scripts', `${script('{"@type":"BreadcrumbList"}')}${script(job)}`],
  ['a type with its address', script(job.replace('"JobPosting"', '"http://schema.org/JobPosting"'))],
  ['several types', script(job.replace('"JobPosting"', '["JobPosting","Thing"]'))],
  ['a type attribute with a charset', script(job).replace('ld+json', 'ld+json; charset=utf-8')],
  ['escaped for HTML', script(job.replaceAll('"', '&quot;'))],
  ['escaped as unicode', script(job.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e'))],
  ['in CDATA', script(`//<![CDATA[\n${job}\n//]]>`)],
  ['in an HTML comment', script(`<!-- ${job} -->`)],
  ['trailing commas', script(`${job.slice(0, -1)},}`)],
  ['comments', script(`/* our job */ ${job.replace('{', '{ // first\n')}`)],
  ['a semicolon at its end', script(`${job};`)],
  ['raw line breaks in a text', script(job.replace('Count stones.', 'Count\n\tstones.'))],
  ['single quotes', script(job.replaceAll('"', "'"))],
  ['cut off at its end', script(job.slice(0, -2))],
  ['a byte-order mark', script(`\ufeff${job}`)],
])('a posting as %s is read', async (_name, html) => {
  const { postings, odd } = await read(html);
  expect(odd).toEqual([]);
  expect(postings).toHaveLength(1);
  expect(postings[0]).toMatchObject({ title: 'Stone Counter', companyName: 'Fernhollow', url: URL_OF_PAGE });
  expect(postings[0]?.descriptionHtml.replace(/\s+/gu, ' ')).toContain('Count stones.');
});

test('a script that is no data is odd and spoils no other', async () => {
  const { postings, odd } = await read(`${script('window.jobs = 1')}${script(job)}`);
  expect(postings).toHaveLength(1);
  expect(odd).toEqual([{ row: 1, externalId: null, reason: expect.stringContaining('no JSON') }]);
});

test('a posting without a title is odd, with what it is called', async () => {
  const { postings, odd } = await read(script(`[${job}, {"@type":"JobPosting","identifier":"FH-9"}]`));
  expect(postings).toHaveLength(1);
  expect(odd).toEqual([{ row: 1, externalId: 'FH-9', reason: expect.stringContaining('title') }]);
});

type Money = { min?: number; max?: number; currency?: string; period?: string; estimated?: boolean; text?: string };
const money = (currency: string, value: unknown) => ({ '@type': 'MonetaryAmount', currency, value });
test.each<[object, Money]>([
  [
    { baseSalary: money('USD', { minValue: 90_000, maxValue: 120_000, unitText: 'YEAR' }) },
    { min: 90_000, max: 120_000 },
  ],
  [{ baseSalary: money('USD', { value: 24.5, unitText: 'HOUR' }) }, { min: 24.5, period: 'hour' }],
  [
    { baseSalary: money('EUR', { minValue: '3.500', maxValue: '4.200,50', unitText: 'MONTH' }) },
    { min: 3500, max: 4200.5, currency: 'EUR', period: 'month' },
  ],
  [
    { baseSalary: money('USD', { minValue: '90000.00', maxValue: '120000.00', unitText: 'YEAR' }) },
    { min: 90_000, max: 120_000 },
  ],
  [{ baseSalary: money('GBP', 45_000) }, { min: 45_000, currency: 'GBP' }],
  [{ baseSalary: money('GBP', '45000') }, { min: 45_000, currency: 'GBP' }],
  [{ baseSalary: money('USD', '50000-60000') }, { min: 50_000, max: 60_000 }],
  [
    { baseSalary: { minValue: 200, maxValue: 300, currency: 'USD', unitText: 'DAY' } },
    { min: 200, max: 300, period: 'day' },
  ],
  [
    { baseSalary: { value: { minValue: 900, maxValue: 1000, unitText: 'WEEK', currency: 'USD' } } },
    { min: 900, max: 1000, period: 'week' },
  ],
  [{ baseSalary: '100000', salaryCurrency: 'USD' }, { min: 100_000 }],
  [{ baseSalary: 100_000, salaryCurrency: 'usd' }, { min: 100_000 }],
  [{ baseSalary: '$100k - $120k' }, { min: 100_000, max: 120_000 }],
  [
    { baseSalary: [money('USD', { minValue: 0, maxValue: 0 }), money('USD', { value: 80_000, unitText: 'ANNUAL' })] },
    { min: 80_000 },
  ],
  [
    { baseSalary: money('USD', { minValue: 60_000, maxValue: 50_000, unitText: 'YEAR' }) },
    { min: 50_000, max: 60_000 },
  ],
  [
    { baseSalary: money('USD', [{ minValue: 50_000, maxValue: 60_000, unitText: 'YEAR' }]) },
    { min: 50_000, max: 60_000 },
  ],
  [{ baseSalary: money('€', { value: 52_000, unitText: 'Yearly' }) }, { min: 52_000, currency: 'EUR' }],
  // The unit contradicts the figure: its size tells, or nothing does.
  [{ baseSalary: money('USD', { value: 85_000, unitText: 'HOUR' }) }, { min: 85_000 }],
  [{ baseSalary: money('USD', { value: 45, unitText: 'YEAR' }) }, { min: 45, period: 'hour' }],
  [
    {
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency: 'USD',
          duration: 'P1Y',
          percentile10: 70_000,
          percentile90: 110_000,
          median: 90_000,
        },
      ],
    },
    { min: 70_000, max: 110_000, estimated: true },
  ],
])('pay %j is %j', async (fields, expected) => {
  const { salary } = await readJob(fields);
  expect(salary).toEqual({
    minMinor: expected.min === undefined ? null : expected.min * 100,
    maxMinor: expected.max === undefined ? null : expected.max * 100,
    currency: expected.currency ?? 'USD',
    period: expected.period ?? 'year',
    estimated: expected.estimated ?? false,
  });
});

test.each([
  [{ baseSalary: 'Competitive' }],
  [{ baseSalary: money('USD', { minValue: 0, maxValue: 0, unitText: 'YEAR' }) }],
  [{ baseSalary: null }],
  [{ baseSalary: {} }],
  [{ baseSalary: { value: 50_000 } }],
])('pay %j states none', async (fields) => {
  expect((await readJob(fields)).salary).toBeNull();
});

test('pay in prose is kept as prose', async () => {
  expect((await readJob({ baseSalary: 'OTE $25k - $35k plus bonus' })).salaryText).toContain('OTE $25k - $35k');
});

const place = (address: unknown) => ({ '@type': 'Place', address });
test.each<[unknown, string[], object[]]>([
  [
    place({ addressLocality: 'Portland', addressRegion: 'OR', addressCountry: 'US' }),
    ['Portland, OR, US'],
    [{ city: 'Portland', region: 'OR', country: 'US' }],
  ],
  [
    place({ addressLocality: 'Leeds', addressCountry: { '@type': 'Country', name: 'United Kingdom' } }),
    ['Leeds, United Kingdom'],
    [{ city: 'Leeds', country: 'GB' }],
  ],
  [
    [place({ addressLocality: 'Bonn' }), place({ addressLocality: 'Köln' })],
    ['Bonn', 'Köln'],
    [{ city: 'Bonn' }, { city: 'Köln' }],
  ],
  ['Portland, OR', ['Portland, OR'], []],
  [['Portland, OR', 'Salem, OR'], ['Portland, OR', 'Salem, OR'], []],
  [place('12 Mill Lane, York'), ['12 Mill Lane, York'], []],
  [{ '@type': 'Place', name: 'York office' }, ['York office'], []],
  [{ addressLocality: 'York', addressCountry: 'GB' }, ['York, GB'], [{ city: 'York', country: 'GB' }]],
  [
    place({ addressLocality: 'N/A', addressRegion: 'null', addressCountry: 'US' }),
    ['US'],
    [{ city: null, country: 'US' }],
  ],
  [
    { ...place({ addressLocality: 'York' }), geo: { latitude: '53.96', longitude: -1.08 } },
    ['York'],
    [{ latitude: 53.96, longitude: -1.08 }],
  ],
  [
    place({ addressLocality: 'New York', addressRegion: 'New York', addressCountry: 'USA' }),
    ['New York, USA'],
    [{ country: 'US' }],
  ],
  [[], [], []],
  [{}, [], []],
])('the place %j is %j', async (jobLocation, locations, places) => {
  const posting = await readJob({ jobLocation });
  expect(posting.locations).toEqual(locations);
  expect(posting.places).toEqual(places.map((one) => expect.objectContaining(one)));
});

test('TELECOMMUTE is remote, open to those named', async () => {
  const posting = await readJob({
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: [{ '@type': 'Country', name: 'USA' }, 'Canada'],
  });
  expect(posting).toMatchObject({ workMode: 'remote', remoteFrom: ['USA', 'Canada'], locations: ['USA', 'Canada'] });
});

test.each<[unknown, string | null]>([
  ['FULL_TIME', 'full time'],
  [['FULL_TIME', 'CONTRACTOR'], 'full time, contract'],
  ['FULL_TIME, PART_TIME', 'full time, part time'],
  ['https://schema.org/INTERN', 'internship'],
  ['Vollzeit', 'vollzeit'],
  ['OTHER', null],
  [null, null],
])('the kind of employment %j is %j', async (employmentType, expected) => {
  expect((await readJob({ employmentType })).employmentType).toBe(expected);
});

test.each<[object, string]>([
  [{ identifier: { '@type': 'PropertyValue', name: 'Fernhollow', value: 'FH-7' } }, 'FH-7'],
  [{ identifier: 'FH-7' }, 'FH-7'],
  [{ identifier: 7 }, '7'],
  [{ identifier: [{ value: 'FH-7' }] }, 'FH-7'],
  [{ identifier: { value: '' } }, 'fernhollow.example/jobs/stone-counter'],
  [{}, 'fernhollow.example/jobs/stone-counter'],
])('with %j it is called %j', async (fields, id) => {
  expect((await readJob(fields)).externalId).toBe(id);
});

test.each<[unknown, string | null]>([
  ['2026-08-11', '2026-08-11T00:00:00.000Z'],
  ['2026-08-11T10:00:00+02:00', '2026-08-11T08:00:00.000Z'],
  ['2026-08-11 20:45:29 UTC', '2026-08-11T20:45:29.000Z'],
  ['2026-08-11T10:00:00.123Z', '2026-08-11T10:00:00.000Z'],
  ['August 11, 2026', '2026-08-11T00:00:00.000Z'],
  ['11 Aug 2026', '2026-08-11T00:00:00.000Z'],
  ['11.08.2026', '2026-08-11T00:00:00.000Z'],
  ['2026/8/11', '2026-08-11T00:00:00.000Z'],
  ['08/23/2026', '2026-08-23T00:00:00.000Z'],
  ['08/11/2026', null],
  ['Tue, 11 Aug 2026 07:30:41 +0000', '2026-08-11T07:30:41.000Z'],
  [1_786_425_600, '2026-08-11T05:20:00.000Z'],
  ['1786425600000', '2026-08-11T05:20:00.000Z'],
  ['2026-02-31', null],
  ['soon', null],
])('posted %j is %j', async (datePosted, expected) => {
  expect((await readJob({ datePosted })).postedAt?.toISOString() ?? null).toBe(expected);
});

test('a last day lasts until its end, and one before the first is none', async () => {
  expect((await readJob({ validThrough: '2026-09-30' })).expiresAt?.toISOString()).toBe('2026-09-30T23:59:59.000Z');
  expect((await readJob({ datePosted: '2026-09-30', validThrough: '2026-09-01' })).expiresAt).toBeNull();
});

test('employers are texts, nodes, or references to a node of the page', async () => {
  expect((await readJob({ hiringOrganization: 'Fernhollow &amp; Sons' })).companyName).toBe('Fernhollow & Sons');
  const graph = `{"@graph":[{"@type":"Organization","@id":"#us","name":"Fernhollow","logo":{"url":"/logo.png"}},${JSON.stringify({ ...JOB, hiringOrganization: { '@id': '#us' } })}]}`;
  const { postings } = await read(script(graph));
  expect(postings[0]).toMatchObject({
    companyName: 'Fernhollow',
    company: { logoUrl: 'https://www.fernhollow.example/logo.png' },
  });
});

test('a description is unescaped as often as it was escaped, and plain lines stay lines', async () => {
  expect((await readJob({ description: '&lt;p&gt;Count &amp;amp; add&lt;/p&gt;' })).descriptionHtml).toBe(
    '<p>Count &amp; add</p>',
  );
  expect((await readJob({ description: '&amp;lt;p&amp;gt;Count&amp;lt;/p&amp;gt;' })).descriptionHtml).toBe(
    '<p>Count</p>',
  );
  expect((await readJob({ description: 'Count\nAdd' })).descriptionHtml).toBe('Count<br>Add');
});

test('what stands beside the description is part of the text, once', async () => {
  const { descriptionHtml } = await readJob({
    description: '<p>Count stones. Patience.</p>',
    qualifications: 'Patience',
    responsibilities: ['Count', 'Write down'],
    experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: '60' },
    applicationContact: { email: 'mailto:jobs@fernhollow.example' },
  });
  expect(descriptionHtml).not.toContain('Qualifications');
  expect(descriptionHtml).toContain('<h3>Responsibilities</h3>');
  expect(descriptionHtml).toContain('5 years of experience');
  expect(descriptionHtml).toContain('To apply write to jobs@fernhollow.example');
});

test('its own address stands, made whole; a start page is not it, and an apply action is where to apply', async () => {
  expect((await readJob({ url: '/jobs/7?x=1&amp;y=2' })).url).toBe('https://www.fernhollow.example/jobs/7?x=1&y=2');
  expect((await readJob({ url: 'https://www.fernhollow.example/' })).url).toBe(URL_OF_PAGE);
  expect((await readJob({ url: 'javascript:alert(1)' })).url).toBe(URL_OF_PAGE);
  const action = { '@type': 'ApplyAction', target: { urlTemplate: 'https://www.fernhollow.example/apply/7' } };
  expect((await readJob({ potentialAction: action })).applyUrl).toBe('https://www.fernhollow.example/apply/7');
});

test('several postings of one page keep their own ids in any order', async () => {
  const jobs = ['Counter', 'Driver', 'Driver'].map((title, n) => ({
    ...JOB,
    title,
    jobLocation: place({ addressLocality: n === 2 ? 'Leeds' : 'York' }),
  }));
  const ids = async (list: object[]) =>
    (await read(script(JSON.stringify(list)))).postings.map((one) => one.externalId).sort();
  expect(new Set(await ids(jobs)).size).toBe(3);
  expect((await ids([...jobs, jobs[0] ?? {}])).length).toBe(3);
});

test('microdata and RDFa are read where there is no JSON-LD', async () => {
  const marked = (item: string, type: string, name: string) =>
    `<div ${item} ${type}"https://schema.org/JobPosting"><h2 ${name}="title">Stone Counter</h2><div ${name}="description"><p>Count <b>stones</b>.</p></div>
     <span ${name}="hiringOrganization" ${item} ${type}"https://schema.org/Organization"><span ${name}="name">Fernhollow</span></span>
     <div ${name}="jobLocation" ${item} ${type}"https://schema.org/Place"><div ${name}="address" ${item} ${type}"https://schema.org/PostalAddress"><span ${name}="addressLocality">York</span></div></div>
     <time ${name}="datePosted" datetime="2026-08-11">last week</time><meta ${name}="employmentType" content="PART_TIME"></div>`;
  for (const html of [marked('itemscope', 'itemtype=', 'itemprop'), marked('', 'typeof=', 'property')]) {
    const { postings } = await read(`<html><body>${html}</body></html>`);
    expect(postings).toHaveLength(1);
    expect(postings[0]).toMatchObject({
      title: 'Stone Counter',
      companyName: 'Fernhollow',
      locations: ['York'],
      employmentType: 'part time',
      postedAt: new Date('2026-08-11T00:00:00Z'),
    });
    expect(postings[0]?.descriptionHtml).toContain('<b>stones</b>');
  }
});

test('data that nests without end or repeats itself ends', async () => {
  const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
  expect(await read(script(deep))).toEqual({ postings: [], odd: [] });
  const wide = JSON.stringify(Array.from({ length: 2000 }, (_, n) => ({ ...JOB, identifier: `FH-${n}` })));
  expect((await read(script(wide))).postings.length).toBe(2000);
});
