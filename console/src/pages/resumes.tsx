import { useAct } from '../data/act.ts';
import { answered, api, type Schemas } from '../data/api.ts';
import { useQuery } from '../data/query.ts';
import { ago } from '../format.ts';
import { Button, Chip } from '../ui/parts.tsx';
import { words } from '../words.ts';

type Proposal = Schemas['ResumeProposal'];

const shown = (value: Proposal['proposed_value']): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .filter((part) => typeof part === 'string')
        .join(', ')
    : String(value);

const Proposals = ({ changes }: { changes: string[] }) => {
  const proposals = useQuery({
    key: ['proposals', 'open'],
    load: () => answered(api.GET('/v1/proposals', { params: { query: { status: 'open', limit: 50 } } })),
    live: true,
  });
  const { busy, run } = useAct();
  const items = proposals.data?.items ?? [];
  return items.length === 0 ? null : (
    <section class="card">
      <h2>{words.profile.proposals}</h2>
      <ul class="list">
        {items.map((proposal) => {
          const params = { path: { proposal_id: proposal.id } };
          const value = shown(proposal.proposed_value);
          return (
            <li key={proposal.id} class="stack tight">
              <div>
                <small class="soft">{proposal.field?.replaceAll('_', ' ') ?? proposal.entity}</small>
                <p>{value}</p>
              </div>
              {proposal.evidence[0] === undefined ? null : <blockquote>{proposal.evidence[0].text}</blockquote>}
              <div class="row">
                <Button
                  small
                  tone="main"
                  busy={busy}
                  label={`${words.profile.take}: ${value}`}
                  onClick={() =>
                    void run(() => answered(api.POST('/v1/proposals/{proposal_id}/accept', { params, body: {} })), {
                      changes,
                      done: words.profile.taken,
                    })
                  }
                >
                  {words.profile.take}
                </Button>
                <Button
                  small
                  busy={busy}
                  label={`${words.profile.leave}: ${value}`}
                  onClick={() =>
                    void run(() => answered(api.POST('/v1/proposals/{proposal_id}/reject', { params })), {
                      changes,
                      done: words.profile.left,
                    })
                  }
                >
                  {words.profile.leave}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** The person's resumes, and what they propose to the profile. */
export const Resumes = ({ changes }: { changes: string[] }) => {
  const resumes = useQuery({
    key: ['resumes'],
    load: () => answered(api.GET('/v1/resumes', { params: { query: { limit: 10 } } })),
    live: true,
  });
  return (
    <>
      <section class="card">
        <h2>{words.profile.resumes}</h2>
        <ul class="list">
          {(resumes.data?.items ?? []).map(({ id, file_name, is_primary, parse_status, parse_error, created_at }) => (
            <li key={id}>
              <div class="row apart">
                <span>{file_name}</span>
                {is_primary ? <Chip tone="accent">{words.profile.primary}</Chip> : null}
              </div>
              <p class="small soft">
                {parse_status.replaceAll('_', ' ')} · {ago(created_at)}
              </p>
              {parse_error === null ? null : <p class="small bad">{parse_error}</p>}
            </li>
          ))}
        </ul>
      </section>
      <Proposals changes={changes} />
    </>
  );
};
