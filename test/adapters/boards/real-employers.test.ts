import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { cleanHtml } from '../../../shared/adapters/boards/html.ts';
import type { BoardAdapter, OddRow, ParsedPosting } from '../../../shared/adapters/boards/port.ts';
import { boardAdapters } from '../../../shared/adapters/boards/registry.ts';
import { understand } from '../../../shared/domain/postings/understand.ts';
import { answering, INVENTED_KEYS } from '../../support/board-recording.ts';
import { realDataDir, recordedAnswers, testOnRealData } from '../../support/real-data.ts';

/** Recorded answers by the adapter that reads them; a posting's own answer is no list. */
const SYSTEMS = [
  'greenhouse',
  'lever',
  'ashby',
  'workable',
  'recruitee',
  'personio',
  'teamtailor',
  'pinpoint',
  'smartrecruiters',
];
const files = recordedAnswers(new RegExp(`(?:${SYSTEMS.join('|')})(?:_board|_page\\d)?\\.(?:json|xml)$`, 'u'));

const readFile = async (adapter: BoardAdapter, path: string) => {
  const all: { postings: ParsedPosting[]; odd: OddRow[] } = { postings: [], odd: [] };
  const answer = answering(200, readFileSync(path, 'utf8'));
  for await (const page of adapter.pages('larchwood', answer, { etag: null, lastModified: null })) {
    if (page.kind === 'not_modified') continue;
    all.postings.push(...page.postings);
    all.odd.push(...page.odd);
  }
  return all;
};

testOnRealData(files.length > 0, 'every recorded answer of employers’ boards parses, row by row', async () => {
  const adapters = boardAdapters(INVENTED_KEYS);
  const seen = new Set<string>();
  for (const path of files) {
    const adapter = adapters.find(({ name }) => basename(path).startsWith(name));
    if (adapter === undefined) throw new Error(`No board reads ${basename(path)}.`);
    seen.add(adapter.name);
    const { postings, odd } = await readFile(adapter, path);
    const where = relative(realDataDir, path);
    expect([where, postings.length > 0, odd.length <= 1]).toEqual([where, true, true]);
    for (const posting of postings) {
      const { text } = cleanHtml(posting.descriptionHtml);
      expect(text).not.toMatch(/&(?:lt|gt|amp|nbsp|quot);|<\/?(?:p|div|li|strong)\b/u);
      expect([where, posting.locations.length > 0]).toEqual([where, true]);
      // Of a list's small facts nothing was left out for its shape.
      expect([where, posting.facts.odd_fields]).toEqual([where, undefined]);
      expect(() => understand(posting, text)).not.toThrow();
    }
  }
  expect([...seen].sort()).toEqual([...SYSTEMS].sort());
});
