import { extractText, getDocumentProxy } from 'unpdf';
import { documentReader } from '../../../shared/adapters/documents/reader.ts';
import { readResume } from '../../../shared/domain/resume/read.ts';

/** Rounds of each file; the median counts. */
const ROUNDS = 9;
export type Timed = { kind: 'pdf' | 'docx'; bytes: Uint8Array };

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function bare({ kind, bytes }: Timed): Promise<number> {
  if (kind === 'pdf') {
    const pdf = await getDocumentProxy(bytes.slice(), { disableFontFace: true, verbosity: 0 });
    const { text } = await extractText(pdf, { mergePages: true });
    await pdf.loadingTask.destroy();
    return text.length;
  }
  const { default: mammoth } = await import('mammoth');
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value.length;
}

async function whole({ kind, bytes }: Timed): Promise<number> {
  const read = await documentReader.read(bytes, kind);
  return read.outcome === 'read' ? JSON.stringify(readResume(read.document, kind)).length : 0;
}

async function millisecondsOf(work: () => Promise<number>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** How many times as long as the bare text of the same file the whole reading takes: medians, in turns, in one run. */
export async function timesBare(file: Timed): Promise<{ ratio: number; bare: number; whole: number }> {
  const [a, b]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    a.push(await millisecondsOf(() => bare(file)));
    b.push(await millisecondsOf(() => whole(file)));
  }
  return { ratio: median(b) / median(a), bare: median(a), whole: median(b) };
}
