import { fromJsonResume } from '../../domain/resume/from-json-resume.ts';
import { JsonResume } from '../../domain/resume/json-resume.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import { decodeText } from './decode-text.ts';
import type { ReadDocument } from './port.ts';
import { unreadable } from './unreadable.ts';

/** A JSON Resume: what it declares is taken as it is; other JSON is no resume. */
export function readJson(bytes: Uint8Array): ReadDocument {
  const text = decodeText(bytes);
  if (text.length > documentLimits.characters) return unreadable('too_much_text');
  const parsed = JsonResume.safeParse(parse(text));
  if (!parsed.success) return unreadable('damaged');
  const document = fromJsonResume(parsed.data);
  return document.lines.length === 0 ? unreadable('no_text') : { outcome: 'read', kind: 'json', document };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
