import * as z from 'zod';
import { TEMPLATE_TYPES } from '../domain/enums.ts';
import { TEMPLATE_VARIABLES } from '../domain/sending/template.ts';

const variables = Object.entries(TEMPLATE_VARIABLES)
  .map(([name, about]) => `{{${name}}}: ${about}`)
  .join(' ');

const name = z.string().trim().min(1, 'Give it a name.').max(255);
const subject = z
  .string()
  .trim()
  .min(1, 'Write a subject.')
  .max(500)
  .regex(/^[^\p{Cc}]*$/u, 'It must be one line.');
const body = z.string().trim().min(1, 'Write something.').max(20_000).meta({ description: variables });

export const EmailTemplate = z
  .object({
    id: z.uuid(),
    name: z.string(),
    type: z.enum(TEMPLATE_TYPES),
    subject: z.string().nullable(),
    body: z.string(),
    is_default: z.boolean().meta({ description: 'Whether it is taken where none is named; your default comes first.' }),
    is_system: z.boolean().meta({ description: "The product's own: to be used and copied, not changed." }),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'EmailTemplate' });
export type EmailTemplate = z.infer<typeof EmailTemplate>;
export const EmailTemplates = z.object({ items: z.array(EmailTemplate) }).meta({ id: 'EmailTemplates' });

export const NewEmailTemplate = z
  .strictObject({ name, type: z.enum(TEMPLATE_TYPES), subject, body, is_default: z.boolean().default(false) })
  .meta({ id: 'NewEmailTemplate' });
export type NewEmailTemplate = z.infer<typeof NewEmailTemplate>;

export const EmailTemplatePatch = z
  .strictObject({ name, subject, body, is_default: z.boolean() })
  .partial()
  .meta({ id: 'EmailTemplatePatch' });
export type EmailTemplatePatch = z.infer<typeof EmailTemplatePatch>;

export const TemplateParams = z.strictObject({ template_id: z.uuid() });
export const TemplateQuery = z.strictObject({ type: z.enum(TEMPLATE_TYPES).optional() });

export const PreviewTemplate = z
  .strictObject({ application_id: z.uuid(), interview_id: z.uuid().optional() })
  .meta({ id: 'PreviewTemplate' });
export type PreviewTemplate = z.infer<typeof PreviewTemplate>;

export const TemplatePreview = z
  .object({
    subject: z.string(),
    body: z.string(),
    problems: z
      .array(z.object({ variable: z.string(), problem: z.enum(['unknown', 'unfilled', 'malformed']) }))
      .meta({ description: 'Each blocks sending: what is unfilled is filled in your profile or application.' }),
  })
  .meta({ id: 'TemplatePreview' });
export type TemplatePreview = z.infer<typeof TemplatePreview>;
