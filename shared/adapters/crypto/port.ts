/** What a sealed value belongs to. A value sealed for one owner, provider or column opens nowhere else. */
export type SecretBinding = { userId: string; provider: string; column: string };

/** Keeps secrets at rest. Only sealed values ever reach a table; every stored value starts with `enc:`. */
export type TokenVault = {
  /** Seals with the current key; two calls never give the same value. */
  seal(plain: string, binding: SecretBinding): string;
  /** Opens what `seal` made, with whichever key version it names. Throws SecretUnreadable for anything else. */
  open(sealed: string, binding: SecretBinding): string;
};

/** The stored value was not sealed by us, for this owner, with a key that we still have. Carries no part of the value. */
export class SecretUnreadable extends Error {
  constructor(reason: string) {
    super(`A stored secret cannot be opened: ${reason}`);
    this.name = 'SecretUnreadable';
  }
}
