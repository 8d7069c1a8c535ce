import { equal, ok } from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { patiently } from '../../local/story/patience.ts';
import { type Act, heading, press, sees } from './steps.ts';

/** A second resume, with a job and skills that the profile lacks. */
const RESUME = `# Mira Halvorsen
mira.halvorsen@example.com | Portland, OR

## Experience
### Platform Engineer, Quillstone Ferries
2012-02 - 2014-07
- Kept the booking service of 14 ferries running.

## Skills
Erlang, Haskell, Prometheus
`;

export const resume: Act['act'] = async ({ page, open }) => {
  await open('profile');
  const file = { name: 'earlier-jobs.md', mimeType: '', buffer: Buffer.from(RESUME) };
  await page.getByLabel(/^Upload a resume/).setInputFiles(file);
  await page.getByRole('progressbar').first().waitFor();
  await sees(page, 'earlier-jobs.md was read.');
  await heading(page, 'Proposed to your profile');
  await press(page, /^Take: /);
  await sees(page, 'Taken into your profile.');
  await press(page, 'Take all that is new');
  await page.getByRole('heading', { name: 'Proposed to your profile' }).waitFor({ state: 'detached' });
  await sees(page, 'Platform Engineer, Quillstone Ferries');
};

/** What two of the files of a LinkedIn export say. */
const EXPORT = {
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\nSaltmarsh Pilots,Pilot of Boats,Led 30 boats in,Oslo,Apr 2009,Mar 2011\n',
  'messages.csv': 'FROM,TO,CONTENT\nDana,Mira,Private words\n',
};

/** To GitHub and LinkedIn and back, with a no and with a yes; what was read waits to be taken or left. */
export const elsewhere: Act['act'] = async ({ page, stack, open }) => {
  await open('profile');
  const visit = async (label: string, decision: 'Continue' | 'Cancel'): Promise<void> => {
    await press(page, label);
    await page.getByText('An invented').waitFor();
    await press(page, decision);
    await page.waitForURL(`${stack.urls.api}/console#/profile?**`);
  };
  await visit('Read my LinkedIn', 'Cancel');
  await sees(page, 'You gave no permission at LinkedIn: nothing was read.');
  await visit('Read my LinkedIn', 'Continue');
  await sees(page, 'LinkedIn told us who you are.');
  const file = { name: 'export.zip', mimeType: 'application/zip' };
  const files = Object.entries(EXPORT).map(([name, text]) => [name, strToU8(text)] as const);
  const buffer = Buffer.from(zipSync(Object.fromEntries(files)));
  await page.getByLabel(/^Upload your LinkedIn export/).setInputFiles({ ...file, buffer });
  await sees(page, 'export.zip was read.');
  await page.getByRole('button', { name: /^Take: .*Saltmarsh Pilots/ }).click();
  await sees(page, 'Taken into your profile.');
  await visit('Read my GitHub', 'Cancel');
  await sees(page, 'You gave no permission at GitHub: nothing was read.');
  await visit('Read my GitHub', 'Continue');
  await sees(page, 'GitHub told us what you show there.');
  await page.getByRole('button', { name: /^Take: .*dough-meter/ }).click();
  await sees(page, 'Taken into your profile.');
  await sees(page, 'github.json');
};

