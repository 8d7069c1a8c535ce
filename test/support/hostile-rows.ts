import * as z from 'zod';

/** What a field may turn into from one day to the next. */
const WRONG: readonly unknown[] = [
  null,
  '',
  '  ',
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [null],
  [[1]],
  { value: null },
  'not a date',
  '9999-99-99T99:99:99Z',
  '<script>alert(1)</script>',
  '&amp;lt;b&amp;gt;',
  'javascript:alert(1)',
  'a\u0000b',
  '\ud800',
  'x'.repeat(5_000),
];

/** For fields of fields. */
const FEW: readonly unknown[] = [null, 7, 'not a date', [null], {}, 'a\u0000b'];

const Loose = z.record(z.string(), z.unknown());
type Loose = z.infer<typeof Loose>;
const isObject = (value: unknown): value is Loose => Loose.safeParse(value).success;

/** Every row that comes of changing one field, or one field of a field, of `row` into each wrong thing. */
const variants = (row: Loose, wrongs: readonly unknown[] = WRONG): Loose[] =>
  Object.keys(row).flatMap((key) => {
    const value = row[key];
    const { [key]: _, ...without } = row;
    const inner = isObject(value)
      ? variants(value, FEW).map((one) => ({ ...row, [key]: one }))
      : Array.isArray(value) && isObject(value[0])
        ? variants(value[0], FEW).map((one) => ({ ...row, [key]: [one, ...value.slice(1)] }))
        : [];
    return [without, ...wrongs.map((wrong) => ({ ...row, [key]: wrong })), ...inner];
  });

const NO_ROWS: readonly unknown[] = [null, 7, 'row', [], {}, true];

const listAt = (answer: unknown, path: string): unknown[] => {
  let at = answer;
  for (const key of path.split('.').filter((one) => one !== '')) at = isObject(at) ? at[key] : undefined;
  if (!Array.isArray(at)) throw new Error(`There is no list at "${path}".`);
  return at;
};

/** A JSON answer with every hostile variant of its first row put before and between the good ones; how many were put. */
export const hostileJson = (body: string, list: string, id: string): { body: string; added: number } => {
  const answer: unknown = JSON.parse(body);
  const rows = listAt(answer, list);
  const first = rows.find(isObject);
  if (first === undefined) throw new Error('The recording has no row to make hostile.');
  const number = typeof first[id] === 'number';
  const hostile = variants(first).map((row, n) =>
    Object.hasOwn(row, id) && row[id] === first[id] ? { ...row, [id]: number ? 900_000_000 + n : `hostile-${n}` } : row,
  );
  rows.unshift(...NO_ROWS, ...hostile);
  return { body: JSON.stringify(answer), added: hostile.length + NO_ROWS.length };
};

/** The same for XML, where `element` is a row: its children go missing, empty, twice, nested and very long. */
export const hostileXml = (body: string, element: string, id: string): { body: string; added: number } => {
  const row = new RegExp(`<${element}(?:\\s[^>]*)?>[\\s\\S]*?</${element}>`, 'u').exec(body)?.[0];
  if (row === undefined) throw new Error(`The recording has no <${element}>.`);
  const children = [...new Set([...row.matchAll(/<([\w:-]+)(?:\s[^>]*)?>/gu)].map((found) => found[1] ?? ''))].slice(1);
  const hostile = children.flatMap((child) => {
    const one = new RegExp(`<${child}(?:\\s[^>]*)?>[\\s\\S]*?</${child}>`, 'u');
    const put = (text: string) => row.replace(one, () => text);
    return [
      put(''),
      put(`<${child}/>`),
      put(`<${child}>${'x'.repeat(5_000)}</${child}>`),
      put(`<${child}><b><c>1</c></b></${child}>`),
      put(`<${child}>1</${child}><${child}>2</${child}>`),
      put(`<${child}>&lt;script&gt;alert(1)&lt;/script&gt;</${child}>`),
      put(`<${child}>not a date</${child}>`),
    ];
  });
  const named = new RegExp(`<${id}(\\s[^>]*)?>[^<]+</${id}>`, 'u');
  const texts = [`<${element}/>`, ...hostile.map((text, n) => text.replace(named, `<${id}$1>hostile-${n}</${id}>`))];
  return { body: body.replace(row, () => `${texts.join('\n')}\n${row}`), added: texts.length };
};
