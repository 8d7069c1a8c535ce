import type { PROMPT_TYPES } from '../enums.ts';

export type PromptType = (typeof PROMPT_TYPES)[number];

/** What each kind of prompt is given; a template may use these and must use the ones without which it says nothing. */
export const PROMPT_VARIABLES: Readonly<Record<PromptType, { may: readonly string[]; must: readonly string[] }>> = {
  cover_letter: {
    may: ['tone', 'length', 'job_title', 'company_name', 'facts', 'posting'],
    must: ['facts', 'posting'],
  },
  resume_tailor: { may: ['job_title', 'company_name', 'facts', 'posting'], must: ['facts', 'posting'] },
  email_response: { may: ['job_title', 'company_name', 'questions', 'message'], must: ['questions', 'message'] },
};

const slot = /\{\{\s*([\w-]*)\s*\}\}/gu;

/** The variables that a template uses, each once, in order. */
export const variablesIn = (template: string): string[] => [
  ...new Set([...template.matchAll(slot)].map(([, name = '']) => name)),
];

/** What is wrong with a template and its list of variables, in words; empty where they agree. */
export function templateFaults(type: PromptType, template: string, variables: readonly string[]): string[] {
  const used = variablesIn(template);
  const { may, must } = PROMPT_VARIABLES[type];
  return [
    ...used
      .filter((name) => !variables.includes(name))
      .map((name) => `The template uses {{${name}}}, which variables does not list.`),
    ...variables
      .filter((name) => !used.includes(name))
      .map((name) => `variables lists ${name}, which the template does not use.`),
    ...used
      .filter((name) => !may.includes(name))
      .map((name) => `Nothing fills {{${name}}} for ${type}. There are: ${may.join(', ')}.`),
    ...must.filter((name) => !used.includes(name)).map((name) => `A template for ${type} needs {{${name}}}.`),
  ];
}

/** The template with its slots filled; what a value holds is not looked at again, so that none can open a slot. */
export const render = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(slot, (_, name: string) => values[name] ?? '');
