/** A tracking address in another's, and a third's in that: more than any mail system makes. */
const MOST_WRAPS = 4;
const MOST_ADDRESS = 8_000;

const web = (text: string): URL | undefined => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/u.test(url.protocol) ? url : undefined;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** "https://" in Base64 begins so; tracking systems carry the target in a parameter or a step of the path. */
const fromBase64 = (text: string): string[] =>
  /^aHR0c[\w+/-]{10,}={0,2}$/u.test(text)
    ? [
        Buffer.from(text.replace(/-/gu, '+').replace(/_/gu, '/'), 'base64')
          .toString('utf8')
          .replace(/[^\x21-\x7e].*$/su, ''),
      ]
    : [];

/** Proofpoint's second version writes % as - and / as _. */
const fromProofpoint = (url: URL): string[] =>
  /^urldefense\.(?:proofpoint\.)?com$/u.test(url.hostname) && url.searchParams.has('u')
    ? [decoded((url.searchParams.get('u') ?? '').replace(/-/gu, '%').replace(/_/gu, '/'))]
    : [];

const inside = (url: URL): string[] => {
  const values = [...url.searchParams.values()];
  const steps = url.pathname.split('/');
  const path = decoded(url.pathname);
  // "/CL0/https:%2F%2Fwww…/1/" and "/v3/__https://www…__;": a whole address as part of the path.
  const at = path.slice(1).search(/https?:\/{1,2}/u);
  const inPath =
    at < 0
      ? []
      : [
          path
            .slice(at + 1)
            .replace(/^(https?:\/)(?!\/)/u, '$1/')
            .replace(/__;.*$/su, '') + url.search,
        ];
  return [
    ...fromProofpoint(url),
    ...values.flatMap((value) => [value, decoded(value)]).filter((value) => /^https?:\/\//iu.test(value)),
    ...[...values, ...steps].flatMap(fromBase64),
    ...inPath,
  ];
};

/**
 * An address and those that stand inside it, outermost first: redirect and tracking wrappers are decoded by what they
 * say, never by asking them. Empty for what is no address of the web.
 */
export const unwrapped = (href: string, base?: string): URL[] => {
  const text = href.trim().replace(/&amp;/gu, '&').slice(0, MOST_ADDRESS);
  const first = web(text) ?? (base === undefined ? undefined : (web(URL.parse(text, base)?.href ?? '') ?? undefined));
  if (first === undefined) return [];
  const found = [first];
  for (let from = 0, depth = 0; depth < MOST_WRAPS && from < found.length && found.length < 12; depth += 1) {
    const layer = found.slice(from);
    from = found.length;
    for (const url of layer) for (const text of inside(url)) found.push(...[web(text)].flatMap((one) => one ?? []));
  }
  return found;
};
