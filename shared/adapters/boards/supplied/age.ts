import { readDate } from '../dates.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Units as alerts and pages write them in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Chinese, Japanese. */
const UNITS: readonly [RegExp, number][] = [
  [/^(?:s|secs?|seconds?|sekunden?|secondes?|segundos?|secondi|seconden|sekund\w*|秒)$/u, 1_000],
  [/^(?:m|mins?|minutes?|minuten?|minutos?|minuti|minut\w*|minuuts?|分钟?|分)$/u, MINUTE],
  [
    /^(?:h|hrs?|hours?|std|stunden?|heures?|horas?|ore|ora|uur|uren|godzin\w*|timm(?:e|ar)|timer?|小时|時間)$/u,
    60 * MINUTE,
  ],
  [/^(?:d|days?|tage?n?|jours?|j|d[ií]as?|giorn[oi]|dias?|dag(?:en)?|dni|dzień|dag(?:ar|e|er)|天|日)$/u, DAY],
  [
    /^(?:w|wks?|weeks?|wochen?|semaines?|sem|semanas?|settiman[ae]|we(?:ek|ken)|tygod\w*|veck(?:a|or)|uger?|uker?|周|週間)$/u,
    7 * DAY,
  ],
  [
    /^(?:mo|mos|months?|monate?n?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|miesi\w*|meses|mês|månad(?:er)?|måned(?:er)?|个?月|か月)$/u,
    30 * DAY,
  ],
  [/^(?:y|yrs?|years?|jahre?n?|ans?|années?|años?|ann[oi]|anos?|jaar|lat|rok\w*|年)$/u, 365 * DAY],
];
const NOW =
  /^(?:just (?:now|posted)|posted (?:just now|today)|today|new today|gerade(?: eben)?(?: veröffentlicht| geschaltet| eingestellt)?|soeben|heute(?: veröffentlicht)?|à l[’']instant|publiée? à l[’']instant|aujourd[’']hui|hoy|recién publicado|publicado hoy|oggi|appena pubblicat[ao]|hoje|agora mesmo|recém-publicada|vandaag|zojuist geplaatst|dzisiaj|dziś|dodano dzisiaj|idag|i dag|nyss|刚刚?(?:发布)?|今天|今日|新着)$/u;
const YESTERDAY = /^(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|wczoraj|ig[åa]r|i g[åa]r|昨天|昨日)$/u;
const AGO =
  /^(?:(?:posted|reposted|active|published|veröffentlicht|aktiv|publiée?|offre publiée|publicad[oa]|pubblicat[oa]|geplaatst|dodano|opublikowan[oa]|employeractive|il y a|vor|hace|há|för|for|seit|über|more than|plus de|más de|ca\.?|about)\s*)*(?<count>\d{1,3}|an?|eine[mr]?|une?|un|uno|una|um|uma|een|einem|en|et|ett)\s?(?<more>\+?)\s*(?<unit>\p{L}+?)\.?\s*(?:\+\s*)?(?:ago|old|fa|geleden|temu|sedan|siden|atrás|前|veröffentlicht|alt)?$/u;

/** "Posted on 10 July": the words before a day of the calendar. */
const ON =
  /^(?:(?:posted|published|added|date|datum|data|fecha|veröffentlicht|online|publiée?|publicad[oa]|pubblicat[oa]|geplaatst|opublikowan[oa]|dodano|publicerad|publiceret)\s*:?\s*)?(?:(?:on|am|seit|le|el|em|il|op|dnia|den)\s+)?/u;
const WITHOUT_YEAR =
  /^(?:\p{L}{2,10}\.?,?\s)?(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?|\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?)$/u;
/** No card tells of a posting that is older. */
const OLDEST = 400 * DAY;
/** A day of the calendar, with its year or in the year before `from`; a day that is still to come is none of a posting. */
const dayNamed = (text: string, from: Date): Date | undefined => {
  if (!/\d/u.test(text)) return undefined;
  const year = from.getUTCFullYear();
  const candidates = WITHOUT_YEAR.test(text) ? [`${text} ${year}`, `${text} ${year - 1}`] : [text];
  return candidates
    .flatMap((one) => readDate(one) ?? [])
    .find((at) => at.getTime() <= from.getTime() + DAY && from.getTime() - at.getTime() < OLDEST);
};

/** What an age tells: the day of the posting; null when it is only an upper end ("30+ days ago"). */
export type Age = { at: Date | null };

/**
 * The age of a posting as cards write it ("3 days ago", "vor 2 Wochen", "il y a 5 h", "1天前", "24h"), counted from
 * `from`; undefined for a line that is none.
 */
export const readAge = (line: string, from: Date): Age | undefined => {
  const text = line
    .toLowerCase()
    .replace(/^[\s·•|–—-]+|[\s·•|–—.!-]+$/gu, '')
    .replace(/\s+/gu, ' ');
  if (text.length === 0 || text.length > 60) return undefined;
  const bare = text.replace(/^(?:posted|reposted|active|aktiv|veröffentlicht|publiée?|employer active)\s*:?\s*/u, '');
  if (NOW.test(text) || NOW.test(bare)) return { at: startOfDay(from.getTime()) };
  if (YESTERDAY.test(bare)) return { at: startOfDay(from.getTime() - DAY) };
  const named = dayNamed(text.replace(ON, ''), from);
  if (named !== undefined) return { at: named };
  const found = AGO.exec(text)?.groups;
  const unit = UNITS.find(([words]) => words.test(found?.unit ?? ''))?.[1];
  if (found === undefined || unit === undefined) return undefined;
  const isMoreThan = found.more === '+' || /\+|more than|plus de|über|más de/u.test(text);
  const count = /^\d+$/u.test(found.count ?? '') ? Number(found.count) : 1;
  return { at: isMoreThan ? null : startOfDay(from.getTime() - count * unit) };
};

const startOfDay = (time: number): Date => new Date(Math.floor(time / DAY) * DAY);
