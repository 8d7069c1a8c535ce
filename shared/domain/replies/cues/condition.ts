import { CONDITION } from '../phrases/phrase.ts';

/** What may come, in the languages that are read: an acknowledgement names interviews and refusals in such sentences. */
export const MAYBE = new RegExp(
  `${CONDITION.source}|\\bif (?:you(?:'ve| have)?(?! (?:agree|like|wish|want|would|need|are open|have any)\\b)|we|your|it|selected|there|all goes|things?|anything|not|interested)\\b|\\bshould (?:you|we|your|assume)\\b|\\bin (?:the event|case)\\b|\\bunless\\b|\\b(?:falls|sofern|sollten?|wenn) (?:sie|du|wir|ihre?|dein\\w*|noch)\\b|\\bsans (?:reponse|nouvelles?|retour)\\b|\\bsi (?:votre|vous|ton|tu|nous|no|encaja|sa|has|el perfil)\\b|\\ben (?:caso|cas) de?\\b`,
);
