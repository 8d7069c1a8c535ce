let known: ReadonlySet<string> | undefined;

/** Whether the runtime's own list of ISO 4217 codes (CLDR's) has the code. */
export function isCurrency(code: string): boolean {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known.has(code);
}
