import type { WorkModeField } from '../../../domain/postings/posting.ts';

// What stands on cards and is neither title, employer nor place, in the languages the boards write most in.

const any = (...words: string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'iu');

/** Buttons and remarks: about the person, the crowd, or the ad. */
const BADGE = any(
  String.raw`(?:1-click |quick |easy |easily |einfach |schnell)?(?:apply|apply now|easily apply|einfach bewerben|jetzt bewerben|schnellbewerbung|bewerben|postuler(?: maintenant| directement)?|candidature (?:simplifiée|facile)|candidatez facilement|inscríbete|solicitar|solicitud sencilla|candidatura semplice|candidati facilmente|candidatura simplificada|eenvoudig solliciteren|轻松申请|簡単応募|应聘|立即申请)`,
  String.raw`(?:view|see|show|open|read)(?: the| this)? (?:job|details|more|posting|role|description)s?\s*:?.*`,
  'apply (?:on|with|at) .*|learn more|more info|details|save(?: job| this job)?|saved|hide|share|unsave|dismiss(?: job)?|report',
  'merken|speichern|job speichern|(?:job|stelle) (?:ansehen|anzeigen|aufrufen)|zur stelle|mehr (?:erfahren|anzeigen)',
  "enregistrer|sauvegarder|voir (?:l[’']offre|le poste|l[’']emploi|plus).*|ver (?:empleo|oferta|vaga).*|guardar|salvar",
  'vedi offerta|visualizza offerta.*|salva|bekijk vacature|vacature (?:bekijken|weergeven)|opslaan|snel solliciteren|查看职位|保存',
  'aplikuj\\p{L}*(?: \\p{L}+)?|szybka aplikacja|łatwa aplikacja|złóż podanie|(?:zobacz|pokaż|wyświetl) (?:ofertę|oferty|szczegóły).*|zapisz|aktywnie rekrutuje',
  'ansök(?: nu| enkelt)?|enkel ansökan|(?:visa|se) jobb.*|spara|ansøg(?: nu)?|nem ansøgning|(?:vis|se) (?:job|stilling)\\p{L}*.*|søk(?: nå| enkelt)?|lagre|rekryterar aktivt',
  'candidatar-se.*|ver (?:a )?vaga.*|contratação ativa|seja um dos primeiros.*|inscripci[óo]n r[áa]pida|postulaci[óo]n r[áa]pida',
  'actively (?:recruiting|hiring).*|aktive personalsuche|aktiv(?:es)? recruiting|recrutement actif|en recherche active|selezione attiva|contratando ativamente|actively reviewing.*',
  'this company is actively hiring.*|urgently hiring|hiring multiple candidates|hires? quickly|dringend gesucht|recrutement urgent|mehrere .*einstellungen|recrute plusieurs.*',
  'responsive employer|often replies in.*|responded to .*|typically responds.*|employer responded.*|antwortet in der regel.*',
  'promoted(?: by hirer)?|sponsored|gesponsert|anzeige|sponsorisé[e]?|annonce|patrocinado|promocionado|promosso|ad|广告|promovida|sponsorowan[aey]|annons|reklam[ae]',
  'be (?:an?|one of the|the|among the) (?:early|first).*|gehören sie zu den ersten.*|soyez parmi les premiers.*|sé de los primeros.*|über \\d+ bewerber.*',
  '(?:over |more than |mehr als |plus de )?[\\d.,]+\\+? (?:applicants?|people clicked apply|bewerber\\w*|candidats?|candidatures|clicked apply).*',
  String.raw`\d+ (?:school|company|first-degree|2nd-degree|mutual)?\s*(?:alum\w*|connections?|kontakte?|relations?|ehemalige.*|anciens.*|contactos?).*`,
  ".*\\b(?:works?|worked) here|in your network|in ihrem netzwerk|dans votre réseau|you(?:’|')?(?:re|d be) .*|your (?:profile|skills) .*|matches? your .*|based on your .*|ihr profil .*|votre profil .*",
  'top applicant.*|viewed|angesehen|vu|applied|fast[- ]growing|new|neu|nouveau|nuevo|nuovo|novo|nieuw|recently posted|reposted|top (?:employer|match|company)|verified(?: job)?|with verification',
  'apply with (?:resume|your profile|cv).*|resume & profile|no longer accepting applications|multiple (?:locations|openings).*',
  String.raw`\d[\d.,]*\s?(?:[-–+]\s?(?:\d[\d.,]*)?)?\s?(?:employees|people|mitarbeiter\w*|beschäftigte|salariés|employés|empleados|dipendenti|funcionários|medewerkers)`,
  String.raw`[\d.,]+\s?%\s?(?:[-–]\s?[\d.,]+\s?%)?(?: equity)?|no equity`,
  'job logo|company logo|logo(?: .*)?|.* logo|image|rating|stars?|bewertung|note|·|•|[|,;:>»→✓★☆-]+',
  'hybrid work|visa sponsorship available|hiring now|early applicant|recruiter recently active|growing fast|.*top investors|.* stage',
);
export const isBadge = (line: string): boolean => line.length <= 120 && BADGE.test(line);

