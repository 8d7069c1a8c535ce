import type { Cue } from './cue.ts';

/** A delay because of which a talk is moved is no routine, and neither is what comes with a deadline. */
const say = (rule: string, weight: Cue['weight'], says: RegExp, unless?: RegExp): Cue => ({
  rule: `automated.${rule}`,
  weight,
  says,
  ...(unless === undefined ? {} : { unless }),
});

export const automatedCues: readonly Cue[] = [
  say(
    'received',
    4,
    /\b(?:received|receipt of|got|landed|recorded|registered|logged|submitted|acknowledge)\b.{0,50}\b(?:application|resume|cv|submission|message|profile|file|candidature|e-?mail|letter|request)\b|\b(?:application|resume|cv|submission|file|profile|e-?mail|request|message)\b.{0,70}\b(?:received|recorded|registered|logged|submitted|landed|receiving attention|on its way|sent to (?:the )?client|is in\b|in review|been added)/,
    /\b(?:have not|has not|not yet|haven't|hasn't|not) (?:been )?(?:received|submitted|reached)\b|\bcommittee received\b/,
  ),
  say(
    'thanks',
    3,
    /\bthank(?:s| you)\b.{0,25}\bfor (?:applying|submitting|your (?:recent )?(?:application|submission|interest in (?:careers|joining|working|applying))|showing interest)\b|\bappreciate your (?:application|submission)\b/,
  ),
  say(
    'reviewing',
    3,
    /\b(?:under|in|being|is|still|process of|be|currently|will|to) (?:review(?:ed|ing)?|processed|looked at|consider(?:ed|ing)?)\b|\bwill (?:take a look|read (?:this|it|every)|review)\b|\breview is complete\b/,
  ),
  say(
    'will_hear',
    2,
    /\b(?:we|i|somebody|someone|our \w+|a recruiter|you)(?:'ll| will)\b.{0,25}\b(?:be in touch|contact|reach (?:out|back)|get back|hear (?:from|back)|let you know|follow up|update|write to you|get in touch|be informed|update you|respond|notified)\b|\bwill (?:update|respond|be contacted|be informed|be notified)\b|\bemployers usually respond\b|\bmelden wir uns\b|\bponer\w* en contacto\b|\bwhen i (?:know|hear)\b/,
  ),
  say(
    'still_open',
    4,
    /\b(?:no|not|n't)\b.{0,15}\b(?:decision|decided|news|update)\b.{0,12}\b(?:yet|for you|so far)?|\bstill (?:waiting|interviewing|reviewing|in (?:the )?process|deciding|have (?:no|not))\b|\bonce a decision\b|\bwhat happens next\b|\bdecision has been reached\b|\bthank you for your patience\b|\bplease (?:bear with us|be patient)\b/,
    /\b(?:not|n't)\b.{0,12}\b(?:forward|progress|proceed|successful|right|easy)\b|\bdecided not\b|\bdecided (?:to|on|against)\b/,
  ),
  say(
    'code',
    4,
    /\b(?:verification|log-?in|sign-?in|one[- ]time|security|access|confirmation|temporary|authentication|bestatigungs|sicherheits|single-use)[ -]?(?:\w+ )?(?:pass)?(?:code|password|key|pin|token)\b|\bpasscode\b|\botp\b|\b(?:code|key|password|pin)\b.{0,25}\b(?:is|lautet|:|est|es)? ?\d{4,8}\b|\b(?:use|type|enter) (?:the code )?\d{4,8}\b|\bcodigo\b.{0,30}\b\d{4,8}\b/,
  ),
  say(
    'account',
    4,
    /\b(?:verify|validate|confirm|activate|verifying|confirming|activating|finish setting up|complete) (?:\w+ ){0,3}?(?:e-?mail|account|registration|sign-?up)\b|\b(?:reset|change[sd]?|new|forgot\w*|create a\w*)\b.{0,30}\bpassword\b|\baccount has been created\b|\bpersonal login\b|\b(?:ignore|disregard) this (?:e-?mail|message)\b|\bignorieren sie diese\b|\bwelcome to (?:your|the) (?:account|portal|candidate)\b|\bsecurity (?:requirements|alert)\b|\bnew (?:sign-?in|login|device)\b/,
    /\b(?:mailbox|storage|suspend\w*|card details|(?:confirm|enter|verify|update|type|provide) your (?:\w+ ){0,2}password)\b/,
  ),
  say(
    'away',
    4,
    /\bout of (?:the )?office\b|\b(?:am|be|is|currently|i'm) (?:on|away|out|travel+ing|hiking|absent|off)\b.{0,50}\b(?:leave|vacation|holidays?|until|till|through|back|return|signal|office|sick|email|e-mail|week)\b|\bauto(?:matic|mated|-)? ?(?:reply|response|message|antwort)\b|\b(?:limited|no) (?:access|signal)\b|\b(?:abwesen\w*|nicht im (?:buro|haus|hause)|keinen zugriff|urlaub bis)\b|\b(?:reponse automatique|absente? (?:du|jusqu|du bureau)|de retour le|a mon retour)\b|\b(?:respuesta automatica|fuera de la oficina|mensaje automatico|de vacaciones)\b|\bfor urgent matters\b|\bwill (?:return|be back)\b/,
    /\b(?:moved|rescheduled|interview has|i must move|can we (?:move|try))\b/,
  ),
  say(
    'receipt_de',
    4,
    /\b(?:eingangsbestatigung|bewerbung\b.{0,60}\b(?:erhalten|eingegangen|eingang)|(?:erhalten|eingang)\b.{0,40}\bbewerbung|unterlagen\b.{0,40}\b(?:prufen|sichten|gepruft)|um etwas geduld)\b/,
  ),
  say(
    'receipt_fr',
    4,
    /\b(?:accuse de reception|bien recu votre (?:candidature|dossier|cv|message)|candidature (?:a bien ete|est bien) (?:recue|enregistree)|en cours d(?:e traitement|'examen|'etude)|sera (?:etudiee|traitee?|examinee))\b/,
  ),
  say(
    'receipt_es',
    4,
    /\b(?:hemos recibido\b.{0,30}\b(?:candidatura|solicitud|cv|curriculum)|candidatura\b.{0,30}\b(?:recibida|registrada|en revision)|revisar(?:a|emos)\b.{0,20}\b(?:candidatura|perfil|solicitud)|la revisara)\b/,
  ),
  say(
    'alert',
    4,
    /\bjob (?:alert|recommendation|match)s?\b|\b(?:new|recommended|matching|similar|saved|more) (?:jobs|roles|positions|openings|job recommendation)\b|\bjobs (?:for you|matching|you might)\b|\byou (?:created|set up) an alert\b|\bfound a job that\b|\bbased on your (?:profile|search\w*|activity)\b|\b(?:roles|jobs|openings|positions)\b.{0,20}\bfor you\b|\bpicked\b.{0,20}\bfor you\b|\bfit your (?:saved )?search\b/,
  ),
  say(
    'alert_match',
    3,
    /\b(?:great|good|perfect|strong) (?:fit|match)\b|\b(?:matches|match|aligns? with) your (?:skills|profile|search|preferences|interests)\b|\b(?:manage|edit|update) (?:your )?(?:alerts?|notifications|preferences)\b/,
    /\b(?:i|i'm|my|our client|client)\b/,
  ),
  say(
    'notice',
    4,
    /\b(?:privacy|terms|policy|retention|cookie)\b.{0,20}\b(?:notice|update[ds]?|changes?|policy|of use)\b|\b(?:notice|policy|terms)\b.{0,20}\b(?:updating|updated|changed)\b|\bscheduled maintenance\b|\bportal will (?:not )?be (?:un)?available\b|\bno action (?:is )?(?:required|needed)\b|\b(?:do not|don't) (?:have|need) to do anything\b|\bstatus of your application\b.{0,40}\b(?:updated|changed)\b|\bunder review by\b|\bhas been withdrawn\b|\bwithdrawn your application\b|\b(?:viewed|opened) your (?:application|profile|resume)\b|\bas you requested\b|\bprofile will be removed\b/,
  ),
  say(
    'survey',
    3,
    /\b(?:survey|how did we do|your (?:feedback|opinion)|rate your|candidate experience|how was your)\b/,
  ),
  say(
    'transaction',
    3,
    /\b(?:your|the) (?:recent )?(?:order|package|parcel|shipment|payment|transaction|purchase|invoice|receipt|subscription|booking|ticket|print job|delivery|statement|balance|recording)\b.{0,60}\b(?:is|has|was|been|will|below|opened|available|delivered|shipped|done|overview)\b|\bthank you for (?:shopping|your (?:recent )?(?:order|purchase|transaction|payment)|setting up)\b|\bticket (?:#|has been|opened)\b|\b(?:accepted|declined) this invitation\b|\breply above this line\b/,
    /\b(?:unpaid|customs|fee|secure link)\b/,
  ),
  say(
    'seat',
    4,
    /\b(?:registration|seat|spot|place|booking)\b.{0,50}\b(?:evening|webinar|fair|event|day|session)\b.{0,30}\bconfirmed\b|\bregistration confirmed\b|\badd (?:it )?to (?:your )?calendar\b/,
    /\binterview\b/,
  ),
  say(
    'ticket',
    4,
    /\b(?:case|ticket|request|reference) (?:number |no\.? |# ?)?\d{3,}\b.{0,60}\b(?:opened|logged|created|for you|subject line)\b|\b(?:opened|logged|created|registered)\b.{0,20}\b(?:case|ticket)\b|\bkeep the (?:case|ticket) number\b/,
  ),
  say('got_it', 2, /^(?:re: ?)?(?:got it|received|noted|thanks, got it|cv received)\b/),
  say(
    'no_reply',
    1,
    /\b(?:do not|don't|no) (?:reply|responder|antworten)\b|\bnot monitored\b|\bunmonitored\b|\bautomat\w+\b|\bno respondas\b/,
  ),
];

/** A bounce without a readable report: what mail systems say in words. */
export const bounceCues: readonly Cue[] = [
  say(
    'bounce',
    4,
    /\b(?:could not|couldn't|cannot|can't|wasn't|was not|unable to|failed to|error)\b.{0,30}\bdeliver(?:ed|y|ing)?\b|\bundeliver(?:able|ed)\b|\bdelivery (?:has )?(?:failed|failure|delayed|status notification|to the following)\b|\bmail delivery (?:failed|system|subsystem)\b|\breturned (?:mail|to sender)\b|\bfailure notice\b|\b(?:user|recipient|mailbox|address)\b.{0,25}\b(?:unknown|rejected|not found|full|does not exist|unavailable)\b|\bhas been delayed\b|\b(?:5\d\d|4\d\d)[ -]\d\.\d\.\d+\b|\bnotificationtype\b.{0,6}\bbounce\b/,
    /\b(?:parcel|package|resume|cv|interview|mailbox storage|incoming)\b/,
  ),
];
