import { fold } from '../fold.ts';
import { type Said, TALK } from './sentence.ts';

const WORDS: Readonly<Record<string, number>> = {
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  zehn: 10,
  zwanzig: 20,
  dreissig: 30,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  trente: 30,
  treinta: 30,
};
const MINUTES = new RegExp(
  String.raw`\b(?:(?<low>\d{1,3}) ?(?:-|to) ?)?(?<figure>\d{1,3}|${Object.keys(WORDS).join('|')})(?: de)?[ -]?(?:min(?:s|ute|utes|uten|uto|utos|uti|uut|uten)?)\b`,
);
const HOURS =
  /\b(?:(?<half>half an hour|half-hour|halbe stunde|demi-heure|media hora|mezz'ora)|(?<quarters>three quarters of an hour)|(?<both>(?:an|one|1) hour and a half|(?:1\.5|1,5|one and a half) hours?|anderthalb stunden|une heure et demie)|(?<one>an|one|a full|1|one-|eine|une|una)[ -]?(?:hour|hr|stunde|heure|hora|ora)|(?<many>\d|two|three|four|zwei|drei|deux|dos)[ -]?(?:hours?|hrs|stunden|heures|horas))\b/;
const COUNT: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, zwei: 2, drei: 3, deux: 2, dos: 2 };
const LASTS = new RegExp(
  String.raw`\b(?:${TALK}|takes?|lasts?|last|expect\w*|long|duration|plan|reserve|each|in total|dauert|dauer|duree|durera|durara|duracion|speak|talk|meet|google meet|zoom|by phone|online|teams|video)\b`,
);
/** Other things that take their time. */
const OTHER =
  /\b(?:walk|drive|minutes? (?:early|before|away|from)|arrive|test|assignment|assessment|exercise|take-home|within|hours? notice|24 hours|48 hours|presentation|break|late|survey)\b/;
const LONGEST = 12 * 60;

const minutesOf = (folded: string): number | undefined => {
  const minutes = MINUTES.exec(folded)?.groups?.['figure'];
  if (minutes !== undefined) return WORDS[minutes] ?? Number(minutes);
  const { half, quarters, both, one, many } = HOURS.exec(folded)?.groups ?? {};
  if (half !== undefined) return 30;
  if (quarters !== undefined) return 45;
  if (both !== undefined) return 90;
  if (one !== undefined) return 60;
  return many === undefined ? undefined : (COUNT[many] ?? Number(many)) * 60;
};

/** How long the talk is to last, in minutes, of a range its upper end, with the sentence that says it. */
export const durationIn = (sentences: readonly string[]): Said<{ minutes: number }> | undefined => {
  for (const text of sentences) {
    const folded = fold(text);
    if (!LASTS.test(folded) || OTHER.test(folded)) continue;
    const minutes = minutesOf(folded);
    if (minutes !== undefined && minutes >= 5 && minutes <= LONGEST) return { minutes, text };
  }
  return undefined;
};
