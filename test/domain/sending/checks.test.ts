import * as fc from 'fast-check';
import { mayLeave, type SendFacts } from '../../../shared/domain/sending/checks.ts';
import { gapEnds, jitterOf, type Pace, rampLimit } from '../../../shared/domain/sending/pace.ts';
import { after } from '../../../shared/domain/sending/policy.ts';
import { zoneOfPlace } from '../../../shared/domain/sending/recipient-zone.ts';
import { plannedAt } from '../../../shared/domain/sending/schedule.ts';
import { isOpen } from '../../../shared/domain/sending/window.ts';

const now = new Date('2026-11-02T09:00:00Z');
const free: Pace = { gapSeconds: 0, jitterSeconds: 0, rampStart: undefined, bouncePausePercent: 5 };
const facts: SendFacts = {
  emailId: 'e1',
  type: 'application',
  userActive: true,
  applicationStatus: 'queued',
  suppressedRecipients: 0,
  duplicateOf: undefined,
  stopped: false,
  companyExcluded: false,
  companyThisWeek: 0,
  companyMost: 2,
  answered: false,
  bounced: false,
  sentToday: 3,
  maxPerDay: 4,
  allSentToday: 3,
  daysSending: 0,
  dayEnds: after(now, 3600),
  scheduledBy: 'rules',
  window: { days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00', zone: 'Europe/Berlin' },
  pace: free,
  latestSend: undefined,
  lately: { sent: 0, bounced: 0 },
};
const ask = (change: Partial<SendFacts>) => mayLeave({ ...facts, ...change }, now);

test('what ends an e-mail for good comes before what only delays it', () => {
  expect(ask({})).toEqual({ go: true });
  const full = { sentToday: 4 };
  expect(ask(full)).toEqual({ go: false, wait: facts.dayEnds, reason: 'daily_limit' });
  expect(ask({ ...full, userActive: false })).toMatchObject({ cancel: 'account_inactive' });
  expect(ask({ ...full, applicationStatus: 'withdrawn' })).toMatchObject({ cancel: 'application_withdrawn' });
  expect(ask({ ...full, suppressedRecipients: 1 })).toMatchObject({ cancel: 'do_not_contact' });
  expect(ask({ ...full, duplicateOf: 'a1' })).toMatchObject({ cancel: 'duplicate_application' });
});

test.each([
  ['an answer', { answered: true }, 'answered'],
  ['a bounce', { bounced: true }, 'application_bounced'],
  ['a rejection', { applicationStatus: 'rejected' }, 'application_rejected'],
  ['a withdrawal', { applicationStatus: 'withdrawn' }, 'application_withdrawn'],
  ['do-not-contact', { suppressedRecipients: 1 }, 'do_not_contact'],
] as const)('a follow-up is stopped by %s', (_what, change, reason) => {
  const followUp = { type: 'follow_up', applicationStatus: 'sent' } as const;
  expect(ask(followUp)).toEqual({ go: true });
  expect(ask({ ...followUp, ...change })).toEqual({ go: false, cancel: reason });
});

test.each([
  ['withdrawal', 'withdrawn', 'sent'],
  ['thank_you', 'interviewing', 'rejected'],
] as const)('a %s leaves while the application is %s, not while it is %s', (type, open, closed) => {
  expect(ask({ type, applicationStatus: open })).toEqual({ go: true });
  expect(ask({ type, applicationStatus: closed })).toEqual({ go: false, cancel: `application_${closed}` });
});

test('a closed window waits for its opening, unless the person chose the time, or answers somebody', () => {
  const window = { ...facts.window, start: '14:00', end: '15:00' };
  expect(ask({ window })).toEqual({ go: false, wait: new Date('2026-11-02T13:00:00Z'), reason: 'send_window' });
  expect(ask({ window, scheduledBy: 'person' })).toEqual({ go: true });
  expect(ask({ window, type: 'response' })).toEqual({ go: true });
});

test('the gap after the latest send is kept, with the jitter of the e-mail itself', () => {
  const pace = { ...free, gapSeconds: 60, jitterSeconds: 30 };
  const verdict = ask({ pace, latestSend: now });
  expect(verdict).toEqual({ go: false, wait: after(now, 60 + jitterOf('e1', 30)), reason: 'gap' });
  expect(ask({ pace, latestSend: after(now, -91) })).toEqual({ go: true });
});

test('a new mailbox begins with few and doubles each day', () => {
  const pace = { ...free, rampStart: 3 };
  expect(ask({ pace, maxPerDay: 50 })).toMatchObject({ reason: 'ramp_up', wait: facts.dayEnds });
  expect(ask({ pace, maxPerDay: 50, daysSending: 1 })).toEqual({ go: true });
  expect([0, 1, 2, 500].map((day) => rampLimit(pace, day))).toEqual([3, 6, 12, 3 * 2 ** 20]);
});

test.each([
  [20, 1, true],
  [21, 1, false],
  [19, 5, false],
  [100, 5, true],
  [100, 4, false],
])('%i sends with %i bounces pause: %s', (sent, bounced, pauses) => {
  const verdict = ask({ lately: { sent, bounced } });
  expect('reason' in verdict && verdict.reason === 'bounce_rate').toBe(pauses);
});

test('whatever the rules: the planned time is after undo and the gap, in the window, and the jitter within its bound', async () => {
  const plan = fc.record({
    undoSeconds: fc.nat({ max: 86_400 }),
    at: fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
    gapSeconds: fc.nat({ max: 7200 }),
    jitterSeconds: fc.nat({ max: 7200 }),
    ago: fc.option(fc.integer({ min: -90_000, max: 90_000 }), { nil: undefined }),
    id: fc.uuid(),
    zone: fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Kolkata'),
  });
  await fc.assert(
    fc.property(plan, ({ undoSeconds, at, gapSeconds, jitterSeconds, ago, id, zone }) => {
      const pace = { ...free, gapSeconds, jitterSeconds };
      const latest = ago === undefined ? undefined : after(at, ago);
      const window = { days: [1, 3, 5], start: '09:00', end: '11:30', zone };
      const planned = plannedAt(id, { now: at, undoSeconds, window, pace, latest });
      expect(planned >= after(at, undoSeconds)).toBe(true);
      const gap = gapEnds(latest, id, pace);
      if (gap !== undefined) expect(planned >= gap).toBe(true);
      expect(isOpen(planned, window)).toBe(true);
      expect(jitterOf(id, jitterSeconds)).toBeLessThanOrEqual(jitterSeconds);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['DE', null, 'Europe/Berlin'],
  ['FR', null, 'Europe/Paris'],
  ['US', 'TX', 'America/Chicago'],
  ['US', null, undefined],
  ['CA', 'BC', 'America/Vancouver'],
  ['BR', null, undefined],
  [null, null, undefined],
  ['xx', null, undefined],
])('the place %s %s has the zone %s', (country, region, zone) => {
  expect(zoneOfPlace(country, region)).toBe(zone);
});

test('an excluded company and one that had its share end an application; a stop holds everything back', () => {
  expect(mayLeave({ ...facts, companyExcluded: true }, now)).toMatchObject({ cancel: 'company_excluded' });
  expect(mayLeave({ ...facts, companyThisWeek: 2 }, now)).toMatchObject({ cancel: 'company_limit' });
  expect(mayLeave({ ...facts, stopped: true }, now)).toMatchObject({ reason: 'stopped', wait: after(now, 120) });
});
