/**
 * Words that make a line a job's title, in English, German, French and Spanish. Only the last part of a title matters:
 * `Senior Data Engineer` is an engineer.
 */
const titleWords = word(
  'engineer|engineering manager|developer|programmer|architect|manager|director|lead|head of|analyst|scientist|designer|consultant|administrator|specialist|coordinator|co-ordinator|assistant|associate|intern|internship|trainee|apprentice|officer|president|founder|co-?founder|owner|partner|ceo|cto|cfo|coo|cio|cmo|cpo|vp|svp|evp|avp|supervisor|technician|technologist|tester|researcher|research fellow|fellow|teacher|tutor|lecturer|instructor|professor|principal|dean|writer|editor|copywriter|journalist|reporter|photographer|videographer|accountant|bookkeeper|auditor|nurse|midwife|physician|doctor|surgeon|dentist|pharmacist|therapist|physiotherapist|psychologist|counsel(?:l?or)?|social worker|caregiver|carer|recruiter|representative|rep|agent|clerk|cashier|teller|strategist|producer|contributor|volunteer|freelancer?|advisor|adviser|evangelist|advocate|ambassador|sre|devops|dba|webmaster|controller|comptroller|planner|scheduler|buyer|purchaser|operator|operative|executive|secretary|receptionist|attorney|lawyer|solicitor|barrister|paralegal|judge|chef|cook|baker|barista|bartender|waiter|waitress|server|host|hostess|driver|courier|mentor|coach|trainer|member of technical staff|contractor|electrician|plumber|carpenter|mechanic|welder|machinist|labou?rer|worker|handyman|guard|inspector|surveyor|estimator|foreman|captain|pilot|sergeant|lieutenant|soldier|firefighter|paramedic|librarian|curator|translator|interpreter|actor|artist|musician|illustrator|animator|stylist|hairdresser|cleaner|housekeeper|nanny|economist|statistician|actuary|underwriter|broker|trader|banker|investigator|biologist|chemist|physicist|geologist|mathematician|merchandiser|marketer|salesperson|sales|superintendent|chief|staff|scrum master|product owner|ward manager|matron|student worker|practitioner|generalist|expert|liaison|facilitator|moderator|postdoc|candidate' +
    '|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|berater(?:in)?|praktikant(?:in)?|praktikum|werkstudent(?:in)?|mitarbeiter(?:in)?|sachbearbeiter(?:in)?|geschäftsführer(?:in)?|kaufmann|kauffrau|auszubildender?|fachinformatiker(?:in)?|referent(?:in)?|lehrer(?:in)?|assistent(?:in)?|vertriebs\\p{L}*|teamleiter(?:in)?|projektleiter(?:in)?|verkäufer(?:in)?|pfleger(?:in)?|architekt(?:in)?' +
    "|développeu(?:r|se)|ingénieure?|chef(?:fe)? de \\p{L}+|responsable|directeur|directrice|stagiaire|consultante?|chargée? d[e’']\\s*\\p{L}+|assistante?|gestionnaire|vendeu(?:r|se)|infirmi(?:er|ère)|professeure?|comptable|technicien(?:ne)?|alternante?" +
    '|desarrollador(?:a)?|ingenier[oa]|gerente|jef[ea] de \\p{L}+|director(?:a)?|analista|becari[oa]|consultor(?:a)?|técnic[oa]|profesor(?:a)?|coordinador(?:a)?|encargad[oa]|vendedor(?:a)?|programador(?:a)?|enfermer[oa]|contable|asistente|administrativ[oa]',
);
/** German builds words: `Softwareentwickler`, `Vertriebsleiterin`. */
const compoundTitle =
  /\p{L}(?:entwickler|ingenieur|leiter|berater|mitarbeiter|assistent|techniker|manager|planer|fahrer|helfer|pfleger|lehrer|verkäufer|kaufmann|kauffrau)(?:in)?(?!\p{L})/iu;
const seniority = word(
  'senior|sr\\.?|junior|jr\\.?|lead|staff|principal|chief|deputy|vice|head|trainee|graduate|assistant|associate|interim|acting|founding',
);
/** Endings of words for people who do something; weaker than a known word. */
const agentEnding = /\p{L}{3}(?:er|or|ist|ian|ant|eur|euse|ologist|logue|ierin|erin)s?$/iu;

