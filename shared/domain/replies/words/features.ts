import { fold } from '../fold.ts';

/** What decides stands at the top; a model of words gains nothing from the rest. */
const MOST_TEXT = 4_000;

/** The words of a message and their neighbours, each once: links, money and figures are one word each. */
export const features = (subject: string, text: string): string[] => {
  const plain = fold(`${subject.slice(0, 500)} . ${text.slice(0, MOST_TEXT)}`)
    .replace(/https?:\/\/\S+/g, ' xlink ')
    .replace(/[$€£₹]/g, ' xmoney ')
    .replace(/\d+/g, '0');
  const words = plain.match(/[a-z]+|0|[?!]/g) ?? [];
  const found = new Set<string>(words);
  for (let at = 1; at < words.length; at += 1) found.add(`${words[at - 1]} ${words[at]}`);
  return [...found];
};
