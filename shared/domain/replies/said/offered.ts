import { minorUnits } from '../../postings/money.ts';
import { mentionsIn } from '../../postings/pay-mentions.ts';
import { readPay, type StatedPay } from '../../postings/salary.ts';
import { fold } from '../fold.ts';
import type { Said } from './sentence.ts';
import { TERMS } from './terms.ts';

const TEXT_LIMIT = 20_000;
/** So far in front of what it is for may an amount end, and so far behind it begin: "a $10,000 signing bonus". */
const BEFORE = 12;
const BEHIND = 30;

type Sum = { minor: number; currency: string };

/** The sentence that names the amount, where one does; else what the reader of pay took for it. */
const sentenceOf = (pay: StatedPay, sentences: readonly string[]): string =>
  sentences.find((text) =>
    mentionsIn(text, null).some(({ min, max }) =>
      [min, max].some(
        (amount) => amount !== null && minorUnits(amount, pay.currency) === (pay.maxMinor ?? pay.minMinor),
      ),
    ),
  ) ?? pay.sentence;

/**
 * The pay that an offer states. Colleagues write "we can do £72k" and name no salary: where nothing else is pay, such a
 * sentence is read as if it did.
 */
export const offeredPay = (own: string, sentences: readonly string[]): StatedPay[] => {
  const stated = readPay(own.slice(0, TEXT_LIMIT), null);
  const read = stated.length > 0 ? stated : sentences.flatMap(spokenPay);
  return read.map((pay) => ({ ...pay, sentence: sentenceOf(pay, sentences) }));
};

const spokenPay = (text: string): StatedPay[] => {
  if (!TERMS.pay.test(fold(text))) return [];
  const first = mentionsIn(text, null).find(({ currency }) => currency !== null);
  if (first === undefined) return [];
  return readPay(`Salary: ${text.slice(first.start)}`, null).slice(0, 1);
};

/** What is paid once at the start, where its sentence names the sum. */
export const signingBonusIn = (sentences: readonly string[]): Said<Sum> | undefined => {
  for (const text of sentences) {
    const named = TERMS.signing_bonus.exec(text.toLowerCase());
    if (named === null) continue;
    const end = named.index + named[0].length;
    const sum = mentionsIn(text, null).find(
      ({ start, end: last, currency }) =>
        currency !== null &&
        ((start >= end && start - end <= BEHIND && !/[,;]/.test(text.slice(end, start))) ||
          (last <= named.index && named.index - last <= BEFORE && !/[,;]/.test(text.slice(last, named.index)))),
    );
    const amount = sum?.min ?? sum?.max;
    if (sum?.currency != null && amount != null && amount > 0) {
      return { minor: minorUnits(amount, sum.currency), currency: sum.currency, text };
    }
  }
  return undefined;
};
