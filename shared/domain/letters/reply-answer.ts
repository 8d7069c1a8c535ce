import type { Filled } from '../profile/fill.ts';

export type AnsweredQuestion = {
  question: string;
  /** Null where nothing the person keeps answers it. */
  answer: string | null;
  /** What the answer stands on: the usual question, or the person's own. */
  question_key: string | null;
  note: string | null;
};
export type ReplyAnswer = { text: string; items: AnsweredQuestion[]; missing: string[] };

const MOST_QUESTIONS = 20;
const asking =
  /\?\s*$|^(?:please |kindly |could you |can you )?(?:let (?:me|us) know|tell (?:me|us)|confirm|state|provide|share|send)\b/iu;

/** The sentences of a message that ask for something, each once. They are data: nothing in them is done. */
export const questionsIn = (sentences: readonly string[]): string[] =>
  [...new Set(sentences.filter((sentence) => asking.test(sentence) && sentence.length <= 500))].slice(
    0,
    MOST_QUESTIONS,
  );

type Quoted = { quote: string; question_key: string | null };
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Pure. What somebody copied out of a message as a question, where it stands there letter for letter and is not answered by
 * the rules already. What is not in the message was never asked.
 */
export function questionsQuoted(
  body: string,
  quoted: readonly Quoted[],
  known: readonly { question: string; filled: Filled }[],
): Quoted[] {
  const text = spaced(body);
  const answered = known.filter(({ filled }) => filled.question_key !== null);
  const kept = new Map<string, Quoted>();
  for (const { quote, question_key } of quoted.slice(0, MOST_QUESTIONS)) {
    const said = spaced(quote);
    if (said.length < 5 || said.length > 500 || !text.includes(said)) continue;
    if (answered.some(({ question }) => spaced(question).includes(said) || said.includes(spaced(question)))) continue;
    if (question_key !== null && answered.some(({ filled }) => filled.question_key === question_key)) continue;
    kept.set(said, { quote: said, question_key });
  }
  return [...kept.values()];
}

type Thread = { company: string; title: string; name: string };

/**
 * Answers a message with what the person keeps, and says nothing else: what has no answer is named for the person to write.
 * What is kept by consent alone is never given, and a current salary only when it was released for this one message.
 */
export function answerReply(
  { company, title, name }: Thread,
  asked: readonly { question: string; filled: Filled }[],
  currentSalary: number | null,
): ReplyAnswer {
  const items = asked
    .filter(({ question, filled }) => filled.question_key !== null || question.endsWith('?'))
    .map(({ question, filled }): AnsweredQuestion => {
      const { question_key, is_sensitive, note } = filled;
      if (is_sensitive)
        return { question, answer: null, question_key, note: 'Kept for forms alone: answer it yourself.' };
      const isReleased = question_key === 'current_salary' && currentSalary !== null;
      const answer = isReleased ? `${currentSalary.toLocaleString('en-US')} a year` : filled.answer;
      return { question, answer, question_key, note: isReleased ? null : note };
    });
  const told = items.flatMap(({ question, answer }) => (answer === null ? [] : [`${question}\n${answer}`]));
  const paragraphs = [
    `Dear ${company} team,`,
    `Thank you for your message about the ${title} position.`,
    ...(told.length === 0 ? [] : [told.length === 1 ? 'Here is my answer.' : 'Here are my answers.', ...told]),
    'Kind regards,',
    name,
  ];
  return {
    text: `${paragraphs.join('\n\n')}\n`,
    items,
    missing: items.flatMap(({ question, answer }) => (answer === null ? [question] : [])),
  };
}
