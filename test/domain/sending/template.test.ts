import * as fc from 'fast-check';
import { fillTemplate, TEMPLATE_VARIABLES, templateProblems } from '../../../shared/domain/sending/template.ts';

test('known variables are filled, with or without blanks inside the braces', () => {
  const { text, problems } = fillTemplate('{{user_name}} for {{ job_title }}', { user_name: 'Jo', job_title: 'Baker' });
  expect([text, problems]).toEqual(['Jo for Baker', []]);
});

test.each([
  ['unknown', 'Hello {{first_nmae}}', { variable: 'first_nmae', problem: 'unknown' }],
  ['unfilled', 'Call {{user_phone}}', { variable: 'user_phone', problem: 'unfilled' }],
  ['malformed', 'Hello {{my name}}', { variable: '{{my name}}', problem: 'malformed' }],
  ['malformed', 'Hello }} you', { variable: '}}', problem: 'malformed' }],
])('%s: %s is named', (_kind, text, problem) => {
  expect(fillTemplate(text, { user_phone: '  ' }).problems).toEqual([problem]);
});

test('a name that ends with a full stop ends the sentence too', () => {
  const filled = (text: string) => fillTemplate(text, { company_name: 'Northwind, Inc.' }).text;
  expect(filled('At {{company_name}}. Or {{company_name}}... or {{company_name}}, now.')).toBe(
    'At Northwind, Inc. Or Northwind, Inc.... or Northwind, Inc., now.',
  );
});

test('a value is never read as a template', () => {
  const { text, problems } = fillTemplate('{{company_name}} {{user_name}}', {
    company_name: '{{user_name}}',
    user_name: 'Jo',
  });
  expect([text, problems]).toEqual(['{{user_name}} Jo', []]);
});

test('no prototype name is a variable', () => {
  expect(templateProblems('{{constructor}} {{toString}} {{__proto__}}').map(({ problem }) => problem)).toEqual(
    expect.arrayContaining(['unknown', 'unknown']),
  );
});

const names = Object.keys(TEMPLATE_VARIABLES);
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('{', '}', '{{', '}}', '$&', '$1'),
  fc.constantFrom(...names, 'nobody').map((name) => `{{${name}}}`),
);

test('whatever the template and the values: without a problem no braces of the template are left, with one it is named', async () => {
  const values = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' }));
  await fc.assert(
    fc.property(fc.array(piece), values, (pieces, given) => {
      const template = pieces.join('');
      const { text, problems } = fillTemplate(template, given);
      expect(templateProblems(template).every((one) => problems.some((p) => p.variable === one.variable))).toBe(true);
      const own = fillTemplate(template, Object.fromEntries(names.map((name) => [name, 'x'])));
      if (own.problems.length === 0) expect(own.text).not.toMatch(/\{\{|\}\}/);
      if (problems.length === 0 && !template.includes('{{')) expect(text).toBe(template);
    }),
    { numRuns: 500 },
  );
});
