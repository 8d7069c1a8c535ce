import pc from 'picocolors';

/** Runs one step of the start and shows its name, how it went and how long it took. */
export type Step = <T>(name: string, work: () => Promise<T> | T) => Promise<T>;

/** Says nothing: for tests. */
export const quietly: Step = async (_, work) => work();

/** "640 ms" or "1.3 s". */
export const duration = (ms: number): string => (ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`);

const NAME_WIDTH = 46;

/** Steps on a terminal, where the line of a step at work is rewritten, or as plain lines where nobody watches. */
export function shown(out: NodeJS.WriteStream): Step {
  return async (name, work) => {
    const started = performance.now();
    if (out.isTTY) out.write(pc.dim(`  … ${name}`));
    const end = (mark: string): void => {
      const rewrite = out.isTTY ? '\r\u001b[2K' : '';
      const took = pc.dim(duration(performance.now() - started).padStart(8));
      out.write(`${rewrite}  ${mark} ${name.padEnd(NAME_WIDTH)} ${took}\n`);
    };
    try {
      const value = await work();
      end(pc.green('✔'));
      return value;
    } catch (error) {
      end(pc.red('✘'));
      throw error;
    }
  };
}
