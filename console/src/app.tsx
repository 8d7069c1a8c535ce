import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks';
import { useSettings } from './data/hunt.ts';
import { cache } from './data/query.ts';
import { takePlace, useRoute } from './data/route.ts';
import { useSession } from './data/session.ts';
import { pages } from './pages/all.ts';
import { Door, Waiting } from './pages/door.tsx';
import { Ended } from './ui/ended.tsx';
import { Frame } from './ui/frame.tsx';
import { Empty, PageHead } from './ui/states.tsx';
import { words } from './words.ts';

/** The theme of the person's settings on the whole page; as the system has it until they are known. */
const Themed = () => {
  const settings = useSettings();
  const theme = settings.data?.theme ?? 'system';
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return null;
};

const NotFound = () => (
  <>
    <PageHead title={words.states.notFound} />
    <div class="card">
      <Empty title={words.states.gone}>
        <a class="button" href="#/">
          {words.states.toToday}
        </a>
      </Empty>
    </div>
  </>
);

/** A page that cannot be drawn says so in its own place; the frame around it stays. */
const Guarded = ({ children }: { children: ComponentChildren }) => {
  const [error] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  return (
    <>
      <PageHead title={words.states.broken} />
      <div class="card state" role="alert">
        <p>{words.states.brokenWhy}</p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {words.states.reload}
        </button>
      </div>
    </>
  );
};

export const App = () => {
  const { state, retry } = useSession();
  const { parts, query } = useRoute();
  const [name = 'today', id] = parts;
  const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
  const title = page?.title ?? words.product;
  useEffect(() => {
    document.title = state === 'in' || state === 'ended' ? `${title} · ${words.product}` : words.product;
  }, [title, state]);
  const was = useRef(state);
  const isIn = state === 'in' || state === 'ended';
  useEffect(() => {
    if (state === 'in') takePlace();
    // What failed while nobody was signed in is asked for again.
    if (state === 'in' && was.current === 'ended') void cache.invalidateQueries();
    was.current = state;
  }, [state]);
  if (state === 'unknown') return <Waiting />;
  if (!isIn) return <Door unreachable={state === 'unreachable'} retry={retry} />;
  const Page: FunctionComponent<{ id?: string | undefined; query: URLSearchParams }> = page?.page ?? NotFound;
  return (
    <>
      <Themed />
      <Frame at={name} place={`${name}/${id ?? ''}`}>
        <Guarded key={`${name}/${id ?? ''}`}>
          <Page id={id} query={query} />
        </Guarded>
      </Frame>
      {state === 'ended' ? <Ended /> : null}
    </>
  );
};
