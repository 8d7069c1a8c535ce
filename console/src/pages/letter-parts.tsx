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
                  {/* biome-ignore lint/a11y/useSemanticElements: a button is a box; a sentence breaks where its line ends. */}
                  <span
                    role="button"
                    tabIndex={0}
                    class={`sentence${fact_ids.length > 0 ? ' claim' : ''}${blocked.has(index) ? ' blocked' : ''}`}
                    aria-pressed={picked === index}
                    onClick={() => pick(index)}
                    onKeyDown={(event) => {
                      if (event.key !== 'Enter' && event.key !== ' ') return;
                      event.preventDefault();
                      pick(index);
                    }}
                  >
                    {text}
                  </span>{' '}
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

/** What gave way to the facts in plain words, and why. */
export const Changed = ({ letter }: { letter: Letter }) =>
  letter.mended.length === 0 ? null : (
    <section class="card stack">
      <h2>{words.letters.changed}</h2>
      <p class="soft">{words.letters.changedAbout}</p>
      {letter.mended.map(({ text, because, instead }) => (
        <div key={text} class="stack tight">
          <blockquote>
            <del>{text}</del>
          </blockquote>
          <p>{instead === '' ? words.letters.leftOut : instead}</p>
          <ul class="points small soft">
            {because.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );

/** Beside the words that are being edited: each sentence that blocks the letter, and what would mend it. */
export const ToMend = ({ letter }: { letter: Letter }) => {
  const blocked = [...new Set(letter.findings.map(({ sentence }) => sentence))];
  return blocked.length === 0 ? null : (
    <section class="card stack">
      <h2>{words.letters.toMend}</h2>
      {blocked.map((index) => (
        <div key={index} class="stack tight">
          <blockquote>{letter.sentences[index]?.text}</blockquote>
          <ul class="points small bad">
            {letter.findings
              .filter(({ sentence }) => sentence === index)
              .map(({ kind, text, message }) => (
                <li key={kind + text}>{message}</li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

/** What the chosen sentence stands on, or why it blocks the letter. */
export const Evidence = ({ letter, picked }: { letter: Letter; picked: number | undefined }) => {
  const sentence = picked === undefined ? undefined : letter.sentences[picked];
  const facts = letter.facts.filter(({ id }) => sentence?.fact_ids.includes(id));
  const findings = letter.findings.filter((finding) => finding.sentence === picked);
  return (
    <section class={`card stack evidence${sentence === undefined ? '' : ' has'}`} aria-live="polite">
      <h2>{words.letters.stands}</h2>
      {sentence === undefined ? (
        <p class="soft">{words.letters.pick}</p>
      ) : (
        <>
          <blockquote>{sentence.text}</blockquote>
          {findings.length === 0 ? null : (
            <div class="banner bad flush">
              <strong>{words.letters.why}</strong>
              <ul class="points">
                {findings.map(({ kind, text, message }) => (
                  <li key={kind + text}>{message}</li>
                ))}
              </ul>
            </div>
          )}
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

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** One reader's points: together as a bar, and each with its reason; what lost points stands first. */
const Rubric = ({ title, lines }: { title: string; lines: NonNullable<Letter['scores']>['quality'] }) => {
  const [points, of] = [sum(lines.map((line) => line.points)), sum(lines.map((line) => line.of))];
  const lost = lines.filter((line) => line.points < line.of);
  const full = lines.filter((line) => line.points === line.of);
  const list = (shown: typeof lines) => (
    <ul class="list">
      {shown.map(({ name, points, of, why }) => (
        <li key={name}>
          <div class="row apart">
            <span class="cap">{name.replaceAll('_', ' ')}</span>
            <span class="num">
              {points}/{of}
            </span>
          </div>
          <p class="small soft">{why}</p>
        </li>
      ))}
    </ul>
  );
  return (
    <div class="stack tight">
      <div class="row apart">
        <h3>{title}</h3>
        <span class="num">
          {points}/{of}
        </span>
      </div>
      <svg class="gauge" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(100 * points) / Math.max(1, of)} height="8" class="fill-accent" />
      </svg>
      {lost.length === 0 ? null : list(lost)}
      {full.length === 0 ? null : (
        <details>
          <summary class="small">{words.letters.fullMarks(full.length)}</summary>
          {list(full)}
        </details>
      )}
    </div>
  );
};

/** How the letter reads to a person and to a machine. */
export const Scores = ({ scores }: Pick<Letter, 'scores'>) =>
  scores === null ? null : (
    <section class="card">
      <h2>{words.letters.scores}</h2>
      <div class="stack">
        <Rubric title={words.letters.byPerson} lines={scores.quality} />
        <Rubric title={words.letters.byMachine} lines={scores.ats} />
      </div>
    </section>
  );
