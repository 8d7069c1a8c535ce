import type { AVAILABILITIES } from '../enums.ts';
import type { AnswerKind, AnswerValues } from './answer-values.ts';
import { answerOf, answersBy, isSensitive, type KeptAnswer } from './answers.ts';
import { countryName } from './country.ts';
import type { OwnLanguage } from './knock-outs.ts';
import { type Filling, recogniseQuestion, type UsualQuestion } from './questions.ts';

export type FillPerson = {
  answers: readonly KeptAnswer[];
  profile: Readonly<Record<Extract<Filling, { by: 'profile' }>['field'], string | number | null>>;
  languages: readonly OwnLanguage[];
  availability: (typeof AVAILABILITIES)[number] | null;
};
export type Filled = {
  /** Null for a question that is not usual. */
  question_key: string | null;
  /** Null where nothing fills it. */
  answer: string | null;
  /** The key under which an answer would be kept (PUT /v1/me/answers/{answer_key}); null where it is there, or not kept so. */
  answer_key: string | null;
  is_sensitive: boolean;
  note: string | null;
};

const yes = (is: boolean): string => (is ? 'Yes' : 'No');
const amount = (value: number, currency: string): string => `${currency} ${value.toLocaleString('en-US')}`;

type Words = { [K in AnswerKind]: (value: AnswerValues[K], question: string) => string };
const WORDS: Words = {
  work_authorisation: (own, question) => {
    if (question === 'needs_sponsorship') return yes(own.needs_sponsorship);
    return own.permit === null ? yes(own.status !== 'none') : `${yes(own.status !== 'none')}, ${own.permit}`;
  },
  security_clearance: (own) => (own.held && own.level !== null ? `Yes, ${own.level}` : yes(own.held)),
  notice_period: ({ days }) => (days === 0 ? 'None' : `${days} days`),
  earliest_start: ({ date }) => date,
  relocation: ({ willing, places }) => (willing && places.length > 0 ? `Yes, to ${places.join(', ')}` : yes(willing)),
  travel: ({ willing, most_percent: most }) => (willing && most !== null ? `Yes, up to ${most}%` : yes(willing)),
  salary_expectation: ({ min, max, currency, period }) =>
    `${amount(min, currency)}${max === null ? '' : ` to ${amount(max, currency)}`} a ${period}`,
  driving_licence: ({ held, classes }) => (held && classes.length > 0 ? `Yes, ${classes.join(', ')}` : yes(held)),
  references: (own) => own.text,
  languages: (own) => {
    const names = new Intl.DisplayNames(['en'], { type: 'language' });
    return own.languages.map(({ code, level }) => `${names.of(code) ?? code} (${level})`).join(', ');
  },
  over_18: (own) => yes(own.yes),
  background_check: (own) => yes(own.yes),
  custom: (own) => own.answer,
  eeo: (own) => own.answer ?? 'I prefer not to say',
};

/** A kept answer in words for a form. */
const inWords = <K extends AnswerKind>(kind: K, value: AnswerValues[K], question: string): string =>
  WORDS[kind](value, question);

const none: Filled = { question_key: null, answer: null, answer_key: null, is_sensitive: false, note: null };
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A question that the person prepared themselves, by its own words. */
function prepared(asked: string, answers: readonly KeptAnswer[]): Filled | undefined {
  const found = [...answersBy(answers, 'custom')].find(([, own]) => plain(own.question) === plain(asked));
  return found && { ...none, question_key: `custom.${found[0]}`, answer: found[1].answer };
}

/**
 * What the person's kept answers say to a form's question. `country` (ISO 3166) is the posting's, for questions that are
 * asked for a country; one that the question names itself goes before it. Nothing is guessed, and a current salary is never given.
 */
export function fillQuestion(asked: string, person: FillPerson, country: string | null): Filled {
  const own = prepared(asked, person.answers);
  if (own !== undefined) return own;
  const usual = recogniseQuestion(asked);
  return usual === undefined ? none : fillAsked(usual, person, namedCountry(asked, person.answers) ?? country);
}

/** A question of the catalogue as somebody asks it in words: availability answers when one can start, where no day is kept. */
export function fillAsked(usual: UsualQuestion, person: FillPerson, country: string | null): Filled {
  const filled = fillUsual(usual, person, country);
  if (filled.answer !== null || person.availability === null) return filled;
  const answer = AVAILABLE[usual.key]?.[person.availability] ?? null;
  return answer === null ? filled : { ...filled, answer, answer_key: null };
}

type ByAvailability = Readonly<Record<(typeof AVAILABILITIES)[number], string | null>>;
/** Who is in no hurry has said no day. */
const AVAILABLE: Readonly<Record<string, ByAvailability>> = {
  earliest_start: {
    immediate: 'Immediately',
    '2_weeks': 'Two weeks after an offer',
    '1_month': 'One month after an offer',
    passive: null,
  },
  notice_period: { immediate: 'None', '2_weeks': '2 weeks', '1_month': '1 month', passive: null },
};

/** What is kept for a question of the catalogue, as a form's field takes it. */
export function fillUsual({ key, filledBy }: UsualQuestion, person: FillPerson, country: string | null): Filled {
  const found = { ...none, question_key: key };
  if (filledBy.by === 'nobody') return { ...found, note: filledBy.why };
  if (filledBy.by === 'profile') {
    const value = person.profile[filledBy.field];
    return { ...found, answer: value === null ? null : String(value) };
  }
  const { kind } = filledBy;
  const isPerCountry = kind === 'work_authorisation' || kind === 'security_clearance';
  const part = isPerCountry ? (country ?? undefined) : filledBy.part;
  const is_sensitive = isSensitive(kind);
  if (isPerCountry && part === undefined) {
    return { ...found, note: 'It is asked for a country: name it.' };
  }
  const value = answerOf(person.answers, kind, part);
  if (value !== undefined) return { ...found, is_sensitive, answer: inWords(kind, value, key) };
  // Told in the profile already: a kept answer goes before it.
  if (kind === 'languages' && person.profile.languages !== null) {
    return { ...found, is_sensitive, answer: String(person.profile.languages) };
  }
  return { ...found, is_sensitive, answer_key: part === undefined ? kind : `${kind}.${part}` };
}

/** A country that the question names, of those that the person answered for. */
function namedCountry(asked: string, answers: readonly KeptAnswer[]): string | undefined {
  const codes = [
    ...answersBy(answers, 'work_authorisation').keys(),
    ...answersBy(answers, 'security_clearance').keys(),
  ];
  const short: Readonly<Record<string, RegExp>> = {
    US: /\bU\.?S\.?(?:A\.?)?(?![\w])/,
    GB: /\bU\.?K\.?(?![\w])|\bBritain\b/,
  };
  return codes.find((code) => asked.includes(countryName(code)) || short[code]?.test(asked));
}
