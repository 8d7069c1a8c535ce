import type { InterviewStatus, InterviewType } from '../enums.ts';

/** The statuses of an interview that is still to come. */
export const OPEN_INTERVIEWS = ['scheduled', 'rescheduled'] as const satisfies readonly InterviewStatus[];
export const isOpen = ({ status }: { status: InterviewStatus }): boolean =>
  OPEN_INTERVIEWS.some((open) => open === status);

/** How long an interview lasts of which nobody said it: what calendars put down, too. */
export const USUAL_MINUTES = 60;

type Span = { scheduled_at: Date; duration_minutes: number | null };

/** Pure. When it ends, as far as it is known. */
export const endOf = ({ scheduled_at: at, duration_minutes: minutes }: Span): Date =>
  new Date(at.getTime() + (minutes ?? USUAL_MINUTES) * 60_000);

const parts = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 2);

/** Pure. Whether an address is by its look that of the person of this name: "jana.novak@…" of Jana Novak. */
export const bearsName = (address: string | null, name: string): boolean => {
  const local = address?.slice(0, address.lastIndexOf('@')) ?? '';
  const joined = parts(local).join('');
  return parts(name).some((part) => joined.includes(part));
};

const SAID: readonly (readonly [InterviewType, RegExp])[] = [
  [
    'phone_screen',
    /\b(?:phone|telephone|recruiter|screening|introductory|intro)[\s-](?:screen\w*|call|interview|chat)\b|\btelefoninterview\b/iu,
  ],
  [
    'technical',
    /\b(?:technical|coding|programming|system[\s-]design|pair[\s-]programming|whiteboard|live[\s-]coding)\b/iu,
  ],
  [
    'behavioral',
    /\b(?:behaviou?ral|culture[\s-]fit|values|competency)[\s-](?:based )?(?:interview|round|chat|conversation)\b/iu,
  ],
  ['onsite', /\bon[\s-]?site (?:interview|visit|day|round|loop)\b|\bat our (?:office|offices|headquarters)\b/iu],
  ['final', /\b(?:final|last)(?:[\s-](?:round|stage))? interview\b|\b(?:final|last)[\s-](?:round|stage)\b/iu],
];

/** Pure. The type that a message's words name; null where they name none, or several. */
export const interviewTypeOf = (text: string): InterviewType | null => {
  const found = SAID.filter(([, says]) => says.test(text));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
};
