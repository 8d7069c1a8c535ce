import type { parseDocument } from 'htmlparser2';
import { lazily } from '../lazy.ts';

/** The parser of HTML and XML, loaded when a page is read: most functions that know the boards read none. */
export const loadMarkup = lazily(() => import('htmlparser2'));
export type Markup = Awaited<ReturnType<typeof loadMarkup>>;

export type MarkupDocument = ReturnType<typeof parseDocument>;
export type MarkupNode = MarkupDocument['children'][number];
export type MarkupElement = Extract<MarkupNode, { attribs: unknown }>;
