import { cleanHtml } from '../../../shared/adapters/boards/html.ts';
import type { ParsedPosting } from '../../../shared/domain/postings/posting.ts';
import { understand } from '../../../shared/domain/postings/understand.ts';
import { measureAuthorisation } from '../../eval/authorisation/report.ts';
import { measureTitles, measureYears } from '../../eval/level/report.ts';
import { measureSentences } from '../../eval/work-mode/report.ts';

test('remote and hybrid are read from own sentences without a false hit', () => {
  const pairs = measureSentences();
  expect(pairs.filter((one) => one.read !== 'onsite' && one.read !== one.label)).toEqual([]);
  expect(pairs.filter((one) => one.read === one.label).length / pairs.length).toBeGreaterThanOrEqual(0.97);
});

test.each([
  ['sponsorship, clearance, citizenship and work authorisation in own sentences', measureAuthorisation, 80],
  ['level and type of own titles', measureTitles, 120],
  ['years asked in own sentences', measureYears, 30],
] as const)('%s are read exactly', (_, measure, least) => {
  const { right, all, wrong } = measure();
  expect(all).toBeGreaterThanOrEqual(least);
  expect({ enough: right / all >= 0.95, wrong }).toEqual({ enough: true, wrong });
});

const posting = (over: Partial<ParsedPosting>): ParsedPosting => ({
  externalId: '1',
  url: 'https://board.example/1',
  title: 'Site Reliability Engineer',
  companyName: 'Larch & Moss',
  descriptionHtml: '',
  locations: ['Remote - Canada'],
  workMode: null,
  salary: null,
  employmentType: null,
  department: null,
  postedAt: null,
  expiresAt: null,
  facts: {},
  ...over,
});
const TEXT = [
  'About us',
  'We raised $40M and our team of 60 speaks Dutch and French for fun.',
  'What you need',
  '- Bachelor’s degree in computer science; a Master’s is a plus',
  '- 4+ years of experience with Linux',
  '- Fluent English',
  'Nice to have',
  '- 8 years of experience with Kafka, German (B2)',
  'Offer',
  'Salary: $110,000 - $130,000. We are unable to sponsor visas. Overlap with Pacific time zone hours is expected.',
  'We are an equal opportunity employer, whatever your citizenship, veteran status or security clearance history, race or religion.',
].join('\n');

test('each fact stands with its sentence; what is only welcome, the company itself and the law’s boilerplate feed none', () => {
  const read = understand(posting({}), TEXT);
  expect(read).toMatchObject({
    isRemote: true,
    country: 'CA',
    remoteRegions: ['CA'],
    yearsMin: 4,
    experienceLevel: 'mid',
    sponsorship: 'refused',
    clearanceRequired: null,
    citizenshipRequired: null,
    educationLevel: 'bachelor',
    languages: ['en'],
    salary: { minMinor: 11_000_000, maxMinor: 13_000_000, currency: 'CAD', period: 'year' },
  });
  expect(read.facts.find(({ fact }) => fact === 'sponsorship')?.sentence).toBe('We are unable to sponsor visas.');
  expect(read.facts.map(({ fact }) => fact)).toEqual([
    'work_mode',
    'time_zone',
    'sponsorship',
    'education',
    'language',
    'experience',
    'pay',
  ]);
});

test('a board’s own fields go before the prose', () => {
  const read = understand(
    posting({
      workMode: 'remote',
      remoteFrom: ['Europe'],
      locations: [],
      places: [{ city: 'Graz', country: 'AT' }],
      salaryText: 'OTE €25k - €35k',
      level: 'Internship',
    }),
    'Come to our office every day.',
  );
  expect(read).toMatchObject({
    isRemote: true,
    remoteRegions: ['EUROPE'],
    country: 'AT',
    experienceLevel: 'entry',
    salary: { minMinor: 2_500_000, maxMinor: 3_500_000, currency: 'EUR' },
  });
});

