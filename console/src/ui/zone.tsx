import { useState } from 'preact/hooks';
import { useAct } from '../data/act.ts';
import { answered, api } from '../data/api.ts';
import { useSettings } from '../data/hunt.ts';
import { isSameClock, zone, zoneName } from '../format.ts';
import { words } from '../words.ts';
import { Button } from './parts.tsx';

/** What is drawn by the settings: figures are counted by their days. */
export const OF_SETTINGS = ['settings', 'funnel', 'daily', 'activity'] as const;
/** In this browser alone: which pair of zones the person wants left as it is. */
const KEPT = 'jobhunt-zone-kept';

/** Says where the settings count by another clock than this browser, until the person has decided. */
export const ZoneHint = ({ leavable = false }: { leavable?: boolean }) => {
  const settings = useSettings();
  const { busy, run } = useAct();
  const theirs = settings.data?.timezone;
  const here = zone();
  const pair = `${theirs} ${here}`;
  const [kept, keep] = useState(() => localStorage.getItem(KEPT));
  if (theirs === undefined || isSameClock(theirs, here) || (leavable && kept === pair)) return null;
  const use = (): void =>
    void run(() => answered(api.PATCH('/v1/settings', { body: { timezone: here } })), {
      changes: OF_SETTINGS,
      done: words.settings.saved,
    });
  return (
    <div class="banner">
      {words.settings.zoneDiffers(zoneName(theirs), zoneName(here))}
      <span class="row">
        <Button small busy={busy} onClick={use}>
          {words.settings.zoneUse(zoneName(here))}
        </Button>
        {leavable ? (
          <Button
            small
            tone="plain"
            onClick={() => {
              localStorage.setItem(KEPT, pair);
              keep(pair);
            }}
          >
            {words.settings.zoneKeep(zoneName(theirs))}
          </Button>
        ) : null}
      </span>
    </div>
  );
};
