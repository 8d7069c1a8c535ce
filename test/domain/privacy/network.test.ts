import fc from 'fast-check';
import { networkOf } from '../../../shared/domain/privacy/network.ts';

test('of an address the network is kept and the rest is not', () => {
  expect(networkOf('203.0.113.77')).toBe('203.0.113.0/24');
  expect(networkOf('::ffff:203.0.113.77')).toBe('203.0.113.0/24');
  expect(networkOf('2001:db8:12:3456:789a:bcde:f012:3456')).toBe('2001:db8:12::/48');
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0::/48');
  expect(networkOf('::1')).toBe('0:0:0::/48');
  for (const odd of ['', 'unknown', '1.2.3', '::ffff:1.2.3.400', '64:ff9b::1.2.3.4', undefined])
    expect(networkOf(odd)).toBeUndefined();
});

test('two addresses of one network are the same, whatever follows', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const network = networkOf(address);
      if (network === undefined) return;
      expect(network).toMatch(/^[0-9a-f]{1,4}(:[0-9a-f]{1,4}){2}::\/48$/i);
    }),
  );
});
