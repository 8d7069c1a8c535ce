import { RETIRED_REASONS, type RetiredReason } from '../enums.ts';
import { SUPPLIED_UNSEEN_DAYS } from './liveness.ts';

const SENTENCES: Readonly<Record<RetiredReason, string>> = {
  expired: 'Its last day has passed.',
  gone: 'No board shows it any more.',
  unseen: `Nothing that was given of its board has shown it for ${SUPPLIED_UNSEEN_DAYS} days; an alert or page that shows it opens it again.`,
  duplicate: 'It is the same posting as another one, which shows it now.',
};

/** Why a posting is closed, for people; what was retired without a reason is gone. */
export const closedBecause = (reason: string | null): { reason: RetiredReason; text: string } => {
  const known = RETIRED_REASONS.find((one) => one === reason) ?? 'gone';
  return { reason: known, text: SENTENCES[known] };
};
