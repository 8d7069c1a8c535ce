import pc from 'picocolors';

/** What a step has to say: lines under its title. */
export type Chapter<Story> = { title: string; tell: (story: Story) => Promise<string[]> };

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/**
 * Tells the chapters in order, each with the time it took. Throws the first error with the chapter's title, so that
 * a story which did not happen is never told to its end.
 */
export async function tell<Story>(story: Story, chapters: readonly Chapter<Story>[]): Promise<void> {
  const begun = performance.now();
  for (const [index, chapter] of chapters.entries()) {
    const from = performance.now();
    try {
      const lines = await chapter.tell(story);
      process.stdout.write(
        `\n${pc.bold(`${index + 1}. ${chapter.title}`)} ${pc.dim(seconds(performance.now() - from))}\n`,
      );
      for (const line of lines) process.stdout.write(`   ${line}\n`);
    } catch (error) {
      process.stdout.write(`\n${pc.red(pc.bold(`${index + 1}. ${chapter.title}: did not happen`))}\n`);
      throw error;
    }
  }
  process.stdout.write(`\n${pc.green('The whole hunt happened')} in ${seconds(performance.now() - begun)}.\n`);
}
