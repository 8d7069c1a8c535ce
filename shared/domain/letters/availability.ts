/** What begins with a new job, or ends with the old one. */
const begin =
  /\b(?:start|available|join|begin|free|with you|take up|resume|leave|i['’]m yours|notice|on board|come(?! (?:by|in|over|round|to (?:an? )?(?:interview|talk|meet|see))\b))\b/iu;
/** Days that are no notice at all, on their own or (behind a word of beginning) by the name of a day. */
const soon =
  /\b(?:immediately|right away|at once|tomorrow|straight ?away|without (?:any |giving )?notice|the day after|(?:on )?the very (?:day|morning)|from one day to the next|no notice(?= (?:to|period|at all|is|needed))|notice (?:period )?is (?:nothing|none|zero))\b|\b(?:start|begin|join|resume|free|available|with you)(?: \p{L}+){0,4} (?:on|next|this|from|by) (?:monday|tuesday|wednesday|thursday|friday|week)\b/iu;

/** Where a sentence says that somebody is free at once, in whatever words; undefined where it says nothing of the kind. */
export function soonIn(text: string): { at: number; text: string } | undefined {
  const said = begin.test(text) ? soon.exec(text) : null;
  return said === null ? undefined : { at: said.index, text: said[0] };
}
