import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { answered, api, type Schemas } from '../data/api.ts';
import { moment } from '../format.ts';
import { Button } from '../ui/parts.tsx';
import { words } from '../words.ts';

type Detail = Schemas['ReplyDetail'];

/** What was read out of the message, each with the sentence it stands on. */
export const Read = ({ reply: { extracted_data: read } }: { reply: Detail }) => {
  const rows = [
    ...(read.times ?? []).map(({ text, starts_at }) => ({
      what: words.replies.times,
      value: starts_at === null ? text : moment(starts_at),
      text,
    })),
    ...(read.questions ?? []).map(({ text }) => ({ what: words.replies.questions, value: '', text })),
    ...(read.deadlines ?? []).map(({ text, at }) => ({
      what: words.replies.deadlines,
      value: at === null ? '' : moment(at),
      text,
    })),
    ...[read.meeting_url, read.booking_url].flatMap((url) =>
      url ? [{ what: words.replies.link, value: '', text: url }] : [],
    ),
  ];
  return rows.length === 0 ? null : (
    <section class="card">
      <h2>{words.replies.read}</h2>
      <ul class="list">
        {rows.map(({ what, value, text }) => (
          <li key={what + text} class="stack tight">
            <div class="row apart">
              <span class="soft">{what}</span>
              <strong>{value}</strong>
            </div>
            <blockquote>{text}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** An answer from what the person keeps: shown first, then put into a draft that waits for approval. */
export const DraftAnswer = ({ reply }: { reply: Detail }) => {
  const [draft, setDraft] = useState<Schemas['ReplyAnswerDraft']>();
  const { busy, run } = useAct();
  const { application_id } = reply;
  if (application_id === null) return null;
  const write = async (): Promise<void> => {
    setDraft(
      await run(() => answered(api.POST('/v1/reply-answers', { body: { reply_id: reply.id } })), { changes: [] }),
    );
  };
  const keep = (body: string) => () =>
    void run(
      () => answered(api.POST('/v1/emails', { body: { type: 'response', application_id, reply_id: reply.id, body } })),
      { changes: ['emails'], done: words.replies.putDone },
    );
  return (
    <section class="card stack">
      {draft === undefined ? (
        <div>
          <Button busy={busy} onClick={() => void write()}>
            {words.replies.draft}
          </Button>
        </div>
      ) : (
        <>
          <h2>{words.replies.drafted}</h2>
          <div class="mail pre">{draft.text}</div>
          {draft.missing.length === 0 ? null : (
            <p class="small warn">
              {words.replies.missing}: {draft.missing.join('; ')}
            </p>
          )}
          <div>
            <Button tone="main" busy={busy} onClick={keep(draft.text)}>
              {words.replies.putDraft}
            </Button>
          </div>
        </>
      )}
    </section>
  );
};
