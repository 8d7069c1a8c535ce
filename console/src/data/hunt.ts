import type { Schemas } from './api.ts';
import { answered, api } from './api.ts';
import { useQuery } from './query.ts';

/** The lists that several pages show, each under one key, so that an act on one page is seen on all. */
const page = { limit: 50 } as const;

export const useEmails = (status?: Schemas['Email']['status'], applicationId?: string) =>
  useQuery({
    key: ['emails', status ?? 'all', applicationId ?? 50],
    load: () =>
      answered(
        api.GET('/v1/emails', {
          params: {
            query: {
              ...page,
              ...(status === undefined ? {} : { status }),
              ...(applicationId === undefined ? {} : { application_id: applicationId }),
            },
          },
        }),
      ),
    live: true,
  });

export const useReplies = (queue: boolean) =>
  useQuery({
    key: ['replies', queue ? 'needed' : 'all', 50],
    load: () =>
      answered(
        api.GET('/v1/replies', { params: { query: { ...page, ...(queue ? { review_status: 'needed' } : {}) } } }),
      ),
    live: true,
  });

export const useSaved = () =>
  useQuery({
    key: ['saved-jobs'],
    load: () => answered(api.GET('/v1/saved-jobs', { params: { query: { limit: 100 } } })),
  });

/** The person's applications by id, for lists that only carry the id. */
export const useApplications = () => {
  const list = useQuery({
    key: ['applications', 'recent'],
    load: () => answered(api.GET('/v1/applications', { params: { query: { limit: 100 } } })),
  });
  return new Map((list.data?.items ?? []).map((application) => [application.id, application]));
};

export type ReplyKind = Exclude<NonNullable<Schemas['Reply']['classification']>, 'unclassified'>;

/** Saves a posting or takes it off the list. */
export const keepJob = (id: string, keep: boolean): Promise<unknown> => {
  const path = { job_id: id };
  return keep
    ? answered(api.PUT('/v1/jobs/{job_id}/saved', { params: { path }, body: {} }))
    : answered(api.DELETE('/v1/jobs/{job_id}/saved', { params: { path } }));
};
