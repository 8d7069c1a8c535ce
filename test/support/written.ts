/** Everything the process writes while `work` runs. */
export async function written(work: () => Promise<void>): Promise<string> {
  const pieces: string[] = [];
  const outputs = [process.stdout, process.stderr];
  const originals = outputs.map((output) => output.write);
  for (const output of outputs) {
    output.write = (piece: string | Uint8Array) => {
      pieces.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString());
      return true;
    };
  }
  try {
    await work();
  } finally {
    for (const [at, output] of outputs.entries()) output.write = originals[at] ?? output.write;
  }
  return pieces.join('');
}
