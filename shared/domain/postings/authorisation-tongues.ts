import type { Sponsorship } from '../enums.ts';

// How German, French, Spanish, Italian, Dutch, Portuguese and Polish postings speak of citizenship, permits, visas and
// clearances. English stands in authorisation.ts.

/** `\b` knows ASCII alone: "é" and "ł" are letters too. */
const words = (...alternatives: string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'iu');

export const CITIZEN = words(
  String.raw`(?:staatsb[üu]rger|staatsangeh[öo]rig|b[üu]rgerschaft|eu-b[üu]rger)\p{L}*`,
  String.raw`nationalit[ée]|citoyen(?:ne)?s?|citoyennet[ée]|ressortissant(?:e)?s?`,
  String.raw`nacionalidade?s?|ciudadan[oa]s?|ciudadan[íi]a|cidad[ãa]os?|cidad[ãa]s?|cidadania`,
  String.raw`cittadin[oaie]|cittadinanza|nazionalit[àa]`,
  String.raw`nationaliteit|staatsburger\p{L}*`,
  String.raw`obywatel(?:e|i|ka|ki|em|om|stwo|stwa)?`,
);
export const REQUIRED = words(
  String.raw`erforderlich|voraus(?:setzung|gesetzt)|notwendig|zwingend|nur|ausschlie[ßs]+lich|m[üu]ss(?:en|t)|muss|besitz\p{L}+|ben[öo]tig\p{L}+`,
  String.raw`obligatoire(?:ment)?|exig[ée]e?s?|requise?s?|r[ée]serv[ée]e?s?|condition|devez|doit|doivent|uniquement|seulement|imp[ée]rative?(?:ment)?`,
  String.raw`imprescindible|necesari[oa]s?|(?:se )?requier\p{L}+|requisitos?|s[óo]lo|solamente|debes?|deber[áa]s?|obligatori[oa]s?|exclusivamente|indispensable`,
  String.raw`richiest[oaie]|necessari[oa]|obbligatori[oa]|soltanto|esclusivamente|deve|devono|indispensabile|possesso`,
  String.raw`vereist|verplicht|alleen|uitsluitend|moet|dient|noodzakelijk|voorwaarde`,
  String.raw`obrigat[óo]ri[oa]|necess[áa]ri[oa]|apenas|somente|exige(?:-se|m)?|exigid[oa]|indispens[áa]vel|deve(?:r[áa])?`,
  String.raw`wymagan\p{L}+|tylko|wy[łl][ąa]cznie|musi(?:sz)?|konieczn\p{L}+|niezb[ęe]dn\p{L}+|warun(?:ek|kiem)`,
);
export const PERMIT = words(
  String.raw`aufenthalts(?:erlaubnis|titel|genehmigung)|arbeits(?:erlaubnis|genehmigung|berechtigung)|in \p{L}+ arbeiten d[üu]rfen`,
  String.raw`autoris[ée]e?s? [àa] travailler|autorisation de travail|titre de s[ée]jour|permis de travail|droit de travailler|autorisant le travail`,
  String.raw`permiso de (?:trabajo|residencia)|autorizaci[óo]n (?:de trabajo|para trabajar)|derecho a trabajar`,
  String.raw`permesso di (?:soggiorno|lavoro)|autorizzazione (?:a|al) lavor\p{L}+|diritto di lavorare`,
  String.raw`werkvergunning|verblijfsvergunning|tewerkstellingsvergunning|mag(?: \p{L}+){0,4} werken|recht om (?:in \p{L}+ )?te werken`,
  String.raw`autoriza[çc][ãa]o (?:de trabalho|de resid[êe]ncia|para trabalhar)|visto de trabalho|direito (?:a|de) trabalhar`,
  String.raw`(?:pozwoleni|zezwoleni)\p{L}* na prac[ęe]|praw[oa]\p{L}* do (?:pracy|podj[ęe]cia pracy)|kart[aęy] pobytu`,
);
const HELP = String.raw`(?:sponsor\p{L}*|sponsern|patroc[ií]n\p{L}+|parrain\p{L}+|unterst[üu]tz\p{L}+|helfen|hilfe|aid(?:e|ons|er)|accompagn\p{L}+|ayud\p{L}+|apoy\p{L}+|aiut\p{L}+|support[oa]|hulp|helpen|ondersteun\p{L}+|apoi\p{L}+|ajud\p{L}+|wsparci\p{L}+|wspiera\p{L}*|pomoc\p{L}*|pomaga\p{L}*|pomo[żz]emy|oferujemy|zapewniamy|bieten|bieden|ofrecemos|offriamo|oferecemos|offrons|[üu]bernehmen)`;
const VISA = String.raw`(?:visa|visas|visum\p{L}*|visa-?sponsor\p{L}+|visad[oa]s?|visti|visto|vistos|wiz(?:a|y|ę|ow\p{L}+)|aufenthaltstitel)`;
const VISA_HELP = new RegExp(
  String.raw`(?<!\p{L})${HELP}(?!\p{L})[^.;]{0,60}(?<!\p{L})${VISA}(?!\p{L})|(?<!\p{L})${VISA}(?!\p{L})[^.;]{0,60}(?<!\p{L})${HELP}(?!\p{L})|(?<!\p{L})visum(?:s)?-?sponsor\p{L}+`,
  'iu',
);
const NOT = words(
  String.raw`kein\p{L}{0,2}|nicht|leider|ne|n[’']\p{L}+|pas|aucune?|sans|no|non|geen|niet|n[ãa]o|nie|brak|bez|sem|sin|senza|zonder`,
);
const OTHERS = words(
  String.raw`kunden\p{L}*|clients?|clientes|clienti|klanten|klient\p{L}*|tourist\p{L}*|turyst\p{L}*|reisende\p{L}*`,
);

