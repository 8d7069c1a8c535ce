/** Lines after which everything is an earlier message. Two lines are looked at, since mail programs wrap the first. */
const HISTORY = [
  /^\s*On\b.{4,200}\bwrote:\s*$/i,
  /^\s*(?:Am|Le|El|Il|Op)\b.{4,200}\b(?:schrieb|écrit|escribió|ha scritto|schreef)\b.{0,120}:\s*$/i,
  /^\s*-{2,}\s*(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original)\s*-{2,}\s*$/i,
];
/** Outlook's block has no opening words: a From line with Sent or Date, and To or Subject, close below. */
const OUTLOOK_FROM = /^\s*\*?(?:From|Von|De):\*?\s+\S/i;
const OUTLOOK_NEXT = /^\s*\*?(?:Sent|Date|To|Subject|Gesendet|An|Betreff|Envoyé|Objet):\*?\s/i;
const FORWARDED = /^\s*-{4,}\s*Forwarded message/i;
const SIGNATURE = /^-- ?$/;

/**
 * The sender's own words: quoted lines, the history below a reply and the signature are cut. What is forwarded stays,
 * since it is what the sender wants read.
 */
export const ownWords = (text: string): string => {
  const lines = text.split(/\r\n|\r|\n/);
  const kept: string[] = [];
  let forwarded = false;
  for (const [at, line] of lines.entries()) {
    forwarded ||= FORWARDED.test(line);
    if (!forwarded && (SIGNATURE.test(line) || startsHistory(lines, at))) break;
    if (!/^\s*>/.test(line)) kept.push(line);
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
