/** What a form calls the things of an entry, in the languages that resumes are read in. */
const names = {
  company:
    "company(?: name)?|employer|(?:name|name and address|name & address) of (?:the )?employer|organi[sz]ation|institution|client|firma|unternehmen|arbeitgeber|name und (?:adresse|anschrift) des arbeitgebers|bildungseinrichtung|name und art der (?:bildungs|organisation).*?|school|university|schule|hochschule|entreprise|employeur|nom (?:et adresse )?de l[’']employeur|établissement|empresa|werkgever|datore di lavoro|azienda|entidade patronal|empregador|pracodawca|firma|nombre (?:y dirección )?del empleador|empleador|institución|centro",
  title:
    'designation|role|(?:job )?title|position(?: held| title)?|occupation(?: or position held)?|job|poste(?: occupé)?|fonction(?: ou poste occupé)?|puesto|cargo|funktion|tätigkeit|stelle|position|beruf(?: oder funktion)?|berufsbezeichnung|(?:title of )?qualification(?: awarded)?|degree|abschluss|(?:bezeichnung der )?(?:erworbenen? )?qualifikation|diplôme|titre|título|titulación|posizione|ruolo|qualifica|mansione|titolo|posição|função|functie|functietitel|beroep|stanowisko|zawód|tytuł',
  duties:
    '(?:main |key )?(?:activities|duties|responsibilities|tasks)(?: and (?:activities|duties|responsibilities|accomplishments))?|(?:wichtigste |haupt)?(?:tätigkeiten|aufgaben)(?: und zuständigkeiten)?|(?:principales )?(?:activités|missions|tâches)(?: et responsabilités)?|(?:principales )?(?:funciones|actividades|tareas)(?: y responsabilidades)?|(?:principali )?(?:mansioni|attività|compiti)(?: e responsabilità)?|(?:principais )?(?:atividades|tarefas|funções)(?: e responsabilidades)?|(?:belangrijkste )?(?:taken|werkzaamheden)(?: en verantwoordelijkheden)?|(?:główne )?(?:obowiązki|zadania)',
  other:
    'duration|period|dates?(?: employed| of employment)?|employment dates|time|from|tenure|location|place|city|city and country|address|zeitraum|datum|von|ort|période|dates?|durée|lieu|periodo|periode|okres|fechas?|lugar|periodo di lavoro|date|luogo|sede|período|local|datas?|periode|plaats|data|okres|miejsce|lokalizacja|dates of employment|employment period|dauer|years?|when|where',
  /** Said of a post, and neither what it was nor what was done there. */
  terms:
    '(?:average )?hours(?: (?:per|a) week| worked)?|(?:starting |ending |annual )?salary|(?:pay )?grade(?: level)?|series|supervisor|reports? to|reporting to|manager|may (?:we )?contact|employment type|wochenstunden|vorgesetzter?',
} as const;
const kinds = ['company', 'title', 'duties', 'terms', 'other'] as const;
export type LabelKind = (typeof kinds)[number];
const before = kinds.map((says) => [says, new RegExp(`^(?:${names[says]})\\s*[:\\t]\\s*`, 'iu')] as const);
const alone = kinds.map((says) => [says, new RegExp(`^(?:${names[says]}):?$`, 'iu')] as const);

/** What a form-like line says it holds: `Company: Acme`, or `Employer` in a cell of its own; and how long that is. */
export function labelOf(text: string): { says: LabelKind; length: number } | undefined {
  for (const [says, pattern] of before) {
    const found = pattern.exec(text);
    if (found !== null) return { says, length: found[0].length };
  }
  return undefined;
}

/** Whether a cell holds a label and nothing else. */
export const isLabel = (text: string): boolean => alone.some(([, pattern]) => pattern.test(text));
