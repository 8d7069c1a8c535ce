import { onlineManager, QueryClient, QueryObserver, type QueryObserverResult } from '@tanstack/query-core';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { ApiError } from './api.ts';

const refused = (error: unknown): boolean => error instanceof ApiError && error.status < 500 && error.status !== 429;

/** What was fetched, by key. A refusal is final; a fault is tried twice more. */
export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      gcTime: 300_000,
      retry: (failures, error) => !refused(error) && failures < 2,
      throwOnError: false,
    },
  },
});
cache.mount();

/** How often a live list is looked at, and the longest pause after faults. */
export const LIVE_MS = 5_000;
const LONGEST_PAUSE_MS = 120_000;

type Query<T> = { key: readonly unknown[]; load: () => Promise<T>; live?: boolean | undefined; enabled?: boolean };

/**
 * What `load` gives, kept by its key and drawn anew when it changes. A live one is fetched again every five seconds
 * while the page is looked at, and ever less often while that fails.
 */
export function useQuery<T>({ key, load, live = false, enabled = true }: Query<T>): QueryObserverResult<T> {
  const options = {
    queryKey: key,
    queryFn: load,
    enabled,
    refetchInterval: (query: { state: { errorUpdateCount: number; status: string } }) =>
      live &&
      (query.state.status === 'error'
        ? Math.min(LIVE_MS * 2 ** Math.min(query.state.errorUpdateCount, 6), LONGEST_PAUSE_MS)
        : LIVE_MS),
  };
  const [observer] = useState(() => new QueryObserver<T>(cache, options));
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => observer.subscribe(() => redraw(undefined)), [observer]);
  const result = observer.getOptimisticResult(cache.defaultQueryOptions(options));
  useEffect(() => observer.setOptions(options));
  return result;
}

type Shown<T> = { data: T | undefined; isError: boolean; error: unknown; refetch: () => unknown };

/**
 * What may not be there: asked for only where `has` says of `of` that it is, so that nothing is asked for that would be
 * refused. Null where it is not.
 */
export function useWhere<K, T>(of: Shown<K>, has: (known: K) => boolean, query: Query<T>): Shown<T | null> {
  const is = of.data === undefined ? undefined : has(of.data);
  const found = useQuery({ ...query, enabled: is === true });
  if (is === true) return found;
  return { data: is === false ? null : undefined, isError: of.isError, error: of.error, refetch: of.refetch };
}

/** Fetches anew whatever begins with one of these keys. */
export const refresh = async (...keys: readonly string[]): Promise<void> => {
  await Promise.all(keys.map((key) => cache.invalidateQueries({ queryKey: [key] })));
};

let reached = true;
const reaching = new Set<(reached: boolean) => void>();
cache.getQueryCache().subscribe((event) => {
  if (event.type !== 'updated') return;
  const { action } = event;
  // A refusal is an answer too.
  const now = action.type === 'success' || (action.type === 'failed' ? action.error instanceof ApiError : reached);
  if (now === reached) return;
  reached = now;
  for (const tell of reaching) tell(reached);
  // It answers again: what failed meanwhile, or grew old, is asked for once more.
  if (reached) void cache.refetchQueries({ type: 'active', stale: true });
});

/** Whether the service answered when it was asked last. */
export const useReached = (): boolean => {
  const [seen, see] = useState(reached);
  useEffect(() => {
    reaching.add(see);
    return () => void reaching.delete(see);
  }, []);
  return seen;
};

/** Whether the browser has a network. */
export const useOnline = (): boolean => {
  const [online, setOnline] = useState(onlineManager.isOnline());
  useEffect(() => onlineManager.subscribe(setOnline), []);
  return online;
};
