import fc from 'fast-check';
import { ANSWER_VALUES } from '../../../shared/domain/profile/answer-values.ts';
import { answerOf, isSensitive, type KeptAnswer, readAnswerKey } from '../../../shared/domain/profile/answers.ts';
import { type FillPerson, fillQuestion } from '../../../shared/domain/profile/fill.ts';
import { recogniseQuestion, USUAL_QUESTIONS } from '../../../shared/domain/profile/questions.ts';

/** As forms of many systems word them. */
const WORDINGS: readonly [asked: string, key: string | undefined][] = [
  [
    'Will you now, or in the future, require sponsorship for employment visa status (e.g. H-1B visa status)?',
    'needs_sponsorship',
  ],
  ['Do you require visa sponsorship?', 'needs_sponsorship'],
  ['Do you need a work permit for Germany?', 'needs_sponsorship'],
  ['Are you legally authorized to work in the United States?', 'work_authorisation'],
  ['Do you have the right to work in the UK?', 'work_authorisation'],
  ['Please describe your work authorization', 'work_authorisation'],
  ['Are you eligible to work in Canada?', 'work_authorisation'],
  ['What is your notice period?', 'notice_period'],
  ['How much notice do you have to give your current employer?', 'notice_period'],
  ['Kündigungsfrist', 'notice_period'],
  ['What is your earliest possible start date?', 'earliest_start'],
  ['When can you start?', 'earliest_start'],
  ['How soon would you be available to join us?', 'earliest_start'],
  ['Desired salary', 'salary_expectation'],
  ['What are your compensation expectations for this role?', 'salary_expectation'],
  ['Expected CTC', 'salary_expectation'],
  ['Gehaltsvorstellung', 'salary_expectation'],
  ['What is your current salary?', 'current_salary'],
  ['Current CTC', 'current_salary'],
  ['Please share your salary history', 'current_salary'],
  ['Are you willing to relocate to Austin?', 'relocation'],
  ['Are you comfortable with up to 25% travel?', 'travel'],
  ['Do you hold a valid driver’s license?', 'driving_licence'],
  ['Do you have a full UK driving licence?', 'driving_licence'],
  ['Do you currently hold an active security clearance?', 'security_clearance'],
  ['Are you at least 18 years of age?', 'over_18'],
  ['Are you willing to undergo a background check?', 'background_check'],
  ['Gender', 'gender'],
  ['Are you Hispanic/Latino?', 'race_ethnicity'],
  ['Veteran Status', 'veteran'],
  ['Voluntary Self-Identification of Disability', 'disability'],
  ['What are your pronouns?', 'pronouns'],
  ['Please provide two references', 'references'],
  ['Which languages do you speak?', 'languages'],
  ['How many years of professional experience do you have?', 'years_experience'],
  ['How many years of experience with Kubernetes do you have?', undefined],
  ['LinkedIn Profile', 'linkedin'],
  ['GitHub URL', 'github'],
  ['Website', 'portfolio'],
  ['Phone number', 'phone'],
  ['Where are you currently based?', 'location'],
  ['Why do you want to work here?', undefined],
  ['Tell us about a project you are proud of.', undefined],
  ['Which of our products do you like most?', undefined],
];
test.each(WORDINGS)('"%s" is %s', (asked, key) => expect(recogniseQuestion(asked)?.key).toBe(key));

test('every usual question recognises itself and is filled by something that exists', () => {
  for (const { key, question, filledBy } of USUAL_QUESTIONS) {
    expect([question, recogniseQuestion(question)?.key]).toEqual([question, key]);
    if (filledBy.by === 'answer') expect(Object.keys(ANSWER_VALUES)).toContain(filledBy.kind);
  }
});

