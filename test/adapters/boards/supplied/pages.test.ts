import { guestCard, missingOf, read, readHtml, TEXT, told } from '../../../support/supplied.ts';

const page = (canonical: string, body: string, head = ''): string =>
  `<html><head><link rel="canonical" href="${canonical}">${head}</head><body>${body}</body></html>`;

test('LinkedIn: a saved list gives its cards, with pay and day; a posting’s page its text, and similar ones apart', async () => {
  const list = await readHtml(
    page(
      'https://www.linkedin.com/jobs/search?keywords=x',
      `<ul>${guestCard('4100000001', 'Data Engineer', 'Fernhollow', 'Berlin, Germany', '<span class="job-search-card__salary-info">€60,000.00 - €80,000.00</span>')}${guestCard('4100000002', 'Nurse (Night Shift)', 'Cobble Clinic', 'Leeds, England')}</ul>`,
    ),
  );
  expect(told(list)).toEqual([
    'listed | 4100000001 | Data Engineer | Fernhollow | Berlin, Germany |  | €60,000.00 - €80,000.00 |  | 2026-07-14',
    'listed | 4100000002 | Nurse (Night Shift) | Cobble Clinic | Leeds, England |  |  |  | 2026-07-14',
  ]);
  const guest = await readHtml(
    page(
      'https://de.linkedin.com/jobs/view/production-planner-at-fernhollow-4100000009?trk=abc',
      `<section class="top-card-layout"><h1 class="top-card-layout__title topcard__title">Production Planner</h1><span class="topcard__flavor"><a class="topcard__org-name-link" href="https://www.linkedin.com/company/f">Fernhollow</a></span> <span class="topcard__flavor topcard__flavor--bullet">Berlin, Germany (Hybrid)</span><span class="posted-time-ago__text">3 weeks ago</span></section><div class="description__text"><div class="show-more-less-html__markup">${TEXT}</div></div><ul><li><h3>Seniority level</h3><span class="description__job-criteria-text">Mid-Senior level</span></li><li><span class="description__job-criteria-text">Full-time</span></li></ul><h2>Similar jobs</h2><ul>${guestCard('4100000001', 'Data Engineer', 'Cobble', 'Berlin')}</ul>`,
    ),
  );
  expect(told(guest)).toEqual([
    'listed | 4100000009 | Production Planner | Fernhollow | Berlin, Germany | hybrid |  | Full-time | 2026-07-14',
    'similar | 4100000001 | Data Engineer | Cobble | Berlin |  |  |  | 2026-07-14',
  ]);
  expect(guest.postings[0]?.posting).toMatchObject({
    level: 'Mid-Senior level',
    descriptionHtml: expect.stringContaining('thirty days of leave'),
  });
});

test('a member’s page and one whose classes nobody knows are read by their names or by their longest text, messages left out', async () => {
  const member = await readHtml(
    `<!-- saved from url=(0052)https://www.linkedin.com/jobs/view/4100000011/?refId=a --><html><head><title>(3) Production Planner | Fernhollow | LinkedIn</title></head><body><div class="job-details-jobs-unified-top-card__company-name"><a href="https://www.linkedin.com/company/f">Fernhollow</a></div><div class="job-details-jobs-unified-top-card__job-title"><h1><a href="https://www.linkedin.com/jobs/view/4100000011/?x=1">Production Planner</a></h1></div><div class="job-details-jobs-unified-top-card__primary-description-container"><span class="tvm__text">Berlin, Germany</span><span> · </span><span class="tvm__text">2 weeks ago</span></div><div class="job-details-fit-level-preferences"><span class="ui-label">€60K/yr - €80K/yr</span><span class="ui-label">Hybrid</span><span class="ui-label">Full-time</span></div><div class="jobs-box__html-content" id="job-details">${TEXT}</div><aside class="msg-overlay"><p>${'A private message. '.repeat(60)}</p></aside></body></html>`,
  );
  expect(told(member)).toEqual([
    'listed | 4100000011 | Production Planner | Fernhollow | Berlin, Germany | hybrid | €60K/yr - €80K/yr | Full-time | 2026-07-02',
  ]);
  const unknown = await readHtml(
    page(
      'https://www.linkedin.com/jobs/view/4100000010/',
      `<div class="_a1"><h1 class="_b2">Production Planner</h1><div class="_c9">${TEXT}</div></div><div class="msg-x"><p>${'A private message. '.repeat(90)}</p></div>`,
      '<title>Production Planner | Fernhollow | LinkedIn</title>',
    ),
  );
  expect(told(unknown)).toEqual(['listed | 4100000010 | Production Planner | Fernhollow |  |  |  |  | ']);
  expect(JSON.stringify([member, unknown])).not.toContain('private');
});

