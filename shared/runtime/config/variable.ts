import * as z from 'zod';

/** What stands in .env.example and in error messages about one environment variable. */
export type Variable = {
  name: string;
  about: string;
  /** What a well-formed value looks like, in words: printed instead of the value when it does not parse. */
  form: string;
  /** Safe to publish; absent when the value must be the reader's own. */
  example?: string;
};

const registry = z.registry<Variable>();

/** Ties a schema to the variable it parses. */
export const variable = <S extends z.ZodType>(name: string, schema: S, text: Omit<Variable, 'name'>): S => {
  registry.add(schema, { name, ...text });
  return schema;
};

/** The variable a schema of a group stands for; throws when it was not made by `variable`. */
export const variableOf = (schema: z.core.$ZodType): Variable => {
  const found = registry.get(schema);
  if (found === undefined) throw new Error('A group of the configuration holds a schema that names no variable.');
  return found;
};

/** An https address, or plain http on this machine only: a token must not cross a network in the clear. */
export const webAddress = z.string().refine((text) => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
});

/** A mail server: encrypted, or on this machine only, for the mails and the password must not cross a network in the clear. */
export const smtpAddress = z.string().refine((text) => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, searchParams } = new URL(text);
  if (protocol === 'smtps:') return true;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'smtp:' && (isHere || searchParams.get('requireTLS') === 'true');
});

/** A web address that paths are put behind: without the slash at its end. */
export const baseAddress = webAddress.transform((text) => text.replace(/\/$/, ''));

/** An origin as browsers write it: scheme, host and port, no path. */
export const origin = webAddress.refine((text) => new URL(text).origin === text);

/** Comma-separated values; an absent variable is an empty list. */
export const listOf = <T>(item: z.ZodType<T, string>) =>
  z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item));

/** Base64 of at least `bytes` random bytes. */
export const secret = (bytes: number) =>
  z
    .base64()
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
    .refine((value) => value.byteLength >= bytes);

/** A whole number in decimal digits, between the two bounds, both included. */
export const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum);
