import type { Page } from 'playwright-core';
import type { Visit } from './walk.ts';

/** One thing a person comes for. */
export type Act = { name: string; act(visit: Visit): Promise<void> };

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();
export const sees = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
export const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { name }).first().waitFor();

/** Until nothing of the page is still on its way. */
export const drawn = (page: Page): Promise<void> =>
  page.locator('main .bone, main [aria-busy="true"]').first().waitFor({ state: 'detached' });
