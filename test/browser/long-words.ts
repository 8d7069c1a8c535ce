import * as z from 'zod';
import type { Stack } from '../../local/stack.ts';
import { apiClient } from '../../local/story/api.ts';
import { signIn } from '../../local/story/browser.ts';

/** No place on a page is as wide as this; and a script that runs from the right. */
const WORD = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
const ARABIC = 'نبحث عن مهندس برمجيات للعمل في فريقنا. ';
const Anything = z.unknown();

/** Fills an account with names that have no end, as others may write them. */
export async function fillWithLongWords(stack: Stack, email: string): Promise<void> {
  const api = apiClient(stack.urls.api, await signIn(stack.urls.api, email));
  const post = (path: string, body: object): Promise<unknown> => api.post(path, Anything, body);
  for (const status of ['draft', 'sent', 'interviewing']) {
    const body = { company_name: `${status}${WORD}`.slice(0, 250), job_title: WORD.slice(0, 250), status };
    await post('/v1/tracker/applications', body);
  }
  await post('/v1/skills', { skill_name: WORD.slice(0, 90), skill_level: 'expert' });
  await post('/v1/experience', { company_name: WORD.slice(0, 200), job_title: WORD.slice(0, 200), start_date: '2020' });
  await post('/v1/auth/tokens', { name: WORD.slice(0, 90), scopes: ['read'], expires_in_days: 30 });
  await post('/v1/saved-searches', { name: WORD.slice(0, 90), query: { q: 'engineer' } });
  await post('/v1/webhooks', { url: `${stack.urls.boards}/${WORD}`, events: ['application.moved'] });
  await post('/v1/sources/supplied', {
    kind: 'text',
    content: `${ARABIC.repeat(8)}\n${WORD}\n`.repeat(4),
    board: 'linkedin',
    url: 'https://www.linkedin.com/jobs/view/4012345999',
    title: `مهندس ${WORD}`.slice(0, 250),
    company_name: WORD.slice(0, 200),
  });
}
