import type { ModeSaid } from './mode-clauses.ts';

// What a clause says of the mode of work in German, French, Spanish, Italian, Dutch, Portuguese and Polish: how often,
// where, how much and whether at all, whatever the order of the words. English has rules of its own (mode-clauses.ts).

/** `\b` knows ASCII alone: "à" and "ó" are letters too. */
const words = (...alternatives: string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'iu');

/** Work done elsewhere than at the employer's. */
const HOME = words(
  'home[ -]?office(?:-?tag(?:e[ns]?)?)?|mobiles? arbeiten|mobilem arbeiten|mobile arbeit|von (?:zu ?hause|daheim)(?: aus)?|zu ?hause arbeiten|telearbeit|orts(?:un|-un)abh[äa]ngig\\w*|standortunabh[äa]ngig\\w*',
  't[ée]l[ée]travail\\w*|travail à distance|travaill\\w+ à distance|à domicile|depuis chez (?:vous|soi|toi)|à la maison|de chez (?:vous|soi)',
  'teletrabaj\\w+|trabajo (?:a distancia|remoto|en remoto)|trabaj\\w+ (?:desde|en) (?:tu )?casa|desde (?:tu )?casa|en casa|en remoto|a remoto|al remoto',
  'smart[ -]?working|lavoro agile|telelavoro|(?:lavoro )?da remoto|da casa',
  'thuiswerk\\w*|thuis|vanuit huis|op afstand|vanaf huis',
  'teletrabalh\\w+|trabalho remoto|trabalhar? (?:de|em|a partir de) casa|(?:de|em) casa|à distância|home[ -]?office',
  '(?:vollst[äa]ndig|komplett|rein|zu 100 ?%|volledig|geheel|enti[èe]rement|totalement|completamente|interamente|totalmente|w pe[łl]ni|ca[łl]kowicie) remot[eo]',
  'prac\\w{1,3} zdaln\\w+|zdalnie|zdalnej|zdaln(?:a|y|e|ą)|z domu|pracy zdalnej|pracować zdalnie',
);
/** The same words about something else: devices, lessons, customers. */
const OTHER = words(
  'fernwartung|fernzugriff|remote-?(?:zugriff|zugang|wartung|steuerung|support|überwachung)|fernstudium',
  '(?:formation|assistance|support|apprentissage|enseignement|vente|diagnostic|maintenance|surveillance|contrôle)s? à distance|soins? à domicile|aide à domicile|services? à domicile|livraison à domicile',
  'asistencia (?:a distancia|en casa)|soporte remoto|acceso remoto|formación a distancia|control remoto|(?:ayuda|cuidados?|entrega) a domicilio',
  'telecontrollo|assistenza (?:da )?remot[oa]|accesso remoto|controllo remoto|formazione a distanza',
  '(?:onderhoud|hulp|support|monitoring|besturing|beheer|leren) op afstand|thuiszorg|thuis(?:voelen|komen)|voelt? (?:je|jij|u) (?:je|zich) (?:\\p{L}+ )?thuis|bij (?:mensen|cliënten|klanten) thuis',
  'ensino à distância|assistência remota|manutenção remota|acesso remoto|suporte remoto|monitoramento remoto|apoio em casa',
  'zdaln\\w+ (?:odczyt|sterowani|dost[ęe]p|monitor|pomoc|wsparci|nauczani|obs[łl]ug)\\w*',
);
const NUMBER = String.raw`(?:[1-4](?:[.,]5)?|ein(?:en|em|er)?|zwei|drei|vier|une?|deux|trois|quatre|un[oa]?|dos|tres|cuatro|due|tre|quattro|[ée][ée]n|twee|drie|um|uma|dois|duas|tr[êe]s|quatro|jeden|dwa|dwóch|trzy|trzech|cztery)`;
const UNIT = String.raw`(?:x|mal|tage?n?|jours?|fois|d[ií]as?|veces|giorn[oi]|giornate|volte|dag(?:en)?|keer|vezes|dni|dzie[ńn]|razy)`;
const DAYS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${NUMBER}(?:\s?(?:-|–|/|o|ou|oder|of|à|a|bis|lub|do)\s?${NUMBER})?\s?${UNIT}(?![\p{L}\p{N}])|(?<!\p{L})(?:zwei|drei|ein)mal(?!\p{L})|(?<![\p{L}\p{N}])${NUMBER} (?:giorni )?su (?:5|cinque)(?!\p{L})`,
  'iu',
);
/** Four days of five at most, or a part of the time: the rest is somewhere else. */
const PART = words(
  '[1-8]\\d ?%',
  'teilweise|anteilig|partiel(?:le)?(?:ment)?|ponctuel(?:le)?|parcial(?:mente)?|parzial[ei]|in parte|gedeeltelijk|deels|cz[ęe][śs]ciow\\w+|tage?(?:weise)?|dagen|flexiblen? homeoffice-?tage?n?|homeoffice-?tage?n?|occasionnel(?:le)?|ocasional|occasionale',
);
const WHOLE = words(
  '100 ?%|full|komplett|vollst[äa]ndig|vollkommen|dauerhaft|ausschlie[ßs]+lich|v[öo]llig|complet|complète(?:ment)?|total(?:e|ement|mente)?|int[ée]gral\\w*|enti[èe]rement|complet[oa]|completamente|[íi]ntegro|todos los d[ií]as|siempre|esclusivamente|interamente|integralmente|tutti i giorni|sempre|volledig|altijd|geheel|inteiramente|a tempo inteiro|sempre|totalmente|w pe[łl]ni|ca[łl]kowicie|wy[łl][ąa]cznie|w 100 ?%|na stałe',
);
const ANYWHERE = words(
  'in ganz \\p{L}+|deutschlandweit|bundesweit|europaweit|weltweit|egal wo|von überall|ortsunabh[äa]ngig\\w*|standortunabh[äa]ngig\\w*',
  "depuis (?:toute|partout|n[’']importe)|partout en|toute la france|où que vous",
  'desde cualquier|cualquier (?:lugar|punto|sitio)|toda espa[ñn]a|ovunque|in tutta italia|da qualsiasi',
  'waar je ook|heel nederland|vanuit heel|overal in|qualquer (?:lugar|ponto|parte)|todo o (?:pa[íi]s|brasil)|z dowolnego|z ca[łl]ej polski|w ca[łl]ej polsce',
);
/** Work where the employer is. */
const OFFICE = words(
  'im b[üu]ro|vor ort|in pr[äa]senz|pr[äa]senztage?|au bureau|sur (?:site|place)|en pr[ée]sentiel|pr[ée]sentiel|dans nos (?:locaux|bureaux)',
  '(?:en|a) (?:la |nuestras? )?oficinas?|presencial(?:es|mente)?|presenciais|in (?:ufficio|sede|presenza)|presso la (?:nostra )?sede|op kantoor|op (?:onze )?locatie|no escrit[óo]rio|nas nossas instala[çc][õo]es',
  'w biurze|z biura|stacjonarn\\w+|na miejscu',
);
const HYBRID = words(
  'hybrid(?:e[snr]?)?|h[íi]brid[oa]|ibrid[oa]|hybrydow[aeyo]\\w{0,2}|formato mixto|modalit[àa] mista',
);
/** What makes "hybrid" speak of work and not of an engine or a heat pump. */
const WORK = words(
  'arbeit\\w*|stelle|travail\\w*|poste|rythme|trabajo|puesto|modalidad|r[ée]gimen|formato|jornada|lavoro|lavorativ\\w+|modalit[àa]|sede|smart[ -]?working|werken|functie|baan|kantoor|trabalho|regime|vaga|modelo|tryb|prac(?:a|y|[ęe]|uj\\p{L}*|owa[ćc])|stanowisk\\w*|modell|modelu',
);
const NOT =
  /(?<!\p{L})(?:kein\w{0,2}|nicht|ohne|nie|pas|sans|aucun\w?|non|ni|sin|no (?:es|se|hay|est[áa]|ofrec\p{L}+|contempl\p{L}+|permit\p{L}+|disponible|posible|incluye|existe|cabe|remoto|teletrabajo)|senza|niet|geen|zonder|sem|n[ãa]o|brak\w?|bez)(?!\p{L})/iu;
const NOT_ONLY = words('nicht nur|pas seulement|pas uniquement|no s[óo]lo|non solo|niet alleen|n[ãa]o s[óo]|nie tylko');
const ONLY_THERE = words(
  'ausschlie[ßs]+lich|nur|uniquement|exclusivement|s[óo]lo|solamente|exclusivamente|100 ?%|soltanto|esclusivamente|uitsluitend|alleen|altijd|apenas|somente|wy[łl][ąa]cznie|tylko',
);
/** Perks and other people's work, not this one's. */
const PASSING = words(
  'nach der einarbeitung entscheid\\w+|vorstellungsgespr[äa]ch\\w*|entretien\\w*|entrevistas?|colloqui[o]?|sollicitatiegesprek\\w*|rozmow\\w+',
);

/** Some words are English as well ("home office", "hybrid"): a clause in English is not read here. */
const ENGLISH = /\b(?:the|and|with|you|your|our|are|this|will|from|for|to|work|(?<!smart[ -]?)working)\b/iu;
export const TONGUES_KEY =
  /h[yíi]brid|ibrid|hybryd|home[ -]?off|smart[ -]?work|agile|remot|t[ée]l[ée]tr|telelav|telearb|teletrab|casa|domicile|maison|depuis chez|de chez|distan[cz]|à distância|presen[cçz]|pr[ée]sen[tc]|präsen|in sede|la sede|ufficio|mobil|hause|daheim|vor ort|ortsun|thuis|huis|afstand|kantoor|locatie|escrit|oficina|biur|stacjon|miejscu|domu|zdaln|sur (?:site|place)|bureau|büro|mixt/iu;
/** Whether a clause can say something of the mode in one of these languages. */
export const mayBeOtherTongue = (clause: string): boolean => !ENGLISH.test(clause) && TONGUES_KEY.test(clause);

/** What the clause says of the mode in one of these languages; empty where it says nothing, or speaks another. */
export const modeInOtherTongues = (clause: string): ModeSaid[] => {
  if (!mayBeOtherTongue(clause)) return [];
  const home = HOME.test(clause) && !OTHER.test(clause);
  const office = OFFICE.test(clause);
  const hybrid = HYBRID.test(clause) && WORK.test(clause);
  if (!(home || office || hybrid) || PASSING.test(clause)) return [];
  const denied = NOT.test(clause) && !NOT_ONLY.test(clause);
  if (denied) return home && !hybrid ? [{ mode: 'onsite', weight: 4 }] : [];
  const days = DAYS.test(clause);
  if (hybrid) return [{ mode: 'hybrid', weight: 4.5 }];
  if (home && WHOLE.test(clause) && !days) return [{ mode: 'remote', weight: 4.2 }];
  if ((home || office) && days) return [{ mode: 'hybrid', weight: 4.5 }];
  if (home && PART.test(clause)) return [{ mode: 'hybrid', weight: 4.5 }];
  if (home && ANYWHERE.test(clause)) return [{ mode: 'remote', weight: 4.2 }];
  return office && ONLY_THERE.test(clause) ? [{ mode: 'onsite', weight: 3 }] : [];
};
