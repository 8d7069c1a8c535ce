import { fieldIn, type Line } from './document.ts';
import { bulletText } from './entries.ts';
import type { ParsedLanguage } from './parsed.ts';
import { cut, type Piece, trim } from './pieces.ts';
import { hasRoomFor } from './room.ts';

const codes =
  'en de fr es it pt nl pl ru uk tr ar he fa hi ur bn pa gu mr ta te kn ml si th vi id ms tl zh ja ko sv no nb da fi is et lv lt cs sk hu ro bg sr hr bs sl sq el ca eu gl ga cy la sw am yo ig ha zu xh af so ka hy az kk uz mn ne km lo my eo lb mt mi haw sm to fj rw rn ny sn st tn ts ve tt tk ky tg ps ku ug bo dz my jv su ceb mg ln kg wo ff ti om gn ay qu fo fy oc br co sc rm se';

/** Names of languages as the runtime's own tables know them, in the languages that resumes are read in. */
function namesOfLanguages(): Set<string> {
  const names = new Set<string>([
    'mandarin',
    'cantonese',
    'farsi',
    'flemish',
    'brazilian portuguese',
    'tagalog',
    'filipino',
    'castellano',
    'british sign language',
    'american sign language',
    'sign language',
    'gaelic',
    'mandarin chinese',
    'slovene',
  ]);
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl']) {
    const display = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    for (const code of codes.split(' ')) {
      const name = display.of(code);
      if (name !== undefined) names.add(name.toLowerCase());
    }
  }
  return names;
}
const names = namesOfLanguages();

const level =
  /^(?:(?:native|bilingual|fluent|proficient|advanced|upper|intermediate|conversational|basic|beginner|elementary|limited|full|professional|working|business|mother|near|good|very|excellent|muttersprach\p{L}*|fließend|verhandlungssicher|gute?|sehr|grund\p{L}*|courant|maternelle|langue|bilingue|notions|intermédiaire|avancé|nativo|fluido|intermedio|básico|avanzado|lengua|madrelingua|buon[oa]|ottimo|scolastic[oa]|fluente|nativ[oa]|básic[oa]|bom|boa|moedertaal|vloeiend|goed|basis|redelijk|uitstekend|ojczysty|biegł[ya]|płynn\p{L}*|dobr[ya]|podstawow\p{L}*|średni\p{L}*|komunikatywn\p{L}*|verhandlungs\p{L}*|konversation\p{L}*|mittel\p{L}*|[ABC][12]\+?)(?!\p{L}).*)$/iu;

/** The languages of a section, each with its level as written: `German – C1`, `French (fluent)`, `Native English`. */
export function readLanguages(lines: readonly Line[]): ParsedLanguage[] {
  const found: ParsedLanguage[] = [];
  for (const [index, raw] of lines.entries()) {
    const line = bulletText(raw);
    const above = lines[index - 1];
    const last = found.at(-1);
    // `Arabic – Professional working` and `proficiency` below it.
    if (
      last?.level != null &&
      above !== undefined &&
      raw === line &&
      languageIn(line, { text: line.text, start: 0 }) === undefined
    ) {
      if (hasRoomFor(above, line) === false && /^\p{Ll}[^,;|]*$/u.test(line.text) && line.text.length < 30) {
        const more = fieldIn(line, 0, line.text.length, 0.7);
        last.level = {
          value: `${last.level.value} ${more.value}`.replace(/\)$/, ''),
          confidence: 0.7,
          evidence: [...last.level.evidence, ...more.evidence],
        };
        continue;
      }
    }
    for (const item of itemsOf(line)) {
      const language = languageIn(line, item);
      const previous = found.at(-1);
      // `Muttersprache` in the cell before its language.
      if (language !== undefined)
        found.push({
          ...language,
          level: language.level ?? levelBefore(line, item) ?? sharedLevel(line, item, previous),
        });
      else if (previous?.level === null && (level.test(trim(item).text) || isBesideName(line, item))) {
        const said = trim(item);
        previous.level = fieldIn(line, said.start, said.start + said.text.length, 0.8);
      }
    }
  }
  return found;
}

