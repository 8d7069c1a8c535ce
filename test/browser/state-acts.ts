import { equal } from 'node:assert/strict';
import { answered, jobHuntClient } from '../../client/index.ts';
import { signIn } from '../../local/story/browser.ts';
import { type Act, heading, press, sees } from './steps.ts';

/** What another program changes appears on the page as it stands. */
export const live: Act['act'] = async ({ page, stack, person, open }) => {
  await open('board');
  await page.locator('.ticket').first().waitFor();
  await page.evaluate('window.notReloaded = true');
  const token = await signIn(stack.urls.api, person.email);
  const client = jobHuntClient({ baseUrl: stack.urls.api, accessToken: async () => token });
  const body = { company_name: 'Tidewater Kilns', job_title: 'Keeper of Kilns' };
  const made = await answered(client.POST('/v1/tracker/applications', { body }));
  const params = { path: { application_id: made.id } };
  await answered(client.POST('/v1/applications/{application_id}/status', { params, body: { status: 'interviewing' } }));
  await page.locator('section[aria-label^="Interviewing"] .ticket', { hasText: 'Keeper of Kilns' }).waitFor();
  equal(await page.evaluate('window.notReloaded'), true, 'The page was loaded anew.');
};

/** Without a network the page says so, keeps what it has, and goes on by itself. */
export const offline: Act['act'] = async ({ page, open }) => {
  await open('sources');
  await page.locator('main .list > li').first().waitFor();
  await page.context().setOffline(true);
  try {
    await sees(page, /^You are offline/);
    await press(page, /^Read now: /);
    await sees(page, 'That did not reach the service.');
    equal((await page.locator('main .list > li').count()) > 0, true, 'What was there is gone.');
  } finally {
    await page.context().setOffline(false);
  }
  await page.getByText(/^You are offline/).waitFor({ state: 'detached' });
  await press(page, /^Read now: /);
  await sees(page, 'It is being read.');
  // A network without the service at its end is said as well, and asked again by itself.
  const all = '**/v1/**';
  await page.route(all, (route) => route.abort('internetdisconnected'));
  await open('companies?q=unasked');
  await heading(page, 'This did not load');
  await sees(page, /^The service does not answer\. What you see/);
  await page.unroute(all);
  await page.getByText(/^The service does not answer\. What you see/).waitFor({ state: 'detached' });
  await heading(page, 'Nothing found');
};

const problem = (status: number, detail: string) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: 'about:blank', title: 'Not now', status, detail }),
});

/** A fault of ours, and an asker who is too fast: both are said in plain words, and the way back is one press. */
export const faults: Act['act'] = async ({ page, open }) => {
  const list = '**/v1/companies?*';
  await page.route(list, (route) => route.fulfill(problem(500, 'Something broke on our side.')));
  await open('companies?q=zz');
  await heading(page, 'This did not load');
  await sees(page, 'Something broke on our side.');
  await page.unroute(list);
  await press(page, 'Try again');
  await heading(page, 'Nothing found');
  await open('applications/00000000-0000-4000-8000-000000000000');
  await heading(page, 'There is nothing here');
  const add = '**/v1/sources';
  await page.route(add, (route) =>
    route.request().method() === 'POST'
      ? route.fulfill(problem(429, 'Too many requests: try again in 30 seconds.'))
      : route.fallback(),
  );
  await open('sources');
  await page.getByLabel(/Address of an employer/).fill('https://jobs.employer.example');
  await press(page, 'Add a board');
  await sees(page, 'try again in 30 seconds');
  equal(await page.getByLabel(/Address of an employer/).inputValue(), 'https://jobs.employer.example');
  await page.unroute(add);
};

/** A session that ends in the middle of an edit costs no word of it: the page waits for the person and goes on. */
export const ended: Act['act'] = async ({ page, open }) => {
  await open('letters');
  await page.locator('.list a.title').first().click();
  await press(page, 'Edit the words');
  const words = page.getByLabel('The letter');
  const before = await words.inputValue();
  await words.fill(`${before}\n\nThese words are not saved yet.`);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  const one = '**/v1/letters/*';
  await page.route(one, (route) => route.fulfill(problem(401, 'Sign in first.')), { times: 1 });
  await press(page, 'Check and save');
  await heading(page, 'Your session has ended');
  await page.context().addCookies(cookies);
  await press(page, 'I am signed in again');
  await page.locator('dialog').waitFor({ state: 'detached' });
  equal((await words.inputValue()).endsWith('These words are not saved yet.'), true, 'What was typed is gone.');
  // Nor does a step back lose them unasked.
  await page.evaluate('window.confirm = () => !(window.asked = true)');
  await page.evaluate(`location.hash = '#/outbox'`);
  await page.waitForFunction('window.asked');
  equal((await words.inputValue()).endsWith('These words are not saved yet.'), true, 'The page was left.');
  await press(page, 'Cancel');
};

/** Who follows a link while signed out stands there once they are signed in. */
export const wanted: Act['act'] = async ({ page, stack }) => {
  await page.context().clearCookies();
  await page.goto('about:blank');
  await page.goto(`${stack.urls.api}/console#/offers`);
  await page.getByRole('link', { name: 'Sign in with Google' }).click();
  await press(page, 'Continue');
  await page.waitForURL('**/console**');
  await heading(page, 'Offers');
};
