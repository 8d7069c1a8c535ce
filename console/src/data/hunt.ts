import { type Answer, answered, api, type Body, type Item, type Schemas, withCursor } from './api.ts';
import { usePages } from './pages.ts';
import { useQuery } from './query.ts';

/** The lists that several pages show, each under one key, so that an act on one page is seen on all. */
const page = { limit: 20 } as const;

export const useEmails = (status?: Schemas['Email']['status'], applicationId?: string) => {
  const query = {
    ...page,
    ...(status === undefined ? {} : { status }),
    ...(applicationId === undefined ? {} : { application_id: applicationId }),
  };
  return usePages<Item<'/v1/emails'>, Answer<'/v1/emails'>>({
    key: ['emails', query],
    load: (cursor) => answered(api.GET('/v1/emails', { params: { query: withCursor(query, cursor) } })),
    live: true,
  });
};

export const useReplies = (queue: boolean) => {
  const query = { ...page, ...(queue ? { review_status: 'needed' as const } : {}) };
  return usePages<Item<'/v1/replies'>, Answer<'/v1/replies'>>({
    key: ['replies', query],
    load: (cursor) => answered(api.GET('/v1/replies', { params: { query: withCursor(query, cursor) } })),
    live: true,
  });
};

type Counted = { data: { items: unknown[] } | undefined; more: unknown };

/** Two lists that are counted as one; unknown while one of them is. */
export const together = (one: Counted, other: Counted): Counted => ({
  data: one.data && other.data && { items: [...one.data.items, ...other.data.items] },
  more: one.more ?? other.more,
});

/** How many there are of what was fetched so far: 20+ says that more follow. */
export const countOf = (list: Counted): string | undefined =>
  list.data === undefined ? undefined : `${list.data.items.length}${list.more === undefined ? '' : '+'}`;

export const useSaved = () =>
  useQuery({
    key: ['saved-jobs'],
    load: () => answered(api.GET('/v1/saved-jobs', { params: { query: { limit: 100 } } })),
  });

/** The signed-in person. */
export const useMe = () => useQuery({ key: ['me'], load: () => answered(api.GET('/v1/me')) });

export const useSettings = () => useQuery({ key: ['settings'], load: () => answered(api.GET('/v1/settings')) });

/** What is connected and what else is set up: what is not need not be asked for. */
export const useIntegrations = () =>
  useQuery({ key: ['integrations'], load: () => answered(api.GET('/v1/integrations')), live: true });

/** One of the person's applications, for what only carries its id. */
export const useApplication = (id: string, live = false, enabled = true) =>
  useQuery({
    key: ['application', id],
    load: () => answered(api.GET('/v1/applications/{application_id}', { params: { path: { application_id: id } } })),
    live,
    enabled,
  });

/** The newest applications, to choose from. */
export const useRecent = () =>
  useQuery({
    key: ['applications', 'recent'],
    load: () => answered(api.GET('/v1/applications', { params: { query: { limit: 8 } } })),
  });

/** Why a posting may be dismissed, as the API names it. */
export type DismissalReason = NonNullable<Body<'/v1/matches/{job_id}/dismissal', 'put'>['reason']>;
export type ReplyKind = Exclude<NonNullable<Schemas['Reply']['classification']>, 'unclassified'>;

/** Saves a posting or takes it off the list. */
export const keepJob = (id: string, keep: boolean): Promise<unknown> => {
  const path = { job_id: id };
  return keep
    ? answered(api.PUT('/v1/jobs/{job_id}/saved', { params: { path }, body: {} }))
    : answered(api.DELETE('/v1/jobs/{job_id}/saved', { params: { path } }));
};
