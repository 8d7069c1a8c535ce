import fc from 'fast-check';
import { WORK_STATUSES } from '../../../shared/domain/enums.ts';
import type { KeptAnswer } from '../../../shared/domain/profile/answers.ts';
import { isCountry } from '../../../shared/domain/profile/country.ts';
import { isCurrency } from '../../../shared/domain/profile/currency.ts';
import { type KnockOutFacts, knockOuts } from '../../../shared/domain/profile/knock-outs.ts';
import {
  type AuthorisationFacts,
  workAuthorisationVerdict,
} from '../../../shared/domain/profile/work-authorisation.ts';

const TODAY = '2026-06-15';
const silent: AuthorisationFacts = {
  country: 'US',
  sponsorship: null,
  citizenship_required: null,
  authorization_region: null,
};
const may = (
  country: string,
  status: string,
  needs_sponsorship = false,
  valid_until: string | null = null,
): KeptAnswer => ({
  answer_key: `work_authorisation.${country}`,
  value: { status, needs_sponsorship, permit: null, valid_until },
});

test.each<[string, Partial<AuthorisationFacts>, KeptAnswer[], string, string | null]>([
  [
    'refused to one who needs it there',
    { sponsorship: 'refused' },
    [may('US', 'work_visa', true)],
    'refused',
    'sponsorship',
  ],
  ['refused, and not needed', { sponsorship: 'refused' }, [may('US', 'citizen')], 'fits', null],
  ['refused, and nobody said', { sponsorship: 'refused' }, [], 'unknown', 'sponsorship'],
  ['refused in another country', { sponsorship: 'refused' }, [may('DE', 'work_visa', true)], 'unknown', 'sponsorship'],
  ['offered to one who needs it', { sponsorship: 'offered' }, [may('US', 'none', true)], 'fits', 'sponsorship'],
  ['silent to one who needs it', {}, [may('US', 'none', true)], 'unknown', null],
  ['silent to one who does not', {}, [may('US', 'permanent_resident')], 'fits', null],
  [
    'the region goes before the place',
    { country: 'IN', authorization_region: 'US' },
    [may('US', 'none', true), may('IN', 'citizen')],
    'refused',
    'authorization',
  ],
  [
    'a citizen of a member works in another',
    { country: 'DE', sponsorship: 'refused' },
    [may('FR', 'citizen')],
    'fits',
    null,
  ],
  [
    'a permit of a member does not move',
    { country: 'DE', sponsorship: 'refused' },
    [may('FR', 'work_visa')],
    'unknown',
    'sponsorship',
  ],
  ['the Union, by a permit of one member', { authorization_region: 'EU' }, [may('FR', 'work_visa')], 'fits', null],
  ['the Union, by a Swiss passport', { authorization_region: 'EU' }, [may('CH', 'citizen')], 'fits', null],
  [
    'the Union, needing sponsorship',
    { authorization_region: 'EU', sponsorship: 'refused' },
    [may('FR', 'student_visa', true)],
    'refused',
    'sponsorship',
  ],
  ['Irish in Britain', { country: 'GB', sponsorship: 'refused' }, [may('IE', 'citizen')], 'fits', null],
  ['German in Britain', { country: 'GB', sponsorship: 'refused' }, [may('DE', 'citizen')], 'unknown', 'sponsorship'],
  [
    'a permit that has ended',
    { sponsorship: 'refused' },
    [may('US', 'work_visa', false, '2026-06-14')],
    'refused',
    'sponsorship',
  ],
  ['a permit that ends later', { sponsorship: 'refused' }, [may('US', 'work_visa', false, '2026-06-15')], 'fits', null],
  ['citizens alone, and one is', { citizenship_required: 'US' }, [may('US', 'citizen')], 'fits', null],
  [
    'citizens alone, and a resident',
    { citizenship_required: 'US' },
    [may('US', 'permanent_resident')],
    'refused',
    'citizenship',
  ],
  ['citizens alone, and nobody said', { citizenship_required: 'US' }, [may('DE', 'citizen')], 'unknown', 'citizenship'],
  ['no country at all', { country: null, sponsorship: 'refused' }, [may('US', 'none', true)], 'unknown', null],
])('%s', (_name, facts, answers, verdict, because) => {
  expect(workAuthorisationVerdict({ ...silent, ...facts }, answers, TODAY)).toMatchObject({ verdict, because });
});

