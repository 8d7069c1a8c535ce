import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { composeMail } from '../../../shared/adapters/mail/compose.ts';
import { RAW_LIMIT, readMail, TEXT_LIMIT } from '../../../shared/adapters/mail/read.ts';

const eml = (...lines: string[]) => Buffer.from(lines.join('\r\n'), 'utf8');
const latin1 = (...lines: string[]) => Buffer.from(lines.join('\r\n'), 'latin1');

test('an ordinary reply gives its people, thread, time and text', async () => {
  const mail = await readMail(
    eml(
      'From: "Grace Example" <grace@initech.example>',
      'To: Ada <ada@example.com>, "B, C" <bc@example.com>',
      'Cc: Team: x@example.com, y@example.com;',
      'Reply-To: reply@initech.example',
      'Subject: =?utf-8?Q?Re:_Application_=E2=80=93_Engineer?=',
      'Date: Tue, 03 Mar 2026 09:30:00 +0100 (CET)',
      'Message-ID: <two@initech.example>',
      'In-Reply-To: <one@mail.gmail.com>',
      'References: <zero@mail.gmail.com>',
      '\t<one@mail.gmail.com>',
      '',
      'Thank you for writing.',
    ),
  );
  expect(mail).toMatchObject({
    from: { name: 'Grace Example', email: 'grace@initech.example' },
    to: [
      { name: 'Ada', email: 'ada@example.com' },
      { name: 'B, C', email: 'bc@example.com' },
    ],
    cc: [
      { name: '', email: 'x@example.com' },
      { name: '', email: 'y@example.com' },
    ],
    replyTo: [{ name: '', email: 'reply@initech.example' }],
    subject: 'Re: Application – Engineer',
    date: new Date('2026-03-03T08:30:00Z'),
    messageId: '<two@initech.example>',
    inReplyTo: ['<one@mail.gmail.com>'],
    references: ['<zero@mail.gmail.com>', '<one@mail.gmail.com>'],
    textFrom: 'plain',
    problems: [],
  });
  expect(mail.text.trim()).toBe('Thank you for writing.');
});

test('mail without plain text is read from its HTML, whichever way it is nested', async () => {
  const html =
    '<html><style>p{}</style><body><p>We would like to <b>meet</b> you.</p><img alt="logo" src="x"><a href="https://book.example/1">Pick a time</a></body>';
  const bare = await readMail(eml('Content-Type: text/html; charset=utf-8', '', html));
  const alternative = await readMail(
    eml('Content-Type: multipart/alternative; boundary=b', '', '--b', 'Content-Type: text/html', '', html, '--b--'),
  );
  const blank = await readMail(
    eml(
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      ' ',
      '--b',
      'Content-Type: text/html',
      '',
      html,
      '--b--',
    ),
  );
  for (const mail of [bare, alternative, blank]) {
    expect(mail.textFrom).toBe('html');
    expect(mail.text).toContain('We would like to meet you.');
    expect(mail.text).toContain('https://book.example/1');
    expect(mail.text).not.toMatch(/logo|p\{\}/);
  }
});

test('charsets are read, and one that nobody knows does not lose the message', async () => {
  const inLatin = await readMail(
    latin1('Subject: Gruß', 'Content-Type: text/plain; charset=iso-8859-1', '', 'Schöne Grüße'),
  );
  expect(inLatin.text).toContain('Schöne Grüße');
  const unknown = await readMail(eml('Subject: x', 'Content-Type: text/plain; charset=x-klingon', '', 'hello'));
  expect(unknown.text).toContain('hello');
});

test('a calendar part comes with its method, as an alternative or as a file', async () => {
  const ics = ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'SUMMARY:Gespräch', 'END:VCALENDAR'];
  const mail = await readMail(
    eml(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'See invite',
      '--b',
      'Content-Type: text/calendar; method=request; charset=utf-8',
      '',
      ...ics,
      '--b',
      'Content-Type: application/octet-stream; name=invite.ICS',
      'Content-Disposition: attachment; filename=invite.ICS',
      '',
      ...ics,
      '--b--',
    ),
  );
  expect(mail.calendars.map((part) => part.method)).toEqual(['REQUEST', undefined]);
  expect(mail.calendars[0]?.content).toContain('SUMMARY:Gespräch');
  expect(mail.text.trim()).toBe('See invite');
});

test('a delivery report gives its status and the headers of the message it is about', async () => {
  const mail = await readMail(
    eml(
      'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      'Auto-Submitted: auto-replied',
      'X-Failed-Recipients: gone@initech.example',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Address not found',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; gone@initech.example',
      'Action: failed',
      'Status: 5.1.1',
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Message-ID: <one@mail.gmail.com>',
      'X-JobHunt-Send-Token: abcdefghijklmnop',
      'Subject: Application',
      '',
      'body',
      '--b--',
    ),
  );
  expect(mail.deliveryReport?.status).toContain('Status: 5.1.1');
  expect(mail.deliveryReport?.originalHeaders).toContain('X-JobHunt-Send-Token: abcdefghijklmnop');
  expect(mail.deliveryReport?.originalHeaders).not.toContain('body');
  expect(mail.headers).toMatchObject({
    'auto-submitted': 'auto-replied',
    'x-failed-recipients': 'gone@initech.example',
  });
  expect(mail.text.trim()).toBe('Address not found');
});

