import * as z from 'zod';
import { Email } from '../../../shared/contracts/email.ts';
import { known, type Telling } from '../hunt.ts';
import { patiently } from '../patience.ts';

const Outbox = z.object({
  items: z.array(
    z.object({ id: z.string(), account: z.string(), recipients: z.array(z.string()), subject: z.string() }),
  ),
});

/** Waits for the undo window to pass by itself; the queue's message or the minute's dispatcher then sends. */
export const waitForSending: Telling = async (hunt) => {
  const api = known(hunt, 'api');
  const id = known(hunt, 'emailId');
  const from = performance.now();
  const email = await patiently('the e-mail to be sent', async () => {
    await hunt.stack.invokeSchedule('dispatch-emails');
    const now = await api.get(`/v1/emails/${id}`, Email);
    if (['failed', 'cancelled', 'needs_review'].includes(now.status)) {
      throw new Error(`The e-mail ended as ${now.status}: ${now.status_reason ?? 'no reason given'}`);
    }
    return now.status === 'sent' && now.rfc_message_id !== null && now;
  });
  const waited = ((performance.now() - from) / 1000).toFixed(1);
  return [
    `the undo window passed, the checks passed again, the draft was made and sent once (${waited} s, attempt ${email.attempts})`,
    `Gmail's own ids were read back: ${email.provider_message_id}, ${email.rfc_message_id}`,
  ];
};

export const seeOutbox: Telling = async (hunt) => {
  const to = known(hunt, 'employerAddress');
  const answer = await fetch(`${hunt.stack.urls.google}/sandbox/outbox?to=${encodeURIComponent(to)}`);
  const { items } = Outbox.parse(await answer.json());
  const [message] = items;
  if (message === undefined || items.length !== 1) {
    throw new Error(`Exactly one message should have left for ${to}, and ${items.length} did.`);
  }
  hunt.facts.outboxId = message.id;
  return [`exactly one message left: ${message.account} to ${message.recipients.join(', ')}: “${message.subject}”`];
};
