import type { DateStyle, Layout } from './layouts.ts';

const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const german = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const french = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const spanish = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** What a layout's dates say of a date: some say no month. */
export function shown(date: string | undefined, style: DateStyle): string | undefined {
  return style === 'year' ? yearOf(date) : date;
}
export const yearOf = (date: string | undefined): string | undefined => date?.slice(0, 4);

export function written(date: string | undefined, style: DateStyle): string {
  const [year = '', month] = (date ?? '').split('-');
  if (month === undefined) return year;
  const at = Number(month) - 1;
  switch (style) {
    case 'mon':
      return `${english[at]?.slice(0, 3)} ${year}`;
    case 'month':
      return `${english[at]} ${year}`;
    case 'short':
      return `${english[at]?.slice(0, 3)} ’${year.slice(2)}`;
    case 'slash':
      return `${month}/${year}`;
    case 'dot':
      return `${month}.${year}`;
    case 'iso':
      return `${year}-${month}`;
    case 'year':
      return year;
    case 'german':
      return `${german[at]} ${year}`;
    case 'french':
      return `${french[at]} ${year}`;
    case 'spanish':
      return `${spanish[at]} ${year}`;
  }
}

/** From when to when, in the layout's words; what the layout leaves open goes on. */
export function span(when: { startDate?: string | undefined; endDate?: string | undefined }, layout: Layout): string {
  const end = when.endDate === undefined ? layout.present : written(when.endDate, layout.dates);
  return when.startDate === undefined ? end : `${written(when.startDate, layout.dates)}${layout.dash}${end}`;
}
