import type { SourceType } from '../../enums.ts';

/** A sighting as far as it decides whose words a job shows. */
export type Candidate = {
  sightingId: string;
  isGone: boolean;
  sourceType: SourceType;
  /** The name over it is a recruiter's. */
  isAgency: boolean;
  textLength: number;
  statesPay: boolean;
  firstSeenAt: Date;
};

const SOURCE_RANK: Readonly<Record<SourceType, number>> = { company_site: 0, job_board: 1, aggregator: 2 };
/** A text this much longer is the whole one, and the other its summary. */
const MUCH_FULLER = 1.5;

/**
 * Which sighting a job takes its title, description, salary and everything else from, all from one: one that is still
 * there before one that is gone; the employer's own before a recruiter's; an employer's site before a job board before
 * an aggregator; a whole text before its summary; one that states pay; the newest. Deterministic: ids decide the rest.
 */
export const compareCandidates = (a: Candidate, b: Candidate): number =>
  Number(a.isGone) - Number(b.isGone) ||
  Number(a.isAgency) - Number(b.isAgency) ||
  SOURCE_RANK[a.sourceType] - SOURCE_RANK[b.sourceType] ||
  fuller(b, a) - fuller(a, b) ||
  Number(b.statesPay) - Number(a.statesPay) ||
  b.firstSeenAt.getTime() - a.firstSeenAt.getTime() ||
  (a.sightingId < b.sightingId ? -1 : 1);

const fuller = (a: Candidate, b: Candidate): number => Number(a.textLength >= MUCH_FULLER * b.textLength);

/** The sighting that the job shows; undefined without any. */
export const leadOf = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || compareCandidates(one, best) < 0 ? one : best),
    undefined,
  );
