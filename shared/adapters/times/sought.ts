import type { Temporal } from 'temporal-polyfill';
import { NUMBER_WORDS } from '../../domain/number-words.ts';
import type { TimesSought } from './port.ts';

/** Words right before a day by which it is the last to answer, or the first of a job. */
const BEFORE: Readonly<Record<Exclude<TimesSought, 'proposals'>, RegExp>> = {
  deadlines:
    /\b(?:by|before|until|till|through|latest|no(?:t)? later than|deadline(?: is| of)?|due(?: on| by| date)?|expires?(?: on)?|valid (?:until|through)|closes?(?: on)?|bis(?: zum| sp[aä]testens)?|sp[aä]testens(?: am| bis)?|frist(?: ist)?(?: der)?|avant(?: le)?|jusqu'au|d'ici(?: le| au)?|antes del?|hasta(?: el)?|entro(?: il)?|uiterlijk(?: op)?|v[oó]{2}r|tot(?: en met)?|at[eé](?: dia| ao dia)?)[\s:]*(?:the |on |next |this |le |el |am |zum |midnight (?:on |of )?|noon (?:on )?|eod (?:on )?|cob (?:on )?|end of (?:day )?(?:on )?|close of (?:business|play) (?:on )?)?$/i,
  starts:
    /(?<!\p{L})(?:start(?:s|ing)?(?: date| work)?(?: is| will be| would be)?|start with us|commenc\w+|join(?:ing)?(?: date)?|effective(?: from)?|with effect from|first day(?: is| will be| would be)?|beginn(?: ist| w[aä]re)?|ab(?: dem)?|from|[aà] (?:partir|compter) d[ue]|a partir del?|inicio|inizio|dal|per|vanaf|in[ií]cio|come in|begin(?:ning)?)[\s:]*(?:on |from |the |next |this |ist |le |el |am |der |dem )?$/iu,
};

/** What they do by then themselves. */
const THEIRS =
  /\b(?:(?:will|shall|to) be (?:\w+ )?(?:released|sent|shared|made|taken|announced|informed|contacted|held|open)|(?:we|i)(?:'ll| will| shall| aim to| hope to| expect to| plan to)|you (?:will|should) (?:hear|receive|get|be)|hear (?:from|back)|get back|come back to you|let you know|runs?|from \w+ \d+)\b[^.!?]{0,60}$/i;

/** Whether the words in front make the day one of those sought. */
export const isSought = (before: string, seek: Exclude<TimesSought, 'proposals'>): boolean =>
  BEFORE[seek].test(before) && (seek !== 'deadlines' || !THEIRS.test(before));

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  ...NUMBER_WORDS,
  eine: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  une: 1,
  deux: 2,
  trois: 3,
  una: 1,
  dos: 2,
  tres: 3,
};
const COUNT = `\\d{1,2}|${Object.keys(COUNTS).join('|')}`;
const WITHIN = new RegExp(
  `\\b(?:within|in the next|(?:due|expires?|closes?|ends?) in|you have(?: until)?|complete (?:it )?in|innerhalb von|innerhalb|sous|dans les|en un plazo de|entro|binnen) (?:the next )?(?<count>${COUNT}) (?<kind>(?:working|business|calendar|full) )?(?<unit>hours?|days?|weeks?|tagen?|stunden|wochen?|werktagen|jours?|heures|semaines?|d[ií]as?|horas|semanas?|giorni|dagen)\\b`,
  'gi',
);
const END =
  /\b(?:by|before|until) (?:the )?(?<what>EOD|COB|end of (?:the |this )?(?:day|business|week|month)|close of (?:business|play)|tonight|midnight)\b(?! (?:on )?\w*(?:day|\d))/gi;

const workingDays = (from: Temporal.PlainDate, count: number): Temporal.PlainDate => {
  let date = from;
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek < 6) left -= 1;
  }
  return date;
};

/** Deadlines that are counted from the day of the message: within five days, by the end of the week. */
export const countedDeadlines = (
  text: string,
  today: Temporal.PlainDate,
): { index: number; end: number; date: Temporal.PlainDate }[] => {
  const within = [...text.matchAll(WITHIN)].flatMap((found) => {
    const { count = '', kind = '', unit = '' } = found.groups ?? {};
    const n = COUNTS[count.toLowerCase()] ?? Number(count);
    const hours = /^(?:hour|stund|heure|hora)/i.test(unit);
    const weeks = /^(?:week|woche|semain|semana)/i.test(unit);
    if (!(n > 0)) return [];
    const working = /working|business/i.test(kind) || /^werktag/i.test(unit);
    const days = hours ? Math.ceil(n / 24) : weeks ? n * 7 : n;
    const date = working ? workingDays(today, days) : today.add({ days });
    return [{ index: found.index, end: found.index + found[0].length, date }];
  });
  const ends = [...text.matchAll(END)].map((found) => {
    const what = (found.groups?.['what'] ?? '').toLowerCase();
    const date = what.includes('week')
      ? today.add({ days: (5 - today.dayOfWeek + 7) % 7 })
      : what.includes('month')
        ? today.with({ day: today.daysInMonth })
        : today;
    return { index: found.index, end: found.index + found[0].length, date };
  });
  return [...within, ...ends];
};
