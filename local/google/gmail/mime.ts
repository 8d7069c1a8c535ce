import { randomBytes } from 'node:crypto';
import { parseAddressHeader } from 'mailparser';

export type Field = { name: string; value: string };

/** Bytes as one character each, so that whatever stands in the header block survives unread. */
export const splitMessage = (raw: Uint8Array): { fields: Field[]; body: Buffer } => {
  const buffer = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const crlf = buffer.indexOf('\r\n\r\n');
  const lf = buffer.indexOf('\n\n');
  const [end, gap] = crlf >= 0 && (lf < 0 || crlf < lf) ? [crlf, 4] : lf >= 0 ? [lf, 2] : [buffer.length, 0];
  const fields: Field[] = [];
  for (const line of buffer.subarray(0, end).toString('latin1').split(/\r?\n/)) {
    const last = fields.at(-1);
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last !== undefined) last.value += `\r\n${line}`;
    else if (colon > 0) fields.push({ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() });
  }
  return { fields, body: buffer.subarray(end + gap) };
};

const joinMessage = (fields: readonly Field[], body: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`${fields.map(({ name, value }) => `${name}: ${value}\r\n`).join('')}\r\n`, 'latin1'),
    body,
  ]);

const named = (name: string) => (field: Field) => field.name.toLowerCase() === name;
/** The first field of the name, unfolded. */
export const fieldOf = (fields: readonly Field[], name: string): string | undefined =>
  fields.find(named(name))?.value.replace(/\r\n[ \t]+/g, ' ');

export const addressesOf = (fields: readonly Field[], name: string): string[] =>
  parseAddressHeader(fieldOf(fields, name) ?? '', { flatten: true, decodePunycode: false }).value.flatMap(
    ({ address }) => (address === undefined || address === '' ? [] : [address.toLowerCase()]),
  );

export const messageIds = (text: string | undefined): string[] => text?.match(/<[^<>\s]+>/g) ?? [];

/** Gmail compares subjects without their reply and forward marks. */
export const subjectKey = (subject: string | undefined): string =>
  (subject ?? '')
    .replace(/^(\s*(re|fwd?|aw|antw|sv|vs)\s*:)+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const newMessageId = (): string => `<CA${randomBytes(24).toString('base64url')}@mail.gmail.com>`;

const rfcDate = (time: number): string => new Date(time).toUTCString().replace('GMT', '+0000');

/**
 * What Gmail does to a message sent by its REST API: a Message-ID of its own (the given one stays beside it), the
 * account's own address as From with the name kept, the time of sending, one Received line on top.
 */
export const asSent = (raw: Uint8Array, account: string, now: number): { raw: Buffer; rfcId: string } => {
  const { fields, body } = splitMessage(raw);
  const original = fields.find(named('message-id'));
  const from = fields.find(named('from'));
  const ownFrom = from !== undefined && addressesOf(fields, 'from').join() === account ? from.value : account;
  const dropped = ['message-id', 'from', 'date', 'received', 'return-path', 'x-google-original-message-id'];
  const rfcId = newMessageId();
  const kept = fields.filter(({ name }) => !dropped.includes(name.toLowerCase()));
  const received = `from 1052879432 named unknown by gmailapi.google.com with HTTPREST; ${rfcDate(now)}`;
  const sent: Field[] = [
    { name: 'Received', value: received },
    { name: 'From', value: ownFrom },
    ...(original === undefined ? [] : [{ name: 'X-Google-Original-Message-ID', value: original.value }]),
    { name: 'Date', value: rfcDate(now) },
    { name: 'Message-ID', value: rfcId },
  ];
  return { raw: joinMessage([...sent, ...kept], body), rfcId };
};

/** What recipients get: the same without Bcc. */
export const asDelivered = (raw: Uint8Array): Buffer => {
  const { fields, body } = splitMessage(raw);
  return joinMessage(
    fields.filter((field) => !named('bcc')(field)),
    body,
  );
};