const LD = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Warehouse Lead', description: TEXT, datePosted: '2026-07-01', hiringOrganization: { '@type': 'Organization', name: 'Cobble Foods' }, jobLocation: { '@type': 'Place', address: { addressLocality: 'Austin', addressRegion: 'TX', addressCountry: 'US' } }, baseSalary: { '@type': 'MonetaryAmount', currency: 'USD', value: { minValue: 22, maxValue: 27, unitText: 'HOUR' } }, employmentType: 'FULL_TIME' })}</script>`;

test('JSON-LD comes first on all four boards, under the board’s own id and canonical address', async () => {
  for (const [canonical, id, url] of [
    [
      'https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b&from=serp',
      '0a1b2c3d4e5f6a7b',
      'https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b',
    ],
    ['https://de.linkedin.com/jobs/view/x-4100000009', '4100000009', 'https://www.linkedin.com/jobs/view/4100000009/'],
    [
      'https://www.glassdoor.com/job-listing/x-JV_IC1_KO0,4.htm?jl=1009770318693',
      '1009770318693',
      'https://www.glassdoor.com/job-listing/j?jl=1009770318693',
    ],
    [
      'https://wellfound.com/jobs/2937465-warehouse-lead',
      '2937465',
      'https://wellfound.com/jobs/2937465-warehouse-lead',
    ],
  ]) {
    const given = await readHtml(page(canonical ?? '', '<h1>Warehouse Lead</h1>', LD));
    expect(told(given)).toEqual([
      `listed | ${id} | Warehouse Lead | Cobble Foods | Austin, TX, US |  | 2200-2700 USD hour | full time | 2026-07-01`,
    ]);
    expect(given.postings[0]?.posting.url).toBe(url);
  }
});

test('Indeed: cards and postings in the page’s data; -1 is an open end, an ad is an ad, an odd row is reported', async () => {
  const results = [
    {
      jobkey: '0a1b2c3d4e5f6a7b',
      title: 'Warehouse Lead',
      company: 'Cobble Foods',
      formattedLocation: 'Austin, TX',
      extractedSalary: { min: 22, max: -1, type: 'HOURLY' },
      salarySnippet: { currency: 'USD', text: 'From $22 an hour', source: 'EXTRACTION' },
      pubDate: 1783900800000,
      snippet: '<li>Lead a team</li>',
      jobTypes: ['Full-time'],
      sponsored: true,
    },
    {
      jobkey: '1a1b2c3d4e5f6a7c',
      displayTitle: 'Picker',
      company: 'Cobble',
      formattedLocation: 'Remote',
      remoteWorkModel: { type: 'REMOTE_ALWAYS' },
      taxonomyAttributes: [{ label: 'job-types', attributes: [{ label: 'Part-time' }] }],
    },
    { jobkey: '2a1b2c3d4e5f6a7d', title: '' },
  ];
  const given = await readHtml(
    page(
      'https://www.indeed.com/q-warehouse-jobs.html',
      `<script>window.mosaic.providerData["mosaic-provider-jobcards"]=${JSON.stringify({ metaData: { mosaicProviderJobCardsModel: { results } } })};var a="};";</script>`,
    ),
  );
  expect(told(given)).toEqual([
    'sponsored | 0a1b2c3d4e5f6a7b | Warehouse Lead | Cobble Foods | Austin, TX |  | 2200-null USD hour | Full-time | 2026-07-13',
    'listed | 1a1b2c3d4e5f6a7c | Picker | Cobble |  | remote |  | Part-time | ',
  ]);
  expect(given.odd).toEqual([{ row: 2, externalId: '2a1b2c3d4e5f6a7d', reason: expect.stringMatching(/^title: /u) }]);
  // A country's own site shows its postings; no other does.
  const british = await readHtml(
    page(
      'https://uk.indeed.com/jobs?q=picker',
      `<script>window.mosaic.providerData["mosaic-provider-jobcards"]=${JSON.stringify({ results: results.slice(1, 2) })};</script>`,
    ),
  );
  expect(british.postings.map(({ posting }) => posting.url)).toEqual([
    'https://uk.indeed.com/viewjob?jk=1a1b2c3d4e5f6a7c',
  ]);
  const one = await readHtml(
    `<script>window._initialData=${JSON.stringify({ jobKey: '1a1b2c3d4e5f6a7c', jobInfoWrapperModel: { jobInfoModel: { jobInfoHeaderModel: { jobTitle: 'Picker', companyName: 'Cobble', formattedLocation: 'Austin, TX' }, sanitizedJobDescription: TEXT } } })};</script>`,
    'https://www.indeed.com/viewjob?jk=1a1b2c3d4e5f6a7c&from=serp',
  );
  expect(told(one)).toEqual(['listed | 1a1b2c3d4e5f6a7c | Picker | Cobble | Austin, TX |  |  |  | ']);
  const classes = await readHtml(
    `<h1 class="jobsearch-JobInfoHeader-title">Picker - job post</h1><div data-company-name="true" class="jobsearch-InlineCompanyRating-companyHeader">Cobble</div><div data-testid="job-location">Austin, TX</div><div id="jobDescriptionText">${TEXT}</div>`,
    'https://uk.indeed.com/viewjob?jk=1a1b2c3d4e5f6a7d',
  );
  expect(told(classes)).toEqual(['listed | 1a1b2c3d4e5f6a7d | Picker | Cobble | Austin, TX |  |  |  | ']);
});

