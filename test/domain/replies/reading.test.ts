import { bounceReason, readDelivery } from '../../../shared/domain/replies/delivery.ts';
import { isAnswer, needsReview, nextStatus } from '../../../shared/domain/replies/follow-up.ts';
import { fixedTime, type TimeMention } from '../../../shared/domain/replies/interview-time.ts';
import { matchReply, type SentEmail } from '../../../shared/domain/replies/match.ts';
import { meetingLink } from '../../../shared/domain/replies/meeting-link.ts';
import { ownWords } from '../../../shared/domain/replies/own-words.ts';

test('only links to known video hosts are meetings', () => {
  expect(meetingLink('Join: https://us02web.zoom.us/j/812?pwd=a.')).toBe('https://us02web.zoom.us/j/812?pwd=a');
  expect(meetingLink(undefined, 'see https://x.example/zoom.us and https://meet.google.com/abc-defg-hij')).toBe(
    'https://meet.google.com/abc-defg-hij',
  );
  for (const link of [
    'https://zoom.us.attacker.example/j/1',
    'https://evilzoom.us/j/1',
    'http://zoom.us/j/1',
    'https://zoom.us@attacker.example/j/1',
    'https://user:pw@zoom.us/j/1',
    'https://zoom.us:8443/j/1',
    'https://zoom.us',
  ]) {
    expect(meetingLink(link)).toBeUndefined();
  }
});

test('history below a reply and the signature are cut, a forwarded message stays', () => {
  expect(ownWords('Yes.\n\nOn Mon, 5 Oct 2026 at 10:00, Ines\n<ines@mail.example> wrote:\n> no')).toBe('Yes.');
  expect(ownWords('Yes.\n-- \nDana\nLatchworks')).toBe('Yes.');
  expect(ownWords('Yes.\n\nFrom: Ines\nSent: Monday\nTo: Dana\nSubject: Hello\n\nno')).toBe('Yes.');
  expect(ownWords('> quoted\nMy answer\n> more\nMy other answer')).toBe('My answer\nMy other answer');
  expect(
    ownWords(
      'See below.\n---------- Forwarded message ---------\nFrom: HR\nDate: Monday\nSubject: Interview\n\nMonday at ten',
    ),
  ).toContain('Monday at ten');
});

const sent = (emailId: string, rest: Partial<SentEmail>): SentEmail => ({
  emailId,
  applicationId: `of-${emailId}`,
  rfcMessageId: undefined,
  threadId: undefined,
  sendToken: undefined,
  ...rest,
});
const answering = { threadId: 't1', inReplyTo: [], references: [], sendTokens: [], returned: [] };

test.each([
  'On Tue, 10 Nov 2026 at 10:00, Jo Example <jo@person.example> wrote:',
  'Am 10.11.2026 um 10:00 schrieb Jo Example <jo@person.example>:',
  'Le mar. 10 nov. 2026 à 10:00, Jo Example <jo@person.example> a écrit :',
  'El mar, 10 nov 2026 a las 10:00, Jo Example (<jo@person.example>) escribió:',
  'Il giorno mar 10 nov 2026 alle ore 10:00 Jo Example <jo@person.example> ha scritto:',
  'Op di 10 nov. 2026 om 10:00 schreef Jo Example <jo@person.example>:',
  'Em ter., 10 de nov. de 2026 às 10:00, Jo Example <jo@person.example> escreveu:',
  'W dniu 10.11.2026 o 10:00, Jo Example napisał(a):',
  'Den tis 10 nov. 2026 kl 10:00 skrev Jo Example <jo@person.example>:',
  '-----Original Message-----',
  'Von: Jo Example\nGesendet: Dienstag, 10. November 2026\nAn: Dana\nBetreff: Bewerbung',
  'De: Jo Example\nEnviado: martes, 10 de noviembre de 2026\nPara: Dana\nAsunto: Solicitud',
  'Da: Jo Example\nInviato: 10 novembre 2026\nA: Dana\nOggetto: Candidatura',
  'Van: Jo Example\nVerzonden: 10 november 2026\nAan: Dana\nOnderwerp: Sollicitatie',
  'Od: Jo Example\nWysłano: 10 listopada 2026\nDo: Dana\nTemat: Aplikacja',
])('what stands below "%s" is history', (line) => {
  const cut = ownWords(
    `Thanks, we will see.\n\nSent from my iPhone\n\n${line}\n\nWe regret that you were not selected.`,
  );
  expect(cut).toBe('Thanks, we will see.');
});

test('a sentence that only begins like history, and a form with a From line, stay', () => {
  const kept = 'On Monday the chair wrote: you are in.\nIn this letter\nFrom: the board\nwith love';
  expect(ownWords(kept)).toBe(kept);
});

