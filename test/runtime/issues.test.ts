import * as z from 'zod';
import { fieldIssues } from '../../shared/contracts/issues.ts';

const Body = z.strictObject({
  name: z.string().min(1),
  level: z.enum(['low', 'high']),
  years: z.number().max(80).min(0),
  tags: z.array(z.string()).max(1),
  note: z.string().max(3, 'Keep it short.').optional(),
  id: z.uuid().optional(),
  link: z.url().optional(),
  code: z
    .string()
    .regex(/^[A-Z]$/)
    .optional(),
  since: z.union([z.iso.datetime(), z.iso.date()]).optional(),
});
const whole = { name: 'A', level: 'low', years: 1, tags: [] };
const saidOf = (body: object) => {
  const { error } = Body.safeParse(body);
  return error === undefined ? [] : fieldIssues(error, 'body').map(({ field, message }) => `${field}: ${message}`);
};

test.each([
  [{ name: undefined }, 'name: It is required: a text.'],
  [{ name: null }, 'name: It must be a text: null is not taken here.'],
  [{ name: '' }, 'name: It must not be empty.'],
  [{ name: 5 }, 'name: It must be a text.'],
  [{ level: 'mid' }, 'level: It must be one of: low, high.'],
  [{ years: 81 }, 'years: At most 80.'],
  [{ years: -1 }, 'years: At least 0.'],
  [{ tags: ['a', 'b'] }, 'tags: At most 1 entry.'],
  [{ tags: [1] }, 'tags.0: It must be a text.'],
  [{ note: 'long' }, 'note: Keep it short.'],
  [{ id: '5' }, 'id: It must be an id as answers give it (a UUID).'],
  [{ link: 'here' }, 'link: It must be a whole web address, such as https://www.example.com/.'],
  [{ code: 'a' }, 'code: It has not the form that is taken here.'],
  [
    { since: 'monday' },
    'since: It must be a moment, such as 2026-03-01T09:00:00Z. Or: It must be a day, such as 2026-03-01.',
  ],
  [{ more: 1 }, 'more: This is not a field that is taken here.'],
])('%j is refused by its field and in words that say the way out', (change, message) => {
  expect(saidOf({ ...whole, ...change })).toEqual([message]);
});
