export type WorkMode = 'onsite' | 'hybrid' | 'remote';

const NOT_REMOTE =
  /\b(?:no|not|non|isn['’]t|cannot be|can['’]t be|never|without)[\s-]+(?:(?:a|an|be|currently|fully|offered|eligible for|available as|open to|offering|offer|able to offer|considering|the|any)\s+)*remote(?:ly)?\b|\bremote(?:\s+(?:work|working|option|options|position|role|applicants|candidates))*\s+(?:is|are|will|would|can)\s*(?:not|n['’]t|no longer|never)|\bon-?site only\b|\bin[- ](?:person|office) only\b|\bno (?:work from home|wfh)\b/iu;
const REMOTE_ROLE =
  /\b(?:fully|100 ?%|completely|entirely|permanently)[\s-]+remote\b|\bremote[\s-]+(?:position|role|job|opportunity|vacancy|only)\b|\b(?:this|the|our) (?:role|position|job) (?:is|can be|may be)(?: \w+){0,3} remote\b|\bwork (?:remotely )?from anywhere\b|\bwork remotely from\b|\bremote within\b|\bhome[- ]based (?:role|position)\b/iu;
const HYBRID_ROLE =
  /\bhybrid[\s-]+(?:role|position|job|work(?:ing|place)?|schedule|model|arrangement|opportunity|setup|environment|policy|basis)\b|\b(?:this|the|our) (?:role|position|job) (?:is|will be)(?: \w+){0,2} hybrid\b|\b(?:\d|one|two|three|four)(?:\s?(?:-|–|to)\s?\w+)?\s+days?\s+(?:(?:a|per|each|every)\s+week\s+|weekly\s+)?(?:in|at|from)\s+(?:the|our|an?)?\s*(?:\w+\s+)?office\b/iu;
const NOT_HYBRID = /\b(?:not|no|isn['’]t)\s+(?:a\s+)?hybrid\b/iu;
const IN_PLACE_REMOTE = /\bremote\b|\bwork from home\b|\bwfh\b|\banywhere\b|\btelecommute\b|\bhome[- ]based\b/iu;
const IN_PLACE_HYBRID = /\bhybrid\b/iu;

/**
 * How the work is done. A board's own field decides first, then the location and title, then what the text says of
 * the role; "no remote option", "not remote" and "hybrid cloud" are no hits. Silence means on site.
 */
export const readWorkMode = (posting: {
  field: WorkMode | null;
  title: string;
  locations: readonly string[];
  text: string;
}): WorkMode => {
  if (posting.field !== null) return posting.field;
  const place = `${posting.title}\n${posting.locations.join('\n')}`;
  const denied = NOT_REMOTE.test(place) || NOT_REMOTE.test(posting.text);
  if (IN_PLACE_HYBRID.test(place) && !NOT_HYBRID.test(place)) return 'hybrid';
  if (IN_PLACE_REMOTE.test(place) && !NOT_REMOTE.test(place)) return 'remote';
  if (HYBRID_ROLE.test(posting.text) && !NOT_HYBRID.test(posting.text)) return 'hybrid';
  return REMOTE_ROLE.test(posting.text) && !denied ? 'remote' : 'onsite';
};
