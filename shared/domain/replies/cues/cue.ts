/** A hint about a folded sentence (fold.ts): what weighs 4 is as good as a phrase, what weighs 1 only tips the scales. */
export type Cue = { rule: string; weight: 1 | 2 | 3 | 4; says: RegExp; unless?: RegExp };

export type Weighed = { weight: number; evidence: { rule: string; text: string }[] };

/** Several cues hear the same words: one sentence is not two. */
const MOST_OF_A_SENTENCE = 5;

/** Each cue counts once, however often it is said: a long text proves no more than a short one. */
export const weigh = (cues: readonly Cue[], sentences: readonly { text: string; folded: string }[]): Weighed => {
  const evidence: Weighed['evidence'] = [];
  const said = new Map<string, number>();
  for (const { rule, weight: part, says, unless } of cues) {
    const heard = sentences.find(({ folded }) => says.test(folded) && !unless?.test(folded));
    if (heard === undefined) continue;
    said.set(heard.folded, Math.min(MOST_OF_A_SENTENCE, (said.get(heard.folded) ?? 0) + part));
    evidence.push({ rule, text: heard.text });
  }
  return { weight: [...said.values()].reduce((sum, part) => sum + part, 0), evidence };
};