test('never refused by silence: without an answer of theirs nobody is, and without words of the posting neither', () => {
  const country = fc.constantFrom('US', 'DE', 'FR', 'GB', 'IE', 'IN');
  const facts = fc.record({
    country: fc.option(country),
    sponsorship: fc.constantFrom(null, 'offered' as const, 'refused' as const),
    citizenship_required: fc.option(country),
    authorization_region: fc.option(fc.oneof(country, fc.constant('EU'))),
  });
  const kept = fc.array(
    fc
      .tuple(country, fc.constantFrom(...WORK_STATUSES), fc.boolean())
      .map(([code, status, needs]) => may(code, status, needs)),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(facts, kept, (posting, answers) => {
      expect(workAuthorisationVerdict(posting, [], TODAY).verdict).not.toBe('refused');
      expect(workAuthorisationVerdict({ ...silent, country: posting.country }, answers, TODAY).verdict).not.toBe(
        'refused',
      );
      const { verdict, message } = workAuthorisationVerdict(posting, answers, TODAY);
      expect(message).toMatch(/\.$/);
      // What a citizen of the very country reads is never a refusal.
      const region = posting.authorization_region ?? posting.citizenship_required ?? posting.country;
      if (region !== null && region !== 'EU' && posting.citizenship_required === null) {
        expect(workAuthorisationVerdict(posting, [may(region, 'citizen')], TODAY).verdict).toBe('fits');
      }
      expect(['fits', 'refused', 'unknown']).toContain(verdict);
    }),
  );
});

const nothing: KnockOutFacts = { ...silent, clearance_required: null, languages: [], years_min: null, facts: [] };
const fact = (name: string, value: string, sentence: string) => ({ fact: name, value, sentence });

test('each knock-out comes with the posting’s sentence, and tells what was said from what was not', () => {
  const posting: KnockOutFacts = {
    ...nothing,
    sponsorship: 'refused',
    clearance_required: true,
    languages: ['de', 'fr', 'en'],
    years_min: 8,
    facts: [
      fact('sponsorship', 'refused', 'We cannot sponsor visas.'),
      fact('clearance', 'required', 'You hold a Secret clearance.'),
      fact('language', 'de', 'Fluent German.'),
      fact('language', 'fr', 'French, fluent.'),
      fact('experience', '8+', 'At least 8 years.'),
    ],
  };
  const languages = {
    languages: [
      { code: 'en', level: 'native' },
      { code: 'de', level: 'A2' },
    ],
  };
  const answers = [may('US', 'student_visa', true), { answer_key: 'languages', value: languages }];
  const found = knockOuts(posting, { answers, years: 2, languages: [] }, TODAY);
  expect(found.map(({ kind, certainty, sentence }) => [kind, certainty, sentence])).toEqual([
    ['sponsorship', 'known', 'We cannot sponsor visas.'],
    ['clearance', 'unsaid', 'You hold a Secret clearance.'],
    ['language', 'known', 'Fluent German.'],
    ['language', 'known', 'French, fluent.'],
    ['experience', 'known', 'At least 8 years.'],
  ]);
  const held = {
    answer_key: 'security_clearance.US',
    value: { held: true, level: 'Secret', valid_until: '2027-01-01' },
  };
  const lapsed = { ...held, value: { ...held.value, valid_until: '2026-01-01' } };
  const about = (answer: KeptAnswer) =>
    knockOuts({ ...nothing, clearance_required: true }, { answers: [answer], years: null, languages: [] }, TODAY);
  expect(about(held)).toEqual([]);
  expect(about(lapsed)).toMatchObject([{ kind: 'clearance', certainty: 'known' }]);
});

test.each([
  [8, 7, false],
  [8, 4, false],
  [8, 3, true],
  [5, 2, true],
  [5, 3, false],
  [3, 0, true],
  [2, 0, false],
  [10, null, false],
])('asked %s years of one with %s: far below is %s', (years_min, years, far) => {
  expect(knockOuts({ ...nothing, years_min }, { answers: [], years, languages: [] }, TODAY)).toHaveLength(far ? 1 : 0);
});

test('the languages of the profile settle what a posting asks, in the words that they are told in', () => {
  const asked = { ...nothing, languages: ['de', 'fr', 'es'] };
  const languages = [
    { language_name: 'Deutsch', fluency: 'verhandlungssicher' },
    { language_name: 'French', fluency: 'basic' },
  ];
  const found = knockOuts(asked, { answers: [], years: null, languages }, TODAY);
  expect(found.map(({ message }) => message)).toEqual([
    'It asks for French; yours is basic.',
    'It asks for Spanish, which is not among your languages.',
  ]);
});

test('nothing asked and nothing said is no warning', () => {
  expect(knockOuts(nothing, { answers: [], years: null, languages: [] }, TODAY)).toEqual([]);
});

test('countries and currencies are those of today’s ISO lists', () => {
  expect(['US', 'DE', 'GB', 'XK', 'IN'].map(isCountry)).toEqual([true, true, true, true, true]);
  expect(['UK', 'SU', 'EU', 'ZZ', 'AA', 'us', 'USA', ''].map(isCountry)).toEqual(Array(8).fill(false));
  expect(['USD', 'EUR', 'JPY', 'INR', 'CHF'].map(isCurrency)).toEqual([true, true, true, true, true]);
  expect(['usd', 'AAA', 'EURO', '', '$'].map(isCurrency)).toEqual(Array(5).fill(false));
});
