import { skillKey } from '../../profile/skill-key.ts';
import type { ParsedResume } from '../parsed.ts';
import { fingerprintOf, HAVE_ALREADY, type Proposals, type Proposed, type ProposedValue } from './proposed.ts';
import { type ShownSkill, skillsShown } from './shown-skills.ts';

export type OwnSkill = {
  id: string;
  skill_name: string;
  skill_level: string | null;
  /** As text: numeric keeps its digits. */
  years_experience: string | null;
};

/** Skills that the person does not have, and levels and years where they have said none. */
export function proposeSkills(parsed: ParsedResume, own: readonly OwnSkill[], today: string): Proposals {
  const proposals: Proposals = { changes: [], skipped: [] };
  const known = new Map(own.map((skill) => [skillKey(skill.skill_name), skill]));
  for (const shown of skillsShown(parsed, today)) {
    const mine = known.get(shown.key);
    const changes =
      mine === undefined
        ? [
            change(shown, null, null, {
              skill_name: shown.name,
              skill_level: shown.level,
              years_experience: shown.years,
            }),
          ]
        : [
            ...(mine.years_experience === null && shown.years !== null
              ? [change(shown, mine.id, 'years_experience', shown.years)]
              : []),
            ...(mine.skill_level === null && shown.level !== null
              ? [change(shown, mine.id, 'skill_level', shown.level)]
              : []),
          ];
    if (changes.length === 0) proposals.skipped.push({ what: shown.name, why: HAVE_ALREADY });
    proposals.changes.push(...changes);
  }
  return proposals;
}

/** Years grow by themselves: a skill's fingerprint leaves the figure out, so that a refusal holds next month too. */
const change = (
  shown: ShownSkill,
  target_id: string | null,
  field: string | null,
  proposed_value: ProposedValue,
): Proposed => ({
  entity: 'skill',
  action: 'add',
  target_id,
  field,
  current_value: null,
  proposed_value,
  evidence: shown.evidence,
  confidence: shown.confidence,
  fingerprint: fingerprintOf('skill', shown.key, field),
});
