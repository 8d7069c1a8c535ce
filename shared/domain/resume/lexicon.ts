/** Says whether a text holds one of a list's words or phrases; its cost grows with the text's length alone. */
export type Lexicon = (text: string) => boolean;

/** A name, a title or a heading is no longer; what is longer is looked at so far. */
const LONGEST = 300;

/**
 * A lexicon of alternatives parted by bars, with `(?:a|b)`, `[ab]` and `?` for a word's forms and `*` for any word. Case
 * and what stands between the words do not matter: `Co-Founder` and `co founder` are one.
 */
export function lexiconOf(alternatives: string): Lexicon {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of expanded(alternatives)) {
    const words = tokensOf(phrase.replaceAll('*', ' ＊ '), /[\p{L}\d＊]+/gu);
    const [first] = words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return (text) => {
    const words = wordsOf(text);
    return words.some((word, at) =>
      byFirst
        .get(word)
        ?.some((phrase) =>
          phrase.every(
            (part, index) => part === words[at + index] || (part === '＊' && words[at + index] !== undefined),
          ),
        ),
    );
  };
}

/** The same few hundred lines are asked about again and again. */
const asked = new Map<string, string[]>();
const MOST_ASKED = 2_000;

function wordsOf(text: string): string[] {
  const known = asked.get(text);
  if (known !== undefined) return known;
  if (asked.size >= MOST_ASKED) asked.clear();
  const words = tokensOf(text.length > LONGEST ? text.slice(0, LONGEST) : text, /[\p{L}\d]+/gu);
  asked.set(text, words);
  return words;
}

const tokensOf = (text: string, pattern: RegExp): string[] => text.toLowerCase().match(pattern) ?? [];

/** Every form that an expression of groups, classes and question marks stands for. */
function expanded(expression: string): string[] {
  let at = 0;
  return alternativesUntil('');

  function alternativesUntil(end: string): string[] {
    const all: string[] = [];
    let forms = [''];
    while (at < expression.length && expression[at] !== end) {
      if (expression[at] === '|') {
        at += 1;
        all.push(...forms);
        forms = [''];
        continue;
      }
      const parts = optional(part());
      forms = forms.flatMap((form) => parts.map((next) => form + next));
    }
    at += 1;
    return [...all, ...forms];
  }

  function optional(parts: string[]): string[] {
    if (expression[at] !== '?') return parts;
    at += 1;
    return [...parts, ''];
  }

  function part(): string[] {
    const letter = expression[at] ?? '';
    if (letter === '(') {
      at += 3;
      return alternativesUntil(')');
    }
    if (letter === '[') {
      const end = expression.indexOf(']', at);
      const letters = [...expression.slice(at + 1, end)];
      at = end + 1;
      return letters;
    }
    at += 1;
    return [letter];
  }
}
