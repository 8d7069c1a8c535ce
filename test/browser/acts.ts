import { ok } from 'node:assert/strict';
import { patiently } from '../../local/story/patience.ts';
import { forwarded, sheet, sheetDecided } from './door-acts.ts';
import { bringAnswer } from './employer.ts';
import { company, elsewhere, offers, profile, resume, tokens, webhooks } from './own-acts.ts';
import { ended, faults, live, offline, wanted } from './state-acts.ts';
import { type Act, drawn, heading, PHONE, press, sees } from './steps.ts';

const POSTING = `Keeper of Locks
We look for somebody who keeps the locks of twelve canals and the software that opens them: TypeScript, PostgreSQL.
Remote within Europe. Three years of experience.`;

/** What each page is for, done as a person does it, in the order in which one needs the other. */
const signIn: Act['act'] = async ({ page, stack, person }) => {
  await page.goto(`${stack.urls.api}/console`);
  await page.getByRole('link', { name: 'Sign in with Google' }).click();
  await sees(page, person.email);
  await press(page, 'Continue');
  await page.waitForURL(`${stack.urls.api}/console**`);
  await heading(page, `Hello, ${person.name.split(' ')[0]}`);
  await drawn(page);
};

const settings: Act['act'] = async ({ page, open }) => {
  await open('settings');
  await page.getByLabel('Theme').selectOption('dark');
  await sees(page, 'Saved.');
  await page.locator('html[data-theme="dark"]').waitFor();
  await page.getByLabel('Theme').selectOption('system');
  // The whole day is the default: its end has to be saved as it is shown.
  await page.getByLabel('Seconds to take a message back').fill('120');
  await page.locator('form', { hasText: 'Seconds to take' }).getByRole('button', { name: 'Save' }).click();
  await patiently('the seconds', async () => (await page.getByText('Saved.').count()) > 1, 20);
};

const connections: Act['act'] = async ({ page, stack, open }) => {
  await open('settings/connections');
  await press(page, 'Make an address');
  ok((await page.getByLabel('Forward to').inputValue()).includes('@'), 'The forwarding address is none.');
  await press(page, 'I have kept it');
  await press(page, 'Have a spreadsheet');
  await sees(page, 'It is being made');
  await press(page, 'Connect Gmail and calendar');
  await press(page, 'Cancel');
  await sees(page, 'You gave no permission at Google: nothing was changed.');
  await press(page, 'Connect Gmail and calendar');
  await press(page, 'Continue');
  await page.waitForURL(`${stack.urls.api}/console**`);
  await sees(page, 'Sends mail');
  await page.getByLabel('Minutes before').fill('45, 10');
  await page.getByLabel('Minutes before').press('Enter');
  await sees(page, 'Saved.');
  const kept = async () => (await page.getByLabel('Minutes before').inputValue()) === '10, 45';
  await patiently('the minutes in their order', kept);
};

const matches: Act['act'] = async ({ page, open }) => {
  await open('matches');
  await page.locator('.match').first().waitFor();
  await press(page, /^Save: /);
  await page
    .getByRole('button', { name: /^Saved: / })
    .first()
    .waitFor();
  await page
    .getByRole('button', { name: /^Dismiss: / })
    .nth(1)
    .click();
  await page.getByLabel('Why dismiss it?').selectOption('wrong_kind');
  await sees(page, 'Dismissed; it will not come back.');
  await page.locator('.match summary').first().click();
  ok((await page.locator('.match .reasons li').count()) > 0, 'A match shows no reasons.');
};

const search: Act['act'] = async ({ page, open }) => {
  await open('search');
  await page.getByLabel('Words').fill('engineer');
  await press(page, 'Search');
  await sees(page, /\d+ postings?/);
  await page.locator('li.card h2 a').first().waitFor();
};

const posting: Act['act'] = async ({ page, open }) => {
  await open('matches');
  await page.locator('.match', { hasText: 'Takes e-mail' }).first().locator('h2 a').click();
  await heading(page, 'How it fits you');
  await heading(page, 'Sightings');
};

