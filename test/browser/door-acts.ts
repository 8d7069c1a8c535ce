import { equal, ok } from 'node:assert/strict';
import { createTransport } from 'nodemailer';
import * as z from 'zod';
import { answered, jobHuntClient } from '../../client/index.ts';
import { signIn } from '../../local/story/browser.ts';
import { patiently } from '../../local/story/patience.ts';
import { signIn as signInAtGoogle } from '../support/sandbox-google.ts';
import { type Act, press, sees } from './steps.ts';

const Values = z.object({ valueRanges: z.tuple([z.object({ values: z.array(z.array(z.coerce.string())) })]) });

/** What a person types into their own spreadsheet that cannot be taken over comes back, and is decided here. */
export const sheet: Act['act'] = async ({ page, stack, person, open }) => {
  await open('settings/connections');
  await press(page, 'Allow it');
  await press(page, 'Continue');
  await page.waitForURL(`${stack.urls.api}/console**`);
  const token = await signIn(stack.urls.api, person.email);
  const client = jobHuntClient({ baseUrl: stack.urls.api, accessToken: async () => token });
  const { spreadsheet_url } = await patiently('the spreadsheet', async () => {
    await stack.invokeSchedule('sync-sheets');
    const now = await answered(client.GET('/v1/integrations/google-sheets'));
    return now.spreadsheet_url !== null && now.last_sync_at !== null && now;
  });
  const book = `${stack.urls.google}/v4/spreadsheets/${spreadsheet_url?.split('/').at(-2) ?? ''}`;
  const scopes = ['openid', 'email', 'https://www.googleapis.com/auth/drive.file'];
  const { access_token } = await signInAtGoogle(stack.urls.google, person.email, scopes, {
    client_id: stack.environment.GOOGLE_CLIENT_ID ?? '',
    client_secret: stack.environment.GOOGLE_CLIENT_SECRET ?? '',
    redirect_uri: `${stack.urls.api}/v1/integrations/google/callback`,
  });
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
  const read = await fetch(`${book}/values:batchGet?ranges=Applications!A1:Z200`, { headers });
  const [{ values }] = Values.parse(await read.json()).valueRanges;
  const line = values.findIndex((cells) => cells.includes('Larkfield Mills')) + 1;
  const range = `Applications!${String.fromCharCode(65 + (values[0]?.indexOf('Status') ?? -1))}${line}`;
  const typed = { valueInputOption: 'RAW', data: [{ range, values: [['hopeful']] }] };
  const body = JSON.stringify(typed);
  equal((await fetch(`${book}/values:batchUpdate`, { method: 'POST', headers, body })).status, 200);
  await open('settings/connections');
  await press(page, 'Bring up to date');
  await sees(page, 'It is brought up to date within a minute.');
  await stack.invokeSchedule('sync-sheets');
  await sees(page, '1 change to decide');
  await sees(page, 'hopeful');
};

/** The person's word on it: what stands here is kept, and nothing is left to decide. */
export const sheetDecided: Act['act'] = async ({ page }) => {
  await press(page, /^Keep what is here: /);
  await sees(page, 'Decided.');
  await page.getByText('1 change to decide').waitFor({ state: 'detached' });
};

/** What a mailbox forwards to the secret address is read, and waits for the person's word. */
export const forwarded: Act['act'] = async ({ page, stack, person, open }) => {
  await open('settings/connections');
  await press(page, 'Make another address');
  const address = await page.getByLabel('Forward to').inputValue();
  await press(page, 'I have kept it');
  const token = await signIn(stack.urls.api, person.email);
  const client = jobHuntClient({ baseUrl: stack.urls.api, accessToken: async () => token });
  const read = async (): Promise<number> => {
    const { items } = await answered(client.GET('/v1/replies', { params: { query: { limit: 50 } } }));
    return items.filter(({ processed_at }) => processed_at !== null).length;
  };
  const before = await read();
  const { items } = await answered(client.GET('/v1/emails', { params: { query: { status: 'sent', limit: 1 } } }));
  const [sent] = items;
  ok(sent !== undefined, 'No message has left that could be answered.');
  const post = createTransport(stack.urls.mail);
  await post.sendMail({
    envelope: { from: person.email.replace('@', '+caf_=secret=in.jobhunt.example@'), to: [address] },
    from: sent.to_emails[0],
    to: person.email,
    subject: `Re: ${sent.subject}`,
    text: 'Dear Mira,\n\nwe still look through the applications and come back to you next week.\n\nThe hiring team',
  });
  post.close();
  await patiently('the forwarded mail', async () => (await read()) > before);
  await open('settings/connections');
  await sees(page, /last mail/);
  await open('replies');
  await sees(page, 'come back to you next week');
};
