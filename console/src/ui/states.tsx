import type { ComponentChildren } from 'preact';
import { ApiError } from '../data/api.ts';
import { useOnline } from '../data/query.ts';
import { withMoments } from '../format.ts';
import { words } from '../words.ts';
import { Icon, type IconName } from './icons.tsx';

export const Empty = ({
  icon = 'empty',
  title,
  children,
}: {
  icon?: IconName;
  title: string;
  children?: ComponentChildren;
}) => (
  <div class="state in-card">
    <Icon name={icon} />
    <h3>{title}</h3>
    {children}
  </div>
);

export const Loading = ({ tall = false }: { tall?: boolean }) => (
  <div class="stack" role="status" aria-label={words.states.loading}>
    {tall
      ? [0, 1, 2, 3].map((key) => <div key={key} class="bone tall" />)
      : [0, 1, 2].map((key) => <div key={key} class="bone" />)}
  </div>
);

const Failed = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const online = useOnline();
  const refused = error instanceof ApiError;
  return (
    <div class="state in-card" role="alert">
      <Icon name={online ? 'fault' : 'away'} />
      <h3>
        {refused && error.status === 404 ? words.states.gone : online ? words.states.failed : words.states.offline}
      </h3>
      <p>{refused ? withMoments(error.message) : words.states.failedWhy}</p>
      <button type="button" class="button" onClick={retry}>
        {words.states.retry}
      </button>
    </div>
  );
};

/** What was fetched, once it is there; before and instead of it the states that say so. */
export function Fetched<T>({
  of,
  tall,
  title,
  children,
}: {
  of: { data: T | undefined; isError: boolean; error: unknown; refetch: () => unknown };
  tall?: boolean;
  /** The heading of a page that is nothing but this, until it has its own. */
  title?: string;
  children: (data: T) => ComponentChildren;
}) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  const state = of.isError ? (
    <Failed error={of.error} retry={() => void of.refetch()} />
  ) : (
    <Loading tall={tall === true} />
  );
  if (title === undefined) return state;
  return (
    <>
      <PageHead title={title} />
      {of.isError ? <div class="card">{state}</div> : state}
    </>
  );
}

export const PageHead = ({
  title,
  about,
  children,
}: {
  title: string;
  about?: ComponentChildren;
  children?: ComponentChildren;
}) => (
  <header class="page-head">
    <div>
      <h1>{title}</h1>
      {about === undefined ? null : <p>{about}</p>}
    </div>
    {children === undefined ? null : <div class="row">{children}</div>}
  </header>
);
