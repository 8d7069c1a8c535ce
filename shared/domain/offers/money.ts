import { minorUnits } from '../postings/money.ts';

/**
 * Digits behind the point of a currency by ISO 4217, as the host's Intl has them; public.currency_minor_digits in the
 * database says the same (a test compares them).
 */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Pure. Minor units as an amount, and back, rounded to the nearest one. */
export const amountOf = (minor: number, currency: string): number => minor / 10 ** minorDigits(currency);
export const minorOf = (amount: number, currency: string): number => Math.round(amount * 10 ** minorDigits(currency));

/** Pure. What pay was read as in a text, whose reader knows fewer currencies without cents, in ISO's minor units. */
export const readMinor = (minor: number, currency: string): number =>
  minorOf(minor / minorUnits(1, currency), currency);
