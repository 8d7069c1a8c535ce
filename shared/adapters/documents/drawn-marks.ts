import { withoutBullet } from '../../domain/resume/characters.ts';
import type { TextItem } from '../../domain/resume/document.ts';

/** What a page draws: operators and their arguments, as pdf.js lists them. */
export type Drawing = { fnArray: readonly number[]; argsArray: readonly unknown[] };
export type Operators = { save: number; restore: number; transform: number; constructPath: number };

type Matrix = readonly [number, number, number, number, number, number];
type Box = { x: number; right: number; y: number; bottom: number };
const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** A list's mark is small beside its text, and close to it; what is larger is a timeline's or a picture's. Type sizes. */
const LARGEST = 0.5;
const SMALLEST = 0.12;
const FURTHEST = 1.2;
/** A page that draws more than so many things is no plain list, and its drawing is not looked through. */
const MOST_OPERATORS = 20_000;

/** Whether some text of a page begins with a written mark: then its lists are not drawn. */
export const writesMarks = (items: readonly TextItem[]): boolean =>
  items.some((item) => withoutBullet(`${item.text} x`) !== undefined && !/^\s*[-–—*o]/.test(item.text));

/**
 * The marks of lists that a page draws as dots instead of writing them, as bullets before their text. `top` is the
 * page's height in points.
 */
export function drawnMarks(drawing: Drawing, ops: Operators, items: readonly TextItem[], top: number): TextItem[] {
  if (drawing.fnArray.length > MOST_OPERATORS) return [];
  return dotsOf(drawing, ops, top).flatMap((dot) => {
    const middle = (dot.y + dot.bottom) / 2;
    const text = items.find((item) => {
      const gap = item.x - dot.right;
      const size = Math.max(dot.right - dot.x, dot.bottom - dot.y) / item.size;
      const beside = middle < item.y && middle > item.y - item.size * 0.75 && gap > 0.5 && gap < item.size * FURTHEST;
      return beside && size < LARGEST && size > SMALLEST && item.text.trim() !== '';
    });
    if (text === undefined) return [];
    return [{ ...text, x: dot.x, width: dot.right - dot.x, text: '•' }];
  });
}

/** Small shapes as wide as they are high. */
function dotsOf({ fnArray, argsArray }: Drawing, ops: Operators, top: number): Box[] {
  const dots: Box[] = [];
  const saved: Matrix[] = [];
  let matrix = identity;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === ops.save) saved.push(matrix);
    else if (operator === ops.restore) matrix = saved.pop() ?? identity;
    else if (operator === ops.transform) matrix = times(matrix, numbersOf(args));
    else if (operator === ops.constructPath) {
      const [x1, y1, x2, y2] = numbersOf(Array.isArray(args) ? args[2] : undefined);
      if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return;
      const [a, b] = [at(matrix, x1, y1), at(matrix, x2, y2)];
      const box = { x: Math.min(a.x, b.x), right: Math.max(a.x, b.x), y: top - Math.max(a.y, b.y), bottom: 0 };
      box.bottom = top - Math.min(a.y, b.y);
      const [width, height] = [box.right - box.x, box.bottom - box.y];
      if (width > 1 && width < 9 && Math.abs(width - height) < width * 0.25) dots.push(box);
    }
  });
  return dots;
}

const numbersOf = (value: unknown): number[] =>
  Array.isArray(value) || value instanceof Float32Array ? Array.from(value, Number) : [];

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number) => ({ x: a * x + c * y + e, y: b * x + d * y + f });

function times([a, b, c, d, e, f]: Matrix, by: readonly number[]): Matrix {
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = by;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
