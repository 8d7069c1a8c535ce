import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { answered, api } from '../data/api.ts';
import { keysOf } from '../format.ts';
import { words } from '../words.ts';
import { Button } from './parts.tsx';

const reasons = keysOf(words.matches.dismissal);

/** Asks why, then takes the posting out of the person's matches. */
export const Dismiss = ({ jobId, title }: { jobId: string; title: string }) => {
  const [asking, setAsking] = useState(false);
  const { busy, run } = useAct();
  const act = (value: string): void => {
    const reason = reasons.find((each) => each === value);
    if (reason === undefined) return;
    const call = () =>
      answered(api.PUT('/v1/matches/{job_id}/dismissal', { params: { path: { job_id: jobId } }, body: { reason } }));
    void run(call, { changes: ['matches', 'dismissals', 'job'], done: words.matches.dismissed1 });
  };
  if (!asking) {
    return (
      <Button small tone="plain" label={`${words.matches.dismiss}: ${title}`} onClick={() => setAsking(true)}>
        {words.matches.dismiss}
      </Button>
    );
  }
  return (
    <select
      class="input auto small"
      aria-label={words.matches.why}
      disabled={busy}
      onChange={(event) => act(event.currentTarget.value)}
    >
      <option value="">{words.matches.why}</option>
      {reasons.map((reason) => (
        <option key={reason} value={reason}>
          {words.matches.dismissal[reason]}
        </option>
      ))}
    </select>
  );
};
