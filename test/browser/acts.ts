import { ok } from 'node:assert/strict';
import type { Visit } from './walk.ts';

/** What each page is for, done as a person does it, in the order in which one needs the other. */
type Act = { name: string; act(visit: Visit): Promise<void> };

const signIn: Act['act'] = async ({ page, stack, person }) => {
  await page.goto(`${stack.urls.api}/console`);
  await page.getByRole('link', { name: 'Sign in with Google' }).click();
  await page
    .getByRole('link', { name: person.email })
    .or(page.getByRole('button', { name: person.email }))
    .first()
    .click();
  await page.waitForURL(`${stack.urls.api}/console**`);
  await page.getByRole('heading', { name: `Hello, ${person.name.split(' ')[0]}` }).waitFor();
};

const matches: Act['act'] = async ({ page, open }) => {
  await open('matches');
  await page.locator('.match').first().waitFor();
  await page
    .getByRole('button', { name: /^Save: / })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Saved: / })
    .first()
    .waitFor();
  await page
    .getByRole('button', { name: /^Dismiss: / })
    .nth(1)
    .click();
  await page.getByLabel('Why dismiss it?').selectOption('wrong_kind');
  await page.getByText('Dismissed; it will not come back.').waitFor();
  await page.locator('.match summary').first().click();
  ok((await page.locator('.match .reasons li').count()) > 0, 'A match shows no reasons.');
};

const posting: Act['act'] = async ({ page, open }) => {
  await open('matches');
  await page.locator('.match h2 a').first().click();
  await page.getByRole('heading', { name: 'How it fits you' }).waitFor();
  await page.getByRole('heading', { name: 'Sightings' }).waitFor();
};

export const acts: readonly Act[] = [
  { name: 'today', act: signIn },
  { name: 'matches', act: matches },
  { name: 'posting', act: posting },
];