test.each([
  [['Canada'], [{ country: 'CA' }], 'CA', ['CA']],
  [['Remote: United States', 'Remote: Canada'], [{ country: 'US' }, { country: 'CA' }], null, ['US', 'CA']],
  [['Spain', 'Portugal'], [{ country: 'ES' }, { country: 'PT' }], null, ['ES', 'PT']],
  [['Americas'], [], null, ['AMERICAS']],
  [['New South Wales, Australia'], [{ region: 'New South Wales', country: 'AU' }], 'AU', ['AU']],
  [['Graz, Austria'], [{ city: 'Graz', country: 'AT' }], 'AT', ['WORLD']],
])(
  'remote work in %j with no town may be done there, and several countries are no one country',
  (at, places, country, regions) => {
    const text = 'Work from anywhere with a fully remote setup.';
    expect(understand(posting({ workMode: 'remote', locations: at, places }), text)).toMatchObject({
      country,
      remoteRegions: regions,
    });
  },
);

test('a description is kept once as safe HTML and once as text that reads well, escaped twice or not', () => {
  const hostile =
    '<h2 onclick="x()">Duties</h2><script>steal()</script><style>p{}</style><ul><li>Bake &amp; sell</li><li>Clean<ul><li>ovens</li></ul></li></ul><table><tr><th>Shift</th><td>06:00</td></tr><tr><th>Pay</th><td>$20/h</td></tr></table><img src="https://tracker.example/p.gif" width="1"><a href="javascript:steal()">here</a><a href="https://shop.example/apply" onmouseover="x()">apply</a><iframe src="https://bad.example"></iframe>';
  for (const html of [hostile, hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')]) {
    const { html: safe, text } = cleanHtml(html);
    expect(safe).not.toMatch(/script|style|onclick|onmouseover|javascript:|<img|<iframe|tracker/iu);
    expect(safe).toContain('<a href="https://shop.example/apply"');
    expect(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ).toEqual(['Duties', '- Bake & sell', '- Clean', '- ovens', 'Shift 06:00', 'Pay $20/h', 'hereapply']);
  }
});

test.each([
  ['Our guild gives mentorship and sponsorship to engineers across the firm.', { sponsorship: null }],
  ['Knowing whether you need visa support helps us to plan your first day.', { sponsorship: null }],
  ['We are proud of our sponsorship and support of local charities.', { sponsorship: null }],
  [
    'We are not considering candidates that need any type of US work authorization now or later.',
    { sponsorship: 'refused' },
  ],
  ['Towns rely on us to work well and strengthen the public trust.', { clearanceRequired: null }],
  ['A Public Trust clearance is required.', { clearanceRequired: true }],
  ['At this time we can only support green cards or US citizens, which is required.', { citizenshipRequired: null }],
  ['You design RAG systems (vector/hybrid, reranking) for our work.', { isHybrid: false }],
  ['Engineer, Leeds (flexible hybrid, two days)', { isHybrid: true }],
  ['We have remote-friendly options and a gym.', { isRemote: false }],
  ['This role is fully remote. We have 900 associates worldwide.', { isRemote: true, remoteRegions: [] }],
  [
    'This role is fully remote. Work from anywhere for up to 3 months of the year.',
    { isRemote: true, remoteRegions: [] },
  ],
  ['This role is fully remote and open to candidates worldwide.', { isRemote: true, remoteRegions: ['WORLD'] }],
])('%s is read as %j', (text, expected) => {
  expect(understand(posting({ locations: [] }), text)).toMatchObject(expected);
});

test.each([
  ['You keep the Trial Master File in order, which is required.', null],
  ['Required: master DW in S3.', null],
  ['You must be a Scrum Master, certified.', null],
  ['Master or PhD in Physics required.', 'master'],
  ["A Bachelor's or Master's degree is required.", 'bachelor'],
  ["Ph.D. (preferred) or Master's in Physics required.", 'master'],
  ['Teams must be able to build this without a PhD in Data Science.', null],
])('%s asks for the degree %s', (text, degree) => {
  expect(understand(posting({}), `Requirements\n- ${text}`).educationLevel).toBe(degree);
});
