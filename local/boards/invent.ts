import { createHash } from 'node:crypto';
import { type Board, type BoardPosting, escapeHtml } from './board.ts';
import { COMPANIES, type Company } from './companies.ts';
import { ROLES, type Role } from './roles.ts';

/** A number from 0 to `below` that is always the same for the same words. */
const pick = (words: string, below: number): number =>
  createHash('sha256').update(words).digest().readUInt32BE(0) % below;

type Mode = 'onsite' | 'hybrid' | 'remote';
const modeOf = (company: Company, place: string, key: string): Mode => {
  if (/^remote/iu.test(place)) return 'remote';
  if (company.mode === 'mixed') return pick(`${key} mode`, 2) === 0 ? 'hybrid' : 'onsite';
  return company.mode;
};

/** What the posting says of the mode of work; some on-site ones deny remote work in the words that mislead a search. */
const modeText = (mode: Mode, place: string, key: string): string => {
  if (mode === 'remote') return 'This is a fully remote position.';
  if (mode === 'hybrid') return `This is a hybrid role: three days a week in our office in ${place.split(',')[0]}.`;
  return pick(`${key} deny`, 3) === 0
    ? 'There is no remote option for this role.'
    : `You work with us in ${place.split(',')[0]}.`;
};

const CURRENCY: readonly [RegExp, string][] = [
  [/Germany/u, 'EUR'],
  [/UK|United Kingdom/u, 'GBP'],
  [/Canada|, ON/u, 'CAD'],
];
const currencyOf = (place: string): string => CURRENCY.find(([pattern]) => pattern.test(place))?.[1] ?? 'USD';

const payText = (role: Role, place: string, key: string): string => {
  const [low, high] = role.pay;
  const code = currencyOf(place);
  const sign = code === 'USD' ? '$' : `${code} `;
  if (high < 100) return `Pay: ${sign}${low} - ${sign}${high} per hour, depending on experience.`;
  return (
    [
      `The base salary range for this role is ${sign}${low},000 - ${sign}${high},000 per year.`,
      `Salary: ${sign}${low}k - ${sign}${high}k a year, plus a bonus.`,
      `We pay between ${sign}${low},000 and ${sign}${high},000 annually.`,
    ][pick(`${key} pay`, 3)] ?? ''
  );
};

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

const html = (company: Company, role: Role, place: string, key: string): string => {
  const mode = modeOf(company, place, key);
  const parts = [
    `<div class="content-intro"><h2>About us</h2><p>${escapeHtml(company.about)}</p></div>`,
    `<h2>What you will do</h2>${list(role.duties)}`,
    `<h2>Requirements</h2>${list(role.needs)}`,
    `<h2>Nice to have</h2>${list(role.nice)}`,
    `<p>${escapeHtml(modeText(mode, place, key))}</p>`,
    ...(company.pay === 'prose' ? [`<h2>Pay</h2><p>${escapeHtml(payText(role, place, key))}</p>`] : []),
    '<h2>Benefits</h2><p>Health insurance, 25 days of leave, and a learning budget of $1,500 a year.</p>',
    company.applyTo === undefined
      ? '<h2>How to apply</h2><p>Please apply with the form on this page.</p>'
      : `<h2>How to apply</h2><p>Send your resume and a short letter to <a href="mailto:${company.applyTo}">${company.applyTo}</a>. We answer everybody.</p>`,
    `<p>If you need an accommodation during the process, write to access@${company.token}.example.</p>`,
  ];
  return parts.join('\n');
};

/** Postings first appear on one of the days from 5 October to 20 November 2026. */
const FIRST_DAY = Date.UTC(2026, 9, 5, 13);
const DAY = 24 * 60 * 60 * 1000;

const posting = (company: Company, role: Role, place: string): BoardPosting => {
  const key = `${company.token} ${role.title} ${place}`;
  const published = new Date(FIRST_DAY + pick(`${key} day`, 47) * DAY);
  const [low, high] = role.pay;
  const hourly = high < 100;
  const cents = (amount: number) => amount * (hourly ? 100 : 100_000);
  return {
    id: 4_000_000 + pick(key, 2_000_000),
    title: role.title,
    location: modeOf(company, place, key) === 'hybrid' && pick(`${key} where`, 3) === 0 ? `Hybrid - ${place}` : place,
    html: html(company, role, place, key),
    department: role.department,
    firstPublished: published.toISOString(),
    updatedAt: new Date(published.getTime() + DAY).toISOString(),
    metadata:
      role.type === undefined
        ? [{ name: 'Employment Type', value: 'Full-time' }]
        : [{ name: 'Employment Type', value: role.type }],
    ...(company.pay === 'field'
      ? {
          payRange: {
            min_cents: cents(low),
            max_cents: cents(high),
            currency_type: currencyOf(place),
            title: hourly ? 'Hourly rate' : 'Annual base salary',
          },
        }
      : {}),
  };
};

/** The invented boards: always the same companies, postings, ids and days. */
export const inventBoards = (): Board[] =>
  COMPANIES.map((company) => ({
    token: company.token,
    name: company.name,
    postings: company.roles.flatMap((name) => company.places.map((place) => posting(company, ROLES[name], place))),
  }));