test('Glassdoor: Apollo’s cache, streamed data and cards; percentiles of its own guess are an estimate', async () => {
  const one = {
    jobview: {
      header: {
        ageInDays: 3,
        employerNameFromSearch: 'Fernhollow',
        jobTitleText: 'Cook',
        locationName: 'Toronto',
        locationType: 'C',
        payCurrency: 'CAD',
        payPeriod: 'ANNUAL',
        payPeriodAdjustedPay: { p10: 59000, p50: 72464, p90: 89000 },
        salarySource: 'ESTIMATED',
        isSponsoredJob: true,
      },
      job: { listingId: 1009633080810, descriptionFragmentsText: ['Good with <b>knives</b>'] },
    },
  };
  const two = {
    jobview: {
      header: {
        ageInDays: 0,
        employer: { __ref: 'Employer:151' },
        jobTitleText: 'Waiter',
        locationName: 'Remote',
        locationType: 'S',
      },
      job: { listingId: 1009633080811 },
    },
  };
  const cache = { 'Employer:151': { id: 151, shortName: 'Cobble' }, ROOT_QUERY: { jl: { jobListings: [one, two] } } };
  const both = [
    'sponsored | 1009633080810 | Cook | Fernhollow | Toronto |  | 5900000-8900000 CAD year est |  | 2026-07-13',
    'listed | 1009633080811 | Waiter | Cobble |  | remote |  |  | 2026-07-16',
  ];
  const list = (script: string) =>
    readHtml(page('https://www.glassdoor.ca/Job/toronto-cook-jobs-SRCH_IL.0,7.htm', script));
  expect(
    told(
      await list(
        `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { apolloCache: cache } } })}</script>`,
      ),
    ),
  ).toEqual(both);
  expect(
    told(await list(`<script>window.appCache={"apolloState":${JSON.stringify(cache)},b:undefined};</script>`)),
  ).toEqual(both);
  expect(
    told(
      await list(
        `<script>self.__next_f.push([1,${JSON.stringify(`5:["$","div",null,${JSON.stringify(cache)}]\n`)}])</script>`,
      ),
    ),
  ).toEqual(both);
  const cards = await list(
    `<ul><li data-test="jobListing" data-jobid="1009770318693"><span class="EmployerProfile_compactEmployerName__9MGcV">Fernhollow</span><div class="rating-single-star">4.6</div><a data-test="job-title" href="/job-listing/cook.htm?jl=1009770318693&amp;pos=1">Cook</a><div data-test="emp-location">New York, NY</div><div data-test="detailSalary">$45K - $60K <span>(Glassdoor est.)</span></div><div data-test="job-age">5d</div></li><li data-test="jobListing" data-jobid="1009770318694"><span class="EmployerProfile_compactEmployerName__x">Cobble</span><a data-test="job-title" href="/job-listing/x.htm?jl=1009770318694">Chef</a><div data-test="emp-location">Remote</div><div data-test="job-age">30d+</div></li></ul>`,
  );
  expect(told(cards)).toEqual([
    'listed | 1009770318693 | Cook | Fernhollow | New York, NY |  | 4500000-6000000 USD year est |  | 2026-07-11',
    'listed | 1009770318694 | Chef | Cobble |  | remote |  |  | ',
  ]);
});

