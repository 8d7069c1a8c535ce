import { docxOf, zipOf } from '../../support/zip.ts';
import { anyDamage, type Damage } from './bytes.ts';
import type { Random } from './random.ts';

const marks = [
  Buffer.from('PK\x01\x02', 'latin1'),
  Buffer.from('PK\x03\x04', 'latin1'),
  Buffer.from('PK\x05\x06', 'latin1'),
] as const;

/** Sizes, offsets, counts, methods and flags that lie. */
const headersDamaged: Damage = (bytes, random) => {
  for (let count = random.whole(8) + 1; count > 0; count -= 1) {
    const mark = random.pick(marks);
    const found: number[] = [];
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) found.push(at);
    const header = found[random.whole(found.length)];
    const at = (header ?? 0) + 4 + random.whole(40);
    if (header === undefined || at + 4 > bytes.length) continue;
    bytes.writeUInt32LE(random.pick([0, 1, 8, 0xff, 0xffff, 0xffffffff, random.whole(bytes.length)]), at);
  }
  return bytes;
};

const bodies: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  (random) => '<w:p>'.repeat(random.pick([10, 3_000, 60_000])),
  (random) => '<w:tbl><w:tr><w:tc>'.repeat(random.pick([10, 2_000, 20_000])),
  (random) => {
    const depth = random.pick([10, 500, 5_000]);
    return `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  },
  (random) => `<w:p><w:r><w:t>${'x'.repeat(random.pick([1_000, 300_000, 5_000_000]))}</w:t></w:r></w:p>`,
  (random) => '<w:p><w:r><w:t>2019 – 2020</w:t></w:r></w:p>'.repeat(random.pick([10, 5_000, 60_000])),
  (random) => `<w:p ${Array.from({ length: random.pick([10, 20_000]) }, (_, at) => `a${at}="1"`).join(' ')}/>`,
  () => '<w:p><w:r><w:t>&a;&b;&#x110000;&#0;&lol9;</w:t></w:r></w:p>',
  (random) => '<w:hyperlink r:id="rId1"><w:r><w:t>a</w:t></w:r>'.repeat(random.pick([10, 20_000])),
  (random) => `<!-- ${'-'.repeat(random.pick([10, 100_000]))} --><w:p/>`,
  (random) => `<![CDATA[${'<'.repeat(random.pick([10, 100_000]))}]]>`,
];
const strangeBody: Damage = (_, random) => Buffer.from(docxOf(random.pick(bodies)(random)));
const manyParts: Damage = (_, random) => {
  const names = Array.from({ length: random.pick([10, 1_999, 3_000]) }, (_each, at) => `word/part${at}.xml`);
  return Buffer.from(
    zipOf({ 'word/document.xml': '<a/>', ...Object.fromEntries(names.map((name) => [name, '<a/>'])) }),
  );
};
const bomb: Damage = (_, random) => {
  const size = random.pick([1_000, 5_000_000, 45_000_000]);
  return Buffer.from(zipOf({ 'word/document.xml': `<a>${' '.repeat(size)}</a>`, 'word/styles.xml': '<a/>' }));
};

export const docxDamage: readonly [Damage, ...Damage[]] = [
  ...anyDamage,
  headersDamaged,
  headersDamaged,
  strangeBody,
  strangeBody,
  manyParts,
  bomb,
];
