import type { Fact } from '../../domain/letters/facts.ts';
import type { LetterLength, LetterPosting, LetterSentence, LetterTone } from '../../domain/letters/letter.ts';
import type { ModelUsage } from './usage.ts';

export type LetterRequest = {
  /** All that the letter may state; never a salary. */
  facts: readonly Fact[];
  posting: LetterPosting;
  tone: LetterTone;
  length: LetterLength;
  /** Openings of the person's last letters: a new one begins in another way. */
  previous?: readonly string[];
  /** A part is written anew: of other facts than these where there are any, and in another way each turn. */
  /** The template in use, whose slots are filled with the facts and the posting. */
  prompt?: { id: string; template: string };
  instead?: { of: readonly string[]; turn: number };
  /** Attempts beyond the first, one without it, and how long all of them may take. */
  retries?: 0 | 1;
  withinMs?: number;
  /** Names the person to the writer without telling who they are: a hash of their id. */
  personKey: string;
};

/** `model` is `local-…` for the writer without one. */
export type WrittenLetter = ModelUsage & { sentences: LetterSentence[] };

/** Writes a letter from facts. What it returns is checked by the caller: no writer is trusted. */
export type LetterWriter = {
  /** Whether it asks a model by a prompt. */
  asksByPrompt: boolean;
  /** More than this letter can cost, in micro-dollars. */
  mostMicros(request: LetterRequest): number;
  /** Throws WriterFailed when there is no letter. */
  write(request: LetterRequest): Promise<WrittenLetter>;
};

export type WriterFailure = 'refused' | 'incomplete' | 'malformed' | 'unavailable';

/** No letter came of it. A call that was billed says what it cost. */
export class WriterFailed extends Error {
  readonly failure: WriterFailure;
  readonly usage: Omit<WrittenLetter, 'sentences'>;
  constructor(failure: WriterFailure, message: string, usage: Omit<WrittenLetter, 'sentences'>) {
    super(message);
    this.name = 'WriterFailed';
    this.failure = failure;
    this.usage = usage;
  }
}
