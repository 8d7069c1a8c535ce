import fc from 'fast-check';
import { readText } from '../../../shared/adapters/documents/text.ts';
import { filled, gapsOf } from '../../../shared/domain/resume/gaps.ts';
import { readResume } from '../../../shared/domain/resume/read.ts';

const text = `Pia Lund
pia@example.com

Experience

Blue Kiln
2015 - 2017
- Wrote the planner

She was a potter of systems there, from March 2015 on.

Education

Ashford College
`;
const read = readText(new TextEncoder().encode(text));
if (read.outcome !== 'read') throw new Error(read.message);
const { document } = read;
const parsed = readResume(document, 'text');

test('what the rules left empty is named, and what they read is not', () => {
  expect(gapsOf(parsed)).toEqual(expect.arrayContaining(['headline', 'experience.0.title', 'experience.0.location']));
  expect(gapsOf(parsed)).not.toContain('experience.0.company');
  expect(gapsOf(parsed)).not.toContain('name');
});

test('a value that stands in the document near its entry is taken, with its place and little confidence', () => {
  const { experience } = filled(parsed, document.text, [
    { gap: 'experience.0.title', value: 'potter of systems', quote: 'She was a potter of systems there' },
  ]);
  const title = experience[0]?.title;
  expect(title).toMatchObject({ value: 'potter of systems', confidence: 0.5 });
  expect(document.text.slice(title?.evidence[0]?.start, title?.evidence[0]?.end)).toBe('potter of systems');
});

test.each([
  ['a value that the document does not hold', 'experience.0.title', 'Chief Potter', 'Blue Kiln'],
  ['a part of a word', 'experience.0.title', 'otter', 'potter'],
  ['a field that was read already', 'experience.0.company', 'Ashford College', 'Ashford College'],
  ['an entry that does not exist', 'experience.7.title', 'potter', 'potter'],
  ['a field that nobody asked for', 'source.kind', 'potter', 'potter'],
  ['an empty value', 'headline', ' ', ''],
])('%s is dropped', (_case, gap, value, quote) => {
  expect(filled(parsed, document.text, [{ gap, value, quote }])).toEqual(parsed);
});

test('a date is taken only as our own rules read its quote: no month is invented', () => {
  const study = { ...parsed, education: parsed.education.map((one) => ({ ...one, start: null })) };
  const gap = 'education.0.start';
  const near = `${document.text}\nfrom 2011`;
  expect(filled(study, near, [{ gap, value: '2011-09', quote: '2011' }])).toEqual(study);
  expect(filled(study, near, [{ gap, value: '2011', quote: '2011' }]).education[0]?.start?.value).toBe('2011');
});

test('whatever a model answers, every value that is taken stands in the document', () => {
  const gap = fc.constantFrom(...gapsOf(parsed));
  const word = fc.constantFrom('potter', 'of', 'systems', 'Kiln', 'liar', 'March', '(', '.*', 'Lund');
  const said = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(fc.record({ gap, value: said, quote: said })), (fillings) => {
      const result = filled(parsed, document.text, fillings);
      JSON.stringify(result, (key, value) => {
        if (key === 'evidence') for (const one of value) expect(document.text.slice(one.start, one.end)).toBe(one.text);
        return value;
      });
    }),
    { numRuns: 200 },
  );
});
