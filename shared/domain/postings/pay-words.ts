import type { SalaryPeriod } from '../enums.ts';

/** What an amount is the pay of: the base pay, what is earned on target, or no pay at all. */
export type PayKind = 'base' | 'on_target' | 'other';

const OTHER =
  /\b(?:bonus(?:es)?|sign(?:ing)?[- ]?on|signing|referr?als?|retention|commissions?|equity|stock|options?|rsus?|shares?|grants?|stipends?|allowances?|reimburse\w*|budgets?|credits?|vouchers?|subsid(?:y|ies|ised)|contribut\w*|match(?:ing|es|ed)?|401|rrsp|hsa|fsa|insurance|deductibles?|premiums?|coverage|tuition|scholarships?|awards?|prizes?|donat\w*|diem(?!\s*[.;,|\n)])|rais(?:e|ed|ing)|fund(?:ing|ed|s)?|series|seed|round|valuation|valued|revenues?|arr|acv|mrr|quota|turnover|umsatz|assets?|aum|deals?|orders?|accounts|volume|invest\w*|sav(?:e|es|ed|ing|ings)|costs?|pric(?:e|es|ed|ing)|fees?|plans?|seats?|customers?|users?|clients?|families|loans?|payments|processed|transactions?|spend\w*|expenses?|fine[sd]?|penalt\w*|deposits?|\p{L}*zuschuss|\p{L}*pauschale|prime[sd]?|pay us|paid us|profits?|market|per diem(?!\s*[.;,|\n)])|reward|gift|assistance|worth|lifetime|exceed\w* (?:sales|revenue)|drives? sales|\p{L}{0,24}(?:budget|vergoeding|toeslag|zulage|gutschein)(?:en|s|n|e)?|aides?|indemnit[ée]s?|tickets?|buon[io] pasto|carta pasti|welfare|bonos? (?:de|por|al)|vale(?:[- ](?:refei\S{0,6}|alimenta\S{0,6}|transporte))|subs[ií]dio\w*|refei\S{1,6}|seguro|rimbors[oi]|premio|karta|kart[ay]|dofinansowan\w+|dodat(?:ek|k[iu])|rycza[lł]t\w*|ayudas?|dietas|mutuelle|finanziament[oi]|financi\w+|clientes|klanten|kunden|klient\w*|kapital\w*|omzet|fatturato|obr[oó]t\w*|levée|raccolt[oi]|recaudad\w+)\b/giu;
/** Before an amount these name what it is for; behind it they begin what comes next ("... for Machine Learning"). */
const OTHER_BEFORE =
  /\b(?:learning|training|phone|internet|home office|wellness|childcare|adoption|fertility|mobility|projects?|portfolio|benefits?|relocation|tickets?|support)\b[^\p{L}]{0,4}(?:(?:of|up to|is|worth|de)[^\p{L}]{0,4}){0,2}$/iu;
const BASE_BEFORE = /\b(?:annual(?:ly)?|hourly|monthly|weekly|daily)\b/giu;
const BASE =
  /\b(?:salar\w*|sal|base(?! of)|basic|pays?|paid|compensation|comp|wages?|rates?|earn(?:s|ings)?|remuneration|package|ctc|lpa|income|scale|band|hiring range|pay range|range (?:for|is|of)|offering|gehalt\w*|\p{L}*gehalt|\p{L}*lohn|lohn\p{L}*|verg[uü]tung|r[ée]mun[ée]ration|salaire|fixe|tjm|taux|salario|salarial|sueldo|sba|retribuci[oó]n|retribuzione|ral|stipendio|compenso|paga|sal[aá]rio|faixa|vencimento|remunera\w+|(?:uur|maand|jaar|week|start|basis|bruto)?loon|verdien\w*|einkommen|bezahl\w+|zahlen|ofrecemos|oferecemos|offriamo|wynagrodzeni\w+|stawk[aię]|wide[lł]k\w+|zarobk\w+|zarabia\w*|pensj[aię]|p[lł]aca|l[oö]n|l[øo]nn|m[åa]nedsl[øo]n|palkka|sala(?:ris|riu)|\p{L}*salaris|maa[sş]|mzda|plat|fizet[ée]s|brutt[oó]|ставка|зарплата|annual(?:ized|ised)|pro[- ]rata|doe|money|w2|c2c)\b|年収|月給|연봉|급여/giu;
const ON_TARGET = /\b(?:ote|on[- ]target(?: earnings)?|total target|target(?:ed)? (?:cash|earnings|compensation))\b/giu;

const lastAt = (pattern: RegExp, text: string): number => {
  let at = -1;
  for (const found of text.matchAll(pattern)) at = found.index + found[0].length;
  return at;
};
const firstAt = (pattern: RegExp, text: string): number => {
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  return found === null ? Number.POSITIVE_INFINITY : found.index;
};

