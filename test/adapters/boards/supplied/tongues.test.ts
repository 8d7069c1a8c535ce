import { readLetter, told } from '../../../support/supplied.ts';

const LINKEDIN = 'jobalerts-noreply@linkedin.com';
const at = (id: number): string => `https://www.linkedin.com/comm/jobs/view/${id}/?trackingId=SECRET`;

test.each([
  [
    'Polish',
    `Powiadomienie o ofertach pracy: Księgowa, Kraków\n3 nowe oferty pracy\n\nKsięgowa\nJesion Sp. z o.o.\nKraków, woj. małopolskie (Hybrydowo)\n2 dni temu\nZobacz ofertę: ${at(3900000011)}\n\nSpecjalista ds. płac\nOlcha S.A.\nPolska (Zdalnie)\nAplikuj szybko\nZobacz ofertę: ${at(3900000012)}\n\nCieśla\nBuk S.A.\nPabianice (Stacjonarnie)\nOpublikowano: 10.07.2026\nZobacz ofertę: ${at(3900000013)}\n\nZobacz wszystkie oferty: https://www.linkedin.com/comm/jobs/search\nZrezygnuj z subskrypcji: https://www.linkedin.com/e/y`,
    [
      '3900000011 | Księgowa | Jesion Sp. z o.o. | Kraków, woj. małopolskie | hybrid |  |  | 2026-07-13',
      '3900000012 | Specjalista ds. płac | Olcha S.A. | Polska | remote |  |  | ',
      '3900000013 | Cieśla | Buk S.A. | Pabianice | onsite |  |  | 2026-07-10',
    ],
  ],
  [
    'Swedish',
    `Din jobbevakning för snickare i Lund\n\nSnickare\nAsk Bygg AB\nLund, Skåne län (På plats)\nför 3 dagar sedan\nVisa jobb: ${at(3900000061)}\n\nMöbelsnickare\nAl & Co\nSverige (Distans)\nVisa jobb: ${at(3900000062)}`,
    [
      '3900000061 | Snickare | Ask Bygg AB | Lund, Skåne län | onsite |  |  | 2026-07-12',
      '3900000062 | Möbelsnickare | Al & Co | Sverige | remote |  |  | ',
    ],
  ],
  [
    'days of the calendar',
    `Your job alert for potter in Leeds\n\nPotter\nClayfield Ltd\nLeeds, England\nPosted on 07/13/2026\nView job: ${at(3900000051)}\n\nGlazier\nAsh & Co\nYork (Remote)\nPosted 12 Jul 2026\nView job: ${at(3900000052)}\n\nThrower\nElm\nHull\nDec 9\nView job: ${at(3900000053)}`,
    [
      '3900000051 | Potter | Clayfield Ltd | Leeds, England |  |  |  | 2026-07-13',
      '3900000052 | Glazier | Ash & Co | York | remote |  |  | 2026-07-12',
      '3900000053 | Thrower | Elm | Hull |  |  |  | 2025-12-09',
    ],
  ],
])('a letter of text: %s', async (_what, text, cards) => {
  expect(told(await readLetter({ from: LINKEDIN, text }))).toEqual(cards.map((card) => `listed | ${card}`));
});

test('remarks and ages in Danish, French and Polish rows are no places, and a place keeps none of their words', async () => {
  const danish = `<table><tr><td><a href="${at(3910000001)}">Sygeplejerske</a></td></tr><tr><td>Ask Klinik · Aarhus (På stedet)</td></tr><tr><td>for 2 dage siden</td></tr><tr><td>Ansøg nu</td></tr></table>`;
  expect(told(await readLetter({ from: LINKEDIN, html: danish }))).toEqual([
    'listed | 3910000001 | Sygeplejerske | Ask Klinik | Aarhus | onsite |  |  | 2026-07-13',
  ]);
  const row = (jk: string, ...lines: string[]) =>
    `<div><a href="https://fr.indeed.com/rc/clk/dl?jk=${jk}"><b>${lines[0]}</b></a>${lines
      .slice(1)
      .map((line) => `<div>${line}</div>`)
      .join('')}</div>`;
  const rows = [
    row('aaaabbbbccccdd12', 'Pâtissière', 'Aulne & Fils', 'Télétravail à 69000 Lyon'),
    row('aaaabbbbccccdd22', 'Cukiernik', 'Olcha - Wieliczka', 'Aplikuj szybko', '5 dni temu'),
  ].join('');
  expect(told(await readLetter({ from: 'alert@indeed.com', html: rows }))).toEqual([
    'listed | aaaabbbbccccdd12 | Pâtissière | Aulne & Fils | 69000 Lyon | remote |  |  | ',
    'listed | aaaabbbbccccdd22 | Cukiernik | Olcha | Wieliczka |  |  |  | 2026-07-10',
  ]);
});
