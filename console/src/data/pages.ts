import { hashKey, InfiniteQueryObserver } from '@tanstack/query-core';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { cache, LIVE_MS } from './query.ts';

type Page<T> = { items: T[]; next_cursor: string | null };
type Asked<P> = { key: readonly unknown[]; load: (cursor: string | undefined) => Promise<P>; live?: boolean };
/** A list that was opened further than this is no longer looked at every few seconds. */
const LIVE_PAGES = 2;

/**
 * A list page by page: `data` holds all that was fetched so far, `more` fetches the next page and is undefined behind
 * the last one. A live one is fetched again as `useQuery` does it, while no more than its first pages are open.
 */
export function usePages<T extends { id: string }, P extends Page<T>>({ key, load, live = false }: Asked<P>) {
  const options = {
    queryKey: [...key, 'pages'],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: P) => last.next_cursor ?? undefined,
    refetchInterval: (query: { state: { data?: { pages: P[] } | undefined } }) =>
      live && (query.state.data?.pages.length ?? 0) <= LIVE_PAGES && LIVE_MS,
  };
  // What is asked for stands in the key: another key is another list.
  const observer = useMemo(() => new InfiniteQueryObserver(cache, options), [hashKey(key)]);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => observer.subscribe(() => redraw(undefined)), [observer]);
  const result = observer.getCurrentResult();
  const pages = result.data?.pages;
  // What moved to the next page between two fetches stands in both.
  const items =
    pages === undefined
      ? []
      : [...new Map(pages.flatMap((page) => page.items).map((item) => [item.id, item])).values()];
  return {
    data: pages?.[0] === undefined ? undefined : { first: pages[0], items },
    isError: result.isError,
    error: result.error,
    refetch: () => result.refetch(),
    more: result.hasNextPage ? () => void observer.fetchNextPage() : undefined,
    busy: result.isFetchingNextPage,
  };
}
