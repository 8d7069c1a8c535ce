import fc from 'fast-check';
import { readTitle, relateTitles, titleKey } from '../../../../shared/domain/postings/dedupe/title.ts';

const nothing = new Set<string>();
const relate = (a: string, b: string, ignored: ReadonlySet<string> = nothing) =>
  relateTitles(readTitle(a), readTitle(b), ignored);

test.each([
  ['Sr. Software Engineer (Remote)', 'Senior Software Engineers'],
  ['Krankenpfleger:in (m/w/d)', 'Krankenpfleger'],
  ['Front-End Dev', 'Frontend Developer'],
  ['Baker - Req #20481', 'Baker'],
  ['Now hiring: Line Cook, $22 - Full Time', 'Line Cook'],
  ['VP of Sales', 'Vice President, Sales'],
  ['Ingénieur mécanique (H/F)', 'Ingenieur Mecanique'],
])('%j and %j are one title', (a, b) => {
  expect(relate(a, b)).toMatchObject({ onlyA: [], onlyB: [], level: 'same' });
  expect(titleKey(readTitle(a))).toBe(titleKey(readTitle(b)));
});

test('what one title says beyond the other stands on its side, and words of place and company do not count', () => {
  expect(relate('Nurse, Emergency', 'Nurse')).toMatchObject({ onlyA: ['emergency'], onlyB: [], shared: 1 });
  expect(relate('Nurse Dover', 'Nurse', new Set(['dover']))).toMatchObject({ onlyA: [], onlyB: [] });
});

test('a level apart is told, one that only says senior is told as that', () => {
  expect(relate('Junior Accountant', 'Accountant').level).toBe('other');
  expect(relate('Senior Accountant', 'Accountant').level).toBe('one_says_senior');
  expect(relate('Engineer II', 'Engineer III').level).toBe('other');
});

test('a title that is nothing but its level has that for its role', () => {
  expect([...readTitle('Trainee').core]).toEqual(['trainee']);
});

test('numbers of the employer are told apart from years and levels', () => {
  expect([...readTitle('Welder REQ-10442').requisitions]).toHaveLength(1);
  expect(readTitle('Summer Intern 2027').requisitions.size).toBe(0);
});

const words = fc.array(
  fc.constantFrom(
    'senior',
    'sr',
    'nurse',
    'nurses',
    'engineer',
    'dev',
    'lead',
    'data',
    'II',
    '(m/w/d)',
    'remote',
    'Leeds',
    '#4411',
    '2027',
    'C++',
    '.NET',
    'Ärzt*in',
  ),
  { minLength: 1, maxLength: 7 },
);
const title = fc.oneof(
  words.map((list) => list.join(' ')),
  fc.string(),
);

test('comparing two titles either way round tells the same, and a title differs from itself in nothing', () => {
  fc.assert(
    fc.property(title, title, (a, b) => {
      const [there, back] = [relate(a, b), relate(b, a)];
      expect(back).toEqual({ ...there, onlyA: there.onlyB, onlyB: there.onlyA });
      expect(relate(a, a)).toMatchObject({ onlyA: [], onlyB: [], level: 'same' });
    }),
  );
});

test('the key is the same whatever the case and the order of the words', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom('nurse', 'data', 'engineer', 'sales', 'kitchen', 'night'), { minLength: 1 }),
      (list) => {
        const key = titleKey(readTitle(list.join(' ')));
        expect(titleKey(readTitle(list.toReversed().join(' ').toUpperCase()))).toBe(key);
        expect(titleKey(readTitle(key))).toBe(key);
      },
    ),
  );
});
