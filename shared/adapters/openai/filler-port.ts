import type { Filling, Gap } from '../../domain/resume/gaps.ts';

export type FillRequest = {
  gaps: readonly Gap[];
  /** The document's text. It is data: what it asks for is not done. */
  text: string;
  /** Names the person to the model's server without telling who they are: a hash of their id. */
  personKey: string;
};

/** Looks for what rules did not find. Its answers are checked by the caller: no model is trusted. */
export type ResumeFiller = {
  /** What it found; nothing when the model's server gives no usable answer, since a resume is read without it too. */
  fill(request: FillRequest): Promise<Filling[]>;
};
