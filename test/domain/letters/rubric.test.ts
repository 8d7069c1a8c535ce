import fc from 'fast-check';
import { compareLetters } from '../../../shared/domain/letters/compare.ts';
import { letterHtml } from '../../../shared/domain/letters/html.ts';
import { type Scored, scoresOf, totalOf } from '../../../shared/domain/letters/rubric.ts';
import { facts, posting } from './fixtures.ts';

const said = (...texts: string[]) => texts.map((text, paragraph) => ({ text, fact_ids: [], paragraph }));
const letter = (change: Partial<Scored> = {}): Scored => ({
  sentences: said(
    'Dear Quillmark hiring team,',
    'I would like to apply for the Staff Backend Engineer position at Quillmark.',
    'I know PostgreSQL, which your posting asks for.',
    'Lena Okafor',
  ),
  facts,
  posting,
  length: 'short',
  findings: [],
  isResumeRead: true,
  ...change,
});
const line = (scored: Scored, name: string) => {
  const { quality, ats } = scoresOf(scored);
  return [...quality, ...ats].find((reason) => reason.name === name);
};

test('both scores are out of 100, are the sum of their lines, and each line says why', () => {
  const { quality, ats } = scoresOf(letter());
  for (const reasons of [quality, ats]) {
    expect(reasons.reduce((sum, { of }) => sum + of, 0)).toBe(100);
    expect(totalOf(reasons)).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
    for (const { points, of, why } of reasons) {
      expect(points).toBeLessThanOrEqual(of);
      expect(why).toMatch(/\.$/);
    }
  }
});

test('any letter keeps every line between none and all of its points', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 20 }), fc.constantFrom(null, true, false), (texts, isResumeRead) => {
      const { quality, ats } = scoresOf(letter({ sentences: said(...texts), isResumeRead }));
      for (const { points, of } of [...quality, ...ats]) {
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(of);
      }
    }),
    { numRuns: 100 },
  );
});

test('what is asked and known but not named costs, and is named in the reason; what the person lacks does not', () => {
  expect(line(letter(), 'coverage')).toMatchObject({ points: 25 });
  const silent = letter({ sentences: said('Dear team,', 'I would like to apply.') });
  expect(line(silent, 'coverage')).toMatchObject({ points: 0, why: expect.stringContaining('not named: PostgreSQL') });
});

test('findings, clichés, repetition, odd signs and a missing name cost, each in its own line', () => {
  const finding = { kind: 'superlative', sentence: 0, text: 'x', message: 'y' } as const;
  expect(line(letter({ findings: [finding] }), 'truth')).toMatchObject({ points: 20 });
  const bad = letter({
    sentences: said('I am a team player.', 'I am a go-getter.', '★ I am a synergy.'),
    isResumeRead: false,
  });
  expect(line(bad, 'cliches')?.points).toBe(0);
  expect(line(bad, 'repetition')?.points).toBeLessThan(10);
  expect(line(bad, 'characters')?.points).toBe(8);
  expect(line(bad, 'names')?.points).toBe(0);
  expect(line(bad, 'signature')?.points).toBe(0);
  expect(line(bad, 'resume')?.points).toBe(0);
});

test('a comparison holds each letter whole and in its order', () => {
  const text = fc.constantFrom('a', 'b', 'c', 'd');
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (one, two) => {
      const compared = compareLetters(said(...one), said(...two));
      const of = (where: string) => compared.filter((part) => part.in !== where).map((part) => part.text);
      expect(of('second')).toEqual(one);
      expect(of('first')).toEqual(two);
    }),
  );
});

test('a page of HTML holds paragraphs alone, whatever the letter says', () => {
  const page = letterHtml('Dear <b>team</b>,\n\nTom & "Jerry"\nP.S. <script>x()</script>', 'A <title>');
  expect(page).toContain('<p>Dear &lt;b&gt;team&lt;/b&gt;,</p>');
  expect(page).toContain('<p>Tom &amp; &quot;Jerry&quot;<br>P.S. &lt;script&gt;x()&lt;/script&gt;</p>');
  expect(page).toContain('<title>A &lt;title&gt;</title>');
});
