import { jobOf, type Offered, offeredFor, type Settings } from './api.ts';
import type { Filled } from './fill.ts';

const part = <T extends HTMLElement>(id: string, kind: new () => T): T => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`popup.html has no ${id}.`);
  return found;
};
const state = part('state', HTMLParagraphElement);
const settingsForm = part('settings', HTMLFormElement);
const address = part('address', HTMLInputElement);
const token = part('token', HTMLInputElement);
const packets = part('packets', HTMLUListElement);

const say = (text: string): void => {
  state.textContent = text;
};
const items = (list: HTMLElement, texts: readonly string[]): void =>
  list.replaceChildren(
    ...texts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
const failed = (error: unknown): void => say(error instanceof Error ? error.message : 'That did not work.');

async function kept(): Promise<Settings | undefined> {
  const { address: at, token: key } = await chrome.storage.local.get(['address', 'token']);
  return typeof at === 'string' && typeof key === 'string' ? { address: at, token: key } : undefined;
}

async function fillTab(tabId: number, settings: Settings, offered: Offered): Promise<void> {
  say('Reading your packet …');
  const job = await jobOf(settings, offered);
  const target = { tabId, allFrames: true } as const;
  await chrome.scripting.executeScript({ target, files: ['fill.js'] });
  const answers = await chrome.scripting.executeScript({
    target,
    func: (given: string): Filled | null => {
      const fill: unknown = Reflect.get(globalThis, 'jobhuntFill');
      return typeof fill === 'function' ? fill(JSON.parse(given)) : null;
    },
    // As text: on its way an object loses every member that is null.
    args: [JSON.stringify(job)],
  });
  const results = answers.flatMap(({ result }) => (result ? [result] : []));
  const filled = results.flatMap((result) => result.filled);
  items(part('filled', HTMLUListElement), filled);
  items(
    part('left', HTMLUListElement),
    results.flatMap((result) => result.left.map(({ label, why }) => `${label}: ${why}`)),
  );
  part('result', HTMLElement).hidden = false;
  say(
    filled.length === 0 ? 'There was nothing here to fill: is the form open?' : `${filled.length} fields are filled.`,
  );
}

async function show(): Promise<void> {
  const settings = await kept();
  settingsForm.hidden = settings !== undefined;
  if (settings === undefined) return say('Say where your JobHunt AI runs, and give it a token with the scope “fill”.');
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url === undefined) return say('Open an application form first.');
  const { id, url } = tab;
  const offered = await offeredFor(settings, url);
  say(offered.length === 0 ? 'You have no hand-off for this page: draft the application first.' : 'Fill it for:');
  packets.replaceChildren(
    ...offered.map((one) => {
      const button = document.createElement('button');
      button.textContent = `${one.job_title}${one.company_name === null ? '' : `, ${one.company_name}`}`;
      button.addEventListener('click', () => void fillTab(id, settings, one).catch(failed));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
}

settingsForm.addEventListener('submit', (event) => {
  event.preventDefault();
  const keep = async (): Promise<void> => {
    const { origin } = new URL(address.value);
    // The browser asks the person; without it the address is not asked.
    if (!(await chrome.permissions.request({ origins: [`${origin}/*`] })))
      return say('The browser was not allowed to ask it.');
    await chrome.storage.local.set({ address: origin, token: token.value.trim() });
    token.value = '';
    await show();
  };
  keep().catch(failed);
});
part('change', HTMLButtonElement).addEventListener('click', () => {
  settingsForm.hidden = false;
});
show().catch(failed);
