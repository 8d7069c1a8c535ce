import * as z from 'zod';
import { answered, jobHuntClient } from '../../client/index.ts';
import type { DemoPerson } from '../../local/demo-person/person.ts';
import type { Stack } from '../../local/stack.ts';
import { apiClient } from '../../local/story/api.ts';
import { signIn } from '../../local/story/browser.ts';
import { patiently } from '../../local/story/patience.ts';
import { Application, SubmittedApplication } from '../../shared/contracts/application.ts';
import { Letter } from '../../shared/contracts/letter.ts';
import { MatchPage } from '../../shared/contracts/match.ts';
import { Offer } from '../../shared/contracts/offer.ts';
import { ReplyPage } from '../../shared/contracts/reply.ts';

const Outbox = z.object({ items: z.array(z.object({ id: z.string() })) });

/**
 * What happens outside the browser: an application leaves, and the sandbox employer answers it with an invitation.
 * Resolves when the answer was read; an offer stands there too.
 */
export async function bringAnswer(stack: Stack, person: DemoPerson): Promise<void> {
  const token = await signIn(stack.urls.api, person.email);
  const client = jobHuntClient({ baseUrl: stack.urls.api, accessToken: async () => token });
  // Nobody takes this one back, so there is nothing to wait for.
  await answered(client.PATCH('/v1/settings', { body: { undo_seconds: 3 } }));
  const api = apiClient(stack.urls.api, token);
  const { items } = await api.get('/v1/matches?limit=50', MatchPage);
  const match = items.toReversed().find(({ job }) => job.takes_applications_by_email);
  if (match === undefined) throw new Error('No match takes applications by e-mail.');
  const letter = await api.post('/v1/letters', Letter, { job_id: match.job.id });
  const body = { job_id: match.job.id, channel: 'email', cover_letter_id: letter.id, override_duplicate: true };
  const draft = await api.post('/v1/applications', Application, body);
  await api.post(`/v1/applications/${draft.id}/submit`, SubmittedApplication);
  await patiently('the application to leave', async () => {
    await stack.invokeSchedule('dispatch-emails');
    return (await api.get(`/v1/applications/${draft.id}`, Application)).status === 'sent';
  });
  // The newest one: what was taken back before never came there.
  const [message] = Outbox.parse(await (await fetch(`${stack.urls.google}/sandbox/outbox`)).json()).items;
  await fetch(`${stack.urls.google}/sandbox/replies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ outbox_id: message?.id, kind: 'interview', calendar: true }),
  });
  await patiently('the answer to be read', async () => {
    await stack.invokeSchedule('dispatch-mailboxes');
    const replies = await api.get('/v1/replies', ReplyPage);
    return replies.items.some(({ processed_at }) => processed_at !== null);
  });
  await api.post('/v1/offers', Offer, {
    application_id: draft.id,
    salary_offered_minor: 14_500_000,
    salary_currency: 'USD',
    salary_period: 'year',
  });
}
