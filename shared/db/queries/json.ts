/**
 * A value as text for a jsonb column. Words of strangers may hold what jsonb refuses: NUL, and halves of characters
 * that a cut left behind.
 */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\0', '') : part,
  );
