import { useEmails, useIntegrations } from '../data/hunt.ts';
import { EmailRow } from '../ui/email.tsx';
import { More } from '../ui/parts.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';
import { Stop } from './today-parts.tsx';

/** The states of a tab, what is nearest to leaving first. */
const tabs = {
  waiting: ['queued', 'sending', 'draft'],
  decide: ['needs_review', 'failed', 'bounced'],
  gone: ['sent', 'delivered', 'cancelled'],
} as const;
const names = ['all', 'waiting', 'decide', 'gone'] as const;

const Nothing = () => (
  <Empty icon="outbox" title={words.outbox.none}>
    <p>{words.outbox.noneWhy}</p>
  </Empty>
);

const Rows = ({ of }: { of: ReturnType<typeof useEmails> }) => (
  <>
    <ul class="list">
      {of.data?.items.map((email) => (
        <EmailRow key={email.id} email={email} />
      ))}
    </ul>
    <More of={of} />
  </>
);

const All = () => {
  const emails = useEmails();
  return <Fetched of={emails}>{({ items }) => (items.length === 0 ? <Nothing /> : <Rows of={emails} />)}</Fetched>;
};

/** The messages of three states, one state after the other. */
const OfStates = ({ states: [first, second, third] }: { states: (typeof tabs)[keyof typeof tabs] }) => {
  const lists = [useEmails(first), useEmails(second), useEmails(third)];
  const waiting = lists.find(({ data }) => data === undefined);
  if (waiting !== undefined) return <Fetched of={waiting}>{() => null}</Fetched>;
  const filled = lists.filter(({ data }) => data?.items.length !== 0);
  return filled.length === 0 ? (
    <Nothing />
  ) : (
    <div class="stack">
      {filled.map((list) => (
        <Rows key={list.data?.items[0]?.status} of={list} />
      ))}
    </div>
  );
};

/** Which messages stand where, with the time that is left to take one back. */
export const OutboxPage = ({ query }: PageProps) => {
  const integrations = useIntegrations();
  const at = names.find((name) => name === query.get('tab')) ?? 'all';
  const broken =
    integrations.data?.items.some(
      ({ provider, status }) => provider === 'google' && status === 'reconnect_required',
    ) === true;
  return (
    <>
      <PageHead title={words.outbox.title} about={words.outbox.about}>
        <Stop />
      </PageHead>
      {broken ? (
        <div class="banner bad">
          {words.today.reconnect}
          <a class="button small" href="#/settings/connections">
            {words.settings.connections}
          </a>
        </div>
      ) : null}
      <nav class="tabs" aria-label={words.outbox.title}>
        {names.map((name) => (
          <a key={name} href={`#/outbox?tab=${name}`} aria-current={at === name ? 'page' : undefined}>
            {words.outbox[name]}
          </a>
        ))}
      </nav>
      <section class="card">{at === 'all' ? <All /> : <OfStates key={at} states={tabs[at]} />}</section>
    </>
  );
};