const letter: Act['act'] = async ({ page }) => {
  await press(page, 'Write a letter');
  await page.waitForURL('**#/letters/**');
  await page.locator('.sentence.claim').first().click();
  await page.locator('ul.list .chip').first().waitFor();
  // A claim that nothing supports blocks it, and is marked where it stands.
  await press(page, 'Edit the words');
  const words = page.getByLabel('The letter');
  const before = await words.inputValue();
  await words.fill(`${before}\n\nI led a team of 900 engineers at Nowhere Corporation for 40 years.`);
  await press(page, 'Check and save');
  await page.locator('.sentence.blocked').first().waitFor();
  await sees(page, /not supported/);
  // At one press the profile's own words stand there, and what gave way is told.
  await press(page, 'Say it as my profile does');
  await sees(page, 'Every claim is supported');
  await page.getByRole('heading', { name: 'Said in your profile’s words' }).waitFor();
  await page.locator('del', { hasText: 'Nowhere Corporation' }).waitFor();
  await press(page, 'Edit the words');
  await page.getByLabel('The letter').fill(before);
  await press(page, 'Check and save');
  await sees(page, 'Every claim is supported');
};

const application: Act['act'] = async ({ page }) => {
  await press(page, 'Use in an application');
  await page.waitForURL('**#/applications/**');
  await heading(page, 'What goes out');
  await press(page, 'Submit');
  await sees(page, 'Leaves in');
};

const outbox: Act['act'] = async ({ page, open }) => {
  await open('outbox');
  await page.locator('.clock').first().waitFor();
  const first = await page.locator('.clock').first().textContent();
  await patiently(
    'the countdown to go on',
    async () => (await page.locator('.clock').first().textContent()) !== first,
    20,
  );
  await press(page, /^Undo: /);
  await sees(page, 'Taken back; it did not leave.');
};

