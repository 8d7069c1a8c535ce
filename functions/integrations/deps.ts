import type { GuardedFetch } from '../../shared/adapters/http/port.ts';
import type { SendMode } from '../../shared/domain/enums.ts';
import { config } from '../../shared/runtime/config.ts';
import { oidc } from '../../shared/runtime/oidc.ts';
import { permissions } from '../../shared/runtime/permissions.ts';
import { politely } from '../../shared/runtime/polite.ts';
import type { PermissionDeps } from '../../shared/services/google/deps.ts';
import type { GoogleOauthDeps } from '../../shared/services/google-oauth/deps.ts';

/** A person waits while a posting's page is asked. */
const PAGE_WITHIN_MS = 4_000;

export type IntegrationDeps = PermissionDeps &
  GoogleOauthDeps & {
    publicUrl: string;
    sendMode: SendMode;
    fetch: GuardedFetch;
    inboundDomain: string | undefined;
    /** Whose apps this deployment has; their secrets are the resumes' business. */
    canRead: { github: boolean; linkedin: boolean };
  };

/** What the routes work with, made from the configuration at the first request. */
export const integrationDeps = (): IntegrationDeps => ({
  ...permissions(),
  google: oidc(),
  publicUrl: config('api').api.publicUrl,
  sendMode: config('google').google.sendMode,
  fetch: politely([], PAGE_WITHIN_MS),
  inboundDomain: config('inbound').inbound.domain,
  canRead: {
    github: config('github').github.clientId !== undefined,
    linkedin: config('linkedin').linkedin.clientId !== undefined,
  },
});

/** Where Google sends the browser back to; registered with the OAuth client, beside that of the sign-in. */
export const callbackUrl = ({ publicUrl }: Pick<IntegrationDeps, 'publicUrl'>): string =>
  `${publicUrl}/v1/integrations/google/callback`;
