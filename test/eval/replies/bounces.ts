import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { readMail } from '../../../shared/adapters/mail/read.ts';
import { type BounceKind, bounceKind } from '../../../shared/domain/replies/bounce-kind.ts';
import { readDelivery } from '../../../shared/domain/replies/delivery.ts';
import type { Bar } from '../report.ts';
import { REAL_DATA_DIR } from './messages.ts';

const ARCHIVE = join(REAL_DATA_DIR, 'emails/bounces.tar.gz');
const BLOCK = 512;
/** Labelled by reading the letter, where no Status line says it: names of files, nothing of what they say. */
const Labels = z.object({ hard: z.array(z.string()), soft: z.array(z.string()) });

/** The files of a tar archive: a header of one block, then the bytes in whole blocks. */
function* filesOf(archive: Buffer): Generator<{ name: string; bytes: Buffer }> {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const text = (from: number, length: number): string =>
      archive.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '');
    const name = text(0, 100);
    if (name === '') return;
    const size = Number.parseInt(text(124, 12), 8) || 0;
    if (name.endsWith('.eml')) yield { name, bytes: archive.subarray(at + BLOCK, at + BLOCK + size) };
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

const statusOf = (raw: string): BounceKind | undefined => {
  const classes = [...raw.matchAll(/^Status:[ \t]*([45])\.\d/gim)].map(([, figure]) => figure);
  return classes.includes('5') ? 'hard' : classes.includes('4') ? 'soft' : undefined;
};

const readWithoutStatus = async (raw: string): Promise<BounceKind | undefined> => {
  const denied = raw.replace(/^Status:.*\r?\n(?:[ \t].*\r?\n)*/gim, '');
  const mail = await readMail(Buffer.from(denied, 'latin1'));
  return bounceKind(mail.deliveryReport && readDelivery(mail.deliveryReport.status), mail.subject, mail.text);
};

/** How often a bounce is read rightly as hard or soft without its Status line, and where there never was one. */
export const bounceBars = async (): Promise<Bar[]> => {
  if (!existsSync(ARCHIVE)) {
    console.log(`\nemails/bounces.tar.gz: skipped, since ${REAL_DATA_DIR} (REAL_DATA_DIR) does not hold it.`);
    return [];
  }
  const labels = Labels.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'bounces.json'), 'utf8')));
  const tally = { stated: { right: 0, all: 0 }, labelled: { right: 0, all: 0 } };
  for (const { name, bytes } of filesOf(gunzipSync(readFileSync(ARCHIVE)))) {
    const raw = bytes.toString('latin1');
    const file = name.replace(/^.*\//, '').replace(/\.eml$/, '');
    const label = labels.hard.includes(file) ? 'hard' : labels.soft.includes(file) ? 'soft' : undefined;
    const stated = statusOf(raw);
    const truth = stated ?? label;
    if (truth === undefined) continue;
    const read = await readWithoutStatus(raw);
    const group = tally[stated === undefined ? 'labelled' : 'stated'];
    group.all += 1;
    if (read === truth) group.right += 1;
    else console.log(`  ${file}: ${truth}, read as ${read ?? 'nothing'}`);
  }
  const { stated, labelled } = tally;
  console.log(
    `\nbounces: ${stated.right} of ${stated.all} with a Status line that was denied, ${labelled.right} of ${labelled.all} labelled ones`,
  );
  return [
    { name: 'bounces hard or soft, Status denied', figure: stated.right / stated.all, atLeast: 0.97 },
    { name: 'bounces hard or soft, labelled', figure: labelled.right / labelled.all, atLeast: 0.97 },
  ];
};
