import { answered, api } from '../data/api.ts';
import { useEmails } from '../data/hunt.ts';
import { useQuery } from '../data/query.ts';
import { EmailRow } from '../ui/email.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';
import { Stop } from './today-parts.tsx';

const tabs = {
  all: () => true,
  waiting: (status: string) => ['draft', 'queued', 'sending'].includes(status),
  decide: (status: string) => ['needs_review', 'failed', 'bounced'].includes(status),
  gone: (status: string) => ['sent', 'delivered'].includes(status),
} as const;
type Tab = keyof typeof tabs;
const names: Tab[] = ['all', 'waiting', 'decide', 'gone'];

/** Which messages stand where, with the time that is left to take one back. */
export const OutboxPage = ({ query }: PageProps) => {
  const emails = useEmails();
  const integrations = useQuery({ key: ['integrations'], load: () => answered(api.GET('/v1/integrations')) });
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
          <a class="button small" href="#/settings">
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
      <section class="card">
        <Fetched of={emails}>
          {({ items }) => {
            const shown = items.filter(({ status }) => tabs[at](status));
            return shown.length === 0 ? (
              <Empty icon="outbox" title={words.outbox.none}>
                <p>{words.outbox.noneWhy}</p>
              </Empty>
            ) : (
              <ul class="list">
                {shown.map((email) => (
                  <EmailRow key={email.id} email={email} />
                ))}
              </ul>
            );
          }}
        </Fetched>
      </section>
    </>
  );
};
