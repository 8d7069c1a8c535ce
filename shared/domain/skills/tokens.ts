/** One word of a text as skills are written: "C++", "C#", ".NET" and ".js" keep their signs. */
export type Token = { text: string; lower: string; start: number; end: number };

/** A leading dot belongs to the word only where no letter stands before it or the word is "js"/"net" ("Node.js"). */
const WORD = /(?:\.(?=net\b|js\b))?[\p{L}\p{N}]+(?:\+\+|#(?![\p{L}\p{N}]))?/giu;

/** The words of a text with their places in it, in order. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (const found of text.matchAll(WORD)) {
    const word = found[0];
    tokens.push({ text: word, lower: word.toLowerCase(), start: found.index, end: found.index + word.length });
  }
  return tokens;
};

/**
 * How a skill's name is compared: lower case, its words joined by one space. "Node.js", "node js" and "NODE.JS" differ
 * only where the sign is part of the word: the aliases hold both spellings. The database's trigger on users.skills
 * looks names up in the same form, so `jobs.normalise_skill_name` must agree with this (a test compares them).
 */
export const normaliseSkillName = (name: string): string =>
  name.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');
