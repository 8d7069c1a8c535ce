import { fold } from '../fold.ts';
import type { Said } from './sentence.ts';

const MOST = 10;
/** Courtesy asks nothing. */
const COURTESY =
  /^(?:how are you|how(?:'s| is) (?:it|everything)|hope|what happens next|what'?s next|any questions|questions|do you have any questions|have (?:any )?questions|who are we|why (?:us|join)|did you know|sound(?:s)? (?:good|interesting)|interested|ready to|need to (?:reschedule|cancel|change)|problems|trouble|not interested|need help|can't see)\b/;
/** Where a question begins within a sentence: behind a number, a dash, or another sentence that begins small. */
const PIECES = /(?<=[?])\s+|(?:^|\s)(?:\d{1,2}[.)]|[a-z]\))\s+|\s[-•]\s|(?<=[^.][.!])\s+(?=[\p{Ll}¿])|(?=¿)/u;

const GREETING = /^(?:hi|hello|hey|dear|hallo|hola|bonjour|ciao|salut)\b[^,!?]{0,30}[,!]\s*/i;

/** What the message asks, one question each. Of a numbered list that ends in a question each item is one. */
export const questionsIn = (sentences: readonly string[]): string[] => {
  const asked = sentences
    .filter((sentence) => sentence.includes('?'))
    .flatMap((sentence) => {
      const pieces = sentence.split(PIECES).map((piece) =>
        piece
          .replace(GREETING, '')
          .replace(/,?\s*(?:and)?\s*$/, '')
          .trim(),
      );
      const numbered = /(?:^|\s)1[.)]\s/.test(sentence);
      return pieces.filter((piece, at) => piece.endsWith('?') || (numbered && at > 0));
    })
    .filter((piece) => /\p{L}{2}/u.test(piece) && !COURTESY.test(fold(piece)));
  return [...new Set(asked)].slice(0, MOST);
};

const DOCUMENTS: readonly (readonly [string, RegExp])[] = [
  ['resume', /\b(?:resume|cv|curriculum(?: vitae)?|lebenslauf|curriculo)\b/],
  [
    'cover_letter',
    /\b(?:cover letter|motivation letter|letter of motivation|anschreiben|lettre de motivation|carta de (?:motivacion|presentacion))\b/,
  ],
  [
    'references',
    /\b(?:references?|referees?|referenzen|referencias|referenze|referenties|recommendation(?:s| letters?)?)\b/,
  ],
  [
    'portfolio',
    /\b(?:portfolio|portefolio|work samples?|writing samples?|samples of|pieces (?:you|of)|drawings|designs|arbeitsprob\w*|your book)\b/,
  ],
  ['code', /\b(?:github|repositor(?:y|ies)|code samples?|source code|notebook)\b/],
  [
    'certificates',
    /\b(?:certificates?|diplomas?|degree(?: certificate)?|transcripts?|\w*zeugniss?\w*|diplomes?|titulo|certificad\w+|diploma\w*|attestation\w*|laurea)\b/,
  ],
  [
    'identity',
    /\b(?:passport|id card|photo id|proof of (?:identity|citizenship)|identity document|ausweis|pasaporte|dni|piece d'identite)\b/,
  ],
  [
    'right_to_work',
    /\b(?:right to work|share code|work (?:permit|authori[sz]ation)|visa status|eligibility|arbeitserlaubnis|permis de travail|permiso de trabajo)\b/,
  ],
  ['proof_of_address', /\b(?:proof of address|utility bill)\b/],
  [
    'payslips',
    /\b(?:pay ?slips?|pay ?stubs?|salary slips?|gehaltsnachweis\w*|bulletins? de (?:paie|salaire)|nominas?)\b/,
  ],
  [
    'availability',
    /\b(?:availabilit\w+|notice period|start date|joining date|eintritts\w+|disponib\w+|kundigungsfrist)\b/,
  ],
  [
    'salary_expectation',
    /\b(?:salary expectations?|expected (?:ctc|salary|pay)|current (?:ctc|salary)|(?:day|hourly) rate|gehalts(?:vorstellung|wunsch)\w*|pretentions|expectativas salariales|retribuzione|pretensao)\b/,
  ],
  ['form', /\b(?:forms?|questionnaire|declaration|sheet|fragebogen|formular\w*|formulaire|formulario|modulo)\b/],
  [
    'test',
    /\b(?:(?:coding |online |aptitude |skills? )?(?:test|assessment|challenge|exercise|assignment)|take-?home|case study|homework|aufgabe|prueba)\b/,
  ],
  ['statement', /\b(?:personal statement|written statement|short text|essay|one[- ]page(?:r)?|summary)\b/],
];
const WANTS =
  /\b(?:please|kindly|pls|send|share|provid\w*|submit|upload\w*|attach|bring|return|fill|complete|forward|need|require\w*|missing|fehl\w+|let (?:me|us) (?:have|see)|may (?:i|we) (?:see|have)|could (?:you|we|i)|can you|would you|email|enclose|supply|add|take|do|bitten?|bittet|glad to have|grateful (?:for|if)|senden|zusenden|nachreichen|mitteilen|bringen|envoyer|transmettre|adresser|communiquer|fournir|apporter|merci de|envi\w+|mandar|facilit\w+|tra(?:er|e|iga)|aport\w+|necesit\w+|reich\w+|what(?:'s| is| are) your|falta|invia\w*|stur\w+)\b/;
/** What they have, or send themselves. */
const HAVE =
  /\b(?:(?:after|upon|having|following|from) (?:(?:carefully|closely) )?(?:review(?:ing|ed)?|reading|looking|going through|receiving|received)|(?:recently|already|previously|earlier) (?:invited|asked|sent|requested)|thank(?:s| you)|received|reviewed|read|looked at|liked|impressed|saw|based on|attached (?:is|you)|find (?:the )?attached our|we (?:will|can|shall) (?:send|provide|share)|i (?:will|can) (?:send|share)|privacy|offer letter|unsubscribe|vielen dank|danke|nous vous remercions|hemos (?:revisado|recibido))\b/;

const LONGEST_ITEM = 80;

/** Which papers and works are wanted, each once, with the sentence that wants it. */
export const documentsIn = (sentences: readonly string[]): Said<{ what: string }>[] => {
  const wanting: { text: string; folded: string }[] = [];
  let listed = false;
  for (const text of sentences) {
    const folded = fold(text);
    const wants = WANTS.test(folded) && !HAVE.test(folded);
    // What stands below "please send:" is wanted, to the end of its list.
    if (wants || (listed && text.length <= LONGEST_ITEM)) wanting.push({ text, folded });
    listed = text.endsWith(':') ? wants || listed : listed && !/[.!?]$/.test(text) && text.length <= LONGEST_ITEM;
  }
  return DOCUMENTS.flatMap(([what, says]) => {
    const found = wanting.find(({ folded }) => says.test(folded));
    return found === undefined ? [] : [{ what, text: found.text }];
  }).slice(0, MOST);
};
