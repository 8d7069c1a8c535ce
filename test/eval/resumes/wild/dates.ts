import type { WildLayout } from './layout.ts';
import type { Tongue } from './tongue.ts';

type When = { startDate?: string | undefined; endDate?: string | undefined };

/** What a layout's dates say of a date: years alone and seasons say no month. */
export function shown(date: string | undefined, layout: WildLayout): string | undefined {
  return layout.dates === 'year' || layout.dates === 'season' || layout.entry === 'year-timeline'
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
    default:
      return `${short} ${year}`;
  }
}

/** From when to when, in the layout's words. */
export function span({ startDate, endDate }: When, layout: WildLayout, tongue: Tongue): string {
  const say = (date: string) => written(date, layout, tongue);
  const now = tongue.now[layout.now % tongue.now.length] ?? '';
  if (startDate === undefined) return endDate === undefined ? now : say(endDate);
  if (endDate === undefined && layout.dates === 'since') return `${tongue.since} ${say(startDate)}`;
  const to = layout.dates === 'full-to' ? (tongue.to[1] ?? ' – ') : (tongue.to[layout.to % tongue.to.length] ?? ' – ');
  return `${say(startDate)}${to}${endDate === undefined ? now : say(endDate)}`;
}
