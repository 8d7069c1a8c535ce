import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { answered, api } from './data/api.ts';
import { useQuery } from './data/query.ts';
import { useRoute } from './data/route.ts';
import { useSession } from './data/session.ts';
import { pages } from './pages/all.ts';
import { Door } from './pages/door.tsx';
import { Frame } from './ui/frame.tsx';
import { Empty } from './ui/states.tsx';
import { words } from './words.ts';

/** The theme of the person's settings on the whole page; as the system has it until they are known. */
const Themed = () => {
  const settings = useQuery({ key: ['settings'], load: () => answered(api.GET('/v1/settings')) });
  const theme = settings.data?.theme ?? 'system';
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return null;
};

const NotFound = () => (
  <Empty title={words.states.notFound}>
    <a href="#/">{words.states.toToday}</a>
  </Empty>
);

export const App = () => {
  const { state, retry } = useSession();
  const { parts, query } = useRoute();
  const [name = 'today', id] = parts;
  const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
  const title = page?.title ?? words.product;
  useEffect(() => {
    document.title = state === 'in' ? `${title} · ${words.product}` : words.product;
  }, [title, state]);
  if (state === 'unknown') return null;
  if (state !== 'in') return <Door unreachable={state === 'unreachable'} retry={retry} />;
  const Page: FunctionComponent<{ id?: string | undefined; query: URLSearchParams }> = page?.page ?? NotFound;
  return (
    <>
      <Themed />
      <Frame at={name} place={`${name}/${id ?? ''}`}>
        <Page key={`${name}/${id ?? ''}`} id={id} query={query} />
      </Frame>
    </>
  );
};
