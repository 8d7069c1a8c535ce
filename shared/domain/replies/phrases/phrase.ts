/** A rule about one sentence: it speaks when `says` matches and `unless` does not. */
export type Phrase = { rule: string; says: RegExp; unless?: RegExp };

/** A condition about what may come, not news: acknowledgements describe the whole process in this way. */
export const CONDITION =
  /\b(?:if (?:we|you are not|you have not|you were not|you haven't|you're not|you are (?:selected|shortlisted|successful)|you're (?:selected|shortlisted)|your (?:\w+ ){0,4}(?:match|meet|align|fit|is (?:selected|shortlisted|successful))|there is|there's|there are|things|all goes|selected|shortlisted|successful|not selected)|should (?:we|you be (?:selected|shortlisted|successful)|your (?:\w+ ){0,3}(?:match|meet|align|fit|be))|(?:un)?(?:shortlisted|selected|successful) (?:candidates|applicants)|only (?:those|candidates|applicants|shortlisted)|those (?:candidates |applicants )?(?:who|not|selected)|(?:candidates|applicants) (?:who|whose) .{0,60}\b(?:will|may) be|please assume|should assume|if you (?:have|haven't|do not|don't) (?:\w+ ){0,3}(?:heard|hear)|consider your application (?:to be )?unsuccessful|\bmay (?:include|be invited)|until the (?:position|role|vacancy)|once (?:we|the) .{0,40}\b(?:review|decision))/i;

/** The sentences a family speaks in, each with the rule that heard it. */
export const hear = (phrases: readonly Phrase[], sentences: readonly string[]): { rule: string; text: string }[] =>
  sentences.flatMap((text) => {
    const heard = phrases.find(({ says, unless }) => says.test(text) && !unless?.test(text));
    return heard === undefined ? [] : [{ rule: heard.rule, text }];
  });
