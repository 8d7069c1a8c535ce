/** Lines after which everything is an earlier message. Two lines are looked at, since mail programs wrap the first. */
const HISTORY = [
  /^\s*On\b.{4,200}\bwrote:\s*$/i,
  /^\s*(?:Am|Le|El|Il|Op|Em|W|Den|Dne|On)\b.{4,200}(?:schrieb|écrit|escribió|ha scritto|scrisse|schreef|escreveu|napisał(?:\(a\)|a)?|skrev|kirjoitti|napsal(?:\(a\)|a)?)(?!\p{L}).{0,120}:\s*$/iu,
  /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.{0,160}(?:wrote|schrieb|écrit|escribió|ha scritto|schreef|escreveu|skrev|пишет|написал\p{L}*):\s*$/iu,
  /^\s*.{2,120}(?:пишет|написал\p{L}*):\s*$/iu,
  /^\s*-{2,}\s*(?:Original Message|Original-?nachricht|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Messaggio originale|Oorspronkelijk bericht|Mensagem original|Reply message|Wiadomość oryginalna|Ursprungligt meddelande)\s*-{2,}\s*$/i,
];
/** Outlook's block has no opening words: a From line with Sent or Date, and To or Subject, close below. */
const OUTLOOK_FROM = /^\s*\*?(?:From|Von|De|Da|Van|Od|Från|Fra)\s?:\*?\s+\S/i;
const OUTLOOK_NEXT =
  /^\s*\*?(?:Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado(?: el)?|Fecha|Para|Asunto|Inviato|Data|A|Oggetto|Verzonden|Aan|Onderwerp|Assunto|Wysłano|Do|Temat|Skickat|Till|Ämne|Sendt|Til|Emne)\s?:\*?\s/i;
const FORWARDED =
  /^\s*(?:-{4,}\s*(?:Forwarded message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Messaggio inoltrato|Doorgestuurd bericht|Mensagem encaminhada)|Begin forwarded message:)/i;
/** Of a forwarded message's own header: when it went and to whom is no word of its writer. */
const FORWARDED_HEADER =
  /^\s*\*?(?:Sent|Date|To|Cc|Gesendet|Datum|An|Envoyé|À|Enviado(?: el)?|Fecha|Para|Inviato|Data|A|Verzonden|Aan|Wysłano|Do|Skickat|Till|Sendt|Til)\s?:\*?\s/i;
const HEADER_LINES = 12;
const SIGNATURE = /^-- ?$/;
/** What telephones and programs write under a message. */
const SENT_FROM =
  /^\s*(?:Sent from my (?:\w+ ?){1,4}|Sent from (?:Outlook|Mail|Yahoo|Proton|Samsung).{0,40}|Get Outlook for (?:iOS|Android).{0,60}|Von meinem \w+ gesendet|Gesendet mit der .{3,40}|Envoyé (?:de|depuis) mon \w+|Enviado (?:desde|do) m(?:i|eu) \w+|Inviato da(?:l mio)? \w+|Verstuurd vanaf mijn \w+)\.?\s*$/i;

/**
 * The sender's own words: quoted lines, the history below a reply and the signature are cut. What is forwarded stays,
 * since it is what the sender wants read.
 */
export const ownWords = (text: string): string => {
  const lines = text.split(/\r\n|\r|\n/);
  const kept: string[] = [];
  let forwarded = false;
  let headerUntil = -1;
  for (const [at, line] of lines.entries()) {
    if (FORWARDED.test(line)) headerUntil = at + HEADER_LINES;
    forwarded ||= headerUntil >= 0;
    if (at < headerUntil && FORWARDED_HEADER.test(line)) continue;
    if (!forwarded && (SIGNATURE.test(line) || startsHistory(lines, at))) break;
    if (!/^\s*>/.test(line) && (forwarded || !SENT_FROM.test(line))) kept.push(line);
  }
  return kept.join('\n').trim();
};

const startsHistory = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  const wrapped = `${line} ${lines[at + 1] ?? ''}`;
  if (HISTORY.some((start) => start.test(line) || start.test(wrapped))) return true;
  return OUTLOOK_FROM.test(line) && lines.slice(at + 1, at + 5).filter((next) => OUTLOOK_NEXT.test(next)).length >= 2;
};

/** Sentences with straight quotes and single spaces. A line that ends within a sentence goes on in the next. */
export const sentences = (text: string): string[] =>
  text
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .split(/\n\s*\n|(?<=[.!?:;])\s+(?=[\p{Lu}"'(\d[])|(?<=[!?])\s+|\n\s*[-*•]\s+/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
