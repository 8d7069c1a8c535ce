/** Okapi BM25 with the usual constants: the baseline, and one of the rankers that candidates were pooled from. */
const K1 = 1.2;
const B = 0.75;

const STOP = new Set(
  'a an and are as at be by for from has have if in into is it its not of on or our that the their this to was we will with you your who'.split(
    ' ',
  ),
);

/** Lower-case words of letters and digits, with the marks of C++, C# and .NET; frequent function words left out. */
export const words = (text: string): string[] =>
  (text.toLowerCase().match(/\.?[a-z0-9][a-z0-9+#]*/g) ?? []).filter((word) => !STOP.has(word));

export type Bm25 = { score: (query: string) => Float64Array };

export const bm25 = (documents: readonly string[]): Bm25 => {
  const postings = new Map<string, Map<number, number>>();
  const lengths = documents.map((text, n) => {
    const found = words(text);
    for (const word of found) {
      const list = postings.get(word) ?? new Map<number, number>();
      list.set(n, (list.get(n) ?? 0) + 1);
      postings.set(word, list);
    }
    return found.length;
  });
  const average = lengths.reduce((sum, one) => sum + one, 0) / documents.length;
  return {
    score: (query) => {
      const scores = new Float64Array(documents.length);
      for (const word of new Set(words(query))) {
        const list = postings.get(word);
        if (list === undefined) continue;
        const idf = Math.log(1 + (documents.length - list.size + 0.5) / (list.size + 0.5));
        for (const [n, count] of list) {
          const length = K1 * (1 - B + (B * (lengths[n] ?? 0)) / average);
          scores[n] = (scores[n] ?? 0) + (idf * count * (K1 + 1)) / (count + length);
        }
      }
      return scores;
    },
  };
};
