import { useAct } from '../data/act.ts';
import { answered, api, type Schemas } from '../data/api.ts';
import { countOf, type ReplyKind, useApplication, useRecent, useReplies } from '../data/hunt.ts';
import { useQuery } from '../data/query.ts';
import { ago, percent } from '../format.ts';
import { Marked } from '../ui/marked.tsx';
import { Button, Chip, More } from '../ui/parts.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';
import { DraftAnswer, Read } from './reply-parts.tsx';

type Reply = Schemas['Reply'];
type Detail = Schemas['ReplyDetail'];
const kinds: ReplyKind[] = ['interview_request', 'offer', 'request_info', 'rejection', 'automated', 'spam'];
const CHANGES = ['replies', 'reply', 'applications', 'board', 'interviews', 'offers'];

const KindChip = ({ reply }: { reply: Reply }) => {
  const kind = reply.classification ?? 'unclassified';
  const tones = {
    interview_request: 'good',
    offer: 'good',
    rejection: 'bad',
    request_info: 'accent',
    unclassified: 'warn',
    automated: 'plain',
    spam: 'plain',
  } as const;
  return <Chip tone={tones[kind]}>{words.replies.kind[kind]}</Chip>;
};

/** The person's word on what a reply is; it can be taken back. */
const Review = ({ reply }: { reply: Detail }) => {
  const { busy, run } = useAct();
  const params = { path: { reply_id: reply.id } };
  const review = (classification: ReplyKind, done: string) => () =>
    void run(() => answered(api.POST('/v1/replies/{reply_id}/review', { params, body: { classification } })), {
      changes: CHANGES,
      done,
    });
  const guessed = kinds.find((kind) => kind === reply.classification);
  if (reply.review_status === 'confirmed' || reply.review_status === 'corrected') {
    return (
      <Button
        small
        busy={busy}
        onClick={() =>
          void run(() => answered(api.DELETE('/v1/replies/{reply_id}/review', { params })), {
            changes: CHANGES,
            done: words.replies.takenBack,
          })
        }
      >
        {words.replies.takeBack}
      </Button>
    );
  }
  return (
    <div class="row">
      {guessed === undefined ? null : (
        <Button tone="main" busy={busy} onClick={review(guessed, words.replies.confirmed)}>
          {words.replies.confirm}: {words.replies.kind[guessed]}
        </Button>
      )}
      {kinds
        .filter((kind) => kind !== guessed)
        .map((kind) => (
          <Button key={kind} small busy={busy} onClick={review(kind, words.replies.corrected)}>
            {words.replies.is}: {words.replies.kind[kind]}
          </Button>
        ))}
    </div>
  );
};

/** An application by its names. */
const Named = ({ id }: { id: string }) => {
  const { data } = useApplication(id);
  return <>{data === undefined ? words.replies.open : `${data.job_title}, ${data.company_name ?? ''}`}</>;
};

const Link = ({ reply }: { reply: Detail }) => {
  const recent = useRecent();
  const { busy, run } = useAct();
  const params = { path: { reply_id: reply.id } };
  if (reply.application_id !== null)
    return (
      <p>
        <a href={`#/applications/${reply.application_id}`}>
          <Named id={reply.application_id} />
        </a>
      </p>
    );
  const known = reply.suggestions.map(({ application_id }) => application_id);
  return (
    <div class="banner">
      <strong>{words.replies.which}</strong>
      {(known.length > 0 ? known : (recent.data?.items ?? []).map(({ id }) => id)).map((id) => (
        <Button
          key={id}
          small
          busy={busy}
          onClick={() =>
            void run(
              () => answered(api.POST('/v1/replies/{reply_id}/link', { params, body: { application_id: id } })),
              { changes: CHANGES, done: words.replies.linked },
            )
          }
        >
          <Named id={id} />
        </Button>
      ))}
      <Button
        small
        busy={busy}
        tone="plain"
        onClick={() =>
          void run(() => answered(api.DELETE('/v1/replies/{reply_id}/link', { params })), {
            changes: CHANGES,
            done: words.replies.unlinked,
          })
        }
      >
        {words.replies.unlink}
      </Button>
    </div>
  );
};

const One = ({ id }: { id: string }) => {
  const reply = useQuery({
    key: ['reply', id],
    load: () => answered(api.GET('/v1/replies/{reply_id}', { params: { path: { reply_id: id } } })),
  });
  return (
    <Fetched of={reply}>
      {(data) => {
        const evidence = (data.extracted_data.evidence ?? []).map(({ text }) => text);
        return (
          <div class="stack">
            <section class="card stack">
              <div class="row apart top">
                <div>
                  <h2>{data.subject ?? words.states.unsaid}</h2>
                  <p class="soft small">
                    {data.from_email} · {ago(data.received_at)}
                  </p>
                </div>
                <KindChip reply={data} />
              </div>
              <Link reply={data} />
              {data.body === null ? (
                <p class="soft">{words.replies.noText}</p>
              ) : (
                <div class="mail pre">
                  <Marked text={data.body} marks={evidence} />
                </div>
              )}
              {evidence.length === 0 ? null : (
                <p class="small soft">
                  {words.replies.decided}:{' '}
                  {evidence.map((text) => (
                    <span key={text}>
                      <mark>{text}</mark>{' '}
                    </span>
                  ))}
                </p>
              )}
              <p class="small soft">
                {data.classified_by === null ? '' : words.replies.by[data.classified_by]}
                {data.confidence_score === null ? '' : ` · ${words.replies.sure(percent(data.confidence_score))}`}
              </p>
              <Review reply={data} />
            </section>
            <Read reply={data} />
            <DraftAnswer reply={data} />
          </div>
        );
      }}
    </Fetched>
  );
};

export const RepliesPage = ({ id, query }: PageProps) => {
  const queue = query.get('tab') !== 'all' && id === undefined;
  const asked = useReplies(true);
  const all = useReplies(false);
  const replies = queue ? asked : all;
  const shown = id ?? replies.data?.items[0]?.id;
  return (
    <>
      <PageHead title={words.replies.title} about={words.replies.about} />
      <nav class="tabs" aria-label={words.replies.title}>
        <a href="#/replies" aria-current={queue ? 'page' : undefined}>
          {words.replies.queue}
          {(countOf(asked) ?? '0') === '0' ? '' : ` (${countOf(asked)})`}
        </a>
        <a href="#/replies?tab=all" aria-current={queue ? undefined : 'page'}>
          {words.replies.all}
        </a>
      </nav>
      <Fetched of={replies}>
        {({ items }) =>
          items.length === 0 ? (
            <div class="card">
              <Empty icon="replies" title={queue ? words.replies.none : words.replies.noneAll}>
                <p>{words.replies.noneWhy}</p>
              </Empty>
            </div>
          ) : (
            <div class={`two${id === undefined ? ' list-first' : ''}`}>
              {shown === undefined ? null : <One key={shown} id={shown} />}
              <div class="card">
                <ul class="list">
                  {items.map((reply) => (
                    <li key={reply.id}>
                      <div class="row apart top">
                        <a
                          class="title grow"
                          href={`#/replies/${reply.id}`}
                          aria-current={reply.id === shown ? 'true' : undefined}
                        >
                          {reply.subject ?? words.states.unsaid}
                        </a>
                        <KindChip reply={reply} />
                      </div>
                      <p class="small soft">
                        {reply.from_email} · {ago(reply.received_at)}
                      </p>
                    </li>
                  ))}
                </ul>
                <More of={replies} />
              </div>
            </div>
          )
        }
      </Fetched>
    </>
  );
};
