import { simpleParser } from 'mailparser';
import * as z from 'zod';
import { splitMessage } from '../gmail/mime.ts';
import type { Sandbox } from '../sandbox.ts';

const Row = z.object({
  id: z.string(),
  account: z.string(),
  message_id: z.string(),
  recipients: z.string(),
  at: z.number(),
  raw: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});

export type OutboxEntry = {
  id: string;
  account: string;
  message_id: string;
  sent_at: string;
  recipients: string[];
  subject: string;
  headers: { name: string; value: string }[];
  text: string;
  html: string | null;
  attachments: { file_name: string; content_type: string; size: number }[];
};

const entryOf = async (row: z.infer<typeof Row>): Promise<OutboxEntry> => {
  const mail = await simpleParser(Buffer.from(row.raw), {
    keepCidLinks: true,
    skipTextToHtml: true,
    checksumAlgo: false,
  });
  return {
    id: row.id,
    account: row.account,
    message_id: row.message_id,
    sent_at: new Date(row.at).toISOString(),
    recipients: row.recipients.split(' '),
    subject: mail.subject ?? '',
    headers: splitMessage(row.raw).fields.map(({ name, value }) => ({
      name,
      value: Buffer.from(value, 'latin1').toString('utf8'),
    })),
    text: mail.text ?? '',
    html: mail.html || null,
    attachments: mail.attachments.map((file) => ({
      file_name: file.filename ?? '',
      content_type: file.contentType,
      size: file.size,
    })),
  };
};

/** Every message that left, newest first; `to` and `account` narrow it. */
export const outbox = (
  sandbox: Sandbox,
  filter: { to?: string; account?: string; limit: number },
): Promise<OutboxEntry[]> =>
  Promise.all(
    sandbox.store
      .all(
        Row,
        "select id, account, message_id, recipients, at, raw from outbox where (?1 is null or ' ' || recipients || ' ' like ?1) and (?2 is null or account = ?2) order by at desc, rowid desc limit ?3",
        filter.to === undefined ? null : `% ${filter.to.toLowerCase()} %`,
        filter.account?.toLowerCase() ?? null,
        filter.limit,
      )
      .map(entryOf),
  );

const Count = z.object({ count: z.number() });
export const outboxSize = ({ store }: Sandbox): number =>
  store.get(Count, 'select count(*) as count from outbox')?.count ?? 0;