test.each([
  ['__ref', (id: string): unknown => ({ __ref: `JobListingSearchResult:${id}` }), (names: string[]): unknown => names],
  [
    'type id',
    (id: string): unknown => ({ type: 'id', generated: false, id: `JobListingSearchResult:${id}` }),
    (names: string[]): unknown => ({ type: 'json', json: names }),
  ],
])('Wellfound: the cache with references by %s gives each posting its employer', async (_kind, ref, names) => {
  const data = {
    'StartupResult:1': {
      __typename: 'StartupResult',
      id: '1',
      name: 'Fernhollow',
      companySize: 'SIZE_11_50',
      highlightedJobListings: [ref('100123')],
    },
    'JobListingSearchResult:100123': {
      __typename: 'JobListingSearchResult',
      id: '100123',
      slug: 'backend-engineer',
      title: 'Backend Engineer',
      description: 'Build it.\n\nGo.',
      compensation: '$100k – $150k • 0.1% – 0.5%',
      remote: true,
      locationNames: names(['Berlin', 'Paris']),
      jobType: 'full_time',
      liveStartAt: 1783900800,
    },
    'JobListingSearchResult:103456': {
      __typename: 'JobListingSearchResult',
      id: '103456',
      title: 'Orphan Role',
      remote: false,
      locationNames: names(['Oslo']),
    },
  };
  const given = await readHtml(
    page(
      'https://wellfound.com/role/l/x/berlin',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { apolloState: { data } } } })}</script>`,
    ),
  );
  expect(told(given)).toEqual([
    'listed | 100123 | Backend Engineer | Fernhollow | Berlin/Paris | remote | $100k – $150k | full_time | 2026-07-13',
    'listed | 103456 | Orphan Role |  | Oslo |  |  |  | ',
  ]);
  expect(given.postings[0]?.posting).toMatchObject({
    url: 'https://wellfound.com/jobs/100123-backend-engineer',
    company: { size: '11-50' },
    facts: { equity: '0.1% – 0.5%' },
  });
});

test('a page saved as MHTML is read like the page', async () => {
  const mhtml = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b',
    'Subject: Warehouse',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----B"',
    '',
    '------B',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b',
    '',
    Buffer.from(`<html><head>${LD}</head><body>x</body></html>`).toString('base64'),
    '------B--',
    '',
  ].join('\r\n');
  expect(told(await readHtml(mhtml))).toEqual([
    expect.stringMatching(/^listed \| 0a1b2c3d4e5f6a7b \| Warehouse Lead \| Cobble Foods/u),
  ]);
});

const BODY =
  'We build furniture that lasts. You will plan the production of our two sites and lead a team of six people.\n\n- Five years in planning\n- Fluent German';
const text = (content: string, more: object = {}) => read({ kind: 'text', content, ...more });

test.each([
  [
    'LinkedIn’s new page',
    `Fernhollow\nShare\nShow more options\nProduction Planner\nBerlin, Germany · 2 weeks ago · Over 100 applicants\nPromoted by hirer · Responses managed off LinkedIn\nHybrid\nFull-time\nApply\nSave\nAbout the job\n${BODY}`,
    'https://www.linkedin.com/jobs/view/4100000011/?trk=x',
    '4100000011 | Production Planner | Fernhollow | Berlin, Germany | hybrid |  | Full-time | 2026-07-02',
  ],
  [
    'LinkedIn’s old page',
    `Production Planner\nFernhollow · Berlin, Germany (Hybrid) · 2 weeks ago · 37 applicants\n€60,000/yr - €80,000/yr · Full-time\nAbout the job\n${BODY}\nhttps://www.linkedin.com/jobs/view/4100000011/`,
    undefined,
    '4100000011 | Production Planner | Fernhollow | Berlin, Germany | hybrid | €60,000/yr - €80,000/yr | Full-time | 2026-07-02',
  ],
  [
    'Indeed’s page',
    `Warehouse Lead - job post\nCobble Foods\n3.5 out of 5 stars\nAustin, TX 78701\nFull-time\nProfile insights\nFull job description\n${BODY}`,
    'https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b',
    '0a1b2c3d4e5f6a7b | Warehouse Lead | Cobble Foods | Austin, TX 78701 |  |  | Full-time | ',
  ],
  [
    'Glassdoor’s page',
    `Fernhollow\n4.2\nCook\nToronto\n${BODY}`,
    'https://www.glassdoor.ca/job-listing/x.htm?jl=1009633080810',
    '1009633080810 | Cook | Fernhollow | Toronto |  |  |  | ',
  ],
  [
    'a line with at',
    `Founding Engineer at Cobble AI\nSan Francisco, CA\n$150k – $180k\n\n${BODY}`,
    'https://wellfound.com/jobs/2937465-founding-engineer',
    '2937465 | Founding Engineer | Cobble AI | San Francisco, CA |  | $150k – $180k |  | ',
  ],
])('pasted from %s, a text is parted into its fields', async (_name, content, url, line) => {
  const given = await text(content, { url });
  expect(told(given)).toEqual([`listed | ${line}`]);
  expect(given.postings[0]?.posting.descriptionHtml).toContain('<li>Fluent German</li>');
});

