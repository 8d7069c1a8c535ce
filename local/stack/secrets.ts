import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const key = (): string => randomBytes(32).toString('base64');
const password = (): string => randomBytes(24).toString('base64url');

/** Each secret, and how it is made where it is not there yet. */
const SecretsFile = z.looseObject({
  SESSION_SECRET: z.string().default(key),
  TOKEN_ENCRYPTION_KEYS: z.string().default(() => `v1:${key()}`),
  SEND_TOKEN_SECRET: z.string().default(key),
  GOOGLE_CLIENT_SECRET: z.string().default(password),
  jobhuntai_admin: z.string().default(password),
  jobhuntai_app: z.string().default(password),
  jobhuntai_worker: z.string().default(password),
  jobhuntai_backup: z.string().default(password),
});
export type Secrets = z.infer<typeof SecretsFile>;

/**
 * The secrets of this data folder: made at the first start and kept (mode 0600), so that sessions, sealed tokens and
 * database passwords outlive a restart. One that a later version adds is made then. Throws when the file is damaged,
 * for new secrets would lock out what the old ones sealed.
 */
export function keepSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const secrets = SecretsFile.parse(JSON.parse(read(file)));
  const draft = `${file}.draft`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
  return secrets;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '{}';
    throw error;
  }
}
