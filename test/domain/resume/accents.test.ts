import { expect, test } from '@jest/globals';
import { withAccents } from '../../../shared/domain/resume/accents.ts';
import type { TextItem } from '../../../shared/domain/resume/document.ts';

const item = (text: string, x: number, width: number): TextItem => ({ page: 1, x, y: 50, width, size: 10, text });

test('an accent set apart goes on the letter that it stands over, whichever was written first', () => {
  const items = [
    item('¨', 83, 3.3),
    item('Zofia Mu', 48, 39.5),
    item('ller and', 87.5, 30),
    item(' ´', 115, 5),
    item('e', 117, 4.4),
  ];
  expect(withAccents(items).map(({ text }) => text)).toEqual(['Zofia Mü', 'ller and', 'é']);
});

test('an accent over nothing that may carry it stays what it is', () => {
  const items = [item('`', 48, 3.3), item('npm test', 60, 40), item('`', 101, 3.3)];
  expect(withAccents(items)).toEqual(items);
});