const board: Act['act'] = async ({ page, open }) => {
  await open('board');
  await page.locator('summary', { hasText: 'Add one made elsewhere' }).click();
  await page.getByLabel('Company').fill('Larkfield Mills');
  await page.getByLabel('Title').fill('Engineer of Looms');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const card = page.locator('.ticket', { hasText: 'Engineer of Looms' });
  await card.waitFor();
  // By the keyboard alone, by the choice on the card, then by hand to where it may not go.
  await page.getByRole('button', { name: 'Move Engineer of Looms with the keyboard' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.column.may.over').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await page.locator('.column.over').waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  const answered = page.locator('section.over[aria-label^="Answered"]');
  for (let step = 0; step < 9 && (await answered.count()) === 0; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await sees(page, 'Moved to Answered.');
  await page.locator('[data-grip]:focus').waitFor();
  await card.getByRole('combobox').selectOption('interviewing');
  await sees(page, 'Moved to Interviewing.');
  await page.locator('section[aria-label^="Interviewing"] .ticket', { hasText: 'Looms' }).waitFor();
  const dataTransfer = await page.evaluateHandle('new DataTransfer()');
  await card.dispatchEvent('dragstart', { dataTransfer });
  await page.locator('.column.may').first().waitFor();
  await page.locator('section[aria-label^="Draft"]').dispatchEvent('drop', { dataTransfer });
  await sees(page, 'That move is not allowed');
  await sees(page, /From here it can become/);
  // Another tracker's list is looked at before it is taken over.
  await page.locator('summary', { hasText: 'Bring a list from another tracker' }).click();
  const buffer = Buffer.from('Company,Position,Status\nAlder Foundry,Caster,Applied\n,Nobody,Applied\n');
  await page.locator('input[type="file"]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
  await sees(page, '1 new, 0 known already, 1 that cannot be taken over');
  await press(page, 'Take over 1');
  await sees(page, 'Taken over.');
  await page.locator('.ticket', { hasText: 'Caster' }).waitFor();
};

const replies: Act['act'] = async ({ page, stack, person, open }) => {
  await bringAnswer(stack, person);
  await open('replies?tab=all');
  await page.locator('mark').first().waitFor();
  await press(page, /^(That is right|It is): /);
  await sees(page, /Confirmed\.|Corrected\./);
};

const interviews: Act['act'] = async ({ page, open }) => {
  await open('interviews');
  await page.locator('.week').waitFor();
  for (let week = 0; week < 3 && (await page.locator('.event').count()) === 0; week++) await press(page, /^Later/);
  await page.locator('.event a').first().click();
  await page.getByRole('link', { name: 'Application', exact: true }).waitFor();
};

const sources: Act['act'] = async ({ page, stack, open }) => {
  await open('sources');
  const url = stack.boards[5]?.url ?? '';
  await page.getByLabel(/Address of an employer/).fill(url);
  await press(page, 'Add a board');
  await sees(page, 'Added; its postings come in a moment.');
  await press(page, /^Read now: /);
  // What may not be fetched is given: the words of a posting.
  await page.locator('summary', { hasText: 'Give a posting' }).click();
  await page.getByLabel('Or the words of a posting').fill(POSTING);
  await page.getByLabel('It comes from').selectOption('linkedin');
  await page.getByLabel('Address of the posting').fill('https://www.linkedin.com/jobs/view/4012345678');
  await page.getByLabel('Title').fill('Keeper of Locks');
  await page.getByLabel('Company').fill('Harrowgate Canals');
  await press(page, 'Read it');
  await sees(page, '1 posting is new, none was known already.');
};

const privacy: Act['act'] = async ({ page, open }) => {
  await open('privacy');
  await press(page, 'Make the file');
  await page.getByRole('button', { name: 'Download' }).waitFor({ timeout: 40_000 });
};

const shows =
  (address: string, selector: string): Act['act'] =>
  async ({ page, open }) => {
    await open(address);
    await page.locator(selector).first().waitFor();
  };

const phone: Act['act'] = async ({ page, open }) => {
  await page.setViewportSize(PHONE);
  await open('matches');
  await page.locator('.match').first().waitFor();
  const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  ok(wide === 0, `The page is ${String(wide)} px wider than a phone.`);
  await press(page, 'Menu');
  await page.getByRole('link', { name: 'Outbox' }).click();
  await heading(page, 'Outbox');
};

export const acts: readonly Act[] = [
  { name: 'today', act: signIn },
  { name: 'settings', act: settings },
  { name: 'connections', act: connections },
  { name: 'matches', act: matches },
  { name: 'search', act: search },
  { name: 'posting', act: posting },
  { name: 'letter', act: letter, needs: ['posting'] },
  { name: 'application', act: application, needs: ['connections', 'letter'] },
  { name: 'outbox', act: outbox, needs: ['application'] },
  { name: 'board', act: board, refused: [/^409 POST \/v1\/applications\/[^/]+\/status$/] },
  // A message that still waits to leave would let this one wait its turn.
  { name: 'replies', act: replies, needs: ['connections', 'outbox'] },
  { name: 'interviews', act: interviews, needs: ['replies'] },
  { name: 'sheet', act: sheet, needs: ['connections', 'board'] },
  { name: 'sheet-decided', act: sheetDecided, needs: ['sheet'] },
  { name: 'forwarded', act: forwarded, needs: ['replies'] },
  { name: 'offers', act: offers, needs: ['replies', 'board'] },
  { name: 'company', act: company },
  { name: 'figures', act: shows('figures', 'main .chart'), needs: ['replies'] },
  { name: 'sources', act: sources },
  { name: 'profile', act: profile, refused: [/^400 POST \/v1\/projects$/, /^409 POST \/v1\/languages$/] },
  { name: 'resume', act: resume },
  { name: 'elsewhere', act: elsewhere },
  { name: 'tokens', act: tokens },
  // A look at what it was told may be on its way while it is removed.
  { name: 'webhooks', act: webhooks, refused: [/^404 GET \/v1\/webhooks\/[^/]+\/deliveries$/] },
  { name: 'privacy', act: privacy },
  { name: 'audit', act: shows('audit', 'tbody tr') },
  { name: 'live', act: live, needs: ['board'] },
  { name: 'offline', act: offline },
  {
    name: 'faults',
    act: faults,
    refused: [/^500 GET \/v1\/companies$/, /^404 GET \/v1\/applications\/0/, /^429 POST \/v1\/sources$/],
  },
  // Whatever a page asks for by itself meanwhile is refused as well once the session is over.
  { name: 'ended', act: ended, needs: ['letter'], refused: [/^401 \w+ \/v1\//] },
  { name: 'wanted', act: wanted },
  { name: 'phone', act: phone },
];

/** These acts and all that they stand on, in their order; the first one signs in. */
export function actsFor(asked: readonly string[]): readonly Act[] {
  const wanted = new Set([...asked, acts[0]?.name]);
  // Each stands behind what it needs: from the last to the first one round finds all.
  for (const { name, needs = [] } of acts.toReversed())
    if (wanted.has(name)) for (const need of needs) wanted.add(need);
  return acts.filter(({ name }) => wanted.has(name));
}
