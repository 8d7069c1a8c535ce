import type { JobType } from '../enums.ts';
import { CONTRACTS, INTERNS } from './level-tongues.ts';

const INTERNSHIP =
  /\bintern(?:ship)?s?\b|\bco-?op\b|\bpraktik(?:um|ant\w*)\b|\bwerkstudent\w*\b|\bworking student\b|\bstagiaire\b|\btraineeship\b|\balternance\b|\bpr[aá]cticas\b|\btirocinio\b/iu;
const FREELANCE = /\bfreelanc\w*\b|\b1099\b|\bindependent contractor\b|\bfreiberuf\w+/iu;
const TEMPORARY =
  /\btemporary\b|\btemp\b|\binterim\b|\bseasonal\b|\bper[- ]diem\b|\bprn\b|\bcasual\b|\bzero[- ]hours?\b|\bas[- ]needed\b|\btemp[- ]to[- ]perm\b|\baushilfe\b|\bint[ée]rim\b|\btemporal\b/iu;
const CONTRACT =
  /\bcontract(?:or)?\b|\bfixed[- ]term\b|\bc2c\b|\bcdd\b|\bbefristet\w*\b|\bb2b\b|\btiempo determinado\b/iu;
const PART_TIME =
  /\bpart[- _]?time\b|\bteilzeit\b|\btemps partiel\b|\b(?:a )?tiempo parcial\b|\bmedia jornada\b|\bdeeltijd\b|\bparttime\b|\bmi-temps\b/iu;
const FULL_TIME =
  /\bfull[- _]?time\b|\bpermanent\b|\bregular\b|\bvollzeit\b|\bcdi\b|\btemps plein\b|\b(?:a )?tiempo completo\b|\bjornada completa\b|\btempo pieno\b|\bvoltijd\b|\bfulltime\b|\bunbefristet\w*\b|\bfestanstellung\b/iu;
const KINDS: readonly [RegExp, JobType][] = [
  [INTERNSHIP, 'internship'],
  [FREELANCE, 'freelance'],
  [TEMPORARY, 'temporary'],
  [CONTRACT, 'contract'],
  [PART_TIME, 'part_time'],
  [FULL_TIME, 'full_time'],
];
/** Work on contracts, and interns and freelancers as those one works with, are no kind of employment. */
const ABOUT =
  /\bcontracts? (?=(?:manager|admin\w*|specialist|negotiat\w+|officer|attorney|analyst|lawyer|counsel|coordinator|compliance)\b)|\b(?:intern|freelancer?|contractor)(?:ship)? (?=(?:program\w*|coordinator|recruiter|manager|relations)\b)/giu;
const IN_TITLE: readonly [RegExp, JobType][] = [
  [INTERNS, 'internship'],
  ...KINDS.slice(0, 5),
  [/\bfull[- _]?time\b|\bvollzeit\b|\bfulltime\b/iu, 'full_time'],
];

const ROLE = String.raw`(?:role|position|job|opportunity|employment|assignment|engagement|gig|hours|schedule|shift|appointment|contract|placement|basis)`;
const IN_TEXT: readonly [RegExp, JobType][] = [
  [/\b(?:employment|job|contract|position) type\s*:?\s*(?:contractor )?\(?(?:1099|freelance)/iu, 'freelance'],
  [/\b(?:this is an?|this|a|paid|summer|our|the) (?:\w+ ){0,2}internship\b(?! (?:program|experience))/iu, 'internship'],
  [new RegExp(String.raw`\bfreelance ${ROLE}\b`, 'iu'), 'freelance'],
  [/\btemp[- ]to[- ](?:hire|perm\w*)\b|(?:^|[.;|\n])\s*per[- ]diem\s*(?:[.;,|\n]|$)/iu, 'temporary'],
  [new RegExp(String.raw`\b(?:temporary|seasonal|per[- ]diem|casual|zero[- ]hours?) ${ROLE}\b`, 'iu'), 'temporary'],
  [
    /\b\d+[- ]?(?:\+ ?)?(?:months?|mois|weeks?)[- ](?:\w+ )?contract\b|\bcontract (?:role|position|opportunity|assignment|job)\b|\bfixed[- ]term (?:contract|role|position|appointment|(?:for |of )?\d+ (?:months?|years?|weeks?))\b|\b(?:employment|job|position) type\s*:?\s*contract|\bcdd\b|\bbefristete? (?:stelle|anstellung|auf)|\bthis is a (?:\w+[- ]){0,3}contract\b/iu,
    'contract',
  ],
  [
    new RegExp(
      String.raw`\bpart[- ]time ${ROLE}\b|\(part[- ]time\)|\b(?:employment|job|position) type\s*:?\s*part[- ]time|^[^\p{L}\n]{0,12}part[- ]time\b|\bteilzeit\b(?! oder vollzeit)|\btemps partiel\b|\btiempo parcial\b|\bmedia jornada\b|\bdeeltijd\b|\bparttime\b`,
      'imu',
    ),
    'part_time',
  ],
  [
    /\bfull[- ]?time\b(?! (?:employees?|staff|team members|equivalent|benefits|experience|work experience|students?))|\bvollzeit\b|\bunbefristet\w*|\bcdi\b|\btemps plein\b|\btiempo completo\b|\bjornada completa\b|\btempo pieno\b|\btempo indeterminato\b/iu,
    'full_time',
  ],
];
const IN_OTHER_TONGUES: readonly [RegExp, JobType][] = [
  [CONTRACTS.freelance, 'freelance'],
  [CONTRACTS.temporary, 'temporary'],
  [CONTRACTS.contract, 'contract'],
  [CONTRACTS.partTime, 'part_time'],
  [CONTRACTS.fullTime, 'full_time'],
];
const KEY =
  /etat|umow|kontrakt|voltijd|minijob|geringf|clt|\bpj\b|period|parcial|parziale|integral|inteiro|termo|contrat|determin|festanst|stagional|uitzend|tijdelijk|mi-temps|indépendant|autónomo|partita|zzp|prac[ay]|sustituc|intern|freelanc|1099|temp|season|fixed|parttime|indeterminato|diem|casual|zero|contract|cdd|befrist|part|teilzeit|partiel|tiempo|jornada|deeltijd|full|vollzeit|cdi|plein|pieno/iu;
/** The lines that may say it: most say nothing of the kind. */
const telling = (text: string): string =>
  text
    .split('\n')
    .filter((line) => KEY.test(line))
    .join('\n');
const kindOf = (written: string, kinds: readonly [RegExp, JobType][]): JobType | null =>
  kinds.find(([pattern]) => pattern.test(written))?.[1] ?? null;

/** The kind of employment by the board's field, else the title, else what the text says outright; null when unsaid. */
export const readJobType = (posting: { field: string | null; title: string; text: string }): JobType | null =>
  kindOf(posting.field ?? '', KINDS) ??
  kindOf(posting.title.replace(ABOUT, ' '), IN_TITLE) ??
  kindOf(telling(posting.text), IN_TEXT) ??
  kindOf(telling(posting.text), IN_OTHER_TONGUES);