/** Help with a visa, offered or refused, in one of these languages. */
export const visaHelpIn = (sentence: string): Sponsorship | undefined => {
  if (!VISA_HELP.test(sentence) || OTHERS.test(sentence)) return undefined;
  return NOT.test(sentence) ? 'refused' : 'offered';
};

const CLEARED = words(
  String.raw`sicherheits(?:ü|ue)berpr(?:ü|ue)fung\p{L}*|habilitation (?:secret|confidentiel|d[ée]fense|de s[ée]curit[ée])|secret[- ]d[ée]fense`,
  String.raw`habilitaci[óo]n (?:personal )?de seguridad|nulla osta di sicurezza|veiligheids(?:onderzoek|machtiging)|credencia[çc][ãa]o de seguran[çc]a`,
  String.raw`po[śs]wiadczeni\p{L}+ bezpiecze[ńn]stwa`,
);
const WELCOME = words(
  String.raw`von vorteil|w[üu]nschenswert|id[ée]alement|un (?:plus|atout)|appr[ée]ci[ée]e?|valorable|se valorar[áa]|deseable|preferibile|gradit[oa]|pluspunt|pr[ée]|mile widzian\p{L}+|atutem|diferencial`,
);

/** Whether a security clearance is asked for; undefined where the sentence does not say. */
export const clearanceAskedIn = (sentence: string): boolean | undefined => {
  if (!CLEARED.test(sentence) || WELCOME.test(sentence)) return undefined;
  if (NOT.test(sentence)) return false;
  return REQUIRED.test(sentence) ? true : undefined;
};

const KEY =
  /staatsb|staatsang|b[üu]rgersch|eu-b[üu]|nationali(?:t[ée]|teit)|nazional|nacional|citoyen|ressortiss|ciudadan|cidad|cittadin|obywatel|aufenthalt|arbeits|travail|s[ée]jour|permi[st]|permess|autori[sz]|vergunning|werken|trabalh|prac[ęey]|pobytu|visum|visad|vist[io]|wiz[ayęo]|visa|sicherheits|habilita|sicurezza|veiligheids|credencia|po[śs]wiadcz/iu;
const ENGLISH_WORDS = /\b(?:the|and|you|your|our|with|for|are|will|must|to)\b/iu;
/** A first look: whether a sentence can say something of the kind in one of these languages, and is not English. */
export const mayBeOtherTongue = (sentence: string): boolean => !ENGLISH_WORDS.test(sentence) && KEY.test(sentence);
