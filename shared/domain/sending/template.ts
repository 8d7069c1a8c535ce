/** The variables a template may name, with what fills each. Any other is unknown and blocks. */
export const TEMPLATE_VARIABLES = {
  user_name: 'Your name.',
  user_email: 'The address it is sent from.',
  user_phone: 'Your phone number, from your profile.',
  user_linkedin: 'Your LinkedIn address, from your profile.',
  user_portfolio: 'Your portfolio address, from your profile.',
  job_title: 'The role, as the posting named it.',
  company_name: 'The company, as the posting named it.',
  cover_letter: 'The letter pinned to the application.',
  applied_on: 'The day the application left, in your time zone.',
  interview_on: 'The day of the interview, in your time zone.',
  interviewer_name: "Who interviewed you, as you noted it; else the company's team.",
} as const;
export type TemplateVariable = keyof typeof TEMPLATE_VARIABLES;
export type TemplateValues = Readonly<Partial<Record<TemplateVariable, string | null>>>;

/** `unknown`: there is no such variable. `unfilled`: nothing is known to fill it. `malformed`: braces that name nothing. */
export type TemplateProblem = { variable: string; problem: 'unknown' | 'unfilled' | 'malformed' };

const NAMED = /\{\{[ \t]*([A-Za-z][A-Za-z0-9_]{0,63})[ \t]*\}\}/g;

const isVariable = (name: string): name is TemplateVariable => Object.hasOwn(TEMPLATE_VARIABLES, name);

/** Pure. What is wrong with a template whatever fills it: unknown variables, and braces that name none. */
export function templateProblems(text: string): TemplateProblem[] {
  const problems = [...text.matchAll(NAMED)].flatMap(([, name = '']): TemplateProblem[] =>
    isVariable(name) ? [] : [{ variable: name, problem: 'unknown' }],
  );
  const rest = /\{\{.{0,30}|\}\}/.exec(text.replace(NAMED, ''));
  if (rest !== null) problems.push({ variable: rest[0], problem: 'malformed' });
  return distinct(problems);
}

/**
 * Pure. Fills a template in one pass: braces inside a value stay what they are. Never leaves a variable silently: what is
 * unknown or unfilled stands in `problems` by its name, and the text is then not to be sent.
 */
export function fillTemplate(text: string, values: TemplateValues): { text: string; problems: TemplateProblem[] } {
  const problems = templateProblems(text);
  const filled = text.replace(NAMED, (whole: string, name: string, at: number) => {
    if (!isVariable(name)) return whole;
    const value = values[name]?.trim();
    // A name that ends with a full stop ends the sentence too.
    const stops = value?.endsWith('.') && /^\.(?!\.)/u.test(text.slice(at + whole.length));
    if (value) return stops ? value.slice(0, -1) : value;
    problems.push({ variable: name, problem: 'unfilled' });
    return whole;
  });
  return { text: filled, problems: distinct(problems) };
}

/** The reason of a draft whose template had variables that nothing fills; it is not to be sent. */
export const UNFILLED = 'unfilled';

/** Pure. What still stands in braces in a draft's words; a subject that goes on a thread is not the template's. */
export const openVariables = (draft: { subject: string; body: string; in_reply_to: string | null }): string[] =>
  fillTemplate(draft.in_reply_to === null ? `${draft.subject}\n${draft.body}` : draft.body, {}).problems.map(
    ({ variable }) => variable,
  );

const distinct = (problems: readonly TemplateProblem[]): TemplateProblem[] => [
  ...new Map(problems.map((one) => [`${one.problem} ${one.variable}`, one])).values(),
];
