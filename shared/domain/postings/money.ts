/** Currencies of a written figure: signs and codes; a bare dollar takes the posting's country. */
const SIGNS: Readonly<Record<string, string>> = {
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  mx$: 'MXN',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '¥': 'JPY',
  zł: 'PLN',
  '₪': 'ILS',
  '₩': 'KRW',
  rs: 'INR',
  r$: 'BRL',
};
const CODES = new Set([
  'USD',
  'CAD',
  'AUD',
  'NZD',
  'SGD',
  'HKD',
  'MXN',
  'EUR',
  'GBP',
  'INR',
  'JPY',
  'PLN',
  'ILS',
  'KRW',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'CZK',
  'BRL',
  'ZAR',
  'AED',
  'HUF',
  'RON',
]);
const DOLLARS: Readonly<Record<string, string>> = { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', MX: 'MXN' };

/** ISO code of a sign or code; undefined when it is none. `country` decides what a bare dollar is (US when unknown). */
export const currencyOf = (written: string | undefined, country: string | null): string | undefined => {
  if (written === undefined) return undefined;
  const key = written.trim().toLowerCase().replace(/\.$/, '');
  if (key === '$') return DOLLARS[country ?? ''] ?? 'USD';
  if (SIGNS[key] !== undefined) return SIGNS[key];
  return CODES.has(key.toUpperCase()) ? key.toUpperCase() : undefined;
};

/** A number as written in English or continental style, in whole and part units; undefined when it is not one. */
export const readNumber = (written: string): number | undefined => {
  const bare = written.replace(/[\s'’ ]/gu, '');
  const thousands = /^\d{1,3}(?:[.,]\d{3})+$/.test(bare);
  const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(bare);
  const both = /^\d{1,3}(?:,\d{3})+\.\d{1,2}$/.test(bare) || /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(bare);
  if (thousands || indian) return Number(bare.replace(/[.,]/g, ''));
  if (both) return Number(bare.replace(/[.,](?=\d{3})/g, '').replace(',', '.'));
  return /^\d+(?:[.,]\d{1,2})?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
};

/** Currencies without cents among those above (public.currency_minor_digits in the database says the same). */
const WHOLE = new Set(['JPY', 'KRW']);

/** Minor units of an amount by ISO 4217: cents, or whole units where a currency has none. */
export const minorUnits = (amount: number, currency: string): number =>
  Math.round(WHOLE.has(currency) ? amount : amount * 100);
