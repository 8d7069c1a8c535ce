import { github } from '../adapters/github/github.ts';
import type { Github } from '../adapters/github/port.ts';
import { config } from './config.ts';

/** GitHub's public side; undefined where this deployment has no OAuth app there. */
export const publicGithub = (): Github | undefined => {
  const { clientId, clientSecret, url, apiUrl } = config('github').github;
  if (clientId === undefined || clientSecret === undefined) return undefined;
  return github({ clientId, clientSecret, url, apiUrl });
};
