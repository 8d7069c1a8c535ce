import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export type NoticeServerOptions = {
  /** 0 or absent: a free one. */
  port?: number;
  /** Where each mail is kept as a file; absent: nowhere. */
  dataDir?: string;
  /** Told of each mail, as it came. */
  onMail?: (mail: { to: string[]; raw: Buffer }) => void;
};
export type NoticeServer = { url: string; stop(): Promise<void> };

const SIZE_LIMIT = 1_000_000;

/**
 * A mail server on 127.0.0.1 that takes what the product writes to people and lets none of it leave this machine.
 * Rejects when the port is taken.
 */
export async function startNoticeServer(options: NoticeServerOptions = {}): Promise<NoticeServer> {
  const { dataDir, onMail = () => undefined } = options;
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: SIZE_LIMIT,
    onData: (stream, session, done) => {
      buffer(stream).then(
        (raw) => {
          count += 1;
          if (dataDir !== undefined) {
            const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${count}.eml`;
            writeFileSync(join(dataDir, name), raw, { mode: 0o600 });
          }
          onMail({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
          done();
        },
        (error: unknown) => done(error instanceof Error ? error : new Error('The mail could not be read.')),
      );
    },
  });
  // A caller that hangs up in the middle is no trouble of this server.
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve, reject) => {
    const listening = server.listen(options.port ?? 0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
    listening.once('error', reject);
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
