import type { Item, Schemas } from '../data/api.ts';
import { useApplication, type useReplies } from '../data/hunt.ts';
import { ago, moment } from '../format.ts';
import { Chip } from '../ui/parts.tsx';
import { words } from '../words.ts';

/** So many of a list stand here; the rest is a step away. */
export const SHOWN = 5;

/** What came back and waits for a word: who wrote, what it seems to be, and the way to it. */
export const Answer = ({ replies }: { replies: ReturnType<typeof useReplies> }) => {
  const items = replies.data?.items ?? [];
  return items.length === 0 ? null : (
    <section class="card">
      <h2>{words.today.answer}</h2>
      <ul class="list">
        {items.slice(0, SHOWN).map(({ id, subject, from_email, received_at, classification }) => (
          <li key={id} class="row apart">
            <div class="grow">
              <a class="title" href={`#/replies/${id}`}>
                {subject ?? words.states.unsaid}
              </a>
              <p class="small soft wrap">
                {from_email} · {ago(received_at)}
              </p>
            </div>
            <Chip tone="warn">{words.replies.kind[classification ?? 'unclassified']}</Chip>
          </li>
        ))}
        {items.length > SHOWN || replies.more !== undefined ? (
          <li>
            <a href="#/replies">{words.today.allReplies}</a>
          </li>
        ) : null}
      </ul>
    </section>
  );
};

/** One interview ahead: when, what, with whom, and the way to its preparation sheet. */
export const Ahead = ({ interview }: { interview: Schemas['Interview'] }) => {
  const { data } = useApplication(interview.application_id);
  const { id, scheduled_at, interview_type } = interview;
  return (
    <li class="row apart">
      <div class="grow">
        <a class="title" href={`#/interviews/${id}`}>
          {data === undefined ? words.interviews.plain : (data.company_name ?? data.job_title)}
        </a>
        <p class="small soft">
          {moment(scheduled_at)} ·{' '}
          {interview_type === null ? words.interviews.plain : words.interviews.kind[interview_type]}
        </p>
      </div>
      <a
        class="button small"
        href={`#/interviews/${id}`}
        aria-label={`${words.interviews.prepare}: ${data?.company_name ?? moment(scheduled_at)}`}
      >
        {words.interviews.prepare}
      </a>
    </li>
  );
};

/** A time that an employer proposes, with whose it is. */
export const Offered = ({ proposed }: { proposed: Item<'/v1/proposed-times'> }) => {
  const { data } = useApplication(proposed.application_id);
  return (
    <li class="row apart">
      <div class="grow">
        <a class="title" href="#/interviews">
          {moment(proposed.starts_at)}
        </a>
        <p class="small soft">{data?.company_name ?? data?.job_title ?? ''}</p>
      </div>
      <a class="button small" href="#/interviews" aria-label={`${words.today.choose}: ${moment(proposed.starts_at)}`}>
        {words.today.choose}
      </a>
    </li>
  );
};
