import type { Page } from 'playwright-core';
import type { Visit } from './walk.ts';

/** One thing a person comes for. */
export type Act = {
  name: string;
  act(visit: Visit): Promise<void>;
  /** The acts whose outcome it stands on, or on whose page it goes on. */
  needs?: readonly string[];
  /** What the page is refused in it on purpose, as `409 POST /v1/…`; anything else is a fault. */
  refused?: readonly RegExp[];
};

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();
export const sees = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
export const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { name }).first().waitFor();

export const PHONE = { width: 390, height: 844 };

/** Whether the page is wider than its window, at a desk and on a phone; `look` is called while it is a phone's. */
export async function tooWide(page: Page, look?: () => Promise<unknown>): Promise<string[]> {
  const desk = page.viewportSize() ?? PHONE;
  const wide = async (): Promise<number> =>
    Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
  const atDesk = await wide();
  await page.setViewportSize(PHONE);
  const onPhone = await wide();
  await look?.();
  await page.setViewportSize(desk);
  return [
    ...(atDesk > 0 ? [`the page is ${atDesk} px wider than its window`] : []),
    ...(onPhone > 0 ? [`the page is ${onPhone} px wider than a phone`] : []),
  ];
}

/** Until nothing of the page is still on its way. */
export const drawn = (page: Page): Promise<void> =>
  page.locator('main .bone, main [aria-busy="true"]').first().waitFor({ state: 'detached' });
