import * as z from 'zod';
import type { Person, Sandbox } from './sandbox.ts';

const Account = z.object({ email: z.string(), name: z.string() });

const nameOf = (email: string): string =>
  (email.split('@', 1)[0] ?? '')
    .split(/[._+-]/)
    .filter(Boolean)
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join(' ') || email;

/** Everyone who has an account here, the invented people first. */
export const accounts = ({ store }: Sandbox): Person[] =>
  store.all(Account, 'select email, name from accounts order by rowid');

export const findAccount = ({ store }: Sandbox, email: string): Person | undefined =>
  store.get(Account, 'select email, name from accounts where email = ?', email.toLowerCase());

/** Any address may sign in: an account is made for it. */
export const openAccount = (sandbox: Sandbox, email: string, name?: string): Person => {
  const address = email.toLowerCase();
  sandbox.store.run(
    'insert into accounts (email, name) values (?, ?) on conflict do nothing',
    address,
    name ?? nameOf(address),
  );
  return findAccount(sandbox, address) ?? { email: address, name: name ?? nameOf(address) };
};
