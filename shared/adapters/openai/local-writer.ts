import type { Fact } from '../../domain/letters/facts.ts';
import type { LetterSentence } from '../../domain/letters/letter.ts';
import { chooseFacts } from './local/choose.ts';
import {
  background,
  closing,
  deeds,
  greeting,
  opening,
  papers,
  signature,
  skillsLine,
  studies,
  tongues,
} from './local/phrases.ts';
import type { LetterRequest, LetterWriter } from './port.ts';

/** What letters of the local writer give as their model. */
export const localModel = 'local-writer-1';

/**
 * Writes plain letters without any model: sentences with slots that the person's own facts fill, chosen for the
 * posting. The same request gives the same letter; it costs nothing and claims to be nothing else.
 */
export const localWriter: LetterWriter = {
  asksByPrompt: false,
  mostMicros: () => 0,
  async write(request) {
    const started = performance.now();
    const sentences = compose(request);
    const duration_ms = Math.round(performance.now() - started);
    return { sentences, model: localModel, tokens_input: 0, tokens_output: 0, cost_micros: 0, duration_ms };
  },
};

type Phrase = { text: string; facts: readonly Fact[] };

function compose(asked: LetterRequest): LetterSentence[] {
  // The posting's id chooses among ways of saying a thing: another turn, another way.
  const turn = asked.instead?.turn;
  const request =
    turn === undefined ? asked : { ...asked, posting: { ...asked.posting, id: `${asked.posting.id}#${turn}` } };
  const chosen = chooseFacts(request);
  const paragraphs: (Phrase | undefined)[][] = [
    [greeting(request)],
    [opening(request), ...background(request, chosen)],
    deeds(request, chosen),
    [skillsLine(request, chosen), studies(request, chosen), papers(request, chosen), tongues(request, chosen)],
    closing(request, chosen),
    [signature(request)],
    [chosen.name === undefined ? undefined : { text: chosen.name.name, facts: [chosen.name] }],
  ];
  return paragraphs
    .map((phrases) => phrases.filter((phrase) => phrase !== undefined))
    .filter((phrases) => phrases.length > 0)
    .flatMap((phrases, paragraph) =>
      phrases.map(({ text, facts }) => ({ text, fact_ids: [...new Set(facts.map((fact) => fact.id))], paragraph })),
    );
}
