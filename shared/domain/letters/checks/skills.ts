import { resolveSkill, skillById } from '../../skills/dictionary.ts';
import { findSkills } from '../../skills/find.ts';
import { type Check, finding, isDenied, isWished, supportTexts } from '../context.ts';
import { isKind } from '../facts.ts';
import { isFluent } from '../fluency.ts';
import { containsPhrase } from '../words.ts';

/** Skills of the dictionary that a text names. */
export function mentionsOf(text: string): { id: number; name: string; start: number; end: number }[] {
  return findSkills(text).map(({ skillId, start, end }) => ({
    id: skillId,
    name: skillById(skillId)?.name ?? '',
    start,
    end,
  }));
}

/** Words for the top of a skill; which stored levels bear them out. */
const topLevel = /\b(?:expert|mastery|mastered|fluent|native|guru|deep expertise|world-class)\b/i;

/** Every skill must be a cited skill or stand in a cited fact; a wish may name what the posting asks for. */
export const checkSkills: Check = (context) => {
  const cited = context.support.filter(isKind('skill'));
  const known = new Set(cited.flatMap((skill) => resolveSkill(skill.name)?.id ?? []));
  for (const text of supportTexts(context)) for (const mention of mentionsOf(text)) known.add(mention.id);
  const asked = new Set(context.posting.skills.flatMap((name) => resolveSkill(name)?.id ?? []));
  for (const mention of mentionsOf(context.posting.text)) asked.add(mention.id);
  const findings = mentionsOf(context.masked)
    .filter((mention) => !known.has(mention.id) && !isDenied(context.text, mention.start))
    .filter((mention) => !(asked.has(mention.id) && isWished(context.text, mention.start)))
    .filter(
      (mention) =>
        !supportTexts(context).some((text) => containsPhrase(text, context.text.slice(mention.start, mention.end))),
    )
    .map((mention) =>
      finding(
        context,
        'unsupported_skill',
        context.text.slice(mention.start, mention.end),
        `No cited fact shows the skill "${mention.name}".`,
      ),
    );
  const top = topLevel.exec(context.masked);
  if (
    context.claim &&
    top !== null &&
    !isDenied(context.text, top.index) &&
    !cited.some((skill) => skill.level === 'expert' || skill.level === 'advanced') &&
    !context.support.some((fact) => fact.kind === 'language' && isFluent(fact.fluency, top[0]))
  ) {
    findings.push(
      finding(context, 'unsupported_skill', top[0], `No cited skill has a level that bears out "${top[0]}".`),
    );
  }
  return findings;
};
