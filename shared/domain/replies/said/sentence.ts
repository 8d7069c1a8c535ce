/** More sentences than an answer about one application has; a longer one is a list. */
const MOST_SENTENCES = 200;
const LONGEST = 600;

/** What is said about something, with the sentence that says it. */
export type Said<T> = T & { text: string };

/** A full stop that ends no sentence. */
const SHORT = /(?:^|[\s(])(?:Mr|Ms|Mrs|Dr|Prof|Hr|Fr|St|No|Nr|approx|incl|ca|c|z\.B|bzw|[A-Z])\.$|\p{L}str\.$/u;

/** "Duration:" and what it is are one. */
const LABELS = /^[^\s:]{2,16}(?: [^\s:]{1,12})?:$/;

/** The first sentence that a rule for labelled lines fits. */
export const firstLabel = (label: RegExp, sentences: readonly string[]): RegExpExecArray | null => {
  for (const sentence of sentences) {
    const found = label.exec(sentence);
    if (found !== null) return found;
  }
  return null;
};

/** Sentences short and few enough to be searched; "Mr." ends none. */
export const bounded = (sentences: readonly string[]): string[] => {
  const whole: string[] = [];
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
    const last = whole.at(-1);
    if (last !== undefined && (SHORT.test(last) || LABELS.test(last)))
      whole[whole.length - 1] = `${last} ${sentence}`.slice(0, LONGEST);
    else whole.push(sentence.slice(0, LONGEST));
  }
  return whole;
};

/** A talk of any kind, in the languages that are read; of folded text. */
export const TALK = String.raw`(?:interviews?|call|chat|conversation|discussion|meeting|appointment|talk|session|slot|round|visit|screening|phone screen|onsite|gesprach\w*|termin\w*|telefonat|entretien|echange|rendez-vous|entrevista|charla|reunion|cita|colloquio|incontro|gesprek)`;
