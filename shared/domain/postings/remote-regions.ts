import { readLocation } from '../places/find.ts';
import { type Fact, quoted } from './fact.ts';

const WITHIN =
  /\b(?:remote(?:ly)?|work from home|home[- ]based|anywhere|resid\w+|live|located|based|candidates?|applicants?)\b[^.;:]{0,40}?\b(?:within|in|inside|from|across|throughout|anywhere in|based in|to)\s+(?:anywhere in\s+)?(?:the\s+)?((?:\p{Lu}[\p{L}.]*|and|or|of|the|,|\/|&)(?:[\s,/&]+(?:\p{Lu}[\p{L}.]*|and|or|of|the))*)/gu;
const BRACKETED =
  /\bremote\b\s*[-–—:,]?\s*\(?\s*((?:\p{Lu}[\p{L}.]*)(?:[\s,/&]+(?:\p{Lu}[\p{L}.]*|and|or|of|the))*)\)?/gu;
const WORLD =
  /\b(?:anywhere in the world|from anywhere|work from wherever|any country)\b|\b(?:remote\w*|hir(?:e|es|ing)|candidates?|applicants?|work(?:s|ing)?|open|located|live|based)\b[^.;]{0,30}\bworldwide\b|\bworldwide\b[^.;]{0,20}\b(?:remote\w*|candidates?|applicants?)\b/iu;
/** Some weeks of the year, whatever place they are spent at. */
const FOR_A_WHILE =
  /\b(?:for|up to)\b[^.;]{0,20}\b(?:\d+|a few|two|three|four|six|eight)\s?(?:days?|weeks?|months?)\b/iu;
const ZONE =
  /\b(?:UTC|GMT)\s?[+\-−±]\s?\d{1,2}(?:[^.;\n]{0,30}\b(?:UTC|GMT)?\s?[+\-−]\s?\d{1,2})?|\b(?:[ECMP][SD]T|CET|CEST|GMT|UTC|IST|BST|AEST|Eastern|Pacific|Central European|European|US|EU)\b[^.;\n]{0,24}\b(?:time ?zones?|hours|overlap|business hours)|\b(?:overlap|within)\b[^.;\n]{0,40}\b(?:hours?|time ?zones?)\b[^.;\n]{0,30}\b(?:[ECMP][SD]T|CET|GMT|UTC|Pacific|Eastern|European?|US)\b/u;

/** Where a remote worker may live by the prose: ISO 3166 countries or stretches of the world; the first sentence that says it. */
export const readRemoteRegions = (sentences: readonly string[]): Fact<string[]> | null => {
  for (const sentence of sentences) {
    if (FOR_A_WHILE.test(sentence)) continue;
    if (!/\bremote|from home|home[- ]based|anywhere|worldwide\b/iu.test(sentence)) continue;
    const named = [...sentence.matchAll(WITHIN), ...sentence.matchAll(BRACKETED)].flatMap((found) => {
      const { remoteRegions } = readLocation(`Remote, ${found[1] ?? ''}`);
      return remoteRegions;
    });
    if (named.length > 0) return { value: [...new Set(named)], sentence: quoted(sentence) };
    if (WORLD.test(sentence)) return { value: ['WORLD'], sentence: quoted(sentence) };
  }
  return null;
};

/** The time zone or hours of overlap that the prose asks for, as written. */
export const readTimeZone = (sentences: readonly string[]): Fact<string> | null => {
  for (const sentence of sentences) {
    const found = ZONE.exec(sentence);
    if (found !== null) return { value: found[0].slice(0, 80), sentence: quoted(sentence) };
  }
  return null;
};
