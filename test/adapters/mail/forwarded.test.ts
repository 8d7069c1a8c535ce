import { readMail } from '../../../shared/adapters/mail/read.ts';
import { classify } from '../../../shared/domain/replies/classify.ts';
import { ownWords } from '../../../shared/domain/replies/own-words.ts';

const refusal = [
  'From: Jobs <jobs@northwind.example>',
  'Subject: Your application',
  'Date: Tue, 10 Nov 2026 09:00:00 +0000',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>We have decided not to move forward with your application.</p>',
];
const forwarding = (inner: readonly string[], note = 'FYI', boundary = 'outer'): string[] => [
  'From: Jo <jo@other.example>',
  'Subject: Fwd: Your application',
  'MIME-Version: 1.0',
  `Content-Type: multipart/mixed; boundary=${boundary}`,
  '',
  `--${boundary}`,
  'Content-Type: text/plain',
  '',
  note,
  `--${boundary}`,
  'Content-Type: message/rfc822',
  '',
  ...inner,
  `--${boundary}--`,
  '',
];
const read = (lines: readonly string[]) => readMail(Buffer.from(lines.join('\r\n')));

test('a message that was sent on as a whole is read with the note above it, and known for what it is', async () => {
  const { text, subject } = await read(forwarding(refusal));
  expect(text).toMatch(/^FYI\s+-+ Forwarded message -+\nFrom: Jobs <jobs@northwind\.example>/);
  expect(ownWords(text)).toContain('decided not to move forward');
  const message = {
    subject,
    fromEmail: 'jo@other.example',
    headers: {},
    calendar: undefined,
    delivery: undefined,
    text,
  };
  expect(classify(message).classification).toBe('rejection');
});

test('a calendar part of a message that was sent on is found', async () => {
  const invitation = [
    'From: Jobs <jobs@northwind.example>',
    'Content-Type: text/calendar; method=REQUEST',
    '',
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'END:VCALENDAR',
  ];
  expect((await read(forwarding(invitation))).calendars).toEqual([
    { method: 'REQUEST', content: expect.stringContaining('BEGIN:VCALENDAR') },
  ]);
});

test('nesting without end is read to its bound and said', async () => {
  let lines: string[] = refusal;
  for (let depth = 0; depth < 30; depth += 1) lines = forwarding(lines, `note ${depth}`, `b${depth}`);
  const { text } = await read(lines);
  expect(text).toContain('note 29');
  expect(text).toContain('note 27');
  expect(text).not.toContain('note 20\n');
});
