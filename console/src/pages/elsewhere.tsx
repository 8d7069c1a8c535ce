import { useAct } from '../data/act.ts';
import { answered, api } from '../data/api.ts';
import { useIntegrations } from '../data/hunt.ts';
import { useRoute } from '../data/route.ts';
import { Button } from '../ui/parts.tsx';
import { words } from '../words.ts';
import { LinkedinUpload } from './upload.tsx';

type Provider = 'github' | 'linkedin';
const starts = {
  github: () => answered(api.GET('/v1/resumes/github/connect')),
  linkedin: () => answered(api.GET('/v1/resumes/linkedin/connect')),
} as const;
const about = { github: words.profile.githubAbout, linkedin: words.profile.linkedinAbout } as const;

/** What came of a visit, when the browser is back from it. */
export const CameBack = () => {
  const { query } = useRoute();
  return (
    <>
      {(['github', 'linkedin'] as const).map((provider) => {
        const came = query.get(provider);
        if (came === null) return null;
        const isGood = came === 'read' || came === 'picture' || came === 'seen';
        return (
          <p key={provider} class={`banner ${isGood ? 'calm' : 'bad'}`} role={isGood ? 'status' : 'alert'}>
            {words.visits[provider][came] ?? words.visits.other}
          </p>
        );
      })}
    </>
  );
};

const Visit = ({ to }: { to: Provider }) => {
  const { busy, run } = useAct();
  const go = async (): Promise<void> => {
    const started = await run(starts[to], { changes: [] });
    if (started !== undefined) location.assign(started.authorization_url);
  };
  return (
    <div class="stack tight">
      <p class="small soft">{about[to]}</p>
      <div>
        <Button busy={busy} onClick={() => void go()}>
          {words.profile[to]}
        </Button>
      </div>
    </div>
  );
};

/** What is known of the person elsewhere: asked of them there where this deployment may, and LinkedIn's own export. */
export const Elsewhere = () => {
  const { data } = useIntegrations();
  return (
    <section class="card stack">
      <h2>{words.profile.elsewhere}</h2>
      {data?.can_read.github ? <Visit to="github" /> : null}
      {data?.can_read.linkedin ? <Visit to="linkedin" /> : null}
      <LinkedinUpload />
    </section>
  );
};
