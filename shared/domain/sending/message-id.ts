const MOST_HEAD = 262_144;

/**
 * Pure. The Message-ID in a message's head, as it stands there; undefined where it has none. Only the head is looked at,
 * at most 256 KB of it. Fields and folded lines: RFC 5322, sections 2.2.3 and 3.6.4.
 */
export function messageIdOf(raw: Uint8Array): string | undefined {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, MOST_HEAD));
  const ends = ['\r\n\r\n', '\n\n'].map((blank) => bytes.indexOf(blank)).filter((at) => at >= 0);
  const head = bytes.subarray(0, ends.length === 0 ? undefined : Math.min(...ends)).toString('latin1');
  const field = /^message-id[ \t]*:((?:[^\r\n]|\r?\n[ \t])*)/im.exec(head)?.[1] ?? '';
  return /<[^<>\s]{1,990}>/.exec(field)?.[0];
}
