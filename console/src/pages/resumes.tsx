import { useAct } from '../data/act.ts';
import { type Answer, answered, api, type Item, type Schemas, withCursor } from '../data/api.ts';
import { usePages } from '../data/pages.ts';
import { useQuery } from '../data/query.ts';
import { ago } from '../format.ts';
import { Button, Chip, More } from '../ui/parts.tsx';
import { Sure } from '../ui/secret.tsx';
import { Empty, Fetched } from '../ui/states.tsx';
import { words } from '../words.ts';
import { ResumeUpload } from './upload.tsx';

type Proposal = Schemas['ResumeProposal'];
type Resume = Item<'/v1/resumes'>;

/** What an entry is called by stands first; the rest follows as it came. */
const NAMES = ['job_title', 'degree', 'company_name', 'institution_name', 'project_name', 'certificate_name'];
const rank = (field: string): number => (NAMES.includes(field) ? NAMES.indexOf(field) : NAMES.length);

const shown = (value: Proposal['proposed_value']): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .toSorted(([one], [other]) => rank(one) - rank(other))
        .map(([, part]) => part)
        .filter((part) => typeof part === 'string')
        .join(', ')
    : String(value);

const ProposalRow = ({ proposal, changes }: { proposal: Proposal; changes: string[] }) => {
  const { busy, run } = useAct();
  const params = { path: { proposal_id: proposal.id } };
  const value = shown(proposal.proposed_value);
  return (
    <li class="stack tight">
      <div>
        <small class="soft cap">{proposal.field?.replaceAll('_', ' ') ?? proposal.entity}</small>
        <p>{value}</p>
        {proposal.action === 'change' && proposal.current_value !== null ? (
          <p class="small warn">{words.profile.instead(shown(proposal.current_value))}</p>
        ) : null}
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
};

/** What the resumes propose: one by one, or all of a resume at once. */
const Proposals = ({ changes }: { changes: string[] }) => {
  const query = { status: 'open' as const, limit: 20 };
  const proposals = usePages<Proposal, Answer<'/v1/proposals'>>({
    key: ['proposals', 'all'],
    load: (cursor) => answered(api.GET('/v1/proposals', { params: { query: withCursor(query, cursor) } })),
    live: true,
  });
  const { busy, run } = useAct();
  const items = proposals.data?.items ?? [];
  const takeAll = (replacing: boolean) => async (): Promise<void> => {
    const ids = [...new Set(items.map(({ resume_id }) => resume_id))];
    await run(
      async () => {
        for (const id of ids) {
          const params = { path: { resume_id: id } };
          await answered(api.POST('/v1/resumes/{resume_id}/accept', { params, body: { changes: replacing } }));
        }
      },
      { changes, done: words.profile.takenAll },
    );
  };
  return items.length === 0 ? null : (
    <section class="card stack">
      <h2>{words.profile.proposals}</h2>
      <div class="row">
        <Button small tone="main" busy={busy} onClick={() => void takeAll(false)()}>
          {words.profile.takeNew}
        </Button>
        {items.some(({ action }) => action === 'change') ? (
          <Button small busy={busy} onClick={() => void takeAll(true)()}>
            {words.profile.takeAll}
          </Button>
        ) : null}
      </div>
      <ul class="list ruled">
        {items.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} changes={changes} />
        ))}
      </ul>
      <More of={proposals} />
    </section>
  );
};

const Row = ({ resume, changes }: { resume: Resume; changes: string[] }) => {
  const { busy, run } = useAct();
  const { id, file_name, is_primary, parse_status, parse_error, created_at } = resume;
  const params = { path: { resume_id: id } };
  const tones = { parsed: 'good', failed: 'bad', queued: 'warn', parsing: 'warn', awaiting_upload: 'plain' } as const;
  const open = async (): Promise<void> => {
    const link = await run(() => answered(api.GET('/v1/resumes/{resume_id}/download', { params })), { changes: [] });
    if (link !== undefined) window.open(link.url, '_blank', 'noopener');
  };
  return (
    <li class="stack tight">
      <div class="row apart top">
        <span class="grow wrap">{file_name}</span>
        <Chip tone={tones[parse_status]}>{words.profile.parse[parse_status]}</Chip>
      </div>
      <p class="small soft">
        {is_primary ? `${words.profile.primary} · ` : ''}
        {ago(created_at)}
      </p>
      {parse_error === null ? null : <p class="small bad">{parse_error}</p>}
      <div class="row">
        {parse_status === 'awaiting_upload' ? null : (
          <Button small busy={busy} label={`${words.profile.openFile}: ${file_name}`} onClick={() => void open()}>
            {words.profile.openFile}
          </Button>
        )}
        {is_primary || parse_status !== 'parsed' ? null : (
          <Button
            small
            busy={busy}
            label={`${words.profile.makePrimary}: ${file_name}`}
            onClick={() =>
              void run(() => answered(api.POST('/v1/resumes/{resume_id}/primary', { params })), {
                changes,
                done: words.profile.primaryDone,
              })
            }
          >
            {words.profile.makePrimary}
          </Button>
        )}
        {parse_status === 'failed' ? (
          <Button
            small
            busy={busy}
            label={`${words.profile.readAgain}: ${file_name}`}
            onClick={() => void run(() => answered(api.POST('/v1/resumes/{resume_id}/retry', { params })), { changes })}
          >
            {words.profile.readAgain}
          </Button>
        ) : null}
        <Sure
          label={file_name}
          busy={busy}
          act={() =>
            void run(() => answered(api.DELETE('/v1/resumes/{resume_id}', { params })), {
              changes,
              done: words.profile.removed,
            })
          }
        >
          {words.sources.remove}
        </Sure>
      </div>
    </li>
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
      <section class="card stack">
        <h2>{words.profile.resumes}</h2>
        <ResumeUpload />
        <Fetched of={resumes}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="letters" title={words.profile.noResume}>
                <p>{words.profile.noResumeWhy}</p>
              </Empty>
            ) : (
              <ul class="list ruled">
                {items.map((resume) => (
                  <Row key={resume.id} resume={resume} changes={changes} />
                ))}
              </ul>
            )
          }
        </Fetched>
      </section>
      <Proposals changes={changes} />
    </>
  );
};
