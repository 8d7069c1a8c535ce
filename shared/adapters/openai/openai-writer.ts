import type { Response } from 'openai/resources/responses/responses';
import * as z from 'zod';
import { LetterSentence } from '../../domain/letters/letter.ts';
import { askModel, mostOf, NO_MARK, newMark, type OpenAiOptions, type Question } from './ask.ts';
import { type LetterRequest, type LetterWriter, WriterFailed, type WriterFailure, type WrittenLetter } from './port.ts';
import { letterInput, letterInstructions } from './prompt.ts';

/** What the model is asked for. Looser than a letter: bounds are checked on the answer. */
const Answer = z.object({
  sentences: z.array(z.object({ text: z.string(), fact_ids: z.array(z.string()), paragraph: z.number() })),
});
const Letter = z.array(LetterSentence).min(3).max(60);

/** A letter of 320 words with its ids and JSON is about 1,200 tokens; models that think need more. */
const MAX_OUTPUT_TOKENS = 4_000;

/** Writes through the Responses API. The answer keeps its shape, nothing more: what it says is checked by the caller. */
export function openAiWriter(options: OpenAiOptions): LetterWriter {
  return {
    asksByPrompt: true,
    mostMicros: (request) => mostOf(options, questionOf(request, NO_MARK)),
    async write(request) {
      const { response, usage, error } = await askModel(options, questionOf(request, newMark()));
      if (response === undefined) {
        throw new WriterFailed('unavailable', `The model's server gave no usable answer: ${reasonOf(error)}.`, usage);
      }
      return { sentences: lettersOf(response, usage), ...usage };
    },
  };
}

const questionOf = (request: LetterRequest, marker: string): Question => ({
  instructions: letterInstructions,
  input: letterInput(request, marker),
  shape: Answer,
  name: 'cover_letter',
  personKey: request.personKey,
  mostOutputTokens: MAX_OUTPUT_TOKENS,
  retries: request.retries ?? 1,
  withinMs: request.withinMs,
});

/** The kind of failure in plain words, without the body: it may quote what was sent. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'nobody knows why';
  if ('status' in error && typeof error.status === 'number') {
    const { status } = error;
    return status === 429 ? 'it is too busy (HTTP 429)' : `it answered HTTP ${status}`;
  }
  if (/abort|timeout|timed out/i.test(`${error.name} ${error.message}`)) return 'it took too long';
  if (error instanceof SyntaxError || error instanceof TypeError) return 'what it sent could not be read';
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED') return 'it was not reached';
  return 'the connection broke off';
}

function lettersOf(response: Response, usage: Omit<WrittenLetter, 'sentences'>): LetterSentence[] {
  const fail = (failure: WriterFailure, message: string) => new WriterFailed(failure, message, usage);
  const output = Array.isArray(response.output) ? response.output : [];
  const parts = output.flatMap((item) => (item.type === 'message' ? item.content : []));
  if (parts.some((part) => part.type === 'refusal')) throw fail('refused', 'The model refused to write this letter.');
  if (response.status === 'incomplete') {
    throw fail('incomplete', `The model stopped early: ${response.incomplete_details?.reason ?? 'no reason given'}.`);
  }
  if (response.status !== undefined && response.status !== 'completed')
    throw fail('unavailable', 'The model did not finish.');
  const text = parts.flatMap((part) => (part.type === 'output_text' ? [part.text] : [])).join('');
  const answer = Answer.safeParse(jsonOf(text));
  if (!answer.success) throw fail('malformed', 'The model answered in another shape than asked.');
  const sentences = answer.data.sentences
    .map(({ text: said, fact_ids, paragraph }) => ({
      text: said.replace(/\s+/g, ' ').trim(),
      fact_ids: [...new Set(fact_ids)],
      paragraph: Math.max(0, Math.trunc(paragraph)),
    }))
    .filter((sentence) => sentence.text !== '');
  const letter = Letter.safeParse(sentences);
  if (!letter.success) throw fail('malformed', 'The model wrote no letter.');
  return letter.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