const separators = /[,;|•·](?![^(]*\))|\t(?=\p{Lu}\p{L}+\s*(?:[(:–-]|$))|\s{3,}/u;
const joints = /\s+(?:\/|→|and|und|et|y|e|en|i)\s+/giu;

/** What a line says of each language: parted by marks, and by slashes and words of joining where a language begins. */
function itemsOf(line: Line): Piece[] {
  return cut({ text: line.text, start: 0 }, separators).flatMap((item) => {
    const parts: Piece[] = [];
    let from = 0;
    for (const joint of item.text.matchAll(joints)) {
      const next = joint.index + joint[0].length;
      if (!beginsWithLanguage(item.text.slice(next, next + 40))) continue;
      parts.push({ text: item.text.slice(from, joint.index), start: item.start + from });
      from = next;
    }
    return [...parts, { text: item.text.slice(from), start: item.start + from }];
  });
}

function beginsWithLanguage(text: string): boolean {
  const words = /^\p{L}+(?: \p{L}+){0,2}/u.exec(text)?.[0].toLowerCase().split(' ') ?? [];
  return words.some((_, count) => names.has(words.slice(0, count + 1).join(' ')));
}

/** `Fluent in English and French`: what was said before the first is said of both. */
function sharedLevel(line: Line, item: Piece, previous: ParsedLanguage | undefined): ParsedLanguage['level'] {
  const said = previous?.level?.evidence[0];
  const between = previous?.name.evidence[0];
  const joined =
    said !== undefined &&
    between !== undefined &&
    said.start < between.start &&
    /^\s+(?:and|und|et|y|e|en|i)\s+$/iu.test(line.text.slice(between.end - line.start, item.start));
  return joined && previous?.level != null ? previous.level : null;
}

/** A word or two in a cell of their own behind a language: how well it is spoken, in words of any kind. */
function isBesideName(line: Line, item: Piece): boolean {
  const [first, second, third] = line.cells;
  const begins = second !== undefined && third === undefined && item.start <= second.at && first !== undefined;
  return begins && /^[\p{L}][\p{L}\d '’+-]{1,30}$/u.test(second.text) && item.text.includes(second.text);
}

function levelBefore(line: Line, item: Piece): ParsedLanguage['level'] {
  const before = trim({ text: line.text.slice(0, item.start), start: 0 });
  const alone = line.text.charAt(item.start - 1) === '\t' && level.test(before.text) && !/[,;|(]/.test(before.text);
  return alone ? fieldIn(line, before.start, before.start + before.text.length, 0.8) : null;
}

function languageIn(line: Line, item: Piece): ParsedLanguage | undefined {
  const piece = trim(item);
  for (const match of piece.text.matchAll(/\p{L}[\p{L}]*(?: \p{L}+){0,2}/gu)) {
    const words = match[0].split(' ');
    for (let count = words.length; count > 0; count -= 1) {
      for (let first = 0; first + count <= words.length; first += 1) {
        const name = words.slice(first, first + count).join(' ');
        if (!names.has(name.toLowerCase())) continue;
        const at = match.index + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const before = trim({ text: piece.text.slice(0, at), start: piece.start });
        const after = trim({
          text: piece.text.slice(at + name.length).replace(/^[\s:=→(–—-]+/, (gap) => ' '.repeat(gap.length)),
          start: piece.start + at + name.length,
        });
        const behind = /\([^()]*\)$/.test(after.text) ? after.text : after.text.replace(/\)$/, '');
        const ahead = { ...before, text: before.text.replace(/\s+(?:in|en|of|auf|im|na|w)$/iu, '') };
        const said = behind === '' ? ahead : { ...after, text: behind };
        return {
          name: fieldIn(line, piece.start + at, piece.start + at + name.length, 0.93),
          level:
            !/[\p{L}\d]/u.test(said.text) || said.text.length > 60
              ? null
              : fieldIn(line, said.start, said.start + said.text.length, 0.85),
        };
      }
    }
  }
  return undefined;
}