export const isSponsoredMark = (line: string): boolean =>
  /^(?:promoted(?: by hirer)?|sponsored|gesponsert|anzeige|sponsorisée?|annonce|patrocinado|promocionado|promosso|promovida|sponsorowan[aey]|annons|reklam[ae]|ad|广告)$/iu.test(
    line.trim(),
  );

/** A heading below which the board puts what was not asked for. */
const SIMILAR =
  /(?:\b(?:similar|related|recommended|suggested) (?:jobs?|roles?|positions?|searches|openings)\b|\bjobs? (?:similar|related|like)\b|people also (?:viewed|searched)|more jobs? (?:you may|from|like|for you)|(?:other|further|more) jobs? (?:you|that)|jobs? you may (?:like|be interested)|jobs? you might|you may also (?:like|be interested)|based on your (?:profile|activity|searches)|\bähnliche (?:jobs|stellen)|weitere (?:jobs|stellen)|das könnte (?:sie|dir|ihnen)|empfohlene (?:jobs|stellen)|(?:offres?|emplois|postes) (?:similaires|recommandé\w*|qui pourraient)|ces (?:offres|emplois) pourraient|d[’']autres (?:offres|emplois)|empleos similares|trabajos similares|offerte simili|vagas (?:semelhantes|similares)|vergelijkbare vacatures|podobne oferty|polecane oferty|liknande jobb|lignende (?:job|stillinger)|offerte (?:consigliate|correlate)|vagas (?:parecidas|recomendadas)|aanbevolen vacatures|empleos recomendados|相似职位|推荐职位)/iu;
/** A heading that brings back what was asked for. */
const ASKED =
  /(?:your job alert|job alert for|match(?:es|ing)? your (?:alert|preferences|search)|new jobs? (?:for|in|match)|ihr(?:e)? job-?alert|neue (?:jobs|stellen)|votre alerte|nouvelles? offres?|nouveaux emplois|tu alerta|nuevos empleos|powiadomieni\p{L}+ o ofert|nowe oferty|tuo avviso|nuove offerte|seu alerta|novas vagas|vacaturemelding|nieuwe vacatures|jobbevakning|nya jobb|nye (?:job|stillinger))/iu;
export const sectionOf = (line: string): 'similar' | 'listed' | undefined => {
  if (line.length > 160) return undefined;
  if (SIMILAR.test(line)) return 'similar';
  return ASKED.test(line) ? 'listed' : undefined;
};

/** Where the cards end and the letter's foot begins. */
const FOOT =
  /^(?:see all jobs|see more jobs|view (?:all|more) jobs|search (?:other|more|all) jobs|show more jobs|alle (?:jobs|stellen)(?: \p{L}+)? (?:ansehen|anzeigen)|weitere jobs anzeigen|voir (?:toutes|tous|plus d).*|ver todos.*|vedi tutt.*|bekijk alle.*|zobacz wszystkie.*|visa alla.*|se alle.*|ver todas.*|vis alle.*|查看所有.*|すべての求人.*)|\b(?:unsubscribe|abbestellen|abmelden|se désabonner|désinscri\w*|desabonner|cancelar (?:la )?suscripción|darse de baja|annulla l[’']iscrizione|cancelar inscrição|afmelden|zrezygnuj z \p{L}+|wypisz si[ęe]|anuluj subskrypcj\p{L}+|avregistrera|avsluta prenumeration\p{L}*|afmeld|avmeld|取消.*订阅|退订|配信停止)\b|取消.*订阅|退订|此处显示的|^©|\bcopyright ©|\b(?:privacy policy|datenschutz(?:erklärung)?|politique de confidentialité)\b|^(?:manage|edit|pause) (?:your )?(?:job )?alerts?\b|you(?:’|')?re receiving|you are receiving|this e-?mail was (?:sent|intended)|sie erhalten diese|vous recevez (?:cet|ce)|^(?:get|download) the .* app\b|^(?:help|hilfe|aide)$|^job alerts? (?:settings|einstellungen)/iu;
export const isFoot = (line: string): boolean => FOOT.test(line);

/** Lines of a letter's head that a first card could take for its own. */
const HEAD =
  /^(?:hi|hello|hallo|bonjour|hola|ciao|dear|guten tag|liebe[r]?)\b.{0,60}$|^(?:\d+\+? )?new jobs?\b|\bjobs? (?:match|for you|in your)|job alert|\balert(?:e|a)?\b.*:|\d+\+? (?:new |neue |nouvelles? |nouveaux )?(?:jobs?|stellen|offres?|emplois|empleos|vacatures|results?|treffer)\b|^manage\b|^recommended for|^(?:these|this|here are|below)\b|^(?:jobs?|stellen|emplois) (?:in|for|für|à|pour) |岗位与你相关|^view in browser|^im browser/iu;
export const isHead = (line: string): boolean => HEAD.test(line);

const RATING =
  /^(?:★|☆|⭐)?\s*(?<stars>[0-5][.,]\d)\s*(?:★|☆|⭐|\/\s?5.*|stars?|out of 5.*|sterne|étoiles?|rating)?(?:\s*[0-5][.,]\d\/5.*)?\s*$/iu;
export const isRating = (line: string): boolean => RATING.test(line);
const BEHIND = /\s(?<stars>[0-5][.,]\d)\s?(?:★|☆|⭐|\/\s?5|stars?|out of 5)/iu;
/** What a line gives an employer, alone in it or behind the name: "4,1", "Larch 4.1 ★". Null where it gives nothing. */
export const ratingIn = (line: string): number | null => {
  const stars = RATING.exec(line)?.groups?.stars ?? BEHIND.exec(line.slice(0, 200))?.groups?.stars;
  return stars === undefined ? null : Number(stars.replace(',', '.'));
};
/** "(11-50 employees)" behind a name. */
const HEADCOUNT =
  / ?\(\d[\d.,]{0,8}(?: ?(?:[-–]|to) ?\d[\d.,]{0,8}|\+)? (?:employees|people|mitarbeiter|mitarbeitende|employés|salariés|empleados|dipendenti|funcionários|medewerkers)\) ?$/iu;
/** A name without the rating or the headcount that some boards write after it. */
export const withoutRating = (name: string): string =>
  name
    .replace(HEADCOUNT, '')
    .replace(/\s+[0-5][.,]\d\s*(?:★|☆|⭐|\/\s?5(?:\s*rating)?|stars?)?(?:\s*[0-5][.,]\d\/5.*)?\s*$/iu, '')
    .replace(/\s*(?:★|☆|⭐)\s*[0-5][.,]\d\s*$/u, '')
    .trim();

const CURRENCY =
  /[$€£¥₹₩₽₺₫฿元円]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|PKR|PLN|SEK|NOK|DKK|SGD|HKD|BRL|MXN|JPY|CNY|ZAR|CZK|HUF|RON|ILS|AED|SAR|EGP|PHP|IDR|MYR|THB|TRY|kr|zł|Lakhs?|LPA|Rs\.?)(?=[\s\d]|$)|\d\s?k\s?(?:[-–]|$)/iu;
/** "2 300 à 2 800 par mois": a sum and how often, where the currency goes without saying. */
const PER_TIME =
  /(?:\d{3}|\d[.,\s]\d{3}|\d[.,]\d{2})\D{0,12}\b(?:per|an?|pro|par|al|por|je|im|\/)\s?(?:hour|hr|day|week|month|year|annum|stunde|tag|woche|monat|jahr|heure|jour|semaine|mois|an(?:née)?|hora|d[ií]a|semana|mes|año)\b/iu;
export const isPay = (line: string): boolean =>
  line.length <= 110 &&
  /\d/u.test(line) &&
  (CURRENCY.test(line) || PER_TIME.test(line)) &&
  !/\b(?:funding|raised|revenue|series [a-e]|million|billion)\b/iu.test(line);

const TYPE = any(
  String.raw`(?:full|part)[\s-]?time(?: position| job)?(?:\s*,\s*.*)?`,
  'contract(?:or)?|temporary|internship|permanent|freelance|seasonal|apprenticeship|volunteer|cofounder|per diem',
  'vollzeit|teilzeit|festanstellung|befristet|unbefristet|praktikum|werkstudent(?:in)?|minijob|ausbildung|freie mitarbeit|(?:vollzeit|teilzeit)(?:, .*)',
  'temps plein|temps partiel|cdi|cdd|stage|alternance|intérim|indépendant|(?:cdi|cdd)\\b.{0,30}',
  'jornada completa|tiempo completo|media jornada|indefinido|temporal|prácticas|tempo pieno|part-time|tirocinio|tempo integral|estágio|voltijd|deeltijd|vast|全职|兼职|正社員',
);
export const isType = (line: string): boolean => line.length <= 40 && TYPE.test(line.trim());

const REMOTE =
  /\b(?:fully remote|100\s?% remote|remote|remoto|home[\s-]?office|fernarbeit|telearbeit|télétravail(?: complet)?|teletrabajo|work from home|wfh|smart working|thuiswerken|op afstand|zdaln(?:a|ie|ej)|praca zdalna|da remoto|a distancia|(?:på )?distans|fjernarbejde|hjemmekontor|hjemmefra|teletrabalho|remota)\b|(?<!\p{L})[àa] dist[âa]n(?:ce|cia)\b|远程|在家办公|リモート|完全在宅/iu;
const HYBRID =
  /\b(?:hybrid(?:e|es)?|híbrid[oa]|ibrido|hybrides arbeiten|hybrydow(?:[aey]|o)|télétravail (?:partiel|ponctuel)|teilweise (?:home[\s-]?office|remote))\b|混合|ハイブリッド/iu;
const ONSITE =
  /\b(?:on[\s-]?site|in[\s-]?office|in[\s-]?person|vor ort|präsenz|sur site|présentiel|presencial|in sede|in ufficio|op locatie|op kantoor|stacjonarn(?:[aey]|ie)|w biurze|på (?:plats|stedet|kontor\w*))\b|现场|出社/iu;
const MODES: readonly [RegExp, WorkModeField][] = [
  [HYBRID, 'hybrid'],
  [ONSITE, 'onsite'],
  [REMOTE, 'remote'],
];
const modeIn = (text: string): WorkModeField => MODES.find(([words]) => words.test(text))?.[1] ?? null;

/**
 * The place in a card's line and what it says of the mode of work: "Berlin (Hybrid)", "Remote in Austin, TX", "Remote".
 * The place is null when the line names only the mode.
 */
export const readPlace = (line: string): { place: string | null; mode: WorkModeField } => {
  const bracket = /\s*[([（](?<inside>[^()[\]（）]{2,40})[)\]）]\s*$/u.exec(line);
  const inside = bracket?.groups?.inside ?? '';
  const before = bracket === null ? line : line.slice(0, bracket.index);
  if (bracket !== null && modeIn(inside) !== null) {
    const rest = before.trim();
    return { place: rest === '' ? null : rest, mode: modeIn(inside) };
  }
  const mode = modeIn(line);
  if (mode === null) return { place: line.trim() || null, mode: null };
  if (bracket !== null && modeIn(before) !== null && modeIn(inside) === null) return { place: inside.trim(), mode };
  const rest = line
    .replace(new RegExp(`(?:${HYBRID.source}|${ONSITE.source}|${REMOTE.source})`, 'giu'), ' ')
    .replace(
      /(?<!\p{L})(?:work|working|arbeiten|travail|only|job|possible|in|en|à|bei|from|aus|of|office|w|da)(?=\s|$)|[()[\]（）]/giu,
      ' ',
    )
    .replace(/^[\s,;:/·•|–—-]+|[\s,;:/·•|–—-]+$/gu, '')
    .replace(/\s+/gu, ' ');
  return { place: rest === '' ? null : rest, mode };
};
/** Whether a line says nothing but the mode of work. */
export const isModeOnly = (line: string): boolean => {
  const { place, mode } = readPlace(line);
  return mode !== null && place === null;
};
