import { firstLabel, type Said } from './sentence.ts';

const LABEL =
  /^[ \t*•-]*(?:location|where|address|venue|place|ort|adresse|lieu|lugar|direcci[oó]n|luogo|indirizzo|locatie)[ \t]*:[ \t*]*(?<place>\S[^\n]{2,150})$/im;
const STREET =
  /(?<place>\b\d{1,5}[A-Za-z]? (?:[A-Z][\w'’.-]+ ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Square|Sq|Boulevard|Blvd|Drive|Dr|Way|Place|Court|Quay|Terrace|Row)\b\.?(?:,? [^.;!?()\n]{1,60})?|\b\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|platz|allee|weg|gasse|ring|laan|straat|gracht) \d{1,4}[a-z]?(?:, ?[^.;!?()\n]{1,40})?|\b\d{1,4},? (?:rue|avenue|boulevard|place|quai) [\p{L} '’-]{3,40}|\b(?:Calle|Avenida|Plaza|Paseo|Via|Viale|Piazza|Rua) [\p{L} '’.-]{3,40},? \d{1,4})/u;
const ROOM =
  /\b(?:in|to|at|im|en|dans|nel)\b[^.;!?\n]{0,20}?(?<place>\b(?:(?:conference |meeting |seminar |reading )?[Rr]oom|Raum|[Ss]alle|[Ss]ala)\b[ ]?[\w.]{0,8}[^.;!?\n]{0,60})/;
const OURS =
  /\b(?:at|in|to|into|visit|by)\b (?<place>(?:our|my|the) (?:[\w'’-]+ ){0,3}?(?:offices?|headquarters|hq|head ?quarters?|showroom|campus|lab(?:oratory)?|branch|studios?|shop|store|plant|factory|warehouse|clinic|hospital|school|restaurant|hotel|library|town hall|county hall|chambers|site|premises)\b(?:[^.;!?,\n]{0,60}(?:, (?:in )?\p{Lu}[\p{L} -]{2,30})?)?)/iu;
/** A meeting on a screen is at no place. */
const ONLINE =
  /^(?:online|remote|virtual|video|zoom|google meet|microsoft teams|ms teams|teams|skype|webex|phone|telephone|via\b|tbd|tba)|:\/\//i;
const COMES =
  /\b(?:come|visit|meet|see you|interview|invite|invited|held|takes? place|located|at our|appointment|receive|expect you|onsite|on-site|arrive|stattfinden|einladen|kommen|rencontrer|venir|recevoir|pasarte|venir|esperamos)\b/i;

/** What follows the place in its sentence. */
const BEYOND =
  /\s(?:(?:on|and|for|by|where|so|if|to|from \d|at (?:\d|noon|half)|um \d|le|el)\s|(?:einladen|einzuladen|stattfinden|treffen|begrüßen|ein|statt)(?=\s|$)).*$/iu;
const tidy = (place: string): string =>
  place
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:*]+$/, '')
    .trim();

/** Where the talk is, as it is written, with the words that say it. */
export const placeIn = (own: string, sentences: readonly string[]): Said<{ place: string }> | undefined => {
  const label = LABEL.exec(own.slice(0, 20_000)) ?? firstLabel(LABEL, sentences);
  const labelled = label?.groups?.['place'];
  if (label !== null && labelled !== undefined && !ONLINE.test(labelled))
    return { place: tidy(labelled), text: tidy(label[0]) };
  for (const rule of [STREET, ROOM, OURS])
    for (const text of sentences) {
      const place = rule.exec(text)?.groups?.['place'];
      if (place !== undefined && (rule === STREET || COMES.test(text)))
        return { place: tidy(place.replace(BEYOND, '')), text };
    }
  return undefined;
};
