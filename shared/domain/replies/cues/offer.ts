import { MAYBE } from './condition.ts';
import type { Cue } from './cue.ts';

/** An interview, a chance, a discount or a service is offered too; and jobs are offered to others, or not. */
const OTHER = new RegExp(
  `${MAYBE.source.replace('|\\bif (?:you', '|\\bif (?:they')}|\\b(?:discount|gift|free|interview slot|no experience|unlimited|earn|unfortunately we (?:are|cannot)|fraudulent|special|loan|fee|visa)\\b|\\boffer(?:s|ing|ed)? you (?:an? |the )?(?:\\w+ )?(?:interview|chance|slot|call|demo|opportunity to)\\b|\\b(?:not|n't|unable to|cannot)\\b(?: \\w+){0,3} (?:offer|extend|hire|appoint)\\w*\\b|\\b(?:job|role|position|offer\\w*|post)\\b.{0,12}\\bto (?:another|someone|somebody|a different|[a-z]+, who)\\b|\\bthen\\b.{0,30}\\ban offer\\b`,
);
const say = (rule: string, weight: Cue['weight'], says: RegExp): Cue => ({
  rule: `offer.${rule}`,
  weight,
  says,
  unless: OTHER,
});

export const offerCues: readonly Cue[] = [
  say(
    'to_you',
    4,
    /\b(?:want|wants|like|love|decided|happy|able|pleased|delighted|glad|going|proud|pleasure)\b.{0,20}\b(?:to )?(?:offer|hire|hiring|appoint|give|propose|extend|engage) (?:to )?(?:you|an? (?:\w+ )?offer)\b|\bwould like to (?:offer|hire|appoint) you\b|\bappoint you (?:as|to)\b|\b(?:decided|decision) to hire you\b|\bjob offer\b|\bextended to you\b|\boffer you (?:the|a|this) (?:job|role|position|post|place|\w+ (?:role|position))\b/,
  ),
  say(
    'yours',
    4,
    /\b(?:job|role|position|post|place|spot|seat|it)(?:'s| is) (?:yours|you!)|\bjoining (?:us|the team)\b.{0,20}(?:!|\.|$)|\bwants? you (?:to join|on (?:the|our) team|on board)\b|\blike you to (?:join|start)\b|\bbring you on(?: board)? as\b|\bwelcome (?:aboard|to the team)\b|\byou got (?:it|the job)\b|\bwe want you\b|\bif you'll have us\b|\byou(?:'re| are) hired\b/,
  ),
  say(
    'successful',
    4,
    /\byou (?:were|are|have been) (?:the successful|selected by|our (?:chosen|preferred|first choice))\b|\bselected (?:you )?for the (?:position|post|role|job) of\b.{0,60}\b(?:salary|ctc|join)/,
  ),
  say(
    'place',
    4,
    /\b(?:selected|chosen) for (?:a|the|our) (?:\w+ )?(?:place|placement|traineeship|internship|scholarship|post)\b|\b(?:everyone|everybody|they|team|group|board|committee|panel) (?:all )?(?:said|says) yes\b|\bsaid yes to you\b|\baccept (?:your|the) (?:place|placement|post)\b/,
  ),
  say(
    'letter',
    4,
    /\b(?:offer letter|letter of (?:offer|intent|appointment)|formal (?:offer|letter)|contract of employment|employment contract|(?:signed|draft|your|the|a) contract|conditions of employment|offer (?:in writing|document)|loi)\b.{0,80}\b(?:attached|enclosed|ready|sign\w*|follow\w*|return|review|send|issue|release|over|tonight|tomorrow|post|writing|made|make)\b|\b(?:attached|enclosed|sign\w*|return|review|issue|release|send|writing|get|make|find)\b.{0,60}\b(?:offer letter|letter of (?:offer|intent|appointment)|employment contract|contract of employment|contract|revised offer|updated offer)\b/,
  ),
  say(
    'offer_state',
    4,
    /\boffer\b.{0,20}\b(?:is|was|has been|stays|remains)\b.{0,15}\b(?:rolled out|extended|released|attached|approved|unconditional|open|waiting|made|valid|below|ready)\b|\b(?:revised|updated|conditional|unconditional|verbal|formal|written|our|your|internship|the) offer\b.{0,60}\b(?:attached|expires?|deadline|details|base|salary|accept|decline|open until|open|below|include\w*|unconditional|subject to|valid)\b|\b(?:details|terms) of (?:our|your|the) offer\b|\b(?:hold|keep|extend|leave)\b.{0,12}\boffer (?:open|deadline|until)\b|\boffer in from\b|\bput(?:ting)? together an offer\b|\bextend an offer\b|\boffer (?:expires|rollout|details|of employment)\b|\b(?:respond\w*|reply|accept) (?:to )?the offer\b|\bconditional offer\b|\b(?:revised|updated|improved) offer\b/,
  ),
  say(
    'accept',
    2,
    /\b(?:accept(?:ance)?|accept or decline|decline)\b.{0,50}\b(?:offer|proposal|proposition|position|writing|terms|portal|by|within|days|loi)\b|\b(?:your|letter of) acceptance\b|\bif you (?:accept|agree|'d like to accept)\b|\bwhether you (?:intend to )?accept\b|\bplease accept\b|\b(?:let me know|decision|answer|say yes)\b.{0,30}\b(?:by|friday|monday|weds?|week)\b|\byes\/no\b|^in\?|\bshould you accept\b/,
  ),
  say(
    'pay',
    2,
    /(?:[$£€]|\b(?:usd|eur|gbp|inr|cad|chf|pln|rs\.?) ?)\d{1,3}(?:[,. ]?\d{3})+|\b\d{2,3}(?:\.\d)? ?k\b|\b\d{1,3}(?:[.,]\d{3})+ ?(?:€|eur\w*|euro|gbp|usd|bruto|brutto|brut)?|\b\d+(?:\.\d+)? ?(?:lpa|lakhs?)\b|[$£€]? ?\d+(?:\.\d+)? ?(?:\/ ?(?:hr|hour|month|year)|(?:per|an?) (?:hour|month|year|annum))\b|\b(?:ctc|base salary|annual salary|starting salary|gross salary|basic)\b|\b(?:brutto|bruto|netto|brute|brut)\b/,
  ),
  say(
    'start',
    2,
    /\b(?:start(?:ing)?|commenc\w+|join(?:ing)?|begin(?:ning)?)\b.{0,25}\b(?:date|on|from|the|in|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday)\b|\bdate of joining\b|\bfirst day\b/,
  ),
  say(
    'terms',
    1,
    /\b(?:benefits|equity|rsus?|bonus|pension|holidays|vacation|days off|car allowance|stock options|relocation package|health insurance|urlaub|tickets? resto)\b/,
  ),
  say(
    'congratulations',
    2,
    /\bcongrat\w*|\bgood news\b|\bgreat news\b|\benhorabuena\b|\bfelicidades\b|\bfelicitations\b|\bgluckwunsch\b|\bgute nachrichten?\b/,
  ),
  say('paper', 2, /\b(?:paper(?:s|work)?|contract|agreement|docusign|vertrag\w*|contrato|convention)\b/),
  say(
    'de',
    4,
    /\b(?:fur sie entschieden|fur dich entschieden|stelle\b.{0,60}\banbieten|anbieten zu konnen|zusage|arbeitsvertrag|vertragsentwurf|vertragsangebot|jobangebot|im team (?:haben|begrussen)|dich (?:sehr )?gerne? im team|sie (?:sehr )?gerne? im team|gehalt von)\b/,
  ),
  say(
    'fr',
    4,
    /\b(?:vous proposer le poste|promesse d'embauche|proposition d'embauche|contrat de travail|vous (?:embaucher|recruter)|on te prend|c'est oui|le plaisir de vous (?:proposer|offrir|confirmer votre (?:recrutement|embauche))|remuneration (?:annuelle|brute|mensuelle)|convention a signer|rejoindre (?:notre|nos) equipes?\b.{0,40}\ba compter)\b/,
  ),
  say(
    'es',
    4,
    /\b(?:ofrecerte (?:el|un) (?:puesto|contrato)|ofrecerle (?:el|un)|carta (?:de )?oferta|oferta (?:de (?:trabajo|empleo)|economica|laboral)|contrato indefinido|salario bruto|el puesto es tuyo|incorporarte|empezarias|te mando el contrato)\b/,
  ),
];
