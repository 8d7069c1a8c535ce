import type { ParsedPosting } from '../../../shared/domain/postings/posting.ts';
import { understand } from '../../../shared/domain/postings/understand.ts';

// Postings of many trades and countries, in the ways that they are written.

const read = (title: string, location: string, text: string) => {
  const posting: ParsedPosting = {
    externalId: '1',
    url: 'https://elm.example/1',
    title,
    companyName: 'Elm',
    descriptionHtml: '',
    locations: location === '' ? [] : [location],
    workMode: null,
    salary: null,
    employmentType: null,
    department: null,
    postedAt: null,
    expiresAt: null,
    facts: {},
  };
  const { salary, jobType, isRemote, isHybrid, ...rest } = understand(posting, text);
  const mode = isRemote ? 'remote' : isHybrid ? 'hybrid' : 'onsite';
  const pay = salary === null ? null : [salary.minMinor, salary.maxMinor, salary.currency, salary.period].join(' ');
  return { pay, jobType, mode, ...rest };
};

test.each<[string, string, string, object]>([
  [
    'Registered Nurse',
    'Phoenix, AZ',
    'Full-time nights. $38.50 - $52.75 per hour. BSN required. 2+ years of critical care experience. Sign-on bonus $10,000.',
    { pay: '3850 5275 USD hour', jobType: 'full_time', educationLevel: 'bachelor', yearsMin: 2 },
  ],
  [
    'Physician Assistant',
    'Albany, NY',
    'Per diem. $75.00-$85.00/hr. NY PA license. H-1B sponsorship available.',
    { pay: '7500 8500 USD hour', jobType: 'temporary', sponsorship: 'offered' },
  ],
  [
    'Forklift Operator',
    'Dayton, Ohio',
    'No remote option. $19/hr. Temp-to-hire.',
    { mode: 'onsite', jobType: 'temporary' },
  ],
  ['HGV Driver', 'Wakefield', '£17.25ph. Full time, permanent.', { pay: '1725 1725 GBP hour', jobType: 'full_time' }],
  ['Warehouse Associate', 'Tokyo', '時給1,300円〜1,500円。週3日から。', { pay: '1300 1500 JPY hour' }],
  [
    'Backend Developer',
    'Bengaluru',
    '₹18,00,000 - ₹26,00,000 per annum. 4 to 7 years with Java and Spring Boot.',
    { pay: '180000000 260000000 INR year', yearsMin: 4, yearsMax: 7 },
  ],
  [
    'Tandartsassistente',
    'Utrecht',
    'Parttime 24 uur. Salaris € 2.350 - € 3.100 bruto per maand.',
    { pay: '235000 310000 EUR month', jobType: 'part_time' },
  ],
  [
    'Receptionist',
    'Auckland',
    '$27.80 per hour. Fixed-term 12 months. You must have the right to work in New Zealand.',
    { pay: '2780 2780 NZD hour', jobType: 'contract', authorizationRegion: 'NZ' },
  ],
  [
    'Ingegnere meccanico',
    'Milano',
    'Contratto a tempo indeterminato, 35.000 € - 42.000 € lordi annui.',
    { pay: '3500000 4200000 EUR year', jobType: 'full_time' },
  ],
  [
    'Systems Engineer',
    'Huntsville, AL',
    'Active Secret clearance required. Must be a U.S. citizen. Hybrid: 3 days onsite per week. Pay: $125K-$160K DOE',
    { pay: '12500000 16000000 USD year', mode: 'hybrid', clearanceRequired: true, citizenshipRequired: 'US' },
  ],
])('%s in %s', (title, location, text, expected) => {
  expect(read(title, location, text)).toMatchObject(expected);
});

test('an allowance for each day is no pay, and "per diem" as a kind of work hides none', () => {
  expect(read('Technician', 'Reno, NV', 'Travel is paid with a per diem of $75.').pay).toBeNull();
});
