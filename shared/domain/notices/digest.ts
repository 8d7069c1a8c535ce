import type { ResponseClass } from '../enums.ts';
import type { FunnelGroup } from '../metrics/funnel.ts';

/** What a person is told of the time since the last one. */
export type DigestFacts = {
  /** In words: the day, or the week, it is of. */
  period: string;
  sent: number;
  replies: readonly { company: string; classification: ResponseClass }[];
  interviews: readonly { title: string; at: string }[];
  offers: readonly { company: string; until: string | null }[];
  matches: {
    count: number;
    best: readonly { title: string; company: string; location: string | null; score: number }[];
  };
  /** What waits for the person, each as a sentence. */
  waiting: readonly string[];
  /** Of the last thirty days. */
  funnel: FunnelGroup;
};

const CLASS_WORDS: Readonly<Record<ResponseClass, string>> = {
  interview_request: 'asks for an interview',
  rejection: 'said no',
  request_info: 'asks for something',
  automated: 'confirmed that it arrived',
  spam: 'sent something else',
  offer: 'makes an offer',
  unclassified: 'answered: look what it says',
};
export const saidOf = (classification: ResponseClass): string => CLASS_WORDS[classification];

/** Pure. Whether there is anything to say: figures of the past month alone are no news. */
export const isWorthSaying = (facts: DigestFacts): boolean =>
  facts.sent > 0 ||
  facts.matches.count > 0 ||
  [facts.replies, facts.interviews, facts.offers, facts.waiting].some(({ length }) => length > 0);

const BAR = 20;
const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
export type DigestPart = { heading: string; lines: string[] };
export type DigestBar = { name: string; count: number; share: number };

/** Pure. The parts of a digest, in the order of what matters; those without lines are left out. */
export function digestParts(facts: DigestFacts): DigestPart[] {
  const { matches } = facts;
  const parts: DigestPart[] = [
    { heading: 'Waiting for you', lines: [...facts.waiting] },
    {
      heading: 'Answers',
      lines: facts.replies.map(({ company, classification }) => `${company} ${saidOf(classification)}.`),
    },
    { heading: 'Interviews to come', lines: facts.interviews.map(({ at, title }) => `${at}: ${title}`) },
    {
      heading: 'Offers',
      lines: facts.offers.map(({ company, until }) => `${company}${until === null ? '' : `, until ${until}`}`),
    },
    { heading: 'Sent', lines: facts.sent === 0 ? [] : [`${plural(facts.sent, 'application')} left.`] },
    {
      heading: 'New matches',
      lines:
        matches.count === 0
          ? []
          : [
              `${plural(matches.count, 'new posting')} that fit you.`,
              ...matches.best.map(
                ({ title, company, location, score }) =>
                  `${score}: ${title}, ${company}${location === null ? '' : ` (${location})`}`,
              ),
            ],
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** Pure. How far the applications of the last thirty days came, each with its share of what was sent. */
export const digestBars = ({ funnel }: DigestFacts): DigestBar[] =>
  funnel.sent === 0
    ? []
    : (['sent', 'responded', 'interviewed', 'offered'] as const).map((name) => ({
        name,
        count: funnel[name],
        share: funnel[name] / funnel.sent,
      }));

/** Pure. The digest as plain text, with bars of characters. */
export const digestText = (facts: DigestFacts): string => {
  const parts = digestParts(facts).map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  const bars = digestBars(facts).map(
    ({ name, count, share }) =>
      `${name.padEnd(12)}${'█'.repeat(Math.round(share * BAR)).padEnd(BAR, '░')} ${count} (${Math.round(share * 100)} %)`,
  );
  return [
    `Your job hunt, ${facts.period}.`,
    ...parts,
    ...(bars.length === 0 ? [] : [['The last thirty days', ...bars].join('\n')]),
  ].join('\n\n');
};
