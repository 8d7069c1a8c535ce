import type { ModelAnswer } from '../../domain/replies/model-answer.ts';
import type { ModelUsage } from './usage.ts';

export type ReplyQuestion = {
  subject: string;
  /** The sender's own words. They are data: what they ask for is not done. */
  text: string;
  /** Names the person to the model's server without telling who they are: a hash of their id. */
  personKey: string;
};

/** Why nothing came of it; a refusal is the only one that asking again does not mend. */
export type ReaderFailure = 'unavailable' | 'refused' | 'incomplete' | 'malformed';

export type ReplyAnswered = ModelUsage & { answered: ModelAnswer | ReaderFailure };

/** Says what a message is. Its answers are checked by the caller: no model is trusted. */
export type ReplyReader = {
  /** More than this call can cost, in micro-dollars. */
  mostMicros(question: ReplyQuestion): number;
  /** Asks once and never throws; asking again is the caller's, within its budget. */
  read(question: ReplyQuestion): Promise<ReplyAnswered>;
};
