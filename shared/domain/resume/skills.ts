import { skillById } from '../skills/dictionary.ts';
import { findSkills } from '../skills/find.ts';
import { withoutBullet } from './characters.ts';
import { evidenceIn, fieldIn, type Line, type ResumeDocument } from './document.ts';
import type { Evidence, ParsedResume } from './parsed.ts';
import { cut, trim } from './pieces.ts';

type ParsedSkill = ParsedResume['skills'][number];

/**
 * Skills that the dictionary knows, anywhere in the document, and what a skills section lists beside them. The places
 * of `names` (addresses, employers, schools) say nothing about what the person can do.
 */
export function readSkills(
  document: ResumeDocument,
  listed: readonly Line[],
  names: readonly Evidence[],
): ParsedSkill[] {
  const skills = new Map<string, ParsedSkill>();
  const inList = new Set(listed.map((line) => line.start));
  const covered: { from: number; to: number }[] = [];
  for (const line of document.lines) {
    for (const found of findSkills(line.text)) {
      const name = skillById(found.skillId)?.name;
      const isName = names.some((one) => one.start <= line.start + found.start && line.start + found.end <= one.end);
      if (name === undefined || isName) continue;
      covered.push({ from: line.start + found.start, to: line.start + found.end });
      const evidence = evidenceIn(line, found.start, found.end);
      const confidence = inList.has(line.start) ? 0.97 : 0.85;
      const known = skills.get(name.toLowerCase());
      if (known === undefined)
        skills.set(name.toLowerCase(), { value: name, confidence, evidence: [evidence], in_dictionary: true, seen_in: [] });
      else {
        known.evidence.push(evidence);
        known.confidence = Math.max(known.confidence, confidence);
      }
    }
  }
  for (const line of listed) {
    for (const item of itemsOf(line)) {
      const from = line.start + item.start;
      const to = from + item.text.length;
      if (covered.some((one) => one.from < to && one.to > from)) continue;
      const key = item.text.toLowerCase();
      if (!skills.has(key))
        skills.set(key, { ...fieldIn(line, item.start, item.start + item.text.length, 0.6), in_dictionary: false, seen_in: [] });
    }
  }
  return [...skills.values()];
}

/** `Languages: Go, SQL (PostgreSQL)`: the listed names without their label; sentences list nothing. */
function itemsOf(line: Line) {
  const mark = withoutBullet(line.text);
  const text = mark === undefined ? line.text : mark.text;
  const label = /^[\p{L} &/-]{2,40}:\s*/u.exec(text)?.[0] ?? '';
  const start = (mark?.offset ?? 0) + label.length;
  return cut({ text: line.text.slice(start), start }, /[,;|•·\t]|\s[–—]\s/)
    .map((piece) => trim({ text: piece.text.replace(/[.]$/, ''), start: piece.start }))
    .filter((piece) => piece.text.length >= 2 && piece.text.length <= 40 && piece.text.split(/\s+/).length <= 4)
    .filter((piece) => /\p{L}/u.test(piece.text) && !/^(?:and|or|etc)\b/i.test(piece.text) && !/[()]/.test(piece.text));
}
