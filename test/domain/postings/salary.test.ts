import { readPay, readSalary, yearlyMinor } from '../../../shared/domain/postings/salary.ts';
import { measurePhrasings } from '../../eval/salary/report.ts';

type Expected = [number | null, number | null, string, string] | null;
const short = (text: string, country: string | null = null): Expected => {
  const read = readSalary(text, country);
  if (read === null) return null;
  return [(read.minMinor ?? 0) / 100, read.maxMinor === null ? null : read.maxMinor / 100, read.currency, read.period];
};

test.each<[string, Expected]>([
  ['The base pay range for this role is $163,800 – $306,000 per year.', [163800, 306000, 'USD', 'year']],
  ['Salary: $120k - $150k', [120000, 150000, 'USD', 'year']],
  ['Salary: 80-100k EUR', [80000, 100000, 'EUR', 'year']],
  ['Gehalt: €45.000 - €55.000 pro Jahr', [45000, 55000, 'EUR', 'year']],
  ['Pay: $18.50 per hour', [18.5, 18.5, 'USD', 'hour']],
  ['Pay: from $18.50 per hour', [18.5, null, 'USD', 'hour']],
  ['Pay: up to $18.50 per hour', [0, 18.5, 'USD', 'hour']],
  ['$22 - $26/hr depending on experience', [22, 26, 'USD', 'hour']],
  ['Compensation of £3,500 to £4,200 per month', [3500, 4200, 'GBP', 'month']],
  ['Day rate £450-£550 per day', [450, 550, 'GBP', 'day']],
  ['CHF 95’000 - 110’000 annually', [95000, 110000, 'CHF', 'year']],
  ['The annual salary is USD 95,000.', [95000, 95000, 'USD', 'year']],
  ['₹12,00,000 - ₹18,00,000 per annum', [1200000, 1800000, 'INR', 'year']],
  ['OTE: $31,2k - $52k a year', [31200, 52000, 'USD', 'year']],
  ['We raised $50 million and offer a $5,000 signing bonus', null],
  ['401(k) match up to $3,000, $1,500 stipend per year', null],
  ['Serving 10,000 customers in 20 countries', null],
  ['A $2,000 learning budget', null],
  ['', null],
])('%j states %j', (text, expected) => {
  expect(short(text)).toEqual(expected);
});

test('a bare dollar is the dollar of the posting’s country', () => {
  expect(short('Salary $90,000 - $110,000', 'CA')).toEqual([90000, 110000, 'CAD', 'year']);
  expect(short('Salary US$90,000 - US$110,000', 'CA')).toEqual([90000, 110000, 'USD', 'year']);
});

test('figures are normalised to a year: 2,080 hours, 260 days, 52 weeks, 12 months', () => {
  expect(yearlyMinor(1850, 'hour')).toBe(3_848_000);
  expect(yearlyMinor(100, 'day')).toBe(26_000);
  expect(yearlyMinor(100, 'week')).toBe(5_200);
  expect(yearlyMinor(100, 'month')).toBe(1_200);
  expect(yearlyMinor(null, 'year')).toBeNull();
});

test('own phrasings of many countries and currencies are read exactly, and money that is no pay is not', () => {
  const { right, all, none, wrong } = measurePhrasings();
  expect([all >= 200, none >= 60]).toEqual([true, true]);
  expect({ enough: right / all >= 0.97, wrong }).toEqual({ enough: true, wrong });
});

test('several ranges are read as the span from the lowest to the highest, and each is kept with its sentence', () => {
  const text = 'Salary by place.\nNew York: $150,000 - $180,000\nAustin: $130,000 - $155,000';
  expect(short(text, 'US')).toEqual([130000, 180000, 'USD', 'year']);
  expect(readPay(text, 'US').map((one) => [one.minMinor, one.sentence])).toEqual([
    [15_000_000, 'New York: $150,000 - $180,000'],
    [13_000_000, 'Austin: $130,000 - $155,000'],
  ]);
});

test('an estimate is marked, gross, net and the thirteenth salary are noted', () => {
  expect(readSalary('$53K-$91K (Glassdoor est.)', 'US')?.estimated).toBe(true);
  expect(readSalary('Employer Provided Salary:$120K-$145K', 'US')?.estimated).toBe(false);
  const [read] = readPay("Lohn: CHF 95'000 bis 110'000 brutto im Jahr (13 x)", 'CH');
  expect([read?.tax, read?.paymentsPerYear]).toEqual(['gross', 13]);
});
