const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
const SHORT: Readonly<Record<string, string>> = { saint: 'st', sankt: 'st', sainte: 'ste', fort: 'ft', mount: 'mt' };

/**
 * The form in which names of places are compared: lower case, without accents, hyphens, points and apostrophes, with
 * "Saint", "Fort" and "Mount" shortened. `jobs.place_key` in the database does the same.
 */
export const placeKey = (name: string): string => {
  const lower = name.toLowerCase();
  // Most names by far are plain words: 40,000 of them are read at once.
  return PLAIN.test(lower) && !SHORTENED.test(lower) ? lower : folded(name);
};

const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
const SHORTENED = /(?:^| )(?:saint|sankt|sainte|fort|mount) /;
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłßđæœıþð]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘`´.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=^| )(?:saint|sankt|sainte|fort|mount)(?= )/gu, (word) => SHORT[word] ?? word);
