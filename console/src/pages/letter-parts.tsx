import type { Schemas } from '../data/api.ts';
import { Button, Chip } from '../ui/parts.tsx';
import { words } from '../words.ts';

type Letter = Schemas['Letter'];
type Fact = Letter['facts'][number];

/** A fact as one line: what it is, and its words. */
const factText = (fact: Fact): string => {
  switch (fact.kind) {
    case 'name':
      return fact.name;
    case 'skill':
      return [fact.name, fact.level, fact.years === null ? null : words.profile.years(fact.years)]
        .filter(Boolean)
        .join(', ');
    case 'experience':
      return `${fact.title}, ${fact.company} (${fact.start} – ${fact.end ?? words.profile.now})`;
    case 'achievement':
      return `${fact.text} (${fact.company})`;
    case 'education':
      return [fact.degree, fact.field, fact.institution].filter(Boolean).join(', ');
    case 'certificate':
      return [fact.name, fact.issuer].filter(Boolean).join(', ');
    case 'language':
      return [fact.name, fact.fluency].filter(Boolean).join(', ');
    case 'years':
      return words.profile.years(fact.years);
    case 'availability':
      return fact.availability.replaceAll('_', ' ');
    default:
      return fact.text;
  }
};

type Props = {
  letter: Letter;
  picked: number | undefined;
  pick: (index: number) => void;
  rewrite: (paragraph: number) => void;
  busy: boolean;
};

/** The letter, sentence by sentence; each is a button that shows what it stands on. */
export const Sentences = ({ letter, picked, pick, rewrite, busy }: Props) => {
  const blocked = new Set(letter.findings.map(({ sentence }) => sentence));
  const paragraphs = [...new Set(letter.sentences.map(({ paragraph }) => paragraph))];
  return (
    <>
      {paragraphs.map((paragraph) => {
        const sentences = letter.sentences.flatMap((sentence, index) =>
          sentence.paragraph === paragraph ? [{ ...sentence, index }] : [],
        );
        const claims = sentences.some(({ fact_ids, index }) => fact_ids.length > 0 || blocked.has(index));
        return (
          <div key={paragraph}>
            <p>
              {sentences.map(({ text, fact_ids, index }) => (
                <span key={index}>
                  <button
                    type="button"
                    class={`sentence${fact_ids.length > 0 ? ' claim' : ''}${blocked.has(index) ? ' blocked' : ''}`}
                    aria-pressed={picked === index}
                    onClick={() => pick(index)}
                  >
                    {text}
                  </button>{' '}
                </span>
              ))}
            </p>
            {claims && sentences.some(({ index }) => index === picked) ? (
              <p>
                <Button small busy={busy} onClick={() => rewrite(paragraph)}>
                  {words.letters.again}
                </Button>
              </p>
            ) : null}
          </div>
        );
      })}
    </>
  );
};

/** What the chosen sentence stands on, or why it blocks the letter. */
export const Evidence = ({ letter, picked }: { letter: Letter; picked: number | undefined }) => {
  const sentence = picked === undefined ? undefined : letter.sentences[picked];
  const facts = letter.facts.filter(({ id }) => sentence?.fact_ids.includes(id));
  const findings = letter.findings.filter((finding) => finding.sentence === picked);
  return (
    <section class="card stack" aria-live="polite">
      <h2>{words.letters.stands}</h2>
      {sentence === undefined ? (
        <p class="soft">{words.letters.pick}</p>
      ) : (
        <>
          <blockquote>{sentence.text}</blockquote>
          {findings.map(({ kind, text, message }) => (
            <div class="banner bad" key={kind + text}>
              <div>
                <strong>{words.letters.why}</strong>
                <p>{message}</p>
              </div>
            </div>
          ))}
          {facts.length === 0 && findings.length === 0 ? <p class="soft">{words.letters.nothing}</p> : null}
          <ul class="list">
            {facts.map((fact) => (
              <li key={fact.id} class="row top">
                <Chip tone="accent">{words.letters.facts[fact.kind]}</Chip>
                <span class="grow">{factText(fact)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