/** Made by the keyboard alone, used, and revoked. */
export const tokens: Act['act'] = async ({ page, stack, open }) => {
  await open('settings/programs');
  await page.getByLabel('Name').focus();
  await page.keyboard.type('Walk');
  await page.keyboard.press('Enter');
  const token = await page.getByLabel('Your new token').inputValue();
  const me = async (): Promise<number> =>
    (await fetch(`${stack.urls.api}/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status;
  equal(await me(), 200, 'The new token does not read.');
  await press(page, 'I have kept it');
  equal(await page.getByText(token).count(), 0, 'The token is still shown.');
  await press(page, 'Revoke: Walk');
  // The keyboard stands at the question.
  await page.getByRole('button', { name: 'Really: Revoke: Walk' }).waitFor();
  await page.keyboard.press('Enter');
  await sees(page, 'Revoked: it opens nothing any more.');
  equal(await me(), 401, 'A revoked token still opens.');
};

export const webhooks: Act['act'] = async ({ page, stack, open }) => {
  await open('settings/programs');
  await page.getByLabel('Address').fill(`${stack.urls.boards}/hook`);
  await page.getByLabel('A match is found').uncheck();
  await press(page, 'Add a webhook');
  ok((await page.getByLabel(/^The secret/).inputValue()).startsWith('whsec_'), 'No secret is shown.');
  await press(page, 'I have kept it');
  await press(page, /^Try it: /);
  await page.locator('summary', { hasText: 'Deliveries' }).click();
  // The sandbox has no such page: what it answered is told, and it can be told again.
  await sees(page, /tried once · answered 404/);
  await press(page, /^Tell again: /);
  await sees(page, 'It is told once more.');
  await press(page, /^Remove: /);
  await press(page, /^Really: Remove: /);
  await sees(page, 'No webhooks yet');
};

export const offers: Act['act'] = async ({ page, open }) => {
  await open('offers');
  await page.locator('main .offers .card').first().waitFor();
  const before = await page.locator('main .offers .card').count();
  await press(page, 'Add an offer');
  await page.getByLabel('The application it answers').selectOption({ index: 1 });
  await page.getByLabel('Pay').fill('131500.50');
  await page.getByLabel('Signing bonus').fill('5000');
  await page.getByLabel('Benefits, one a line').fill('Health insurance\n30 days off');
  await press(page, 'Save the offer');
  await sees(page, 'The offer stands here.');
  await patiently('the offer', async () => (await page.locator('main .offers .card').count()) === before + 1, 20);
  await sees(page, '30 days off');
  const card = page.locator('main .offers .card', { hasText: '131,500.50' });
  await card.getByRole('button', { name: /^Edit/ }).click();
  await page.getByLabel('Pay').fill('140000');
  await press(page, 'Save the offer');
  await sees(page, '$140,000');
};

export const company: Act['act'] = async ({ page, open }) => {
  await open('matches');
  await page.locator('.match h2 a').first().click();
  await heading(page, 'Sightings');
  await page.locator('.page-head p a').click();
  await heading(page, 'What is known');
  await press(page, 'Correct: Industry');
  await page.getByLabel('Industry').fill('Ferries and mills');
  await press(page, 'Save');
  await sees(page, 'Corrected, for you alone.');
  await sees(page, 'Ferries and mills');
  await sees(page, /your correction/);
  await open('companies?q=a');
  await page.locator('main .list a.title').first().waitFor();
};

/** What is not taken is said at its field; what is can be corrected and taken away, by the keyboard too. */
const entries = async (page: Page): Promise<void> => {
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Cancel' }) });
  await press(page, 'Add a project');
  await form.getByLabel('Name of the project').fill('Tide clock');
  await form.getByLabel('From').fill('2020');
  await form.getByLabel('Until').fill('2019-02');
  await form.getByRole('button', { name: 'Save' }).click();
  const end = form.getByLabel('Until');
  await form.locator('label.field', { hasText: 'Until' }).getByText('It must not be before start_date.').waitFor();
  equal(await end.getAttribute('aria-invalid'), 'true');
  await end.fill('2021');
  // While the first one is still on its way Enter does nothing.
  await form.locator('button[type=submit]:enabled').waitFor();
  await end.press('Enter');
  await sees(page, '2020 – 2021');
  await form.waitFor({ state: 'detached' });
  await press(page, 'Add a certificate');
  await form.getByLabel('Name of the certificate').fill('Inland Pilot');
  await form.getByLabel('Issued by').fill('Harrowgate Canals');
  await form.getByLabel(/^Issued(?! by)/).fill('2010-06');
  await form.getByRole('button', { name: 'Save' }).click();
  await sees(page, 'Harrowgate Canals · 2010-06');
  await form.waitFor({ state: 'detached' });
  for (const level of ['A1', 'B1']) {
    await press(page, 'Add a language');
    const language = form.getByRole('textbox', { name: /^Language/ });
    await language.fill('Frisian');
    await form.getByLabel(/^How well/).fill(level);
    await language.press('Enter');
    // The second is the first once more.
    if (level === 'B1') await sees(page, 'You have this language already.');
    else await form.waitFor({ state: 'detached' });
  }
  await form.getByRole('button', { name: 'Cancel' }).click();
  await press(page, 'Edit: Frisian');
  await form.getByLabel(/^How well/).fill('nearly none');
  await form.getByRole('button', { name: 'Save' }).click();
  await sees(page, 'nearly none');
  await form.waitFor({ state: 'detached' });
  for (const name of ['Tide clock', 'Inland Pilot', 'Frisian']) {
    await press(page, `Remove: ${name}`);
    await press(page, `Really: Remove: ${name}`);
    await page.getByRole('heading', { name }).waitFor({ state: 'detached' });
  }
  // What is not taken stays at its field, to be looked at in both themes and on a phone.
  await press(page, 'Add a project');
  await form.getByLabel('Name of the project').fill('Tide clock');
  await form.getByLabel('Web address').fill('ftp://tides.example');
  await form.getByRole('button', { name: 'Save' }).click();
  await sees(page, /^Write a whole address/);
};

/** A job, and all else that is held, is written down, corrected and taken away by hand: letters may cite it in between. */
export const profile: Act['act'] = async ({ page, open }) => {
  await open('profile');
  await page.locator('.chips .chip').first().waitFor();
  await press(page, 'Add a job');
  const form = page.locator('form', { hasText: 'What you did' });
  await form.getByLabel('Title').fill('Lock Keeper');
  await form.getByLabel('Company').fill('Harrowgate Canals');
  await form.getByLabel('From').fill('2009-04');
  await form.getByLabel('Until').fill('2011');
  await form.getByLabel(/^What you did/).fill('Opened twelve locks a day.');
  await form.getByRole('button', { name: 'Save' }).click();
  await sees(page, 'Lock Keeper, Harrowgate Canals');
  await form.waitFor({ state: 'detached' });
  await press(page, 'Edit: Lock Keeper, Harrowgate Canals');
  await form.getByLabel('Title').fill('Keeper of Locks');
  await form.getByRole('button', { name: 'Save' }).click();
  await sees(page, 'Keeper of Locks, Harrowgate Canals');
  await press(page, 'Remove: Keeper of Locks, Harrowgate Canals');
  await press(page, 'Really: Remove: Keeper of Locks, Harrowgate Canals');
  await page.getByText('Keeper of Locks, Harrowgate Canals').first().waitFor({ state: 'detached' });
  await entries(page);
};
