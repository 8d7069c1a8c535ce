import type { PushTokens } from '../adapters/google/push-port.ts';
import { pushTokens as verifier } from '../adapters/google/push-token.ts';
import { config } from './config.ts';

/** Checks the pushes of this deployment's subscription; undefined where none is configured. */
export const pushTokens = (): PushTokens | undefined => {
  const { publicUrl } = config('api').api;
  const { account, issuer } = config('push').push;
  if (account === undefined) return undefined;
  return verifier({ issuer, account, audience: `${publicUrl}/v1/google/push` });
};
