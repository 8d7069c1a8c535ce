/** Currencies by sign, word and code, with what a dollar is roughly worth in them: enough to tell an hour's pay from a year's. */
const ROUGHLY_A_DOLLAR: Readonly<Record<string, number>> = {
  USD: 1,
  CAD: 1.4,
  AUD: 1.5,
  NZD: 1.6,
  SGD: 1.35,
  HKD: 7.8,
  TWD: 32,
  MXN: 18,
  EUR: 0.9,
  GBP: 0.8,
  CHF: 0.9,
  INR: 80,
  PKR: 280,
  BDT: 110,
  LKR: 300,
  NPR: 130,
  JPY: 150,
  CNY: 7,
  KRW: 1300,
  PLN: 4,
  ILS: 3.6,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  ISK: 135,
  CZK: 23,
  HUF: 350,
  RON: 4.5,
  BGN: 1.8,
  RSD: 108,
  UAH: 40,
  RUB: 90,
  TRY: 33,
  BRL: 5,
  ARS: 1000,
  CLP: 900,
  COP: 4000,
  PEN: 3.7,
  UYU: 40,
  CRC: 520,
  ZAR: 18,
  NGN: 1500,
  KES: 130,
  GHS: 14,
  EGP: 48,
  MAD: 10,
  TND: 3,
  AED: 3.7,
  SAR: 3.75,
  QAR: 3.64,
  KWD: 0.31,
  BHD: 0.38,
  OMR: 0.38,
  JOD: 0.71,
  PHP: 57,
  IDR: 16_000,
  MYR: 4.5,
  THB: 35,
  VND: 25_000,
  GEL: 2.7,
  AMD: 390,
  KZT: 480,
};
const SIGNS: Readonly<Record<string, string>> = {
  us$: 'USD',
  $us: 'USD',
  usd$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  cad$: 'CAD',
  cdn$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  aud$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  sg$: 'SGD',
  hk$: 'HKD',
  mx$: 'MXN',
  nt$: 'TWD',
  r$: 'BRL',
  reais: 'BRL',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  '₹': 'INR',
  rs: 'INR',
  rupees: 'INR',
  '¥': 'JPY',
  yen: 'JPY',
  円: 'JPY',
  万円: 'JPY',
  元: 'CNY',
  rmb: 'CNY',
  zł: 'PLN',
  złotych: 'PLN',
  złote: 'PLN',
  zlotych: 'PLN',
  zl: 'PLN',
  '₪': 'ILS',
  nis: 'ILS',
  '₩': 'KRW',
  원: 'KRW',
  만원: 'KRW',
  '₺': 'TRY',
  tl: 'TRY',
  '₽': 'RUB',
  руб: 'RUB',
  '₴': 'UAH',
  грн: 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  rp: 'IDR',
  rm: 'MYR',
  kč: 'CZK',
  ft: 'HUF',
  lei: 'RON',
  лв: 'BGN',
  fr: 'CHF',
  franken: 'CHF',
  sfr: 'CHF',
  ksh: 'KES',
  dhs: 'AED',
  r: 'ZAR',
  peso: 'MXN',
  pesos: 'MXN',
};
const DOLLARS: Readonly<Record<string, string>> = {
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  MX: 'MXN',
  TW: 'TWD',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  UY: 'UYU',
};
const CROWNS: Readonly<Record<string, string>> = { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' };
const EURO = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ');
const NATIONAL: Readonly<Record<string, string>> = {
  ...DOLLARS,
  ...CROWNS,
  ...Object.fromEntries(EURO.map((country) => [country, 'EUR'])),
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  IN: 'INR',
  JP: 'JPY',
  KR: 'KRW',
  PL: 'PLN',
  IL: 'ILS',
  HU: 'HUF',
  RO: 'RON',
  BG: 'BGN',
  TR: 'TRY',
  BR: 'BRL',
  ZA: 'ZAR',
  NG: 'NGN',
  AE: 'AED',
  SA: 'SAR',
  PH: 'PHP',
  ID: 'IDR',
  MY: 'MYR',
  TH: 'THB',
  VN: 'VND',
  CN: 'CNY',
  UA: 'UAH',
  RU: 'RUB',
  PK: 'PKR',
  EG: 'EGP',
  KE: 'KES',
};

/** The currency of a country's pay; undefined where it is not known. */
export const currencyOfCountry = (country: string | null): string | undefined => NATIONAL[country ?? ''];

/**
 * ISO code of a sign, word or code; undefined when it is none. `country` decides what a bare dollar, crown or peso is
 * (US dollars, Swedish crowns when unknown).
 */
export const currencyOf = (written: string | undefined, country: string | null): string | undefined => {
  if (written === undefined) return undefined;
  const key = written.trim().toLowerCase().replace(/[.\s]/gu, '');
  if (key === '$' || key === 'dollars' || key === 'dollar') return DOLLARS[country ?? ''] ?? 'USD';
  if (key === 'kr' || key === 'kronor' || key === 'kroner') return CROWNS[country ?? ''] ?? 'SEK';
  if (key === 'peso' || key === 'pesos') return country === 'PH' ? 'PHP' : (DOLLARS[country ?? ''] ?? 'MXN');
  if (key === 'rs' && country === 'PK') return 'PKR';
  if (key === '¥' && country === 'CN') return 'CNY';
  return SIGNS[key] ?? (ROUGHLY_A_DOLLAR[key.toUpperCase()] === undefined ? undefined : key.toUpperCase());
};

/** The amount in dollars to the order of magnitude. */
export const roughDollars = (amount: number, currency: string): number => amount / (ROUGHLY_A_DOLLAR[currency] ?? 1);

/** Every sign, word and code as alternatives of a pattern, the longer before the shorter. Words of letters stand alone. */
export const CURRENCY_PATTERN: string = (() => {
  const written = [
    '$',
    'dollars',
    'dollar',
    'kronor',
    'kroner',
    'kr',
    'Rs.',
    ...Object.keys(SIGNS).filter((key) => key !== 'r'),
    ...Object.keys(ROUGHLY_A_DOLLAR),
  ];
  const bare = [...new Set(written)].sort((a, b) => b.length - a.length);
  const startsWord = (key: string) => /^[a-z]/iu.test(key);
  const endsWord = (key: string) => /[\p{L}]$/u.test(key);
  // In four groups with one look around each: a look around for every word takes a tenth of a second to compile.
  const of = (starts: boolean, ends: boolean) => {
    const keys = bare.filter((key) => startsWord(key) === starts && endsWord(key) === ends);
    const any = `(?:${keys.map((key) => key.replace(/[$.]/gu, '\\$&')).join('|')})`;
    return `${starts ? '(?<!\\p{L})' : ''}${any}${ends ? '(?!\\p{L})' : ''}`;
  };
  return [of(true, false), of(false, true), of(true, true), of(false, false)].join('|');
})();

/**
 * A number as written in English, continental, Swiss or Indian style, in whole and part units; undefined when it is
 * not one. Points, commas, spaces and apostrophes that part groups of three (or two, Indian) are no decimals.
 */
export const readNumber = (written: string): number | undefined => {
  const bare = written.replace(/[\s'’ ]/gu, '');
  const thousands = /^\d{1,3}(?:[.,]\d{3})+$/.test(bare);
  const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?$/.test(bare);
  const both = /^\d{1,3}(?:,\d{3})+\.\d{1,2}$/.test(bare) || /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(bare);
  if (indian) return Number(bare.replaceAll(',', ''));
  if (thousands) return Number(bare.replace(/[.,]/g, ''));
  if (both) return Number(bare.replace(/[.,](?=\d{3})/g, '').replace(',', '.'));
  return /^\d+(?:[.,]\d{1,2})?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
};

/** Currencies without cents among those above (public.currency_minor_digits in the database says the same). */
const WHOLE = new Set(['JPY', 'KRW']);

/** Minor units of an amount by ISO 4217: cents, or whole units where a currency has none. */
export const minorUnits = (amount: number, currency: string): number =>
  Math.round(WHOLE.has(currency) ? amount : amount * 100);
