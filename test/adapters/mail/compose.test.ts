import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { headerText, safeFileName } from '../../../shared/adapters/mail/clean.ts';
import { composeMail } from '../../../shared/adapters/mail/compose.ts';
import type { OutgoingMail } from '../../../shared/adapters/mail/message-port.ts';
import { InvalidInput, TooLarge } from '../../../shared/domain/errors.ts';

const mail: OutgoingMail = {
  from: { name: 'Ada Example', email: 'ada@example.com' },
  to: [{ name: 'Hiring', email: 'jobs@initech.example' }],
  subject: 'Application: Engineer',
  text: 'Dear team,\n\nhello.\n',
  date: new Date('2026-03-01T10:00:00Z'),
  messageId: '<one@example.com>',
};
const parse = async (input: OutgoingMail) => simpleParser(Buffer.from(await composeMail(input)));
const list = (value: Awaited<ReturnType<typeof parse>>['to']) => (Array.isArray(value) ? value : value ? [value] : []);
const people = (value: Awaited<ReturnType<typeof parse>>['to']) =>
  list(value).flatMap((header) => header.value.map(({ name, address }) => ({ name, address })));

/** Text that tries: line ends, separators, quotes, encoded words, other scripts, lone surrogates. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '\r\nBcc: spy@evil.example',
        '\n\nbody',
        '\r',
        '\u2028',
        '\0',
        '"',
        '\\',
        ',',
        ';',
        ':',
        '<x@evil.example>',
        '(c)',
        '=?utf-8?B?SGk=?=',
        '=?',
        '?=',
        'Zoë',
        '株式会社',
        '👩🏽‍💻',
        '\ud800',
        '\u202e',
        '../../etc/passwd',
        '.exe',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const email = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9+'_-]{1,10}(\.[a-z0-9+'_-]{1,10})?$/),
    fc.constantFrom('example.com', 'initech.example', 'bücher.example'),
  )
  .map(([local, domain]) => `${local}@${domain}`);
const person = fc.record({ name: hostile, email });

const mailKeys = ['date', 'from', 'message-id', 'mime-version', 'subject', 'to'];

test('whatever the names, subject and text hold, a reader sees exactly the intended headers and recipients', async () => {
  await fc.assert(
    fc.asyncProperty(
      person,
      fc.array(person, { minLength: 1, maxLength: 4 }),
      fc.array(person, { maxLength: 2 }),
      hostile,
      hostile,
      async (from, to, bcc, subject, text) => {
        const parsed = await parse({ ...mail, from, to, bcc, subject, text });
        const shown = (p: { name: string; email: string }) => ({ name: headerText(p.name), address: p.email });
        expect(people(parsed.from)).toEqual([shown(from)]);
        expect(people(parsed.to)).toEqual(to.map(shown));
        expect(people(parsed.bcc)).toEqual(bcc.map(shown));
        expect(parsed.subject ?? '').toBe(headerText(subject));
        const keys = [...parsed.headers.keys()].filter((key) => !key.startsWith('content-')).sort();
        const expected = mailKeys.filter((key) => key !== 'subject' || headerText(subject) !== '');
        expect(keys).toEqual((bcc.length > 0 ? ['bcc', ...expected] : expected).sort());
        expect(parsed.attachments).toHaveLength(0);
      },
    ),
    { numRuns: Number(process.env.MIME_CASES ?? 400) },
  );
});

test('attachments arrive byte for byte, under a safe name of their own, in their order', async () => {
  const file = fc.record({ fileName: hostile, content: fc.uint8Array({ maxLength: 3000 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 3 }), fc.boolean(), async (files, withHtml) => {
      const attachments = files.map((one) => ({ ...one, contentType: 'application/pdf' }));
      const parsed = await parse({ ...mail, attachments, ...(withHtml ? { html: '<p>hello</p>' } : {}) });
      expect(parsed.attachments.map((one) => one.filename)).toEqual(files.map((one) => safeFileName(one.fileName)));
      expect(parsed.attachments.map((one) => one.content.toString('hex'))).toEqual(
        files.map((one) => Buffer.from(one.content).toString('hex')),
      );
      expect(parsed.text).toContain('Dear team,');
      expect(parsed.attachments.every((one) => one.contentDisposition === 'attachment')).toBe(true);
    }),
    { numRuns: Number(process.env.MIME_CASES ?? 400) / 2 },
  );
});

test('a file name is never empty, hidden, a path or reordered, and keeps its ending', () => {
  fc.assert(
    fc.property(hostile, (name) => {
      const safe = safeFileName(name);
      expect(safe).not.toBe('');
      expect(safe).not.toMatch(/[\\/:*?"<>|\p{Cc}\u2028\u2029\u202a-\u202e]|^\.|\.$/u);
      expect([...safe].length).toBeLessThanOrEqual(100);
      expect(safeFileName(safe)).toBe(safe);
    }),
  );
  expect(safeFileName('../../etc/passwd')).toBe('_.._etc_passwd');
  expect(safeFileName('cv\u202efdp.exe')).toBe('cvfdp.exe');
  expect(safeFileName(`${'a'.repeat(300)}.pdf`)).toMatch(/^a{96}\.pdf$/);
  expect(safeFileName('Lebenslauf Zoë Müller.pdf')).toBe('Lebenslauf Zoë Müller.pdf');
});

test('the text survives in any script, with one kind of line end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2000 }), async (text) => {
      const seen = (await parse({ ...mail, text: `begin ${text} end` })).text ?? '';
      const plain = (value: string) =>
        value
          .replace(/\r\n?|\n/g, '\n')
          .replaceAll('\0', '')
          .trimEnd();
      expect(plain(seen)).toBe(plain(`begin ${text} end`));
    }),
    { numRuns: Number(process.env.MIME_CASES ?? 400) / 2 },
  );
});

test('the same mail gives the same bytes, and the token, thread headers and Reply-To stand in them', async () => {
  const input: OutgoingMail = {
    ...mail,
    html: '<p>hello</p>',
    replyTo: { email: 'ada+t_0123456789abcdef@example.com' },
    inReplyTo: '<first@initech.example>',
    references: ['<root@initech.example>', 'not an id', '<first@initech.example>', '<first@initech.example>'],
    sendToken: 'abcdefghijklmnop0123',
    attachments: [{ fileName: 'cv.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7') }],
  };
  const [a, b] = [await composeMail(input), await composeMail(input)];
  expect(Buffer.compare(a, b)).toBe(0);
  const parsed = await simpleParser(Buffer.from(a));
  expect(parsed.headers.get('x-jobhunt-send-token')).toBe('abcdefghijklmnop0123');
  expect(parsed.inReplyTo).toBe('<first@initech.example>');
  expect(parsed.references).toEqual(['<root@initech.example>', '<first@initech.example>']);
  expect(people(parsed.replyTo)).toEqual([{ name: '', address: 'ada+t_0123456789abcdef@example.com' }]);
  expect(parsed.date).toEqual(new Date('2026-03-01T10:00:00Z'));
  expect(parsed.messageId).toBe('<one@example.com>');
});

test('an address, id, token or type that could carry a header is refused with its field', async () => {
  const refused: [Partial<OutgoingMail>, string][] = [
    [{ to: [] }, 'to'],
    [{ to: [{ email: 'a@example.com\r\nBcc: spy@evil.example' }] }, 'to.0'],
    [{ to: [{ email: 'a@example.com' }, { email: 'a@example.com, spy@evil.example' }] }, 'to.1'],
    [{ to: [{ email: 'spy@evil.example> <a@example.com' }] }, 'to.0'],
    [{ to: [{ email: 'no-at-sign' }] }, 'to.0'],
    [{ to: [{ email: 'a@localhost' }] }, 'to.0'],
    [{ from: { email: '"a b"@example.com' } }, 'from'],
    [{ bcc: [{ email: 'a@[127.0.0.1]' }] }, 'bcc.0'],
    [{ replyTo: { email: 'ä@example.com' } }, 'replyTo'],
    [{ messageId: '<a@b>\r\nX: y' }, 'messageId'],
    [{ inReplyTo: '<a@b> <c@d>' }, 'inReplyTo'],
    [{ sendToken: 'abcdefghijklmnop\r\nBcc: spy@evil.example' }, 'sendToken'],
    [
      { attachments: [{ fileName: 'x', contentType: 'text/html\r\nX: y', content: Buffer.alloc(1) }] },
      'attachments.0.contentType',
    ],
    [
      { attachments: [{ fileName: 'x', contentType: 'message/rfc822', content: Buffer.alloc(1) }] },
      'attachments.0.contentType',
    ],
  ];
  for (const [change, field] of refused) {
    const error = await composeMail({ ...mail, ...change }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidInput);
    expect(error instanceof InvalidInput && error.issues[0]?.field).toBe(field);
  }
});

test('a message that Gmail would not take is refused before it is stored', async () => {
  const content = Buffer.alloc(28_000_000);
  const attachments = [{ fileName: 'cv.pdf', contentType: 'application/pdf', content }];
  await expect(composeMail({ ...mail, attachments })).rejects.toThrow(TooLarge);
});
