import type { ExperienceLevel } from '../enums.ts';
import type { YearsAsked } from './experience.ts';
import { DIRECTS, JUNIORS, LEADS, LEARNS, MIDDLES, SENIORS } from './level-tongues.ts';

const LEARNING =
  /\b(?:intern(?:ship)?s?(?! (?:program|coordinator|recruit))|trainee|apprentice(?:ship)?|entry[- ]level|new grad(?:uate)?|early[- ]career|co-?op|working student|werkstudent\w*|praktik(?:um|ant\w*)|stagiaire|stage(?! (?:managers?|directors?|hands?|crew|technicians?|designers?|lighting|actors?))|alternan\w+|azubi\w*|auszubildende\w*|becari[oa]|student (?:assistant|worker)|student)\b|\bgraduate\b(?! (?:school|stud|admission|program|nurse educ|education|college|faculty|degree))/iu;
const TO_SOMEBODY = /\b(?:assistant|secretary|aide|associate|coordinator|advisor|support) to\b/iu;
const EXECUTIVE =
  /\bchief\b(?! (?:engineer|architect|flight|mate|cook))|\bc[etfmoipr]o\b|\bciso\b|\bvice[- ]president\b|\b[sea]?vp\b|\bpresident\b|\bhead of\b|\bmanaging (?:director|partner)\b|\bgesch[aä]ftsf[uü]hr\w+|\bleit(?:er|erin|ung)\b|\bdirecteur\b|\bdirectrice\b|\bco-?founder\b|^(?:equity |senior |tax |audit )?partner\b(?! (?:success|manager|engineer|sales|marketing|account|develop|enable|specialist|lead))/iu;
const DIRECTOR = /\bdirector\b/iu;
const ONLY_NAMED_DIRECTOR =
  /\b(?:art|funeral|music|camp|activit\w+|athletic|choir|casting|scene|spa|stage|cruise) director\b/iu;
const LEAD =
  /\blead(?:er|erin)?\b(?![- ](?:gen|time|qualif|manage|nurtur|conver))|\bteam(?:leiter\w*|lead)\b|\bprincipal\b|\bsupervisor\b|\bforem[ae]n\b|\bforeperson\b|\bsuperintendent\b|\bmanager(?:in)?\b|\b(?:head|executive|sous) chef\b|\bhead (?:nurse|teacher|coach|chef|cook|baker|gardener)\b|\bjefe\b|\bresponsabile\b|\bchef d['’]équipe\b/iu;
const STAFF =
  /\bstaff\b(?=\s+(?:[\p{L}/&-]+\s+){0,3}(?:engineers?|developers?|scientists?|designers?|architects?|researchers?|programmers?|sre)\b)|\bstaff (?:software|data|machine|ml|ai|product|security|platform|backend|frontend|full)\b/iu;
/** Managers of a thing, not of people. */
const OF_THINGS =
  /\b(?:account|product|project|program(?:me)?|office|case|community|social media|property|event|content|customer success|success|partner\w*|relationship|category|contracts?|facilit(?:y|ies)|campaign|portfolio|change|release|territory|records|brand|proposal|grants?|bid|vendor|data|quality|key account|channel|alliances?|leasing|delivery|process|asset|procurement)\s+manager\b/iu;
const ARCHITECT = /\barchitect\b/iu;
const SENIOR = /\b(?:senior|sr\.?|iii|iv|experienced|expert|erfahren\w*)\b/iu;
/** "Senior" as the age of those cared for. */
const OF_AGE =
  /\bsenior (?:living|care|cent(?:er|re)|citizens?|services|housing|homes?|community|adults?|companions?|helpers?|high|day|fitness)\b/iu;
const MID = /\b(?:mid|middle|mid[- ]?level|intermediate|ii)\b|\b\p{L}{3,} 2\b/iu;
const JUNIOR =
  /\b(?:junior|jr\.?|junioren)\b|\b(?:engineer|developer|analyst|technician|scientist|nurse|accountant|specialist|programmer) (?:i|1)\b/iu;
const ASSOCIATE =
  /^associate (?!director|professor|general|dean|attorney|counsel|manager|partner|vet|principal|vice|medical|chief|justice|pastor)/iu;

const FIELD: readonly [RegExp, ExperienceLevel][] = [
  [/intern|student|entry|graduate|trainee|no experience|berufseinsteiger|0-1/iu, 'entry'],
  [/mid[- ]?senior|senior|experienced|professional.*senior|berufserfahren/iu, 'senior'],
  [/executive|director|vp|c-level|vice president/iu, 'executive'],
  [/lead|expert|principal|staff|manager|supervisor/iu, 'lead'],
  [/mid|intermediate|professional/iu, 'mid'],
  [/junior|associate/iu, 'junior'],
];

const byYears = ({ min }: YearsAsked): ExperienceLevel | null => {
  if (min === null) return null;
  if (min === 0) return 'entry';
  if (min <= 2) return 'junior';
  return min <= 4 ? 'mid' : 'senior';
};

const byTitle = (written: string): ExperienceLevel | null => {
  const title = written.replace(TO_SOMEBODY, '\u0000').split('\u0000')[0] ?? written;
  const served = title !== written;
  if (LEARNING.test(title) || LEARNS.test(title)) return 'entry';
  if (
    !served &&
    (EXECUTIVE.test(title) || DIRECTS.test(title) || (DIRECTOR.test(title) && !ONLY_NAMED_DIRECTOR.test(title)))
  )
    return 'executive';
  const isSenior = (SENIOR.test(title) && !OF_AGE.test(title)) || SENIORS.test(title.replace(OF_AGE, ' '));
  if (!served && STAFF.test(title)) return 'lead';
  if (!served && (LEAD.test(title.replace(OF_THINGS, ' ')) || LEADS.test(title))) return 'lead';
  if (isSenior || (ARCHITECT.test(title) && /\bprincipal\b/iu.test(title)) || /\bart director\b/iu.test(title))
    return 'senior';
  if (MID.test(title) || MIDDLES.test(title)) return 'mid';
  return JUNIOR.test(title) || JUNIORS.test(title) || ASSOCIATE.test(title.trim()) ? 'junior' : null;
};

/**
 * The level: by the title, of several the highest ("Mid/Senior"), else by the board's field, else by the years asked;
 * null when none tells. Managers of things (product, account, case) are no leads, assistants to a director no executives.
 */
export const readLevel = (title: string, years: YearsAsked, field: string | null = null): ExperienceLevel | null =>
  byTitle(title) ?? FIELD.find(([pattern]) => field !== null && pattern.test(field))?.[1] ?? byYears(years);