/** The words that mean pay and nothing else: a figure without any currency counts only right behind one of them. */
const SURELY_PAY =
  /(?:\b(?:salar\w*|pay|wages?|compensation|remuneration|ctc|income|\p{L}*gehalt|\p{L}*lohn|salaire|fixe|package|salari(?:o|al)|sal[aá]rio|sueldo|sba|r[ée]mun[ée]ration|remunera\S{1,6}|retribu\S{4,6}|ral|stipendio|compenso|faixa|wynagrodzeni\w+|stawk[aię]|wide[lł]k\w+|zarobk\w+|verg[uü]tung|(?:uur|maand|jaar)loon|l[oö]n|l[øo]nn|\p{L}*salaris)\b|年収|月給|연봉)[^.!?\n]{0,34}$/iu;
export const namesPay = (before: string): boolean => SURELY_PAY.test(before);

/** "Ofrecemos entre 40K y 48K": who offers a range of thousands offers pay; a single figure may be anything. */
const OFFERED =
  /\b(?:ofrecemos|oferecemos|offriamo|offrons|proposons|oferujemy|we offer|wij bieden|wir (?:bieten|zahlen))\b(?:\s(?:entre|de|tra|fra|between|from|tussen|zwischen|od|von|van|una?|eine?))?[\s:]*$/iu;
export const offersThousands = (before: string, written: string): boolean =>
  OFFERED.test(before) && /\dk\b/iu.test(written);

/**
 * What governs an amount: the word right behind it ("$20,000 sign-on", "£60k basic"), else the nearest of the words
 * before it in its sentence; undefined when no word tells.
 */
export const payKind = (before: string, after: string): PayKind | undefined => {
  const behind =
    after
      .split(
        /[,;.(]|\b(?:plus|and|to|with|including|depending|based|who|und|zzgl|nebst|sowie|et|più|con|más|mais|oraz|plus)\b|\s\+\s/u,
      )[0]
      ?.slice(0, 32) ?? '';
  const ends: [number, PayKind][] = [
    [firstAt(OTHER, behind), 'other'],
    [firstAt(ON_TARGET, behind), 'on_target'],
    [firstAt(BASE, behind), 'base'],
  ];
  const [nearest] = ends.sort((a, b) => a[0] - b[0]);
  if (nearest !== undefined && nearest[0] < 24) return nearest[1];
  if (OTHER_BEFORE.test(before)) return 'other';
  const starts: [number, PayKind][] = [
    [lastAt(BASE_BEFORE, before), 'base'],
    [lastAt(OTHER, before), 'other'],
    [lastAt(ON_TARGET, before), 'on_target'],
    [lastAt(BASE, before), 'base'],
  ];
  const [last] = starts.sort((a, b) => b[0] - a[0]);
  return last === undefined || last[0] < 0 ? undefined : last[1];
};

const PERIODS: readonly [RegExp, SalaryPeriod][] = [
  [
    /hour|\bhr\b|(?:uur|stunden)(?:loon|lohn)|godzin|(?<!\p{L})p\.?h\.?(?!\p{L})|\bhrs\b|\bhorly\b|stunde|stündlich|horaire|heure|\bora\b|orari[oa]|\bhora\b|godz|timm|\btime(?:n|l[øo]n)\b|\buur\b|час|時給|시급|^\s*\/\s*h(?!\p{L})/iu,
    'hour',
  ],
  [
    /\bday\b|daily|\bdays?\b rate|\btag\b|täglich|tagessatz|\bjour\b|\btjm\b|journali|giorno|\bd[ií]a\b|dzie[nń]|\bdag\b|dniówk|per diem|日給/iu,
    'day',
  ],
  [/week|\bwk\b|woche|wöchentlich|semaine|settimana|semana|tydzie|\bvecka\b/iu, 'week'],
  [
    /month|\bmo\b|\bmos\b|monat|monatlich|\bmois\b|mensu[ae]l|mese\b|mensile|\bm[eê]s\b|mensai?s?\b|mensili\b|mensual|mies(?:\.|\b)|miesi[eę]c|m[åa]n(?:ed|ad|\b)|\bmaand|měs[ií]|(?<!\p{L})hó(?!\p{L})|\blun[aăi]\b|ayl[iı]k|\bkk\b|kuukau|месяц|월급|月給|bulan|por mes/iu,
    'month',
  ],
  [
    /year|annu|anua(?:l|is)|\byr\b|\bp\.?\s?a\b|\/\s?a\b|jahr|jähr|\ban\b(?=\s*$)|\bann[ée]e|\banno\b|\baño|\bano\b|roczn|\bår\b|\bjaar|vuosi|\bctc\b|\blpa\b|\bral\b|年収|연봉|год|\bper annum\b/iu,
    'year',
  ],
];
/** The period that words name; undefined when they name none. */
export const periodOf = (written: string): SalaryPeriod | undefined =>
  PERIODS.find(([pattern]) => pattern.test(written))?.[1];
