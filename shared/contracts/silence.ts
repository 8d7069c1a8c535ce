import * as z from 'zod';
import { APPLICATION_STATUSES } from '../domain/applications/lifecycle.ts';

const Days = z.number().meta({ description: 'Days, to a tenth.' });
export const SilentApplication = z
  .object({
    application_id: z.uuid(),
    company_name: z.string().nullable(),
    job_title: z.string().nullable(),
    status: z.enum(APPLICATION_STATUSES),
    applied_at: z.iso.datetime(),
    days_waiting: z.int(),
    usual_days: z.int().meta({ description: 'Within so many days four of five answers came.' }),
    usual_from: z.enum(['company', 'person', 'default']).meta({
      description:
        'Whose history says so: this company’s with you, all of yours, or, while those are short, two weeks.',
    }),
    followed_up_at: z.iso.datetime().nullable(),
    company: z
      .object({
        applications: z.int(),
        answered: z.int(),
        median_days: Days.nullable(),
        last_answer_at: z.iso.datetime().nullable(),
      })
      .meta({ description: 'How this company answered your applications, this one among them.' }),
  })
  .meta({ id: 'SilentApplication' });
export type SilentApplication = z.infer<typeof SilentApplication>;
export const SilentApplications = z.object({ items: z.array(SilentApplication) }).meta({ id: 'SilentApplications' });
