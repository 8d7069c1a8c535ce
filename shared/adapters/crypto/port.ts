/** What a sealed value belongs to. A value sealed for one owner, provider or column opens nowhere else. */
export type SecretBinding = { userId: string; provider: string; column: string };

/** Keeps secrets at rest. Only sealed values ever reach a table; every stored value starts with `enc:`. */
export type TokenVault = {
  /** Of the key that seals: v1, v2 ... */
  readonly version: string;
  /** Whether the value was sealed with the key that seals now. */
  isNewest(sealed: string): boolean;
  /** Seals with the current key; two calls never give the same value. */
  seal(plain: string, binding: SecretBinding): string;
  /** Opens what `seal` made, with whichever key version it names. Throws SecretUnreadable for anything else. */
  open(sealed: string, binding: SecretBinding): string;
};

/** The stored value was not sealed by us, for this owner, with a key that we still have. Carries no part of the value. */
export class SecretUnreadable extends Error {
  /** The key that it names is not configured: it opens again where that key is. */
  readonly isKeyMissing: boolean;

  constructor(reason: string, { isKeyMissing = false } = {}) {
    super(`A stored secret cannot be opened: ${reason}`);
    this.name = 'SecretUnreadable';
    this.isKeyMissing = isKeyMissing;
  }
}
