import type { ReaderFailure } from './reply-port.ts';
import type { ModelUsage } from './usage.ts';

export type ChoiceQuestion = {
  /** The prompt in use, whose slots are filled with what follows. */
  template: string;
  values: Readonly<Record<string, string>>;
  /** What others wrote: it is fenced, and what it asks for is not done. */
  fenced: Readonly<Record<string, string>>;
  /** Names the person to the model's server without telling who they are: a hash of their id. */
  personKey: string;
  /** How long it may take, where that is less than the model's own time-out. */
  withinMs?: number;
};
export type Chosen<T> = ModelUsage & { chosen: T | ReaderFailure };
/** Asks once and never throws. What is chosen is looked up by the caller: a model gives no words of its own. */
export type Choosing<T> = {
  /** More than this call can cost, in micro-dollars. */
  mostMicros(question: ChoiceQuestion): number;
  ask(question: ChoiceQuestion): Promise<Chosen<T>>;
};

export type AskedThere = { quote: string; question_key: string | null };

/** Chooses among what is there already. */
export type Chooser = {
  /** Ids of facts, the one that matters most first. */
  facts: Choosing<string[]>;
  /** What a message asks, in its own words, and which of the usual questions that is. */
  questions: Choosing<AskedThere[]>;
};
