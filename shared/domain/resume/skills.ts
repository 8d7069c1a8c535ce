import { skillById } from '../skills/dictionary.ts';
import { findSkills } from '../skills/find.ts';
import { withoutBullet } from './characters.ts';
import { evidenceIn, fieldIn, type Line, type ResumeDocument } from './document.ts';
import type { Evidence, ParsedSkill, skillPlaces } from './parsed.ts';
import { type Piece, trim } from './pieces.ts';
import type { Section } from './sections.ts';

type Place = (typeof skillPlaces)[number];

/**
 * Skills that the dictionary knows, anywhere in the document, and what a skills section lists beside them. The places
 * of `names` (addresses, employers, schools) say nothing about what the person can do.
 */
export function readSkills(
  document: ResumeDocument,
  sections: readonly Section[],
  names: readonly Evidence[],
): ParsedSkill[] {
  const skills = new Map<string, ParsedSkill>();
  const places = placesOf(sections);
  const listed = sections.filter((section) => section.kind === 'skills').flatMap((section) => section.lines);
  const listedAt = new Set(listed.map((line) => line.start));
  const covered: { from: number; to: number }[] = [];
  const add = (key: string, made: Omit<ParsedSkill, 'seen_in'>, place: Place) => {
    const known = skills.get(key);
    if (known === undefined) {
      skills.set(key, { ...made, seen_in: [place] });
      return;
    }
    known.evidence.push(...made.evidence);
    known.confidence = Math.max(known.confidence, made.confidence);
    if (!known.seen_in.includes(place)) known.seen_in.push(place);
  };
  for (const line of document.lines) {
    const place = places.get(line) ?? 'other';
    if (place === 'languages') continue;
    for (const found of findSkills(line.text)) {
      const name = skillById(found.skillId)?.name;
      const isName = names.some((one) => one.start <= line.start + found.start && line.start + found.end <= one.end);
      if (name === undefined || isName) continue;
      covered.push({ from: line.start + found.start, to: line.start + found.end });
      const evidence = [evidenceIn(line, found.start, found.end)];
      add(
        name.toLowerCase(),
        { value: name, confidence: listedAt.has(line.start) ? 0.97 : 0.85, evidence, in_dictionary: true },
        place,
      );
    }
  }
  for (const line of listed) {
    for (const item of itemsOf(line)) {
      const from = line.start + item.start;
      const inside = covered.filter((one) => one.from < from + item.text.length && one.to > from);
      // `Microsoft Excel` is Excel; `Search engine marketing` is more than the engine the dictionary saw in it.
      const share = inside.reduce((sum, one) => sum + one.to - one.from, 0) / item.text.length;
      if (share > 0.8) continue;
      add(
        item.text.toLowerCase(),
        { ...fieldIn(line, item.start, item.start + item.text.length, 0.6), in_dictionary: false },
        'skills',
      );
    }
  }
  return [...skills.values()];
}

function placesOf(sections: readonly Section[]): Map<Line, Place | 'languages'> {
  const places = new Map<Line, Place | 'languages'>();
  for (const section of sections)
    for (const line of section.lines) {
      const { kind } = section;
      places.set(line, kind === 'unknown' || kind === 'contact' ? 'other' : kind);
    }
  return places;
}

const separator = /[,;|•·▪\t]|\s[–—/-]\s|\s{3,}/u;

/** `Languages: Go, SQL (PostgreSQL)`: the listed names without their label; sentences list nothing. */
function itemsOf(line: Line): Piece[] {
  const mark = withoutBullet(line.text);
  const text = mark === undefined ? line.text : mark.text;
  const label = /^[\p{L}\d &/+'’-]{2,40}:\s*/u.exec(text)?.[0] ?? '';
  const offset = (mark?.offset ?? 0) + label.length;
  const items: Piece[] = [];
  let from = offset;
  for (let at = offset; at <= line.text.length; at += 1) {
    const rest = line.text.slice(at);
    const open = /^\s*[()]/.exec(rest)?.[0];
    const cutHere =
      at === line.text.length
        ? ''
        : (open ?? (separator.exec(rest.slice(0, 3))?.index === 0 ? rest.charAt(0) : undefined));
    if (cutHere === undefined) continue;
    items.push({ text: line.text.slice(from, at), start: from });
    from = at + cutHere.length;
    at = Math.max(at, from - 1);
  }
  return items
    .map((item) => trim({ text: item.text.replace(/[.]\s*$/, ''), start: item.start }))
    .filter((piece) => piece.text.length >= 2 && piece.text.length <= 45 && piece.text.split(/\s+/).length <= 5)
    .filter(
      (piece) =>
        /\p{L}/u.test(piece.text) &&
        !/^(?:and|or|etc|e\.g|with|including|native|fluent|basic|advanced|intermediate|expert|proficient|familiar)\b/i.test(
          piece.text,
        ),
    );
}
