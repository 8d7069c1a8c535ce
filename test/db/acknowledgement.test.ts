import { createApplication } from '../../shared/services/applications/create.ts';
import { readApplication } from '../../shared/services/applications/read.ts';
import { syncMailbox } from '../../shared/services/mailbox/sync.ts';
import { classifyReply } from '../../shared/services/replies/classify.ts';
import { applicationDeps, handClock, scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { Inbox } from '../support/inbox.ts';
import { rawMail, replyDeps } from '../support/replies.ts';

const database = await testDatabase();
const make = scene(database);

async function handedTo(company: string) {
  const { id: userId } = await database.createUser();
  const ctx = { userId };
  const clock = handClock('2026-11-03T09:00:00Z');
  const inbox = new Inbox();
  const { deps, queued, classifyDeps } = replyDeps(database, clock, inbox.open());
  const own = applicationDeps(database).deps;
  const job = await make.job({ application_email: null, company_id: await make.company(company), title: 'Cook' });
  const { id } = await createApplication(own, ctx, { job_id: job.id, channel: 'url', override_duplicate: false });
  await syncMailbox(deps, ctx);
  const receive = async (mail: Parameters<typeof rawMail>[0]) => {
    inbox.deliver(rawMail({ from: 'no-reply@hiring.example', ...mail }), { at: clock.now() });
    await syncMailbox(deps, ctx);
    for (const message of queued.splice(0)) {
      if (message.type === 'classify-reply') await classifyReply(classifyDeps, ctx, message.email_response_id);
    }
  };
  return { receive, read: () => readApplication(own, ctx, id), clock };
}

test("the company's acknowledgement closes the loop, though the person never said that they sent it", async () => {
  const { receive, read, clock } = await handedTo('Fernhollow Ltd');
  const text = 'Hi Jo,\n\nThank you for applying to Fernhollow as a Cook. We have received your application.';
  await receive({ subject: 'Thank you for applying to Fernhollow', text });
  const at = clock.now().toISOString();
  expect(await read()).toMatchObject({ status: 'sent', acknowledged_at: at, applied_at: at });
  // A second one changes nothing.
  await receive({ subject: 'Thank you for applying to Fernhollow', text });
  expect(await read()).toMatchObject({ status: 'sent' });
});

test("another company's acknowledgement, or a newsletter that names this one, moves nothing", async () => {
  const { receive, read } = await handedTo('Quillbrook Ltd');
  await receive({ subject: 'Thank you for applying to Elsewhere', text: 'We have received your application.' });
  await receive({ subject: '12 new jobs at Quillbrook', text: 'Have a look.' });
  expect(await read()).toMatchObject({ status: 'draft', acknowledged_at: null });
});
