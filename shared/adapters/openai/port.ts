import type { Fact } from '../../domain/letters/facts.ts';
import type { LetterLength, LetterPosting, LetterSentence, LetterTone } from '../../domain/letters/letter.ts';

export type LetterRequest = {
  /** All that the letter may state; never a salary. */
  facts: readonly Fact[];
  posting: LetterPosting;
  tone: LetterTone;
  length: LetterLength;
  /** Names the person to the writer without telling who they are: a hash of their id. */
  personKey: string;
};

export type WrittenLetter = {
  sentences: LetterSentence[];
  /** Which model wrote it; `local-…` for the writer without one. */
  model: string;
  tokens_input: number;
  tokens_output: number;
  /** Millionths of a dollar, from the configured prices. */
  cost_micros: number;
  duration_ms: number;
};

/** Writes a letter from facts. What it returns is checked by the caller: no writer is trusted. */
export type LetterWriter = {
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
