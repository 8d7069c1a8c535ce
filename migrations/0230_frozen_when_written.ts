import { type Migrating, run } from './helpers.ts';

/** Mend: the frozen bytes were read whole, twice, at each change of an e-mail, even one that does not name them. */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE OR REPLACE TRIGGER keep_frozen_message
       BEFORE UPDATE OF mime, mime_sha256, from_email, to_emails, cc_emails, bcc_emails, subject, body, send_token
       ON communications.emails FOR EACH ROW EXECUTE FUNCTION communications.keep_frozen_message();`,
  );
}
