import { simpleParser } from 'mailparser';
import { createApplication } from '../../shared/services/applications/create.ts';
import { previewApplication } from '../../shared/services/applications/preview.ts';
import { submitApplication } from '../../shared/services/applications/submit.ts';
import { runEmail } from '../../shared/services/emails/run.ts';
import { sendLedger } from '../../shared/services/emails/send-ledger.ts';
import { applicationDeps, scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { HostileMailbox } from '../support/hostile-mailbox.ts';
import { TEST_POLICY } from '../support/send-schedule.ts';
import { mailDeps } from '../support/senders.ts';

const database = await testDatabase();
const make = scene(database);
/** What a PDF has and a text has not: line ends of all kinds, zeros and bytes that are no UTF-8. */
const RESUME = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7 + (index >> 8)) % 256);

test.each([
  ['plain', 'Jo Example', 'Data Analyst', 'Northwind', 'Dear team,\n\nI count carefully.'],
  [
    'of other scripts',
    'Łucja Żółć, Dr. "Lu"',
    'Bäcker*in (m/w/d) – früh',
    'Brød & Sønner GmbH',
    'Dear team,\n\nÆbleskiver 🥐 — “baked”.\n\nŁ.',
  ],
  [
    'that mail servers like to change',
    'Jo Example',
    `Analyst ${'of figures '.repeat(30)}`.trim(),
    'Fernhollow',
    `Dear team,\n.\n..dots\nFrom the start\n--\n\ttabs = 3D\n${'long '.repeat(400)}end\n> quoted`,
  ],
  [
    'that is tracked by the person’s choice',
    'Jo Example',
    'Baker',
    'Tallow & Rye',
    'Dear team,\n\nMy <work>: https://jo.example/a?b=1&c=2.',
    true,
  ],
])(
  'a message %s: what the preview shows is, part by part, what the mailbox is given',
  async (_, name, title, company, letter, tracked = false) => {
    const user = await database.createUser({ name });
    const ctx = { userId: user.id };
    const { deps, clock, files } = applicationDeps(database);
    const choice = { user_id: user.id, open_tracking: tracked, click_tracking: tracked };
    await database.adminDb.insertInto('users.settings').values(choice).execute();
    await make.resume(user.id, files, { is_primary: true });
    for (const key of files.stored.keys()) files.stored.set(key, RESUME);
    const job = await make.job({ title, company_id: await make.company(company) });
    const cover_letter_id = await make.letter(user.id, job.id, letter);
    const draft = await createApplication(deps, ctx, {
      job_id: job.id,
      channel: 'email',
      cover_letter_id,
      override_duplicate: false,
    });
    const drafted = await previewApplication(deps, ctx, draft.id);
    const { email } = await submitApplication(deps, ctx, draft.id);
    const frozen = await previewApplication(deps, ctx, draft.id);
    const seen = ({ from, to, subject, body, tracking }: typeof drafted) => ({ from, to, subject, body, tracking });
    expect(seen(frozen)).toEqual(seen(drafted));

    clock.move(120);
    const mailbox = new HostileMailbox({
      now: () => clock.now().getTime(),
      nextFault: () => 'none',
      lag: { sentSeconds: 0, draftSeconds: 0 },
    });
    const connection = mailbox.connection(async () => {});
    const given: Uint8Array[] = [];
    const watched: typeof connection = {
      ...connection,
      createDraft: (input) => {
        given.push(input.raw);
        return connection.createDraft(input);
      },
    };
    await runEmail(
      { ledger: sendLedger({ db: database.db, clock, policy: TEST_POLICY }), ...mailDeps(watched) },
      ctx,
      email.id,
    );
    expect([given.length, mailbox.sent.length]).toEqual([1, 1]);
    const [raw = new Uint8Array()] = given;
    const { mime } = await database.adminDb
      .selectFrom('communications.emails')
      .select('mime')
      .where('id', '=', email.id)
      .executeTakeFirstOrThrow();
    expect(Buffer.from(raw).equals(mime ?? Buffer.alloc(0))).toBe(true);

    const mail = await simpleParser(Buffer.from(raw));
    const [to] = [mail.to].flat();
    expect({
      from: mail.from?.value.map(({ name, address }) => ({ name, email: address })),
      to: to?.value.map(({ address }) => address).join(', '),
      subject: mail.subject,
      body: mail.text?.trimEnd(),
      // Signed addresses stand in the HTML part alone.
      tracking: {
        opens: /<img src="https:\/\/jobhunt\.example\/t\/[\w-]{64}\/seen\.gif"/.test(mail.html || ''),
        links: /<a href="https:\/\/jobhunt\.example\/t\/[\w-]{64}">https:\/\/jo\.example/.test(mail.html || '')
          ? ['https://jo.example/a?b=1&c=2']
          : [],
      },
    }).toEqual({ ...seen(frozen), from: [frozen.from], body: frozen.body.trimEnd() });
    expect(frozen.tracking.opens).toBe(tracked);
    // No mailbox is connected here, which is worth knowing as well.
    expect(drafted.warnings.filter((line) => line.includes('by your settings'))).toHaveLength(tracked ? 2 : 0);
    expect(
      mail.attachments.map(({ filename, contentType, content }) => [filename, contentType, content.equals(RESUME)]),
    ).toEqual(frozen.attachments.map(({ file_name, content_type }) => [file_name, content_type, true]));
    expect([drafted, frozen].map(({ attachments }) => attachments[0]?.size)).toEqual([RESUME.length, RESUME.length]);
  },
);
