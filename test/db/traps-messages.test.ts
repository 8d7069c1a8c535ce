import { randomUUID } from 'node:crypto';
import { testDatabase } from '../support/database.ts';
import { check, unique } from './refusals.ts';
import { fillPerson } from './rows.ts';

/** Traps of the owner's schema that the migrations mend; the numbers are those of the owner's list of them. */
const { createUser, sql } = await testDatabase();

test('32, 34: nothing is queued without a time at which somebody looks at it', async () => {
  const ids = await fillPerson(sql);
  await expect(
    sql(`UPDATE applications.applications SET status = 'queued' WHERE id = $1`, [ids.application]),
  ).rejects.toMatchObject(check);
  await expect(
    sql(`UPDATE communications.emails SET status = 'queued' WHERE id = $1`, [ids.email]),
  ).rejects.toMatchObject(check);
});

test('34: a message is frozen once it was queued; its bytes may go, its hash stays', async () => {
  const ids = await fillPerson(sql);
  await sql(
    `UPDATE communications.emails SET status = 'queued', next_attempt_at = now(), mime = '\\x01', mime_sha256 = repeat('a', 64) WHERE id = $1`,
    [ids.email],
  );
  for (const change of [
    `body = 'Other'`,
    `to_emails = '{else@firm.example}'`,
    `mime = '\\x02'`,
    'mime_sha256 = NULL, mime = NULL',
    `subject = 'Other'`,
  ]) {
    await expect(sql(`UPDATE communications.emails SET ${change} WHERE id = $1`, [ids.email])).rejects.toMatchObject(
      check,
    );
  }
  await sql('UPDATE communications.emails SET mime = NULL WHERE id = $1', [ids.email]);
});

test('34: one application, type and sequence has one message on its way', async () => {
  const ids = await fillPerson(sql);
  const again = `INSERT INTO communications.emails (user_id, application_id, type, from_email, to_emails, subject, body)
                 VALUES ($1, $2, 'application', 'a@example.test', '{b@firm.example}', 's', 'b')`;
  await expect(sql(again, [ids.user, ids.application])).rejects.toMatchObject(unique);
});

test("35, 37: a mailbox's message is stored once, a provider's event counts once; another mailbox may have the same id", async () => {
  const [ann, ben] = [await fillPerson(sql), await fillPerson(sql)];
  const reply = `INSERT INTO communications.email_responses (user_id, from_email, received_at, provider_message_id) VALUES ($1, 'x@firm.example', now(), 'same')`;
  await sql(reply, [ann.user]);
  await sql(reply, [ben.user]);
  await expect(sql(reply, [ann.user])).rejects.toMatchObject(unique);
  const event = `INSERT INTO communications.email_events (email_id, event_type, provider_event_id) VALUES ($1, 'opened', $2)`;
  const id = randomUUID();
  await sql(event, [ann.email, id]);
  await expect(sql(event, [ann.email, id])).rejects.toMatchObject(unique);
});

test('36: a mail has at least one recipient, and every address is one, without a line break', async () => {
  const ann = await createUser();
  const insert = (from: string, to: (string | null)[]) =>
    sql(
      `INSERT INTO communications.emails (user_id, type, from_email, to_emails, subject, body) VALUES ($1, 'response', $2, $3, 's', 'b')`,
      [ann.id, from, to],
    );
  for (const to of [
    [],
    [null],
    ['junk'],
    ['a@firm.example', null],
    ['a@firm.example\r\nBcc: b@firm.example'],
    ['a@b'],
  ]) {
    await expect(insert('a@example.test', to)).rejects.toMatchObject(check);
  }
  await expect(insert('not an email', ['a@firm.example'])).rejects.toMatchObject(check);
  await insert("o'brien+jobs@example.test", ['jobs@bücher.example', 'x@firm.xn--p1ai']);
});
