import type { Cue } from './cue.ts';

/** Italian, Dutch, Portuguese, Swedish and Polish, folded: without accents, but for ł, which is a letter of its own. The longer-served tongues stand in each family's own file. */
const say = (rule: string, says: RegExp): Cue => ({ rule, weight: 4, says, unless: PERHAPS });
/** What may come is no news. */
const PERHAPS =
  /\b(?:se (?:il suo|la sua|sara|for|o seu|a sua|voce)|qualora|indien|als (?:u|je|uw)|mocht(?:en)?|caso)\b/;

export const rejectionTongues: readonly Cue[] = [
  say(
    'rejection.it',
    /\bnon e stat[oa] (?:selezionat|accettat|scelt|presa in considerazione)\w*|\b(?:proseguire|procedere|continuare)\b.{0,20}\bcon altr[ie]\b|\b(?:scelto|optato per|preferito) un(?:'|\b).{0,12}altr\w+|\bnon (?:possiamo|siamo in grado di) (?:offrir\w+|procedere|dare seguito)|\bposizione e (?:gia )?stata (?:coperta|assegnata)/,
  ),
  say(
    'rejection.nl',
    /\b(?:gekozen|keuze)\b.{0,30}\b(?:andere? kandidat\w+|andere? kandidaat|iemand anders|een ander)\b|\bniet (?:verder|door)\b.{0,30}\b(?:sollicitatie|procedure|ronde|gaan)\b|\b(?:sollicitatie|procedure)\b.{0,40}\bniet (?:verder|voort\w*)\b|\bniet (?:geselecteerd|uitgenodigd|aangenomen)\b|\bvacature is (?:inmiddels )?vervuld\b|\bafwijz\w+/,
  ),
  say(
    'rejection.pt',
    /\b(?:avancar|prosseguir|seguir|continuar)\b.{0,12}\bcom outr[oa]s?\b|\bnao (?:foi|fo(?:i|ste)|sera) (?:selecionad|aprovad|escolhid)\w*|\bnao (?:vamos|iremos|podemos) (?:avancar|prosseguir|dar)\b|\b(?:selecionamos|escolhemos|optamos por) outr\w+|\bvaga (?:ja )?foi preenchida\b/,
  ),
  say(
    'rejection.sv',
    /\bga vidare med (?:en )?andra?\b|\bvalt (?:en )?annan (?:kandidat|sokande)\b|\b(?:tyvarr|dessvarre)\b.{0,60}\b(?:inte|ej)\b.{0,30}\b(?:vidare|aktuell|vald|utvald)\b|\btjansten ar (?:redan |nu )?tillsatt\b/,
  ),
  say(
    'rejection.pl',
    /\bkontynuowac\b.{0,40}\bz inn(?:ymi|ym|a)\b|\b(?:wybra[lł]ismy|wybrac|zdecydowa[lł]ismy sie na)\b.{0,20}\binn(?:ego|a|ych) kandydat\w*|\bnie (?:zosta[lł]\w*|mo(?:z|ż)emy)\b.{0,40}\b(?:wybran|zakwalifikowan|zaprosi)\w*/,
  ),
];
export const interviewTongues: readonly Cue[] = [
  say(
    'interview.it',
    /\b(?:invit\w+|fissare|organizzare|programmare|concordare)\b.{0,40}\b(?:colloquio|incontro|chiamata|videochiamata)\b|\bconoscer(?:la|ti)\b.{0,20}\b(?:di persona|meglio|telefon\w+)|\bdisponibil\w+\b.{0,40}\b(?:colloquio|chiamata|incontro)\b/,
  ),
  say(
    'interview.nl',
    /\bnodig\w*\b.{0,40}\buit\b.{0,40}\b(?:(?:kennismakings?|sollicitatie)?gesprek|kennismaking|interview)\b|\buitnodig\w+\b.{0,40}\b(?:gesprek|kennismaking|interview)\b|\b(?:gesprek|kennismaking)\b.{0,40}\b(?:inplannen|plannen|afspreken|schikt|uitkomt)\b|\bschikt het\b/,
  ),
  say(
    'interview.pt',
    /\b(?:marcar|agendar|convid\w+)\b.{0,40}\b(?:entrevista|conversa|reuniao|chamada)\b|\bdisponibilidade para (?:uma )?(?:entrevista|conversa|chamada)\b/,
  ),
  say(
    'interview.sv',
    /\b(?:bjuda in|bjuder in|kalla|kallar|inbjudan|boka)\b.{0,40}\b(?:intervju|samtal|mote)\b|\btraffa dig\b.{0,30}\bintervju\b/,
  ),
  say('interview.pl', /\b(?:zapraszamy|zaprosic|zaproszenie|umowic)\b.{0,40}\b(?:rozmow|spotkani)\w*/),
];
export const requestTongues: readonly Cue[] = [
  say(
    'request.it',
    /\b(?:invia\w*|mandar\w*|fornir\w*|allegar\w*|compilar\w*|indicar\w*)\b.{0,70}\b(?:certificat\w+|laurea|diploma|referenz\w+|retribuzione|ral|documenti|curriculum|modulo|portfolio|disponibilita|preavviso)\b/,
  ),
  say(
    'request.nl',
    /\b(?:stur\w+|mail\w*|toesturen|opsturen|aanleveren|invullen|doorgeven|laten weten)\b.{0,70}\b(?:diploma\w*|referenties|cv|salaris\w*|documenten|formulier|portfolio|opzegtermijn|beschikbaar\w*)\b|\b(?:diploma\w*|referenties|cv|documenten|formulier|portfolio)\b.{0,40}\b(?:sturen|toesturen|aanleveren|invullen)\b/,
  ),
  say(
    'request.pt',
    /\b(?:envi\w+|precisamos|necessitamos|faltam?|mandar\w*|fornec\w+|preench\w+|indi(?:car|que)\w*)\b.{0,70}\b(?:portef?olio|certificad\w+|diploma|referencias|pretensao|documentos|curriculo|cv|formulario|disponibilidade)\b/,
  ),
];
export const offerTongues: readonly Cue[] = [
  say(
    'offer.it',
    /\b(?:lieti|felici) di (?:offrir\w+|propor\w+)|\boffrir(?:le|ti) (?:il posto|la posizione|un contratto)|\bproposta di assunzione\b|\bcontratto a tempo (?:in)?determinato\b|\bstipendio (?:lordo|annuo|mensile)\b/,
  ),
  say(
    'offer.nl',
    /\bbied\w*\b.{0,20}\b(?:functie|baan|contract)\b.{0,10}\baan\b|\baanbod\b.{0,30}\b(?:functie|baan|contract|arbeids\w+)\b|\barbeids(?:overeenkomst|contract)\b.{0,40}\b(?:bijlage|teken\w*|bijgevoegd)\b|\bsalaris van\b/,
  ),
  say(
    'offer.pt',
    /\boferecer(?:-lhe|-te)? (?:o lugar|a vaga|a posicao|um contrato)|\bproposta de (?:trabalho|emprego|contratacao)\b|\bcontrato (?:sem termo|a termo|de trabalho)\b|\b(?:salario|vencimento) (?:bruto|de \d|mensal)/,
  ),
];
export const automatedTongues: readonly Cue[] = [
  say(
    'automated.receipt_it',
    /\b(?:candidatura|domanda|cv|curriculum)\b.{0,40}\b(?:ricevut[ao]|registrat[ao])\b|\babbiamo ricevuto\b.{0,30}\b(?:candidatura|domanda|cv)\b|\bfuori (?:ufficio|sede) fino\b/,
  ),
  say(
    'automated.receipt_nl',
    /\b(?:sollicitatie|cv)\b.{0,30}\b(?:ontvangen|binnengekomen|geregistreerd)\b|\bontvangstbevestiging\b|\bafwezig (?:tot|van)\b/,
  ),
  say(
    'automated.receipt_pt',
    /\b(?:recebemos|registamos|registramos)\b.{0,20}\b(?:candidatura|inscricao|cv|curriculo)\b|\bcandidatura (?:foi )?(?:recebida|registada|registrada|submetida)\b|\bfora do escritorio\b/,
  ),
  say(
    'automated.receipt_sv',
    /\b(?:mottagit|tagit emot)\b.{0,20}\b(?:din|er) ansokan\b|\bdin ansokan (?:har|ar) (?:\w+ )?mottagen\b/,
  ),
  say(
    'automated.receipt_pl',
    /\b(?:otrzyma[lł]ismy|potwierdzamy otrzymanie)\b.{0,40}\b(?:aplikacj|cv|zg[lł]oszeni|dokument)\w*/,
  ),
];
