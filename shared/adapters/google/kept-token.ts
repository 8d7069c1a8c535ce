/** What opens people's Google accounts. */
export type Accounts = {
  /** A good access token of the person; `rejected` is one that Google just refused. Throws ReconnectRequired. */
  tokenFor(userId: string, rejected?: string): Promise<string>;
  now: () => Date;
  rootUrl?: string;
};

/** The token for one piece of work: it is kept until Google refuses it. Throws ReconnectRequired. */
export async function keptToken(
  tokenFor: Accounts['tokenFor'],
  userId: string,
): Promise<(rejected?: string) => Promise<string>> {
  let current = await tokenFor(userId);
  return async (rejected) => {
    if (rejected !== undefined && rejected === current) current = await tokenFor(userId, rejected);
    return current;
  };
}