const kept: KeptAnswer[] = [
  { answer_key: 'work_authorisation.US', value: { status: 'work_visa', needs_sponsorship: true, permit: 'H-1B' } },
  { answer_key: 'work_authorisation.DE', value: { status: 'citizen', needs_sponsorship: false } },
  { answer_key: 'notice_period', value: { days: 30 } },
  { answer_key: 'salary_expectation', value: { min: 90000, max: 110000, currency: 'EUR' } },
  { answer_key: 'eeo.gender', value: { answer: null } },
  { answer_key: 'custom.why', value: { question: 'Why do you want to work here?', answer: 'For the bread.' } },
];
const person: FillPerson = {
  answers: kept,
  profile: {
    phone: '+49 30 1234567',
    location: null,
    linkedin_url: null,
    github_url: null,
    portfolio_url: null,
    years_experience: 7,
    languages: 'German (native); English (C1)',
    certificates: 'Master Baker (Guild of Bakers, 2014)',
  },
  languages: [],
  availability: '2_weeks',
};
test.each([
  ['When could you start?', null, 'Two weeks after an offer'],
  ['Are you authorized to work in the United States?', null, 'Yes, H-1B'],
  ['Will you require sponsorship to work in the U.S.?', 'DE', 'Yes'],
  ['Will you require sponsorship?', 'DE', 'No'],
  ['What is your notice period?', null, '30 days'],
  ['Salary expectations?', null, 'EUR 90,000 to EUR 110,000 a year'],
  ['Gender', null, 'I prefer not to say'],
  ['why do you want to work here', null, 'For the bread.'],
  ['Phone', null, '+49 30 1234567'],
  ['How many years of experience do you have?', null, '7'],
  ['Languages *', null, 'German (native); English (C1)'],
  ['Which languages do you speak?', null, 'German (native); English (C1)'],
  ['Please list any professional certifications', null, 'Master Baker (Guild of Bakers, 2014)'],
  ['Certifications', null, 'Master Baker (Guild of Bakers, 2014)'],
])('"%s" (%s) is answered "%s"', (asked, country, answer) => {
  expect(fillQuestion(asked, person, country).answer).toBe(answer);
});

test('what is not kept is not made up: the place for it is named, and a current salary has none', () => {
  expect(fillQuestion('Can you relocate?', person, null)).toMatchObject({ answer: null, answer_key: 'relocation' });
  expect(fillQuestion('Do you require sponsorship?', person, 'FR')).toMatchObject({
    answer: null,
    answer_key: 'work_authorisation.FR',
  });
  expect(fillQuestion('Do you require sponsorship?', person, null)).toMatchObject({ answer: null, answer_key: null });
  expect(fillQuestion('What is your present salary?', person, null)).toMatchObject({ answer: null, answer_key: null });
  expect(fillQuestion('Gender', person, null).is_sensitive).toBe(true);
});

test.each([
  ['notice_period', true],
  ['work_authorisation.DE', true],
  ['custom.why_us', true],
  ['eeo.gender', true],
  ['work_authorisation', false],
  ['work_authorisation.UK', false],
  ['work_authorisation.de', false],
  ['notice_period.DE', false],
  ['custom.', false],
  ['custom.Why', false],
  ['eeo.religion', false],
  ['constructor', false],
  ['__proto__', false],
  ['', false],
])('the key %j is one of ours: %s', (key, is) => expect(readAnswerKey(key) !== undefined).toBe(is));

test('whatever is kept or asked, filling neither throws nor gives more than strings', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.jsonValue(),
      fc.constantFrom(...kept.map((one) => one.answer_key)),
      (asked, value, key) => {
        const answers = [{ answer_key: key, value }];
        const { kind = 'custom' } = readAnswerKey(key) ?? {};
        expect(() => answerOf(answers, kind)).not.toThrow();
        const { answer } = fillQuestion(asked, { ...person, answers }, 'US');
        expect(answer === null || typeof answer === 'string').toBe(true);
        expect(isSensitive(kind)).toBe(key.startsWith('eeo.'));
      },
    ),
  );
});
