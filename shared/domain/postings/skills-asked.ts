import { skillById } from '../skills/dictionary.ts';
import { findSkills } from '../skills/find.ts';
import { type Asked, askedIn } from './asked-clause.ts';
import { readSections } from './sections.ts';

/** A skill that a posting asks for: required, or only welcome. */
export type SkillAsked = { skillId: number; isRequired: boolean };

/** More than this no posting asks in earnest; what stands first counts. */
const MOST_SKILLS = 40;
/** A clause of this many signs tells enough of what stands in it; lists without an end are no sentences. */
const CLAUSE = 600;

/** The clause around a place of a line, and where it begins in it. */
const clauseAt = (line: string, at: number): { clause: string; begins: number } => {
  const from = Math.max(0, at - CLAUSE);
  const head = line.slice(from, at);
  const begins = from + Math.max(0, ...[...head.matchAll(/[;.!]\s/gu)].map((end) => end.index + 2));
  const tail = line.slice(at, at + CLAUSE);
  const end = /[;.!]\s/u.exec(tail)?.index ?? tail.length;
  return { clause: line.slice(begins, at + end), begins };
};

/**
 * The skills that a posting's title and text ask for. Sections under "nice to have" and clauses that say "a plus" are
 * optional; what is refused ("instead of PHP"), subjects of a degree and names of industries are not asked for; what
 * the intro, the benefits and the legal part name does not count where the posting has a section of duties or
 * requirements. Required wins over optional.
 */
export const readSkillsAsked = (title: string, text: string): SkillAsked[] => {
  const lines = readSections(text);
  const structured = lines.some((line) => line.kind === 'required' || line.kind === 'duties');
  const asked = new Map<number, boolean>();
  const add = (skillId: number, how: Asked) => {
    if (how === 'no' || skillById(skillId)?.trade === 'fields') return;
    if (asked.size >= MOST_SKILLS && !asked.has(skillId)) return;
    asked.set(skillId, how === 'required' || asked.get(skillId) === true);
  };
  for (const found of findSkills(title)) add(found.skillId, 'required');

  let number = 0;
  let begins = 0;
  for (const found of findSkills(text)) {
    for (let line = lines[number]; line !== undefined && found.start > begins + line.text.length; ) {
      begins += line.text.length + 1;
      number += 1;
      line = lines[number];
    }
    const line = lines[number];
    if (line === undefined || line.kind === 'other' || (line.kind === 'intro' && structured)) continue;
    if (asked.get(found.skillId) === true) continue;
    const { clause, begins: at } = clauseAt(line.text, found.start - begins);
    const from = found.start - begins - at;
    const how = askedIn(clause, from, from + found.end - found.start);
    add(found.skillId, how === 'required' && line.kind === 'optional' ? 'optional' : how);
  }
  return [...asked].map(([skillId, isRequired]) => ({ skillId, isRequired }));
};
