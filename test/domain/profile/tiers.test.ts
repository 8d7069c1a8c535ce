import fc from 'fast-check';
import { SUBSCRIPTION_TIERS } from '../../../shared/domain/enums.ts';
import { historyFrom, leftOf, TIERS, tierAt } from '../../../shared/domain/tiers.ts';

const now = new Date('2026-06-15T12:00:00Z');
const on = (subscription_tier: string, at: string | null) =>
  tierAt({ subscription_tier, subscription_expires_at: at === null ? null : new Date(at) }, now);

test('every tier of the schema is in the table, and a higher one never allows less', () => {
  const [free, pro, enterprise] = SUBSCRIPTION_TIERS.map((tier) => TIERS[tier]);
  for (const [lower, higher] of [
    [free, pro],
    [pro, enterprise],
  ]) {
    for (const [name, value] of Object.entries(lower ?? {})) {
      expect(new Map(Object.entries(higher ?? {})).get(name)).toBeGreaterThanOrEqual(value);
    }
  }
});

test.each([
  ['pro', null, 'pro', false],
  ['pro', '2026-06-15T12:00:01Z', 'pro', false],
  ['pro', '2026-06-15T12:00:00Z', 'free', true],
  ['enterprise', '2020-01-01T00:00:00Z', 'free', true],
  ['free', '2020-01-01T00:00:00Z', 'free', false],
])('%s until %s counts as %s', (tier, until, counts, expired) => {
  expect(on(tier, until)).toMatchObject({
    tier: counts,
    subscribed: tier,
    isExpired: expired,
    limits: TIERS[counts === 'pro' ? 'pro' : 'free'],
  });
});

test('what is left is never below nothing, and history reaches as far as the tier says', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(4000), (limit, used) =>
      expect(leftOf(limit, used)).toBe(Math.max(0, limit - used)),
    ),
  );
  expect(historyFrom(on('free', null), now).toISOString()).toBe('2025-06-15T12:00:00.000Z');
});
