import { MAYBE } from './condition.ts';
import type { Cue } from './cue.ts';

/** Somebody, not this person. */
const ELSE = String.raw`(?:somebody|someone|another|an? (?:internal|different|other|stronger|more \w+)|others?|one of the other|the other|internal)\b`;
/** "not without you", "have not decided yet": nothing was refused. */
const NOT_YET = new RegExp(
  `${MAYBE.source}|\\bwithout you\\b|\\b(?:not|n't|no) (?:yet|decision)\\b|\\byet (?:have|to)\\b`,
);
const no = (rule: string, says: RegExp): Cue => ({ rule: `rejection.${rule}`, weight: 4, says, unless: NOT_YET });

/** Sentences that refuse by themselves, beyond the phrases; then regrets and farewells, which refuse only together. */
export const rejectionCues: readonly Cue[] = [
  no(
    'someone_else',
    new RegExp(
      `\\b(?:hired|appointed|chosen|chose|selected|picked|gone|went|going|opted|settled|decided)\\b(?: (?:with|for|on|to go with|to hire|to appoint|to move \\w+ with|the role to|the job to))? ${ELSE}`,
    ),
  ),
  no(
    'given_to_another',
    /\b(?:offer(?:ed)?|gave|given|awarded)\b.{0,12}\b(?:role|job|position|post|place|contract) to (?!you\b)\w/,
  ),
  no(
    'another_has',
    /\banother (?:applicant|candidate|person|finalist|individual)\b.{0,20}\b(?:accepted|selected|chosen|appointed|offered|hired|preferred)\b/,
  ),
  no(
    'filled',
    /\b(?:made|making) (?:an|the|our) (?:appointment|choice|selection) (?:to|for) the (?:post|position|role|job|vacancy)\b|\b(?:post|position|role|job|vacancy|place)\b.{0,25}\b(?:now|already|since|meanwhile)\b.{0,12}\bfilled\b|\bfilled (?:it|the (?:post|position|role|job|place|vacancy)) with\b|\breturn your (?:papers|documents|application|portfolio|cv)\b/,
  ),
  no(
    'others_closer',
    /\b(?:applicants|candidates|profiles|people)\b.{0,30}\b(?:closer|better|stronger)\b.{0,12}\b(?:match|fit|suited|aligned?)\b|\bbetter suited (?:our|to our|the)\b/,
  ),
  no(
    'pursue_others',
    /\b(?:proceed\w*|pursu\w+|continu\w+|mov\w+|going|go|went)\b.{0,40}\b(?:with|pursuing|pursue) (?:other|another|different|some other) (?:\w+ )?(?:candidates?|applicants?|persons?|people|profiles?|individuals?|finalists?)\b/,
  ),
  no(
    'not_the_one',
    /\bnot (?:be |been |quite )?(?:the|our) (?:preferred|successful|right|chosen|one|person)\b(?! (?:to contact|department))|\b(?:not|n't)\b.{0,20}\b(?:quite )?right for (?:someone|you|this|the)\b/,
  ),
  no(
    'not_listed',
    /\b(?:not|n't)\b(?: \w+){0,3} (?:on|in|make|made|to) (?:the|our) (?:short ?list|list of (?:finalists|candidates))\b|\bnot (?:been )?short ?listed\b|\bname is not (?:on|among)\b/,
  ),
  no(
    'profile_declined',
    /\b(?:declined|rejected|turned down|passed on)\b.{0,15}\b(?:your|the) (?:cv|profile|resume|application|candidature|candidacy)\b|\b(?:it(?:'s| is)|was|is|been|you(?:'re| are)) (?:a )?reject(?:ed)?\b|\byour (?:\w+ )?(?:profile|application|candidature|cv)\b.{0,30}\b(?:rejected|declined|dropped|unsuccessful)\b/,
  ),
  no(
    'status',
    /\b(?:status|outcome|result)\b.{0,20}\b(?:not selected|unsuccessful|rejected|declined|no longer under consideration|closed|regret)\b|^not selected\b/,
  ),
  no(
    'not_this_time',
    /\bnot (?:this time|on this occasion)\b|^(?:so )?(?:it(?:'s| is)) a no\b|\ba no from (?:us|me|them)\b|\bnot (?:going )?to work (?:out)?\b|\bwon't (?:work|be a (?:fit|match))\b|\b(?:not|n't) (?:see|find|feel) (?:the|a|it's a|it is a|enough) (?:match|fit)\b/,
  ),
  no(
    'process_over',
    /\b(?:stop|end|close|finish|conclude)(?:ped|ed|d|ing)? (?:the|your|this) (?:procedure|process|candidacy|application)\b|\b(?:not|un)(?: ?able)? to (?:process|continue|progress|pursue|take|proceed)\b.{0,40}\b(?:further|with your|candidature|candidacy|your process)\b|\blook(?:ing)? elsewhere\b|\b(?:seat|spot|job|role|position)(?:'s| is| has) (?:now )?(?:gone|taken|been taken|closed|filled)\b/,
  ),
  no(
    'hiring_stopped',
    /\b(?:paus(?:ed|ing)|fr(?:eez|oz)\w+|stopp(?:ed|ing)|halt(?:ed|ing)|suspend(?:ed|ing)) (?:all |our |the )?(?:hiring|recruit\w+)\b|\bhiring freeze\b|\b(?:requirement|requisition|position|role|vacancy|opening|applications?)\b.{0,40}\b(?:put on hold|cancel+ed|withdrawn by|closed|no longer (?:needed|available|open))\b/,
  ),
  no(
    'standard',
    /\b(?:did|does|do|has|have|could|can) ?n(?:o|')t (?:\w+ )?(?:reach|meet|met|match|satisfy|fulfil+)\b.{0,30}\b(?:standard|requirement|threshold|criteria|bar|needs|expectations?)\w*/,
  ),
  no(
    'no_offer',
    /\b(?:not|n't|unable to)\b(?: \w+){0,3} (?:extend|extending|make|making|offer|offering)\b.{0,25}\b(?:offer|role|position|job|place|post)\b/,
  ),
  no('only_others', /\bcan only consider\b|\bonly (?:consider|accept)ing\b/),
  no(
    'passed_over',
    /\b(?:you|your (?:application|profile|cv))\b.{0,25}\b(?:not|n't)\b.{0,20}\b(?:progress(?:ed|ing)?|go(?:ing)? through|make it|made it|pass(?:ed)?|selected|successful|considered|retained)\b/,
  ),
  // German, French, Spanish: folded, so without accents.
  no(
    'de',
    /\b(?:absage|absagen mussen|nicht (?:weiter )?(?:berucksichtig\w+|in (?:die engere|betracht)|weiterverfolg\w+|fur sie entschieden|zusammen)|(?:fur|gegen) (?:eine?n? )?(?:andere\w*|anderweitig\w*|mitbewerber\w*|sie entschieden haben)|anderweitig (?:besetzt|vergeben)|nicht (?:mehr )?(?:anbieten|einladen|zusagen)|stelle (?:ist )?(?:bereits|inzwischen|leider) (?:besetzt|vergeben)|keine (?:zusage|positive (?:antwort|ruckmeldung)))\b/,
  ),
  no(
    'de_regret',
    /\b(?:bedauern|leider|tut (?:uns|mir) leid)\b.{0,120}\b(?:nicht|keine?n?|absage|andere\w*)\b.{0,80}\b(?:berucksicht\w+|entschieden|entscheiden|einladen|anbieten|verfolgen|fortsetzen|zusage|passen\w*|besetz\w+|konnen wir ihnen die stelle)\b/,
  ),
  no(
    'fr',
    /\b(?:pas\b.{0,30}\b(?:donner|reserver)\b.{0,20}\bsuite|suite (?:favorable|positive)\b.{0,20}\bpas\b|n(?:'|e )(?:y |avons |a |ont )?(?:pu |pas )*(?:ete |pas )?(?:retenue?|donner une suite)|(?:choisi|retenu|selectionne|opte pour|prefere)\b.{0,25}\b(?:un autre|une autre|quelqu'un d'autre|d'autres)|au regret de (?:vous|t)|candidature n'a (?:malheureusement )?pas ete|poste (?:est|a ete) (?:deja )?pourvu)\b/,
  ),
  no(
    'es',
    /\b(?:lament\w+ (?:comunic|inform|decir)\w*|no (?:has|ha|hemos|podemos|vamos a|va a)\b.{0,30}\b(?:seleccionad\w+|continuar|avanzar|seguir|elegid\w+|ofrecer\w*)|(?:continuar|seguir|avanzar|elegido|seleccionado|optado por|decantado por)\b.{0,20}\b(?:otr[oa]s?)\b.{0,12}\b(?:perfil\w*|candidat\w+|persona\w*)|descartad[oa]|puesto (?:ya )?(?:esta|ha sido) cubierto)\b/,
  ),
  {
    rule: 'regret.sorry',
    weight: 1,
    says: /\b(?:unfortunately|regret\w*|sorry|afraid|bummer|leider|bedauern|malheureusement|lament\w+|desafortunadamente)\b/,
    unless: NOT_YET,
  },
  {
    rule: 'regret.to_inform',
    weight: 2,
    says: /\b(?:regret|sorry|afraid)\b.{0,20}\b(?:to )?(?:inform|tell|say|let you know|advise)\b|\bnot the (?:news|answer|outcome|result)\b|\bbad news\b|\bbetter news\b/,
    unless: /\b(?:postpon|reschedul|delay|moved|room|meeting|call|interview|portal|maintenance|office|time)\b/,
  },
  {
    rule: 'regret.farewell',
    weight: 2,
    says: /\bwish (?:you|u)\b.{0,40}\b(?:success|luck|best|well)\b|\b(?:good|best of) luck\b|\b(?:all the best|success)\b.{0,30}\b(?:search|hunt|career|future|endeavou?rs)\b|\bkeep building\b|\bweiteren (?:beruflichen )?weg\b|\balles gute\b|\bbonne? (?:continuation|courage|chance|reussite)\b|\bpleine reussite\b|\bmucha suerte\b|\bmuch(?:os|a) exitos?\b/,
  },
  {
    rule: 'regret.on_file',
    weight: 2,
    says: /\b(?:keep|kept|retain|stay|place|hold)\b.{0,40}\b(?:on file|in (?:our|the) (?:database|base|records|talent|files?)|reserve list|for future)\b|\bfuture (?:openings?|opportunit\w+|vacanc\w+|roles?|requirements?|oportunidades)\b|\bfuturas oportunidades\b|\bapply again\b|\bre-?apply\b/,
    unless: MAYBE,
  },
  {
    rule: 'regret.hard_choice',
    weight: 2,
    says: /\b(?:difficult|tough|hard|close|not an easy) (?:decision|choice|call)\b|\b(?:very|so) close\b|\bdecision was\b|\bcareful (?:consideration|review|deliberation|discussion|thought)\b|\bsorgfaltiger prufung\b|\bapres (?:examen|etude|reflexion)\b/,
  },
  {
    rule: 'regret.thanks_past',
    weight: 1,
    says: /\bthank(?:s| you)\b.{0,30}\b(?:for (?:your (?:interest|time|patience)|taking|attending|interviewing|coming|considering|meeting|the (?:chat|time|conversation))|again)\b/,
  },
  {
    rule: 'regret.more_suited',
    weight: 2,
    says: /\bmore (?:closely|suitable|suited|experience|senior|qualified|relevant)\b|\btoo (?:junior|senior)\b/,
  },
];
