import { words } from './words.ts';

/** The reader's own English: its days, its amounts, and whether a day has twice twelve hours. */
const locale = navigator.languages.find((language) => /^en\b/i.test(language)) ?? words.locale;
const DAY_MS = 86_400_000;

const formats = {
  day: new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' }),
  time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
  date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
  moment: new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }),
  number: new Intl.NumberFormat(locale),
  percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  ago: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
};

/** Instants as the reader's own machine counts them. A day without a time is taken as it stands. */
export const day = (iso: string): string => formats.day.format(new Date(iso));
export const time = (iso: string): string => formats.time.format(new Date(iso));
export const date = (iso: string): string => formats.date.format(new Date(iso.length === 10 ? `${iso}T12:00:00` : iso));
export const moment = (iso: string): string => formats.moment.format(new Date(iso));
/** A sentence of the API with its instants as the reader's own clock shows them. */
export const withMoments = (text: string): string =>
  text.replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, (instant) => moment(instant));
/** Where the reader's machine says that it is. */
export const zone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
/** A zone as people write it. */
export const zoneName = (name: string): string => name.replaceAll('_', ' ');

const clockOf = (timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
/** Whether clocks of two zones show the same, in summer and in winter: many have several names. */
export const isSameClock = (one: string, other: string): boolean =>
  [0, 182 * DAY_MS].every((ms) => {
    const at = new Date(Date.now() + ms);
    return clockOf(one, at) === clockOf(other, at);
  });

/** The day that it is in a zone, as YYYY-MM-DD, so many days before now. */
export const dayIn = (timeZone: string, daysAgo: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(Date.now() - daysAgo * DAY_MS));
export const number = (value: number): string => formats.number.format(value);
export const percent = (value: number): string => formats.percent.format(value);

/** "3 hours ago", "in 2 days". */
export const ago = (iso: string): string => {
  const ms = new Date(iso).getTime() - Date.now();
  const size = Math.abs(ms);
  if (size < 60_000) return words.justNow;
  if (size < 3_600_000) return formats.ago.format(Math.round(ms / 60_000), 'minute');
  if (size < DAY_MS) return formats.ago.format(Math.round(ms / 3_600_000), 'hour');
  return size < 45 * DAY_MS ? formats.ago.format(Math.round(ms / DAY_MS), 'day') : date(iso);
};

export const countdown = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  if (seconds >= 86_400) return words.outbox.days(Math.round(seconds / 86_400));
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
};

/** What a browser calls itself by, the more special ones first: each of them also claims to be one of the later ones. */
const browsers = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/Chrom(?:e|ium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;
const systems = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bWindows\b/, 'Windows'],
  [/\bLinux\b/, 'Linux'],
] as const;

/** A program by the words a person has for it; as it calls itself where it is no browser that we know. */
export const agentName = (agent: string): string => {
  const browser = browsers.find(([mark]) => mark.test(agent))?.[1];
  const system = systems.find(([mark]) => mark.test(agent))?.[1] ?? '';
  return browser === undefined ? agent : words.settings.agent(browser, system);
};

/** The keys of a record of words, in its order: the values that the API knows, as the compiler holds both together. */
export const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];

/** Digits behind the point of a currency: 2 of the dollar, none of the yen. */
const digitsOf = (currency: string): number =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** An amount in a currency's whole units, of its minor ones. */
export const major = (amount: number, currency: string): number => amount / 10 ** digitsOf(currency);

/** The minor units of an amount as a person types it; null of an empty field. */
export const minor = (typed: string, currency: string): number | null =>
  typed === '' ? null : Math.round(Number(typed) * 10 ** digitsOf(currency));

/** An amount in minor units, without the minor part where it is none. */
export const money = (amount: number, currency: string): string => {
  const whole = major(amount, currency);
  const style = {
    style: 'currency',
    currency,
    ...(Number.isInteger(whole) ? { maximumFractionDigits: 0 } : {}),
  } as const;
  return new Intl.NumberFormat(locale, style).format(whole);
};

type Pay = {
  salary_min_minor: number | null;
  salary_max_minor: number | null;
  salary_currency: string | null;
  salary_period: string | null;
};

/** A posting's pay, undefined where it states none. */
export const pay = ({
  salary_min_minor: low,
  salary_max_minor: high,
  salary_currency: currency,
  salary_period: period,
}: Pay): string | undefined => {
  if (currency === null || (low === null && high === null)) return undefined;
  const ends = [low, high].flatMap((end) => (end === null ? [] : [money(end, currency)]));
  return [[...new Set(ends)].join(' – '), period === null || period === 'year' ? '' : words.per(period)]
    .filter(Boolean)
    .join(' ');
};

export const bytes = (size: number): string =>
  size < 1_000_000 ? `${number(Math.ceil(size / 1000))} KB` : `${number(Math.round(size / 100_000) / 10)} MB`;
