import { anyDamage, type Damage, insert } from './bytes.ts';

/** What makes an expression that tries every way try them all. */
const pieces = [
  'a.a.a.a.a.',
  'jan 2019 - ',
  '2019 – 2020 ',
  '((((((((',
  ' • ',
  'A  ',
  '+1 503 555 ',
  'https://',
  'a@a.',
  '\t\t\t\t',
  'Engineer, ',
  '­‍﻿',
  'e\u0301\u0301\u0301',
  '🎨',
  '-'.repeat(40),
  '{"a":',
  '[',
  '# ',
  '**',
  '[a](',
] as const;

const hostile: Damage = (bytes, random) => {
  const times = random.pick([3, 200, 4_000]);
  return insert(bytes, Buffer.from(random.pick(pieces).repeat(times)), random);
};
const oneLine: Damage = (bytes) => Buffer.from(bytes.toString().replaceAll(/[\r\n]+/g, ' '));
const manyLines: Damage = (bytes, random) =>
  Buffer.from(bytes.toString().replaceAll(' ', random.pick(['\n', '\r\n\r\n', '\f'])));
const shuffled: Damage = (bytes, random) => {
  const lines = bytes.toString().split('\n');
  return Buffer.from(lines.map(() => lines[random.whole(lines.length)] ?? '').join('\n'));
};

export const textDamage: readonly [Damage, ...Damage[]] = [
  ...anyDamage,
  hostile,
  hostile,
  oneLine,
  manyLines,
  shuffled,
];
