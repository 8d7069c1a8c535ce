/** A sentence, by its many small words or by its full stop. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const enough =
    words.length >= 9 || (words.length >= 4 && /[.!;]$/.test(text) && !/\b(?:inc|ltd|co|corp)\.$/i.test(text));
  // German writes every noun large.
  const ended = words.length >= 5 && /\p{Ll}{4}\.$/u.test(text);
  return enough && small >= words.length * (ended ? 0.3 : 0.45);
}
