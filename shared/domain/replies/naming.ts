/** Words that say what a company is in law and nothing of its name. */
const LEGAL = new Set(
  'inc incorporated llc ltd limited gmbh ag se plc corp corporation co company sa bv kg oy ab as aps srl spa the'.split(
    ' ',
  ),
);

/** The words of a text in lower case, without accents and signs. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A company's name by its words, without what it is in law: "Fernhollow Labs, Inc." is "fernhollow labs". */
export const companyWords = (company: string): string => {
  const words = wordsOf(company);
  const telling = words.filter((word) => !LEGAL.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
};
