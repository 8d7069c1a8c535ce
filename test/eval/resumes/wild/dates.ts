import type { WildLayout } from './layout.ts';
import type { Tongue } from './tongue.ts';

type When = { startDate?: string | undefined; endDate?: string | undefined };

/** What a layout's dates say of a date: years alone and seasons say no month. */
export function shown(date: string | undefined, layout: WildLayout): string | undefined {
  return layout.dates === 'year' ||
    layout.dates === 'season' ||
    layout.dates === 'quarter' ||
    layout.entry === 'year-timeline'
    ? date?.slice(0, 4)
    : date;
}

const seasons: Record<string, readonly string[]> = {
  en: ['Winter', 'Spring', 'Summer', 'Fall'],
  de: ['Winter', 'Frühjahr', 'Sommer', 'Herbst'],
  fr: ['Hiver', 'Printemps', 'Été', 'Automne'],
};

function written(date: string, layout: WildLayout, tongue: Tongue): string {
  const [year = '', month = '01'] = date.split('-');
  const at = Number(month) - 1;
  const [long, short] = [tongue.months[at] ?? '', tongue.short[at] ?? ''];
  if (layout.entry === 'year-timeline') return year;
  switch (layout.dates) {
    case 'month':
      return tongue.id === 'pt' || tongue.id === 'es' ? `${long} de ${year}` : `${long} ${year}`;
    case 'slash':
      return `${month}/${year}`;
    case 'year':
      return year;
    case 'short-year':
      return `${short} ’${year.slice(2)}`;
    case 'year-slash':
      return `${year}/${month}`;
    case 'day':
      return `01.${month}.${year}`;
    case 'mon-dot':
      return `${short.replace(/\.$/, '')}. ${year}`;
    case 'comma':
      return `${long}, ${year}`;
    case 'thin':
      return `${month} / ${year}`;
    case 'dot':
      return `${month}.${year}`;
    case 'iso':
      return `${year}-${month}`;
    case 'season':
      return seasons[tongue.id] === undefined ? year : `${seasons[tongue.id]?.[Math.floor((at % 12) / 3)]} ${year}`;
    case 'full-to':
      return `${tongue.id === 'en' ? `${long.toUpperCase()},` : long.toUpperCase()} ${year}`;
    case 'short-slash':
      return `${month}/${year.slice(2)}`;
    case 'day-month':
      return `15 ${long} ${year}`;
    case 'caps':
      return `${short} ${year}`.toUpperCase();
    case 'quote-before':
      return `${short} '${year.slice(2)}`;
    case 'us-day':
      return tongue.id === 'en' ? `${month}/15/${year}` : `15/${month}/${year}`;
    case 'ordinal':
      return tongue.id === 'en' ? `${long} 1st, ${year}` : `${tongue.id === 'de' ? '1.' : '1'} ${long} ${year}`;
    case 'month-first-dash':
      return `${short.replace(/\.$/, '')}-${year}`;
    case 'quarter':
      return `Q${Math.floor(at / 3) + 1} ${year}`;
    case 'compact-dots':
      return `${year}.${month}`;
    case 'mid-day':
      return `15/${month}/${year}`;
    default:
      return `${short} ${year}`;
  }
}

const from: Record<string, string> = { en: 'From', de: 'Von', fr: 'De', es: 'De', it: 'Da', pt: 'De', nl: 'Van' };
const until: Record<string, string> = { en: 'to', de: 'bis', fr: 'à', es: 'a', it: 'a', pt: 'a', nl: 'tot' };
const long = (date: string, tongue: Tongue): string =>
  `${tongue.months[Number(date.slice(5, 7) || '1') - 1]} ${date.slice(0, 4)}`;

const lengths: Record<string, readonly [string, string, string, string]> = {
  en: ['year', 'years', 'month', 'months'],
  de: ['Jahr', 'Jahre', 'Monat', 'Monate'],
  fr: ['an', 'ans', 'mois', 'mois'],
  es: ['año', 'años', 'mes', 'meses'],
  it: ['anno', 'anni', 'mese', 'mesi'],
  pt: ['ano', 'anos', 'mês', 'meses'],
  nl: ['jaar', 'jaar', 'maand', 'maanden'],
};
/** How long it was, in words: to the end of 2025 where it goes on. */
export function durationOf({ startDate = '2025-12', endDate = '2025-12' }: When, tongue: Tongue): string {
  const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1');
  const months = Math.max(1, count(endDate) - count(startDate) + 1);
  const [year, years, one, many] = lengths[tongue.id] ?? lengths.en ?? [];
  const [y, m] = [Math.floor(months / 12), months % 12];
  return [
    ...(y > 0 ? [`${y} ${y === 1 ? year : years}`] : []),
    ...(m > 0 ? [`${m} ${m === 1 ? one : many}`] : []),
  ].join(' ');
}

/** From when to when, in the layout's words. */
export function span({ startDate, endDate }: When, layout: WildLayout, tongue: Tongue): string {
  const say = (date: string) => written(date, layout, tongue);
  const now = tongue.now[layout.now % tongue.now.length] ?? '';
  if (startDate === undefined) return endDate === undefined ? now : say(endDate);
  if (endDate === undefined && layout.dates === 'since') return `${tongue.since} ${say(startDate)}`;
  if (layout.dates === 'from-to')
    return `${from[tongue.id] ?? ''} ${long(startDate, tongue)} ${until[tongue.id] ?? '–'} ${endDate === undefined ? now : long(endDate, tongue)}`;
  const to = layout.dates === 'full-to' ? (tongue.to[1] ?? ' – ') : (tongue.to[layout.to % tongue.to.length] ?? ' – ');
  return `${say(startDate)}${to}${endDate === undefined ? now : say(endDate)}`;
}
