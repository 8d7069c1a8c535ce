import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { answered, api, type Schemas } from '../data/api.ts';
import { refresh } from '../data/query.ts';
import { moment } from '../format.ts';
import { words } from '../words.ts';
import { Button, Chip, Countdown, StatusChip, submitting } from './parts.tsx';

type Email = Schemas['Email'];
const CHANGES = ['emails', 'applications', 'application', 'board', 'preview'];

const Edit = ({ email, done }: { email: Email; done: () => void }) => {
  const { busy, run } = useAct();
  const save = submitting(async ({ subject, body }) => {
    const changed = { ...(subject === undefined ? {} : { subject }), ...(body === undefined ? {} : { body }) };
    const saved = await run(
      () => answered(api.PATCH('/v1/emails/{email_id}', { params: { path: { email_id: email.id } }, body: changed })),
      { changes: CHANGES, done: words.outbox.saved },
    );
    if (saved !== undefined) done();
  });
  return (
    <form class="stack tight" onSubmit={save}>
      <label class="field">
        {words.application.subject}
        <input class="input" name="subject" defaultValue={email.subject ?? ''} required />
      </label>
      <label class="field">
        {words.outbox.body}
        <textarea class="input" name="body" rows={10} required defaultValue={email.body} />
      </label>
      <div class="row">
        <button type="submit" class="button main" disabled={busy}>
          {words.outbox.save}
        </button>
        <Button onClick={done}>{words.letters.cancel}</Button>
      </div>
    </form>
  );
};

/** What can be done with an e-mail where it stands. */
const Acts = ({ email, edit }: { email: Email; edit: () => void }) => {
  const { busy, run } = useAct();
  const params = { path: { email_id: email.id } };
  const label = (act: string): string => `${act}: ${email.subject ?? ''}`;
  if (email.status === 'queued' && email.can_cancel) {
    return (
      <Button
        tone="main"
        small
        busy={busy}
        label={label(words.outbox.undo)}
        onClick={() =>
          void run(() => answered(api.POST('/v1/emails/{email_id}/cancel', { params })), {
            changes: CHANGES,
            done: words.outbox.undone,
          })
        }
      >
        {words.outbox.undo}
      </Button>
    );
  }
  if (email.status === 'draft') {
    return (
      <>
        <Button
          tone="main"
          small
          busy={busy}
          label={label(words.outbox.approve)}
          onClick={() =>
            void run(() => answered(api.POST('/v1/emails/{email_id}/approve', { params })), {
              changes: CHANGES,
              done: words.outbox.approved,
            })
          }
        >
          {words.outbox.approve}
        </Button>
        <Button small onClick={edit} label={label(words.outbox.edit)}>
          {words.outbox.edit}
        </Button>
      </>
    );
  }
  if (email.status !== 'needs_review') return null;
  const decide = (decision: Schemas['ResolveEmail']['decision']) => () =>
    void run(() => answered(api.POST('/v1/emails/{email_id}/resolve', { params, body: { decision } })), {
      changes: CHANGES,
      done: words.outbox.resolved,
    });
  return (
    <>
      <Button small busy={busy} onClick={decide('sent')}>
        {words.outbox.left}
      </Button>
      <Button small busy={busy} onClick={decide('send_again')}>
        {words.outbox.again}
      </Button>
      <Button small busy={busy} tone="danger" onClick={decide('cancel')}>
        {words.outbox.drop}
      </Button>
    </>
  );
};

/** One e-mail: to whom, where it stands, and what can be done with it now. */
export const EmailRow = ({ email }: { email: Email }) => {
  const [editing, setEditing] = useState(false);
  return (
    <li class="stack tight">
      <div class="row apart top">
        <div class="grow">
          <strong>{email.subject ?? words.states.unsaid}</strong>
          <p class="small soft">
            {words.outbox.type[email.type]} {words.outbox.to(email.to_emails.join(', '))}
            {email.sent_at === null ? '' : ` · ${words.outbox.sentAt(moment(email.sent_at))}`}
          </p>
        </div>
        {email.status === 'queued' && email.scheduled_for !== null ? (
          <Chip tone="warn">
            {words.outbox.leavesIn} <Countdown until={email.scheduled_for} onEnd={() => void refresh('emails')} />
          </Chip>
        ) : (
          <StatusChip status={email.status} />
        )}
      </div>
      {email.status === 'needs_review' ? (
        <p class="warn small">{words.outbox.review}</p>
      ) : email.status_reason === null ? null : (
        <p class="small soft">{email.status_reason.replaceAll('_', ' ')}</p>
      )}
      {email.unfilled.length === 0 ? null : (
        <p class="small bad">
          {words.outbox.unfilled}: {email.unfilled.join(', ')}
        </p>
      )}
      {editing ? (
        <Edit email={email} done={() => setEditing(false)} />
      ) : (
        <div class="row top">
          <Acts email={email} edit={() => setEditing(true)} />
          <details class="grow">
            <summary class="small">{words.outbox.show}</summary>
            <div class="mail pre">{email.body}</div>
          </details>
        </div>
      )}
    </li>
  );
};
