import { readMail } from '../../../shared/adapters/mail/read.ts';
import { messageIdOf } from '../../../shared/domain/sending/message-id.ts';

const HEADS: readonly (readonly [what: string, head: string, id: string | undefined])[] = [
  ['plain', 'From: a@b.example\r\nMessage-ID: <one@mail.example>\r\nSubject: x', '<one@mail.example>'],
  ['folded, in other letters', 'MESSAGE-id:\r\n <two@mail.example>\r\nSubject: x', '<two@mail.example>'],
  ['the first of two', 'Message-ID: <a@b.example>\r\nMessage-ID: <c@d.example>', '<a@b.example>'],
  ['none', 'From: a@b.example', undefined],
  ['another field of that ending', 'X-Message-ID: <no@mail.example>\r\nReferences: <no@mail.example>', undefined],
  ['within a folded line', 'Subject: x\r\n Message-ID: <no@mail.example>', undefined],
  ['without its brackets', 'Message-ID: no@mail.example', undefined],
];

test.each(HEADS)('the Message-ID of a head is read as the whole reader reads it: %s', async (_what, head, id) => {
  const raw = Buffer.from(`${head}\r\n\r\nMessage-ID: <body@mail.example>\r\n`);
  expect(messageIdOf(raw)).toBe(id);
  expect((await readMail(raw)).messageId).toBe(id);
});
