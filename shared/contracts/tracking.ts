import * as z from 'zod';

/** Any text: what is no token of ours is not found, whatever its form. */
export const TrackParams = z.strictObject({ token: z.string() });
/** Mail services add parameters of their own to links. They are not looked at. */
export const AnyQuery = z.object({});
