import * as z from 'zod';

export const Welcome = z
  .object({
    name: z.string(),
    openapi: z.string(),
    docs: z.string(),
    console: z.string(),
    sign_in: z.string(),
    health: z.string(),
  })
  .meta({ id: 'Welcome' });

export const Health = z
  .object({ status: z.enum(['ok', 'degraded']), database: z.enum(['ok', 'away']) })
  .meta({ id: 'Health' });
