import type { SkillLevel } from '../../enums.ts';
import { skillKey } from '../../profile/skill-key.ts';
import { monthsCovered } from '../../profile/years.ts';
import { skillById } from '../../skills/dictionary.ts';
import { findSkills } from '../../skills/find.ts';
import type { Evidence, ParsedExperience, ParsedResume, TextField } from '../parsed.ts';

/** A skill that the resume shows, and for how long its dated jobs name it. */
export type ShownSkill = {
  key: string;
  name: string;
  /** To a tenth; null where no dated job names it. */
  years: number | null;
  level: SkillLevel | null;
  evidence: Evidence[];
  confidence: number;
};

type Span = { start_date: string; end_date: string | null; is_current: boolean };

/** Of a skill that only a job's own words name. */
const IN_A_JOB = 0.8;
const MOST_SKILLS = 100;
/** Years of use up to which the level is called so: a first suggestion, the person knows better. */
const levels: readonly [below: number, level: SkillLevel][] = [
  [1, 'beginner'],
  [3, 'intermediate'],
  [6, 'advanced'],
  [Number.POSITIVE_INFINITY, 'expert'],
];

/** Years count each month once, however many jobs of that month name the skill. `today` is `YYYY-MM-DD`. */
export function skillsShown(parsed: ParsedResume, today: string): ShownSkill[] {
  type Seen = Pick<ShownSkill, 'name' | 'evidence' | 'confidence'> & { declared?: SkillLevel | undefined };
  const shown = new Map<string, Seen>();
  for (const { value, evidence, confidence, level: declared } of parsed.skills) {
    const key = skillKey(value);
    if (!shown.has(key)) shown.set(key, { name: value.slice(0, 100), evidence, confidence, declared });
  }
  const spans = new Map<string, Span[]>();
  for (const job of parsed.experience) {
    const named = namedIn(job);
    for (const [key, found] of named) if (!shown.has(key)) shown.set(key, found);
    const span = spanOf(job);
    if (span === undefined) continue;
    for (const [key, { evidence }] of shown) {
      if (named.has(key) || evidence.some((one) => isWithin(one, job))) {
        spans.set(key, [...(spans.get(key) ?? []), span]);
      }
    }
  }
  return [...shown].slice(0, MOST_SKILLS).map(([key, { declared, ...skill }]) => {
    const months = monthsCovered(spans.get(key) ?? [], today);
    const years = months === 0 ? null : Math.min(80, Math.round((months / 12) * 10) / 10);
    return { ...skill, key, years, level: declared ?? (years === null ? null : levelOf(years)) };
  });
}

const levelOf = (years: number): SkillLevel => levels.find(([below]) => years < below)?.[1] ?? 'expert';

/** A job without an end that is not current says nothing about its length. */
function spanOf({ start, end, current }: ParsedExperience): Span | undefined {
  const [start_date, end_date] = [start?.value ?? null, end?.value ?? null];
  if (start_date === null || (end_date === null && !current)) return undefined;
  return { start_date, end_date, is_current: current };
}

function namedIn(job: ParsedExperience): Map<string, { name: string; evidence: Evidence[]; confidence: number }> {
  const named = new Map<string, { name: string; evidence: Evidence[]; confidence: number }>();
  for (const { value, evidence } of [job.title, ...job.bullets].filter((part): part is TextField => part !== null)) {
    for (const { skillId } of findSkills(value)) {
      const name = skillById(skillId)?.name;
      if (name === undefined || named.has(skillKey(name))) continue;
      named.set(skillKey(name), { name, evidence, confidence: IN_A_JOB });
    }
  }
  return named;
}

function isWithin(evidence: Evidence, job: ParsedExperience): boolean {
  return [job.title, ...job.bullets].some((part) =>
    part?.evidence.some((place) => place.start <= evidence.start && evidence.end <= place.end),
  );
}
