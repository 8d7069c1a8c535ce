const labels = {
  company:
    /^(?:company(?: name)?|employer|organi[sz]ation|client|firma|unternehmen|arbeitgeber|entreprise|employeur|empresa)\s*:\s*/i,
  title: /^(?:designation|role|(?:job )?title|position|job|poste|fonction|puesto|cargo|funktion|tätigkeit)\s*:\s*/i,
  other:
    /^(?:duration|period|dates?|time|from|tenure|location|place|city|zeitraum|ort|période|durée|lieu|periodo|lugar)\s*:\s*/i,
} as const;

/** What a form-like heading says it holds: `Company: Acme`, `Duration: 2019 – 2021`; and how long its label is. */
export function labelOf(text: string): { says: keyof typeof labels; length: number } | undefined {
  for (const says of ['company', 'title', 'other'] as const) {
    const found = labels[says].exec(text);
    if (found !== null) return { says, length: found[0].length };
  }
  return undefined;
}
