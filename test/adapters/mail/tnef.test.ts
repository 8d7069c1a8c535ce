import fc from 'fast-check';
import { readCalendar } from '../../../shared/adapters/calendar/ical.ts';
import { readMail } from '../../../shared/adapters/mail/read.ts';
import { readTnef } from '../../../shared/adapters/mail/tnef.ts';

const u16 = (value: number) => Buffer.from(Uint16Array.of(value).buffer);
const u32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
const attribute = (level: 1 | 2, id: number, data: Buffer) =>
  Buffer.concat([Buffer.of(level), u32(id), u32(data.length), data, u16(0)]);
const ansi = (text: string) => Buffer.from(`${text}\0`, 'latin1');
const wide = (text: string) => Buffer.from(`${text}\0`, 'utf16le');
const winmail = (...attributes: Buffer[]) => Buffer.concat([u32(0x223e9f78), u16(1), ...attributes]);
const variable = (type: number, id: number, bytes: Buffer) =>
  Buffer.concat([u16(type), u16(id), u32(1), u32(bytes.length), padded(bytes)]);
const named = (type: number, id: number, value: Buffer) =>
  Buffer.concat([u16(type), u16(0x8001), Buffer.alloc(16), u32(0), u32(id), value]);
const props = (...all: Buffer[]) => attribute(1, 0x00069003, Buffer.concat([u32(all.length), ...all]));
const time = (iso: string) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE((BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n);
  return bytes;
};
const file = (short: string, long: string, content: Buffer) =>
  Buffer.concat([
    attribute(2, 0x00069002, Buffer.alloc(14)),
    attribute(2, 0x00018010, ansi(short)),
    attribute(2, 0x0006800f, content),
    attribute(2, 0x00069005, Buffer.concat([u32(1), variable(0x001f, 0x3707, wide(long))])),
  ]);
const mailOf = (tnef: Buffer, text = '') =>
  Buffer.from(
    [
      'From: Dana <dana@northwind.example>',
      'Subject: Interview',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...(text === '' ? [] : ['--b', 'Content-Type: text/plain; charset=utf-8', '', text]),
      '--b',
      'Content-Type: application/ms-tnef; name="winmail.dat"',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment; filename="winmail.dat"',
      '',
      tnef.toString('base64').replace(/(.{76})/g, '$1\r\n'),
      '--b--',
      '',
    ].join('\r\n'),
  );

test('a message that came as winmail.dat alone is read: its words, and its files by name', async () => {
  const page = Buffer.from('<p>We would like to <b>meet</b> you, Zoë.</p>', 'utf8');
  const tnef = winmail(
    attribute(1, 0x00069007, Buffer.concat([u32(1252), u32(0)])),
    props(
      Buffer.concat([u16(0x0003), u16(0x3fde), u32(65_001)]),
      variable(0x0102, 0x1013, page),
      named(0x0003, 0x8201, u32(0)),
    ),
    file('BRIEF~1.PDF', 'Interview brief.pdf', Buffer.from('%PDF')),
  );
  const mail = await readMail(mailOf(tnef));
  expect(mail.text).toContain('We would like to meet you, Zoë.');
  expect(mail.textFrom).toBe('html');
  expect(mail.attachments.map(({ fileName }) => fileName)).toEqual(['winmail.dat', 'Interview brief.pdf']);
  expect((await readMail(mailOf(tnef, 'The words of the message.'))).text.trim()).toBe('The words of the message.');
  const plain = await readMail(mailOf(winmail(attribute(1, 0x0002800c, ansi('Gr\u00fc\u00dfe aus K\u00f6ln')))));
  expect(plain.text).toBe('Grüße aus Köln');
});

test('a meeting request inside winmail.dat is a calendar part like any other', async () => {
  const meeting = (messageClass: string) =>
    winmail(
      attribute(1, 0x00078008, ansi(messageClass)),
      props(
        variable(0x001f, 0x0037, wide('Interview; second round')),
        named(0x0040, 0x820d, time('2026-12-01T14:00:00Z')),
        named(0x0040, 0x820e, time('2026-12-01T14:45:00Z')),
        named(
          0x001f,
          0x8208,
          Buffer.concat([u32(1), u32(wide('Room 4, Leith').length), padded(wide('Room 4, Leith'))]),
        ),
        named(0x0102, 0x0003, Buffer.concat([u32(1), u32(4), Buffer.of(0xab, 0xcd, 0, 1)])),
      ),
    );
  const [request] = (await readMail(mailOf(meeting('IPM.Microsoft Schedule.MtgReq')))).calendars;
  expect(request && readCalendar(request.content, request.method)).toMatchObject({
    method: 'REQUEST',
    uid: 'ABCD0001',
    startsAt: new Date('2026-12-01T14:00:00Z'),
    endsAt: new Date('2026-12-01T14:45:00Z'),
    zone: 'UTC',
    summary: 'Interview; second round',
    location: 'Room 4, Leith',
  });
  const [cancel] = (await readMail(mailOf(meeting('IPM.Schedule.Meeting.Canceled')))).calendars;
  expect(cancel?.method).toBe('CANCEL');
});

test('an invitation that lies in winmail.dat as a file is found', async () => {
  const ics = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
  const { calendars } = await readMail(mailOf(winmail(file('INVITE.ICS', 'invite.ics', Buffer.from(ics)))));
  expect(calendars).toEqual([{ method: undefined, content: ics }]);
});

test('whatever bytes a winmail.dat holds, and wherever it ends, nothing is thrown', () => {
  const whole = winmail(
    attribute(1, 0x0002800c, ansi('Hello')),
    props(variable(0x001f, 0x0037, wide('Subject')), named(0x0040, 0x820d, time('2026-12-01T14:00:00Z'))),
    file('A.TXT', 'a.txt', Buffer.from('x')),
  );
  for (let length = 0; length <= whole.length; length += 1) readTnef(whole.subarray(0, length));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readTnef(Buffer.concat([winmail(), bytes]));
      readTnef(winmail(attribute(1, 0x00069003, Buffer.from(bytes))));
    }),
  );
  expect(readTnef(Buffer.from('no winmail at all'))).toBeUndefined();
});
