import type { Schemas } from '../data/api.ts';
import { number } from '../format.ts';
import { words } from '../words.ts';

type Spread = NonNullable<Schemas['Spread']>;
/** The least days an axis shows, so that one early answer does not fill it. */
const LEAST_DAYS = 7;
const rounded = (value: number): string => number(Math.round(value * 10) / 10);

/** Days until an answer on one axis, a line each: the middle half of the answers as a bar, their middle as a mark. */
export const SpreadChart = ({ lines }: { lines: readonly { name: string; spread: Spread }[] }) => {
  // An even number, so that its middle is a whole day.
  const most = 2 * Math.ceil(Math.max(LEAST_DAYS, ...lines.map(({ spread }) => (spread.q3 ?? 0) * 1.15)) / 2);
  const at = (value: number): number => (280 * value) / most;
  const ticks = [0, most / 2, most];
  return (
    <ul class="list">
      {lines.map(({ name, spread: { count, q1, median, q3 } }) =>
        q1 === null || median === null || q3 === null ? null : (
          <li key={name} class="stack tight">
            <div class="row apart">
              <span class="wrap">
                {name} <small class="soft">({count})</small>
              </span>
              <span class="num">
                <strong>{words.figures.median(rounded(median))}</strong>
              </span>
            </div>
            <svg
              class="chart"
              viewBox="0 0 300 32"
              role="img"
              aria-label={words.figures.spread(rounded(q1), rounded(median), rounded(q3))}
            >
              <rect x="10" width="280" height="10" y="3" rx="5" fill="var(--sunk)" />
              <rect
                x={10 + at(q1)}
                width={Math.max(4, at(q3 - q1))}
                height="10"
                y="3"
                rx="5"
                class="fill-accent"
                opacity="0.45"
              />
              <rect x={8 + at(median)} width="4" height="16" y="0" rx="2" class="fill-accent" />
              {ticks.map((tick) => (
                <text key={tick} x={10 + at(tick)} y="30" text-anchor="middle">
                  {tick}
                </text>
              ))}
            </svg>
          </li>
        ),
      )}
    </ul>
  );
};
