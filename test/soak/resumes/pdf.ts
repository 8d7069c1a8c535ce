import { anyDamage, type Damage, insert } from './bytes.ts';

const tokens = [
  '/Length 2147483647',
  '/Count 999999999',
  '/Kids [1 0 R 2 0 R 3 0 R]',
  '/Parent 1 0 R',
  '/Filter [/FlateDecode /FlateDecode /ASCIIHexDecode /LZWDecode /RunLengthDecode]',
  '/DecodeParms << /Predictor 15 /Columns 99999999 >>',
  '/Encrypt 1 0 R',
  '/Type /ObjStm /N 100000000 /First 0',
  '/W [1 99 99] /Index [0 100000000]',
  '/Prev 0',
  '/XObject << /X 5 0 R >>',
  '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>',
  '/FontMatrix [1e308 0 0 -1e308 0 0]',
  'endobj',
  'stream\r\n',
  'endstream',
  'xref\n0 99999999\n',
  'startxref\n0\n%%EOF',
  '<<',
  '>>',
] as const;

const tokensIn: Damage = (bytes, random) => {
  let file = bytes;
  for (let count = random.whole(6) + 1; count > 0; count -= 1) file = insert(file, ` ${random.pick(tokens)} `, random);
  return file;
};
/** Dictionaries or arrays, one in the other, as deep as a parser that calls itself will not go. */
const nested: Damage = (bytes, random) => {
  const depth = random.pick([100, 10_000, 200_000]);
  const opening = random.pick(['<< /A ', '[ ', '(', '<< /Kids [ ']);
  return insert(bytes, opening.repeat(depth), random);
};
const tableDamaged: Damage = (bytes, random) => {
  const text = bytes.toString('latin1');
  const at = text.lastIndexOf('xref');
  if (at < 0) return bytes;
  const table = text
    .slice(at)
    .replaceAll(/\d{10}/g, (offset) =>
      random.whole(3) === 0 ? String(random.whole(bytes.length * 2)).padStart(10, '0') : offset,
    );
  return Buffer.from(text.slice(0, at) + table, 'latin1');
};
/** Objects that are each other: pages that are their own parents, forms that draw themselves. */
const circles: Damage = (bytes, random) => {
  const target = String(random.whole(20) + 1);
  return Buffer.from(
    bytes
      .toString('latin1')
      .replaceAll(/(\d+) 0 R/g, (reference) => (random.whole(4) === 0 ? `${target} 0 R` : reference)),
    'latin1',
  );
};

export const pdfDamage: readonly [Damage, ...Damage[]] = [...anyDamage, tokensIn, nested, tableDamaged, circles];
