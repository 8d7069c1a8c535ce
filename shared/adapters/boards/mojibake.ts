/** What Windows-1252 shows for the bytes 0x80-0x9f, which Latin-1 leaves to control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const TAIL = `\\u0080-\\u00bf${[...WINDOWS].filter((one) => one > '\u009f').join('')}`;
const RUN = new RegExp(`[\\u00c2-\\u00f4][${TAIL}]{1,3}`, 'gu');
const decoder = new TextDecoder('utf-8', { fatal: true });

const byteOf = (letter: string): number => {
  const at = WINDOWS.indexOf(letter);
  return at === -1 ? (letter.codePointAt(0) ?? 0) : 0x80 + at;
};

/** Mends text whose UTF-8 was once read as Latin-1 or Windows-1252 ("donâ€™t"); what is no such thing stays. */
export const mendMojibake = (text: string): string =>
  text.replace(RUN, (run) => {
    const letters = [...run];
    const lead = byteOf(letters[0] ?? '');
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    try {
      return decoder.decode(Uint8Array.from(letters.slice(0, length).map(byteOf))) + letters.slice(length).join('');
    } catch {
      return run;
    }
  });