const companyWords = word(
  'inc\\.?|llc|llp|ltd|limited|gmbh|ag|kg|se|corp\\.?|corporation|company|co\\.?|plc|s\\.?a\\.?s?|s\\.?l\\.?|s\\.?r\\.?l\\.?|b\\.?v\\.?|n\\.?v\\.?|oy|ab|aps|pty|pvt|labs?|technologies|technology|solutions|systems|group|gruppe|groupe|grupo|holdings?|university|universität|université|universidad|institute|institut|college|school|schools|bank|studios?|agency|software|partners|ventures|foundation|consulting|services|media|networks?|health|healthcare|hospital|clinic|pharmacy|insurance|airlines|airways|energy|motors|foods?|restaurant|café|hotel|hotels|press|games|robotics|analytics|logistics|industries|international|global|capital|associates|brothers|bros|sons|textiles|railways?|rail|council|ministry|department|association|society|council|museum|library|church|army|navy|police|cooperative|trust|enterprises?|laborator(?:y|ies)|research|center|centre|academy|publishing|pharma|biotech|foundry|mill|works|verein|stiftung|klinik|krankenhaus|hôpital|société',
);

const institutionWords = word(
  'university|universität|universidad|universidade|université|università|universita|universiteit|univ\\.?|college|collège|colegio|institute|institut|instituto|school|schule|école|escuela|academy|akademie|académie|academia|polytechnic|politecnico|polytechnique|politécnica|eth|mit|ucla|uc|iit|nit|bits|vit|caltech|eth|tu|faculty|hochschule|fachhochschule|berufsschule|gymnasium|realschule|lycée|liceo|bootcamp|universitesi|üniversitesi|conservatory|seminary|vocational',
);

const degreeWords =
  /(?<!\p{L})(?:bachelor(?:['’]?s)?|bakkalaureat|master(?:['’]?s)?|doctor(?:ate|al)?|doktor|promotion|diplom(?:a|e|ado)?|diplôme|associate(?:['’]s)? (?:degree|of|in)|associate degree|ph\.?\s?d\.?|dr\.|d\.?phil\.?|m\.?b\.?a\.?|emba|b\.?\s?sc\.?|m\.?\s?sc\.?|b\.?\s?eng\.?|m\.?\s?eng\.?|b\.?\s?tech\.?|m\.?\s?tech\.?|m\.?\s?phil\.?|b\.?\s?com\.?|m\.?\s?com\.?|b\.?\s?ed\.?|m\.?\s?ed\.?|ll\.?\s?[bmd]\.?|j\.?d\.?|m\.?d\.?|bba|bbs|bca|mca|bfa|mfa|mph|msw|bsn|msn|honours degree|degree|high school|secondary school|a[- ]levels?|gcses?|ged|abitur|matura|mittlere reife|baccalauréat|baccalaureate|bac \+|licence|licenciatura|licenciad[oa]|grado en|máster|maestría|doctorado|bachillerato|ingeniería|bts|dut|hnd|hnc|foundation degree|postgraduate|pgce|pgdip|certificate|certificat|nanodegree|licentiate|magister|staatsexamen|lehre|ausbildung (?:zum|zur|als))(?!\p{L})/iu;
/** Short forms count only in capitals: `BS`, `M.A.`. */
const shortDegrees =
  /(?<![\p{L}.])(?:B\.?\s?S\.?|M\.?\s?S\.?|B\.?\s?A\.?|M\.?\s?A\.?|B\.?E\.?|A\.?S\.?|A\.?A\.?|A\.?A\.?S\.?|M\.?E\.?|M\.?Ed\.?|B\.?Ed\.?|MEng|BEng|MSci|MPA|MPP|DDS|DVM|RN)(?=[\s,.)(:–-]|$)/u;

function word(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'iu');
}

/** Whether the text holds a word of job titles. */
export const hasTitleWord = (text: string): boolean => titleWords.test(text) || compoundTitle.test(text);
/** Whether the text holds a word that companies are called by. */
export const hasCompanyWord = (text: string): boolean => companyWords.test(text);
/** Whether the text holds a word that schools are called by. */
export const hasInstitutionWord = (text: string): boolean => institutionWords.test(text);
/** Whether the text names a degree, in full or short. */
export const hasDegreeWord = (text: string): boolean => degreeWords.test(text) || shortDegrees.test(text);

const lastWord = (text: string): string =>
  /(\p{L}+)[^\p{L}]*$/u.exec(text.split(/[,(–—]| - | of | for /)[0] ?? '')?.[1] ?? '';

/** How much a text looks like a job's title (above 0) rather than an employer's name (below 0). */
export function titleLeaning(text: string): number {
  let sum = 0;
  if (hasTitleWord(lastWord(text)) || compoundTitle.test(text)) sum += 2;
  else if (hasTitleWord(text)) sum += 1.4;
  else if (agentEnding.test(lastWord(text))) sum += 0.3;
  if (seniority.test(text)) sum += 0.5;
  if (hasCompanyWord(lastWord(text))) sum -= 1.2;
  else if (hasCompanyWord(text)) sum -= 0.8;
  if (/&\s|^the\s/i.test(text) && sum < 1) sum -= 0.3;
  if (/(?:\.(?:com|io|org|net|ai)|[a-z][A-Z][a-z])(?![a-z])/.test(text)) sum -= 0.5;
  return sum;
}