test('labels are understood in several languages; what is missing is asked for by the request’s own fields', async () => {
  const given = await text(
    `Stelle: Bäcker (m/w/d)\nUnternehmen: Cobble GmbH\nOrt: Hamburg\nGehalt: 3.000 € - 3.400 € im Monat\n\nStellenbeschreibung\n${BODY}`,
    { board: 'indeed' },
  );
  expect(told(given)).toEqual([
    expect.stringMatching(
      /^listed \| named-\w{32} \| Bäcker \(m\/w\/d\) \| Cobble GmbH \| Hamburg \| {2}\| 3\.000 € - 3\.400 € im Monat \|/u,
    ),
  ]);
  expect(await missingOf({ kind: 'text', content: 'hello there' })).toEqual(['company_name', 'content', 'url']);
  expect(await missingOf({ kind: 'text', content: BODY, board: 'linkedin' })).toEqual(['title', 'company_name']);
  const said = { title: 'Planner', companyName: 'Cobble', location: 'Remote' };
  expect(told(await text(BODY, { board: 'linkedin', said }))).toEqual([
    expect.stringMatching(/\| Planner \| Cobble \| {2}\| remote \|/u),
  ]);
});

test('hostile pages end soon and give nothing that runs', async () => {
  const many = Array.from(
    { length: 2_000 },
    (_one, n) => `<a href="https://www.linkedin.com/jobs/view/${4_000_000_000 + n}">Role ${n}<p>C · L</p></a>`,
  ).join('');
  const read = await readHtml(many);
  expect(read.postings).toHaveLength(500);
  for (const script of ['a'.repeat(200_000), 'a={'.repeat(20_000), '"'.repeat(100_000), `${'['.repeat(50_000)}`])
    await missingOf({ kind: 'html', content: `<a href="https://www.indeed.com/jobs">x</a><script>${script}</script>` });
  const page = await readHtml(
    `<a href="javascript:alert(1)">x</a><a href="https://www.linkedin.com/jobs/view/4100000001"><b>Chef</b><p>Cobble</p><script>alert(1)</script></a>`,
  );
  expect(JSON.stringify(page)).not.toMatch(/alert|javascript/u);
});
