import { barX, cell, dot, type PlotOptions, plot, ruleX, ruleY, text, tickX } from '@observablehq/plot';
import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom';
import type { Chart } from './port.ts';

const WIDTH = 640;
const LINE = 30;
const SVG = 'http://www.w3.org/2000/svg';
/** Ink, ground and accent; each pair has a contrast of at least 4.5 (WCAG 2.2, 1.4.3). */
const LIGHT = '--ink:#1d2430;--ground:#fff;--accent:#2457d6';
const DARK = '--ink:#e7eaf0;--ground:#1b212c;--accent:#7ea2ff';
const STYLES: Readonly<Record<Chart['theme'], string>> = {
  light: `svg{${LIGHT}}`,
  dark: `svg{${DARK}}`,
  system: `svg{${LIGHT}}@media(prefers-color-scheme:dark){svg{${DARK}}}`,
};
const ACCENT = 'var(--accent)';
const MOST_LETTERS = 26;

const short = (name: string): string => (name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name);

function optionsOf(chart: Chart): PlotOptions {
  if (chart.kind === 'bars') {
    const bars = chart.bars.map((bar) => ({ ...bar, name: short(bar.name) }));
    return {
      height: 75 + LINE * bars.length,
      marginBottom: 45,
      marginLeft: 170,
      marginRight: 90,
      x: { label: chart.unit, grid: true, ticks: 5 },
      y: { label: null, domain: bars.map(({ name }) => name) },
      marks: [
        barX(bars, { x: 'value', y: 'name', fill: ACCENT }),
        text(bars, { x: 'value', y: 'name', text: 'said', dx: 6, textAnchor: 'start' }),
        ruleX([0]),
      ],
    };
  }
  if (chart.kind === 'spreads') {
    const lines = chart.lines.map((line) => ({ ...line, name: short(line.name) }));
    return {
      height: 75 + LINE * lines.length,
      marginBottom: 45,
      marginLeft: 170,
      marginRight: 30,
      x: { label: chart.unit, grid: true, ticks: 5 },
      y: { label: null, domain: lines.map(({ name }) => name) },
      marks: [
        ruleY(lines, { x1: 'low', x2: 'high', y: 'name', stroke: 'currentColor' }),
        barX(lines, { x1: 'q1', x2: 'q3', y: 'name', fill: ACCENT, inset: 4 }),
        tickX(lines, { x: 'median', y: 'name', stroke: 'currentColor', strokeWidth: 3, inset: 2 }),
        dot(lines, { x: 'median', y: 'name', r: 2, fill: 'currentColor' }),
      ],
    };
  }
  const cells = chart.rows.flatMap((row, line) =>
    chart.columns.map((column, place) => ({ row, column, count: chart.counts[line]?.[place] ?? 0 })),
  );
  const most = Math.max(1, ...cells.map(({ count }) => count));
  return {
    height: 60 + 26 * chart.rows.length,
    marginLeft: 60,
    x: { label: null, domain: [...chart.columns], tickSize: 0 },
    y: { label: null, domain: [...chart.rows], tickSize: 0 },
    opacity: { domain: [0, most], range: [0.06, 1] },
    marks: [cell(cells, { x: 'column', y: 'row', fill: ACCENT, fillOpacity: 'count', inset: 1 })],
  };
}

/** Draws with Observable Plot on a DOM of XML alone: what it makes is what an XML writer escapes. */
export const drawChart = (chart: Chart): string => {
  const document = new DOMImplementation().createDocument(SVG, 'svg', null);
  const drawn: unknown = plot({ width: WIDTH, ...optionsOf(cleaned(chart)), ...{ document } });
  const root = rootOf(drawn);
  root.setAttribute('font-size', '13');
  root.setAttribute('role', 'img');
  root.setAttribute('aria-labelledby', 'chart-title chart-description');
  root.setAttribute('color', 'var(--ink)');
  const part = (name: string, words: string, id?: string): void => {
    const element = document.createElementNS(SVG, name);
    if (id !== undefined) element.setAttribute('id', id);
    element.appendChild(document.createTextNode(clean(words)));
    root.insertBefore(element, root.firstChild);
  };
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', 'var(--ground)'],
  ] as const)
    ground.setAttribute(name, value);
  root.insertBefore(ground, root.firstChild);
  part('style', STYLES[chart.theme]);
  part('desc', chart.description, 'chart-description');
  part('title', chart.title, 'chart-title');
  return new XMLSerializer().serializeToString(root);
};

/** What XML has no place for: control characters and halves of characters. */
const clean = (words: string): string => words.toWellFormed().replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, ' ');

function cleaned(chart: Chart): Chart {
  if (chart.kind === 'heat') return chart;
  const unit = clean(chart.unit);
  if (chart.kind === 'spreads') {
    return { ...chart, unit, lines: chart.lines.map((line) => ({ ...line, name: clean(line.name) })) };
  }
  return { ...chart, unit, bars: chart.bars.map((bar) => ({ ...bar, name: clean(bar.name), said: clean(bar.said) })) };
}

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && 'setAttribute' in value && 'insertBefore' in value;
const rootOf = (drawn: unknown): Element => {
  if (!isElement(drawn)) throw new Error('The chart could not be drawn.');
  return drawn;
};
