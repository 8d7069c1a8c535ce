import { relatedSkills } from './dictionary.ts';

/** What has more kinds than this is a field of work (programming, marketing): its kinds tell little of one another. */
const MOST_KINDS = 10;

/**
 * The person's own skill that is next to one they lack: a part of it or what it is part of (JavaScript for React), else
 * another of the same kind (PostgreSQL for MySQL); undefined where they have none.
 */
export const nearSkill = (lacking: number, own: ReadonlySet<number>): number | undefined => {
  const { broader, narrower } = relatedSkills(lacking);
  const step = [...narrower, ...broader].find((id) => own.has(id));
  if (step !== undefined) return step;
  const kinds = broader.map((id) => relatedSkills(id).narrower).filter((list) => list.length <= MOST_KINDS);
  return kinds.flat().find((id) => own.has(id));
};
