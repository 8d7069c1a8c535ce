/** Something read from a posting's prose, with the sentence it stands on. */
export type Fact<T> = { value: T; sentence: string };

/** A sentence for people: one line, cut where it is long. */
export const quoted = (sentence: string): string => sentence.replace(/\s+/gu, ' ').trim().slice(0, 300);

const EQUAL_OPPORTUNITY =
  /\b(?:equal[- ](?:opportunit\w+|employment)|eeo\b|eoe\b|without regard to|regardless of|irrespective of|protected (?:veteran|class|characteristic)|affirmative action|reasonable accommodation|(?:race|color|religion|gender|sexual orientation|national origin|veteran|disability)\b[^.;]*\b(?:race|color|religion|sex|gender|age|disability|veteran|origin|orientation)\b)/iu;
/** Whether a line is the law's boilerplate: equal opportunity, protected classes, accommodation. */
export const isLegal = (line: string): boolean => EQUAL_OPPORTUNITY.test(line);

const QUESTION = /\?\s*$|^\s*(?:will you|are you|do you|have you)\b/iu;

/** The sentences of a posting that can say something of the job: legal boilerplate and questions to applicants feed no fact. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n|(?<=[.!?;])\s+(?=[\p{Lu}\d"“(•*-])|\s[•|]\s/u)
    .map((sentence) => sentence.slice(0, 1_000).trim())
    .filter((sentence) => sentence.length > 2 && !EQUAL_OPPORTUNITY.test(sentence) && !QUESTION.test(sentence));
