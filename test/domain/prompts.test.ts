import fc from 'fast-check';
import { SAMPLE_FLOOR, successOf, winnerOf } from '../../shared/domain/prompts/success.ts';
import { render, templateFaults, variablesIn } from '../../shared/domain/prompts/template.ts';

test('a template and its list of variables agree, both ways, and it has what its kind needs', () => {
  expect(templateFaults('cover_letter', '{{facts}} and {{posting}}', ['facts', 'posting'])).toEqual([]);
  const faults = templateFaults('cover_letter', '{{facts}} {{salary}}', ['facts', 'tone']);
  expect(faults).toHaveLength(4);
  expect(faults.join(' ')).toMatch(/uses {{salary}}.*lists tone.*Nothing fills {{salary}}.*needs {{posting}}/);
});

test('what a value holds opens no slot', () => {
  fc.assert(
    fc.property(fc.string(), (facts) => {
      const rendered = render('<{{facts}}|{{ posting }}>', { facts, posting: '{{facts}}' });
      expect(rendered).toBe(`<${facts}|{{facts}}>`);
    }),
  );
  expect(variablesIn('{{a}} {{ b }} {{a}}')).toEqual(['a', 'b']);
});

test('a rate is given from the floor on, with an interval that holds it', () => {
  expect(successOf({ sample_size: SAMPLE_FLOOR - 1, successes: 20 }).rate).toBeNull();
  expect(successOf({ sample_size: 100, successes: 30 })).toEqual({ rate: 30, low: 21.89, high: 39.59 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (good, bad) => {
      const { rate, low, high } = successOf({ sample_size: good + bad, successes: good });
      expect(low).toBeLessThanOrEqual(rate ?? low);
      expect(high).toBeGreaterThanOrEqual(rate ?? high);
      expect([low >= 0, high <= 100]).toEqual([true, true]);
    }),
  );
});

test('no version wins below the floor, none whose interval meets another’s', () => {
  const good = { sample_size: 200, successes: 120 };
  const bad = { sample_size: 200, successes: 40 };
  expect(winnerOf([good, bad])).toBe(good);
  expect(winnerOf([good, { sample_size: 200, successes: 110 }])).toBeUndefined();
  expect(winnerOf([good, { sample_size: SAMPLE_FLOOR - 1, successes: 0 }])).toBeUndefined();
  expect(winnerOf([good])).toBeUndefined();
});
