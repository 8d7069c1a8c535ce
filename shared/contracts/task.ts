import * as z from 'zod';
import { PageQuery, pageOf } from './page.ts';

export const Task = z
  .object({
    id: z.uuid(),
    application_id: z.uuid(),
    title: z.string(),
    due_at: z.iso.datetime().nullable(),
    done_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'Task' });
export type Task = z.infer<typeof Task>;

const Title = z.string().trim().min(1).max(300, 'At most 300 characters.');
/** A task is for this life: years that a calendar shows. */
const Due = z.iso
  .datetime({ offset: true, error: 'Write an instant such as 2027-01-31T09:00:00Z.' })
  .refine((at) => Date.parse(at) >= Date.UTC(2000, 0) && Date.parse(at) < Date.UTC(2100, 0), 'Between 2000 and 2100.')
  .nullable();

export const NewTask = z
  .strictObject({ application_id: z.uuid(), title: Title, due_at: Due.default(null) })
  .meta({ id: 'NewTask' });
export type NewTask = z.output<typeof NewTask>;

export const TaskPatch = z
  .strictObject({
    title: Title,
    due_at: Due,
    done: z.boolean().meta({ description: 'true keeps when it was done; false opens it again.' }),
  })
  .partial()
  .meta({ id: 'TaskPatch' });
export type TaskPatch = z.infer<typeof TaskPatch>;

export const TaskQuery = PageQuery.extend({
  application_id: z.uuid().optional().meta({ description: 'Only the tasks of this application.' }),
  state: z.enum(['open', 'done', 'all']).default('open'),
});
export type TaskQuery = z.infer<typeof TaskQuery>;
export const TaskPage = pageOf(Task).meta({ id: 'TaskPage' });
export type TaskPage = z.infer<typeof TaskPage>;
export const TaskParams = z.strictObject({ task_id: z.uuid() });
