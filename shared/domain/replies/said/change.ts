import { fold } from '../fold.ts';
import { type Said, TALK } from './sentence.ts';

export type Change = { kind: 'rescheduled' | 'cancelled' };

const DAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes)`;
const WHAT = `(?:${TALK}|${DAY}|it|us|things)`;

/** What you may do, and what happens if: nothing was moved. */
const MAY =
  /^(?:need|want|have) to\b|\b(?:if (?:you|this|that|the|none|any|not|it)|should you|in case|in the event|feel free|(?<!\b(?:have|had|need|needs|want|like|asked?|must|going|forced) )to (?:reschedule|cancel|change|modify)\b|link to (?:reschedule|cancel)|reply \w+ to|click|button|can be|may be|at any time|you (?:can|may)|need(?:s)? to be made|falls|sollten sie|si (?:vous|necesitas|no puedes))\b/;
const MOVED = new RegExp(
  String.raw`\b(?:re-?schedul\w+|postpon\w+|re-?arrang\w+)\b|\b(?:mov(?:e|ed|ing)|push(?:ed|ing)?|shift(?:ed|ing)?|bring|brought|put(?:ting)?)\b.{0,25}\b${WHAT}\b.{0,40}\b(?:to|back|forward|until|from|by|earlier|later|instead)\b|\b(?:mov(?:e|ed)|push(?:ed)?|shift(?:ed)?) (?:to|back|from)\b.{0,40}\b(?:${DAY}|\d)|\b(?:new|different|another|other) (?:time|date|day|slot)\b.{0,40}\b(?:${TALK}|suit|work|instead)\b|\b${DAY}\b.{0,20}\binstead\b|\bcan(?:'t|not| not) (?:make|do)\b.{0,30}\b(?:${DAY}|${TALK}|\d)|\b(?:verschieb\w+|verschoben|verlegen|verlegt)\b|\b(?:repouss\w+|decal\w+|reporter|reporte)\b.{0,40}\b(?:${TALK}|a |au )|\b(?:reprogram\w+|aplaz\w+|posponer|cambiar)\b.{0,30}\b(?:${TALK}|cita|hora)\b|\bspostare\b|\bverplaats\w+`,
);
const OFF = new RegExp(
  String.raw`\b(?:cancel+(?:ed|ing)?|call(?:ed|ing)? off)\b.{0,40}\b(?:${TALK}|${DAY}|it)\b|\b(?:${TALK}|${DAY}(?:'s)?)\b.{0,60}\b(?:cancel+ed|called off|be off|is off|(?:not|n't|no longer) (?:go(?:ing)? ahead|take place|happen\w*))\b|\b(?:cancel(?:lation)? of|has been cancel+ed)\b.{0,40}\b(?:${TALK})\b|\b(?:absagen|abgesagt|fallt aus|entfallt)\b|\b(?:annul\w+)\b.{0,40}\b(?:${TALK})\b|\b(?:cancelar|cancelad[oa]|anular)\b.{0,40}\b(?:${TALK})\b|\bannullat[oa]\b|\bgeannuleerd\b`,
);

/** The sentence by which a talk that stood is moved or called off. A talk that is moved is often said to be off as well. */
export const changeIn = (sentences: readonly string[]): Said<Change> | undefined => {
  const told = sentences.map((text) => ({ text, folded: fold(text) })).filter(({ folded }) => !MAY.test(folded));
  const moved = told.find(({ folded }) => MOVED.test(folded));
  if (moved !== undefined) return { kind: 'rescheduled', text: moved.text };
  const off = told.find(({ folded }) => OFF.test(folded));
  return off && { kind: 'cancelled', text: off.text };
};