test('the strongest sign links a message to its application', () => {
  const emails = [sent('a', { threadId: 't1' }), sent('b', { rfcMessageId: '<b@x>' }), sent('c', { sendToken: 'tok' })];
  expect(matchReply(answering, emails)).toMatchObject({ emailId: 'a', sign: 'thread' });
  expect(matchReply({ ...answering, inReplyTo: ['<b@x>'] }, emails)).toMatchObject({
    emailId: 'b',
    sign: 'in_reply_to',
  });
  expect(matchReply({ ...answering, inReplyTo: ['<b@x>'], sendTokens: ['tok'] }, emails)).toMatchObject({
    emailId: 'c',
    sign: 'send_token',
  });
});

test('a sign that points to two applications links nothing by itself', () => {
  const emails = [sent('a', { threadId: 't1' }), sent('b', { threadId: 't1' })];
  expect(matchReply(answering, emails)).toBeUndefined();
  expect(matchReply({ ...answering, references: ['<none@x>'] }, [])).toBeUndefined();
});

const mention = (startsAt: Date | undefined, rest: Partial<TimeMention> = {}): TimeMention => ({
  text: 'Tuesday at 2pm ET',
  zone: 'America/New_York',
  local: '2026-10-20T14:00',
  startsAt,
  endsAt: undefined,
  ...rest,
});
const received = new Date('2026-10-14T09:00:00Z');
const at = new Date('2026-10-20T18:00:00Z');

test('one exact time fixes an interview; two, a guess or one in the past fix none', () => {
  expect(fixedTime(undefined, [mention(at)], received)).toMatchObject({
    startsAt: at,
    source: 'text',
    durationMinutes: undefined,
  });
  expect(fixedTime(undefined, [mention(at), mention(at)], received)).toBeDefined();
  expect(fixedTime(undefined, [mention(at), mention(new Date('2026-10-21T18:00:00Z'))], received)).toBeUndefined();
  expect(fixedTime(undefined, [mention(at), mention(undefined)], received)).toBeUndefined();
  expect(fixedTime(undefined, [mention(undefined)], received)).toBeUndefined();
  expect(fixedTime(undefined, [mention(at)], new Date('2026-10-21T00:00:00Z'))).toBeUndefined();
});

test('a calendar part wins over prose', () => {
  const calendar = {
    method: 'REQUEST',
    uid: 'u',
    startsAt: at,
    endsAt: new Date('2026-10-20T18:45:00Z'),
    zone: 'UTC',
    summary: 'Talk',
    location: undefined,
    url: undefined,
    organizer: undefined,
  };
  expect(fixedTime(calendar, [mention(new Date('2026-10-22T18:00:00Z'))], received)).toMatchObject({
    startsAt: at,
    durationMinutes: 45,
    source: 'calendar',
  });
});

const report = (fields: string): string => `Reporting-MTA: dns; mx.example\r\n\r\n${fields}\r\n`;

test('a delivery report tells a failure for good from a delay', () => {
  const failed = readDelivery(
    report(
      'Final-Recipient: rfc822; <jobs@gone.example>\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n user unknown',
    ),
  );
  expect(failed).toEqual({
    action: 'failed',
    status: '5.1.1',
    recipient: 'jobs@gone.example',
    diagnostic: '550 5.1.1 user unknown',
  });
  const decision = {
    classification: 'automated',
    firm: true,
    confidence: 1,
    decided_by: 'delivery_report',
    evidence: [],
  } as const;
  expect(bounceReason(failed, { ...decision, evidence: [] }, '')).toBe('5.1.1 550 5.1.1 user unknown');
  const delayed = readDelivery(
    report('Final-Recipient: rfc822; slow@mail.example\r\nAction: delayed\r\nStatus: 4.4.1'),
  );
  expect(bounceReason(delayed, { ...decision, evidence: [] }, '')).toBeUndefined();
});

test('of several recipients the one that failed speaks', () => {
  const both = readDelivery(
    report(
      'Final-Recipient: rfc822; a@x.example\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\nFinal-Recipient: rfc822; b@x.example\r\nAction: failed\r\nStatus: 5.2.2',
    ),
  );
  expect(both).toMatchObject({ action: 'failed', recipient: 'b@x.example' });
});

test('below the line, and where nobody decided, the person looks', () => {
  const decided = { firm: true, decided_by: 'phrases', evidence: [] } as const;
  expect(needsReview({ ...decided, classification: 'unclassified', confidence: 1, evidence: [] })).toBe(true);
  expect(needsReview({ ...decided, classification: 'rejection', confidence: 0.79, evidence: [] })).toBe(true);
  expect(needsReview({ ...decided, classification: 'rejection', confidence: 0.96, evidence: [] })).toBe(false);
});

test('a reply moves an application forward only', () => {
  expect(nextStatus('interview_request', 'sent', 'reply')).toBe('interviewing');
  expect(nextStatus('rejection', 'interviewing', 'reply')).toBe('rejected');
  expect(nextStatus('request_info', 'interviewing', 'reply')).toBeUndefined();
  expect(nextStatus('interview_request', 'rejected', 'reply')).toBeUndefined();
  expect(nextStatus('interview_request', 'rejected', 'person')).toBe('interviewing');
  expect(nextStatus('automated', 'sent', 'reply')).toBeUndefined();
  expect(isAnswer('spam')).toBe(false);
});