test('a date that is none is absent, never the present time, and odd ids are taken as they are', async () => {
  const mail = await readMail(
    eml('Date: yesterday-ish', 'Message-ID: no brackets', 'In-Reply-To: "Ada" <a@b> <c@d>', '', 'x'),
  );
  expect(mail.date).toBeUndefined();
  expect(mail.messageId).toBeUndefined();
  expect(mail.inReplyTo).toEqual(['<a@b>', '<c@d>']);
});

test('huge mail is cut and says so', async () => {
  const long = await readMail(eml('Subject: long', '', 'word '.repeat(100_000)));
  expect(long.text).toHaveLength(TEXT_LIMIT);
  expect(long.problems).toEqual([`The text was cut after ${TEXT_LIMIT} characters.`]);
  const file = Buffer.concat([
    eml(
      'Subject: file',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'hello',
      '--b',
      'Content-Type: application/pdf',
      '',
      '',
    ),
    Buffer.alloc(RAW_LIMIT, 'a'),
  ]);
  const big = await readMail(file);
  expect(big.text.trim()).toBe('hello');
  expect(big.problems).toEqual([`Only the first ${RAW_LIMIT} bytes were read.`]);
});

test('HTML nested a hundred thousand deep is survived', async () => {
  const mail = await readMail(eml('Content-Type: text/html', '', '<div>'.repeat(100_000), 'deep'));
  expect(mail.text.trim()).toBe('deep');
  expect(mail.problems).toEqual(['An HTML part is nested too deep: its tags were dropped.']);
});

test('no bytes whatever make it throw, and what it gives is bounded and well-formed', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=b\r\n',
      'Content-Type: multipart/alternative; boundary="b\r\n',
      'Content-Type: message/rfc822\r\n',
      'Content-Type: message/delivery-status\r\n',
      'Content-Type: text/calendar; method=\r\n',
      'Content-Type: ;;;=\r\n',
      'Content-Transfer-Encoding: base64\r\n',
      'Content-Transfer-Encoding: quoted-printable\r\n',
      "Content-Disposition: attachment; filename*=utf-8''%ZZ%00\r\n",
      'From: <<<>>>,;:@\r\n',
      'To: undisclosed-recipients:;\r\n',
      'Subject: =?utf-8?B?////?= =?x?y?z?=\r\n',
      'Sender: \r\n',
      'References: <a><b> <\r\n',
      '--b\r\n',
      '--b--\r\n',
      '\r\n',
      '\0',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const bytes = fc.oneof(
    fc.array(piece, { maxLength: 20 }).map((parts) => Buffer.from(parts.join(''), 'utf8')),
    fc.uint8Array({ maxLength: 400 }).map((raw) => Buffer.from(raw)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (raw) => {
      const mail = await readMail(raw);
      expect(mail.text.length).toBeLessThanOrEqual(TEXT_LIMIT);
      expect(mail.text.isWellFormed()).toBe(true);
      expect(mail.subject).not.toMatch(/[\r\n\0]/);
    }),
    { numRuns: 1500 },
  );
});

test('what was composed is read back', async () => {
  const raw = await composeMail({
    from: { name: 'Ada', email: 'ada@example.com' },
    to: [{ email: 'jobs@bücher.example' }],
    subject: 'Grüße',
    text: 'Liebes Team',
    html: '<p>Liebes Team</p>',
    attachments: [{ fileName: 'Lebenslauf Zoë.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF') }],
    date: new Date('2026-03-01T10:00:00Z'),
    messageId: '<one@example.com>',
  });
  expect(await readMail(raw)).toMatchObject({
    from: { name: 'Ada', email: 'ada@example.com' },
    to: [{ name: '', email: 'jobs@bücher.example' }],
    subject: 'Grüße',
    textFrom: 'plain',
    attachments: [{ fileName: 'Lebenslauf Zoë.pdf', contentType: 'application/pdf', size: 4 }],
  });
});

const real = join(resolve(process.env.REAL_DATA_DIR ?? '../shared/data'), 'emails', 'mailparser-fixtures');
if (existsSync(real)) {
  test('every recorded odd message is read without a loss of its sender or content', async () => {
    const names = readdirSync(real).filter((name) => name.endsWith('.eml'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const raw = readFileSync(join(real, name));
      const mail = await readMail(raw);
      const seen = {
        name,
        problems: mail.problems,
        hasSender: mail.from !== undefined,
        hasContent: mail.textFrom !== 'none' || mail.attachments.length > 0,
      };
      expect(seen).toEqual({ name, problems: [], hasSender: /^From:/m.test(raw.toString('latin1')), hasContent: true });
    }
  });
} else {
  test.skip(`recorded messages: skipped, there is no ${real}; set REAL_DATA_DIR`, () => {});
}
