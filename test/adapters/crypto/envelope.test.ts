import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { tokenVault } from '../../../shared/adapters/crypto/envelope.ts';
import { type SecretBinding, SecretUnreadable } from '../../../shared/adapters/crypto/port.ts';

const one = { version: 'v1', key: randomBytes(32) };
const two = { version: 'v2', key: randomBytes(32) };
const vault = tokenVault([one]);
const binding: SecretBinding = {
  userId: '5f1c3bb0-86d2-4a0e-9f0f-0b8d7a3e2c11',
  provider: 'google',
  column: 'access_token',
};
const secret = fc.string({ unit: 'grapheme', maxLength: 400 });
const anyBinding = fc.record({ userId: fc.string(), provider: fc.string(), column: fc.string() });

test('what is sealed opens again, for any text and any owner', () => {
  fc.assert(
    fc.property(secret, anyBinding, (plain, owner) => {
      expect(vault.open(vault.seal(plain, owner), owner)).toBe(plain);
    }),
  );
});

test('a sealed value starts with enc:v1:, never repeats and never shows the secret', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 8 }), (plain) => {
      const [a, b] = [vault.seal(plain, binding), vault.seal(plain, binding)];
      expect(a).toMatch(/^enc:v1:[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/);
      expect(a).not.toBe(b);
      expect(a.includes(plain)).toBe(false);
    }),
  );
});

test('a value that was changed in any one character does not open', () => {
  fc.assert(
    fc.property(secret, fc.nat(), fc.constantFrom(...'AZaz09_-.:xyz'), (plain, at, character) => {
      const sealed = vault.seal(plain, binding);
      const position = at % sealed.length;
      fc.pre(sealed[position] !== character);
      const changed = sealed.slice(0, position) + character + sealed.slice(position + 1);
      expect(() => vault.open(changed, binding)).toThrow(SecretUnreadable);
    }),
  );
});

test('a value moved to another person, provider or column does not open', () => {
  fc.assert(
    fc.property(secret, anyBinding, anyBinding, (plain, mine, other) => {
      fc.pre(JSON.stringify(mine) !== JSON.stringify(other));
      expect(() => vault.open(vault.seal(plain, mine), other)).toThrow(SecretUnreadable);
    }),
  );
  const sealed = vault.seal('token', binding);
  expect(() => vault.open(sealed, { ...binding, userId: '00000000-0000-4000-8000-000000000000' })).toThrow(
    SecretUnreadable,
  );
  expect(() => vault.open(sealed, { ...binding, column: 'refresh_token' })).toThrow(SecretUnreadable);
  // Parts that run into one another when joined spell two different bindings here.
  expect(() =>
    vault.open(vault.seal('x', { userId: 'ab', provider: 'c', column: 'd' }), {
      userId: 'a',
      provider: 'bc',
      column: 'd',
    }),
  ).toThrow(SecretUnreadable);
});

test('plain text is never accepted back, and the error does not repeat it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12 }), (plain) => {
      expect(() => vault.open(plain, binding)).toThrow(SecretUnreadable);
    }),
  );
  expect(() => vault.open('ya29.plain-access-token', binding)).toThrow(/never sealed/);
  expect(() => vault.open('ya29.plain-access-token', binding)).not.toThrow(/ya29/);
});

test('after a rotation the old values open, new ones use the new key, and a key that left opens nothing', () => {
  const old = vault.seal('token', binding);
  const rotated = tokenVault([two, one]);
  expect(rotated.open(old, binding)).toBe('token');
  expect(rotated.seal('token', binding)).toMatch(/^enc:v2:/);
  expect(() => tokenVault([two]).open(old, binding)).toThrow(/key v1 is not configured/);
  const renamed = rotated.seal('token', binding).replace('enc:v2:', 'enc:v1:');
  expect(() => rotated.open(renamed, binding)).toThrow(SecretUnreadable);
});

test('keys that cannot be right are refused when the vault is made', () => {
  expect(() => tokenVault([])).toThrow('No token key');
  expect(() => tokenVault([{ version: 'v1', key: randomBytes(16) }])).toThrow('must be 32 bytes');
  expect(() => tokenVault([{ ...one, version: '1' }])).toThrow('a version like v1');
  expect(() => tokenVault([one, { ...two, version: 'v1' }])).toThrow('given twice');
});
