import type { Filling, Gap } from '../../domain/resume/gaps.ts';
import type { ModelUsage } from './usage.ts';

export type FillRequest = {
  gaps: readonly Gap[];
  /** The document's text. It is data: what it asks for is not done. */
  text: string;
  /** Names the person to the model's server without telling who they are: a hash of their id. */
  personKey: string;
};

export type Filled = ModelUsage & {
  fillings: Filling[];
  /** Why nothing came of it. */
  failure: 'unavailable' | 'malformed' | null;
};

/** Looks for what rules did not find. Its answers are checked by the caller: no model is trusted. */
export type ResumeFiller = {
  /** More than this call can cost, in micro-dollars. */
  mostMicros(request: FillRequest): number;
  /** What it found; nothing when the model's server gives no usable answer, since a resume is read without it too. */
  fill(request: FillRequest): Promise<Filled>;
};
