import * as fc from 'fast-check';
import { roleKey } from '../../../shared/domain/applications/role-key.ts';

test.each([
  ['Senior Engineer', 'Sr. Engineer'],
  ['Backend Engineer (m/f/d)', 'backend engineer'],
  ['Backend Engineer m/w/d', 'Backend  Engineer'],
  ['Data Analyst [Remote, EU]', 'Data Analyst'],
  ['Data-Analyst', 'Data Analyst'],
])('%s and %s are one role', (left, right) => {
  expect(roleKey(left)).toBe(roleKey(right));
});

test.each([
  ['Senior Engineer', 'Engineer'],
  ['C Developer', 'C++ Developer'],
  ['NET Developer', '.NET Developer'],
  ['Engineer, Payments', 'Engineer, Search'],
])('%s and %s are two roles', (left, right) => {
  expect(roleKey(left)).not.toBe(roleKey(right));
});

test('a key is its own key, and any title with a letter in it has one', async () => {
  await fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const key = roleKey(title);
      expect(roleKey(key)).toBe(key);
      if (/\p{L}/u.test(title.normalize('NFKC').toLowerCase())) expect(key).not.toBe('');
    }),
  );
});
