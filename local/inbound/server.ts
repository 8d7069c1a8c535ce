import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { SMTPServer } from 'smtp-server';
import { localIdentity } from '../../shared/adapters/local-identity.ts';
import { putMail } from './put-mail.ts';

export type InboundDoorOptions = {
  /** 0 or absent: a free one. */
  port?: number;
  /** Mail to other domains is refused at the door. */
  domain: string;
  bucket: string;
  queueUrl: string;
  s3Endpoint: string;
  sqsEndpoint: string;
};
export type InboundDoor = { url: string; stop(): Promise<void> };

/** As Amazon SES takes in. */
const SIZE_LIMIT = 41_943_040;

const refusal = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode });

/**
 * Takes mail in as Amazon SES does in the cloud, over SMTP on 127.0.0.1: puts it into the bucket, and tells the queue of
 * take-mail what the envelope says. It checks no sender but its own machine: SPF passes, DMARC is left open. Rejects when
 * the port is taken.
 */
export async function startInboundDoor(options: InboundDoorOptions): Promise<InboundDoor> {
  const { domain, bucket, queueUrl } = options;
  const s3 = new S3Client({ endpoint: options.s3Endpoint, forcePathStyle: true, ...localIdentity });
  const sqs = new SQSClient({ endpoint: options.sqsEndpoint, ...localIdentity });
  const take = async (raw: Buffer, from: string, to: string[]): Promise<void> => {
    const objectKey = randomUUID();
    await putMail(s3, { bucket, objectKey, raw });
    const notice = noticeOf({ from, to, objectKey, bucket, at: new Date() });
    await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(notice) }));
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: SIZE_LIMIT,
    onRcptTo: ({ address }, _session, done) => {
      if (address.toLowerCase().endsWith(`@${domain}`)) return done();
      done(refusal(550, `Mail is taken in for ${domain} alone.`));
    },
    onData: (stream, { envelope }, done) => {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const to = envelope.rcptTo.map(({ address }) => address);
      buffer(stream)
        .then(async (raw) => {
          if (stream.sizeExceeded) throw refusal(552, 'The mail is larger than the 40 MB that are taken in.');
          await take(raw, from, to).catch(() => {
            throw refusal(451, 'The mail could not be put down: try again.');
          });
        })
        .then(() => done(), done);
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
    stop: async () => {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      s3.destroy();
      sqs.destroy();
    },
  };
}

/** What SES tells its topic. */
const noticeOf = ({
  from,
  to,
  objectKey,
  bucket,
  at,
}: {
  from: string;
  to: string[];
  objectKey: string;
  bucket: string;
  at: Date;
}) => ({
  notificationType: 'Received',
  mail: { timestamp: at.toISOString(), source: from, messageId: objectKey, destination: to },
  receipt: {
    timestamp: at.toISOString(),
    recipients: to,
    spamVerdict: { status: 'DISABLED' },
    virusVerdict: { status: 'DISABLED' },
    spfVerdict: { status: 'PASS' },
    dkimVerdict: { status: 'GRAY' },
    dmarcVerdict: { status: 'GRAY' },
    action: { type: 'S3', bucketName: bucket, objectKey },
  },
});
