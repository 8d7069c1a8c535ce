const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le ten ter zu zum af al el bin ibn st san santa mac o'.split(' '),
);

export type SplitName = { given: string; family: string | null };

/**
 * A name for forms that ask for its parts: the last word is the family name, with the particles before it, since that is
 * how most forms' languages write it. One word is a given name. A guess: forms show it to the person before it is sent.
 */
export function splitName(name: string): SplitName {
  const [first = '', ...rest] = name.trim().split(/\s+/u);
  if (rest.length === 0) return { given: first, family: null };
  let at = rest.length - 1;
  while (at > 0 && PARTICLES.has((rest[at - 1] ?? '').toLowerCase())) at -= 1;
  // "Ana de la Cruz": all after the given name belongs to the family.
  return { given: [first, ...rest.slice(0, at)].join(' '), family: rest.slice(at).join(' ') };
}
