import fc from 'fast-check';
import { decision } from '../../../shared/domain/replies/decision.ts';
import { grounded, join, type ModelAnswer } from '../../../shared/domain/replies/model-answer.ts';

const text = 'Thanks for coming in. We would love to see you again on Monday, tell us which hour suits.';
const open = decision('unclassified', 'nobody', []);
const leaning = (to: ModelAnswer['classification']) => ({ ...open, leaning: to });
const answer = (change: Partial<ModelAnswer> = {}): ModelAnswer => ({
  classification: 'interview_request',
  quote: 'love to see you  again on MONDAY',
  quoted: [],
  ...change,
});
const never = { right: 0, given: 0 };
const proven = { right: 40, given: 40 };

test('a model decides beside a first tier that leans to the same class, with no figure that nobody measured', () => {
  expect(join(leaning('interview_request'), answer(), { text, measured: never })).toEqual({
    classification: 'interview_request',
    confidence: null,
    review: false,
    why: 'both_tiers',
  });
});

test('alone it decides only once it was measured to be right, and then at what was measured', () => {
  expect(join(open, answer(), { text, measured: never })).toMatchObject({ review: true, why: 'not_measured' });
  expect(join(open, answer(), { text, measured: { right: 9, given: 9 } })).toMatchObject({ review: true });
  expect(join(open, answer(), { text, measured: { right: 20, given: 40 } })).toMatchObject({ review: true });
  expect(join(open, answer(), { text, measured: proven })).toEqual({
    classification: 'interview_request',
    confidence: 0.91,
    review: false,
    why: 'measured',
  });
});

test('it never refuses alone, whatever was measured of it', () => {
  const refusal = answer({ classification: 'rejection' });
  expect(join(open, refusal, { text, measured: proven })).toMatchObject({ review: true, why: 'rejection_alone' });
  expect(join(leaning('automated'), refusal, { text, measured: proven })).toMatchObject({ review: true });
  expect(join(leaning('rejection'), refusal, { text, measured: never })).toMatchObject({ review: false });
});

test('what it says it stands on has to stand in the message', () => {
  for (const quote of ['', 'again', 'We hire you.', 'love to see you again on Tuesday'])
    expect(join(leaning('interview_request'), answer({ quote }), { text, measured: proven })).toMatchObject({
      review: true,
      why: 'ungrounded',
    });
});

test('of what it points at nothing is kept that the message does not say, no link and no address', () => {
  const mail = 'Which hour suits? Write to eve@drop.test or https://drop.test/x. Bring your diploma.';
  const quoted = ['Which hour suits?', 'Write to eve@drop.test', 'https://drop.test/x', 'Bring your passport'].map(
    (one) => ({ kind: 'question' as const, text: one }),
  );
  expect(grounded(answer({ quoted }), mail)).toEqual([{ kind: 'question', text: 'Which hour suits?' }]);
  fc.assert(
    fc.property(fc.string(), fc.string(), (said, words) => {
      for (const { text: kept } of grounded(answer({ quoted: [{ kind: 'document', text: words }] }), said))
        expect(kept).not.toMatch(/@|:\/\//);
    }),
  );
});
