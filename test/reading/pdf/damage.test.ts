import {describe, expect, it} from 'vitest';
import {open, read, tablesOf, textsOf} from './reading.ts';
import {grid, type SmallPage, smallPdf, text} from './small-pdf.ts';

const rows = [
  ['项目', '预算数', '决算数'],
  ['工资福利支出', '1,234.50', '1,200.00'],
  ['商品和服务支出', '345.60', '340.10'],
];
const titled = (title: string): SmallPage => ({content: text(230, 780, title, 16) + grid(60, 740, 140, 20, rows)});
const page = titled('工资支出表');
const three = smallPdf([page, titled('项目支出表'), titled('公用支出表')]);

/** Whatever happens, it ends, and what is read or the problem is a value. */
async function survives(bytes: Uint8Array): Promise<string> {
  const opened = await open(bytes);
  if (!opened.ok) return opened.kind;
  await opened.close();
  const disclosure = await read(bytes);
  return disclosure === null ? 'closed' : 'read';
}

describe('a whole small file', () => {
  it('is read cell for cell on every page', async () => {
    const tables = tablesOf(await read(three));
    expect(tables.map(textsOf)).toEqual([rows, rows, rows]);
  });

  it.each([90, 180, 270])('is read the same on a page that is displayed turned by %i°', async rotate => {
    const width = rotate === 180 ? 595 : 842;
    // Drawn turned back, so that it stands upright as displayed.
    const turn = {90: `0 1 -1 0 ${842} 0 cm`, 180: `-1 0 0 -1 595 842 cm`, 270: `0 -1 1 0 0 595 cm`}[rotate];
    const sheet = {content: `q ${turn}\n${page.content}Q`, rotate, width, height: rotate === 180 ? 842 : 595};
    const [table] = tablesOf(await read(smallPdf([sheet])));
    expect(table?.cells.map(cell => cell.text).sort()).toEqual(rows.flat().sort());
  });
});

describe('a damaged file', () => {
  it('cut off at every kilobyte is read as far as it goes, or said to be damaged', async () => {
    const outcomes: string[] = [];
    for (let end = 0; end < three.length; end += 1024) outcomes.push(await survives(three.slice(0, end)));
    expect(outcomes.every(outcome => outcome === 'read' || outcome === 'damaged')).toBe(true);
    expect(outcomes[0]).toBe('damaged');
    expect(outcomes.at(-1)).toBe('read');
  }, 60_000);

  it('cut off in the middle keeps the pages before', async () => {
    const disclosure = await read(three.slice(0, Math.floor(three.length * 0.6)));
    expect(tablesOf(disclosure).map(textsOf)).toContainEqual(rows);
  });

  it('with flipped bytes ends, whatever it gives', async () => {
    for (let round = 0; round < 60; round += 1) {
      const bytes = three.slice();
      for (let i = 0; i < 4; i += 1) {
        const at = (round * 7919 + i * 104_729) % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << ((round + i) % 8));
      }
      expect(['read', 'damaged', 'password-needed']).toContain(await survives(bytes));
    }
  }, 60_000);

  it('with a wrong cross-reference table is read', async () => {
    const broken = Buffer.from(three)
      .toString('latin1')
      .replace(/startxref\n\d+/u, 'startxref\n999999999');
    const disclosure = await read(new Uint8Array(Buffer.from(broken, 'latin1')));
    expect(tablesOf(disclosure)).toHaveLength(3);
  });

  it('with a count of pages in the billions does not read for ever', async () => {
    const broken = Buffer.from(three).toString('latin1').replace('/Count 3', '/Count 2000000000');
    expect(['read', 'damaged']).toContain(await survives(new Uint8Array(Buffer.from(broken, 'latin1'))));
  }, 60_000);

  it('with graphics states nested thousands deep is read', async () => {
    const deep = {content: `${'q '.repeat(4000)}${page.content}`};
    expect(tablesOf(await read(smallPdf([deep]))).map(textsOf)).toEqual([rows]);
  }, 60_000);

  it('with a page that cannot be parsed names that page and reads the others', async () => {
    const broken = Buffer.from(three)
      .toString('latin1')
      .replace('/Contents 7 0 R', '/Contents 2 0 R')
      .replace(/6 0 obj\n<<\/Type\/Page\//u, '6 0 obj\n<</Type/Pagf/');
    const disclosure = await read(new Uint8Array(Buffer.from(broken, 'latin1')));
    expect(disclosure?.pages).toBe(3);
    expect(tablesOf(disclosure).length).toBeGreaterThanOrEqual(2);
  });

  it('gives up a page that takes too long, says so, and reads the others', async () => {
    let calls = 0;
    const disclosure = await read(three, {
      limit: async work => {
        calls += 1;
        const value = await work;
        return calls === 2 ? null : value;
      },
    });
    expect(disclosure?.problems).toEqual([{kind: 'page-timeout', page: 2}]);
    expect(tablesOf(disclosure)).toHaveLength(2);
  });

  it('doubts the tables before and behind a page that was not read, and joins no sentence over it', async () => {
    const sentence = (words: string): string => text(60, 100, words, 10);
    const filled = smallPdf([
      {content: sentence('本年预算支出增加，主要原因是')},
      page,
      {content: titled('项目支出表').content + sentence('新增项目二个。')},
    ]);
    const doubts = async (skip: ReadonlySet<number>): Promise<boolean[]> =>
      tablesOf(await read(filled, {skip})).map(({cells}) => cells.every(({doubt}) => doubt !== undefined));
    expect(await doubts(new Set())).toEqual([false, false]);
    expect(await doubts(new Set([1]))).toEqual([true, false]);
    expect(await doubts(new Set([2]))).toEqual([true]);
    expect(await doubts(new Set([3]))).toEqual([true]);
    const others = smallPdf([
      {content: sentence('本年预算支出增加，主要原因是')},
      page,
      {content: sentence('新增项目二个。')},
    ]);
    const {blocks = []} = (await read(others, {skip: new Set([2])})) ?? {};
    expect(blocks.map(block => block.kind === 'passage' && block.text)).toEqual([
      '本年预算支出增加，主要原因是',
      '新增项目二个。',
    ]);
  });

  it('does not try again a page that is known to take too long', async () => {
    const disclosure = await read(three, {skip: new Set([2])});
    expect(disclosure?.problems).toEqual([{kind: 'page-timeout', page: 2}]);
    expect(tablesOf(disclosure)).toHaveLength(2);
  });

  it('does not try the rest after three pages in a row that take too long', async () => {
    let calls = 0;
    const many = smallPdf(Array.from({length: 6}, () => page));
    const disclosure = await read(many, {
      limit: async work => {
        calls += 1;
        await work;
        return null;
      },
    });
    expect(calls).toBe(3);
    expect(disclosure?.problems).toEqual([1, 2, 3, 4, 5, 6].map(number => ({kind: 'page-timeout', page: number})));
  });
});

describe('an encrypted file', () => {
  const locked = smallPdf([page], {password: 'secret'});

  it('asks for its password, and says that a wrong one is wrong', async () => {
    expect(await open(locked)).toMatchObject({ok: false, kind: 'password-needed'});
    expect(await open(locked, 'guess')).toMatchObject({ok: false, kind: 'wrong-password'});
  });

  it('is opened with the right password', async () => {
    const opened = await open(locked, 'secret');
    expect(opened.ok).toBe(true);
    if (opened.ok) await opened.close();
  });
});

describe('text without a meaning', () => {
  const meaningless =
    '<</Type/Font/Subtype/Type0/BaseFont/Unknown/Encoding/Identity-H/DescendantFonts[<</Type/Font' +
    '/Subtype/CIDFontType2/BaseFont/Unknown/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
    '/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/Unknown/Flags 4/FontBBox[0 0 1000 1000]' +
    '/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>]>>';

  it('makes its page unreliable', async () => {
    const coded = {content: text(60, 700, '\ue123\ue456\uf001\uf002'.repeat(8), 10)};
    const disclosure = await read(smallPdf([coded], {font: meaningless}));
    expect(disclosure?.problems.map(problem => problem.kind)).toContain('unreliable-text');
  });

  it('is unreliable where a wrong table makes letters of it that no language has together', async () => {
    const kinds = async (words: string): Promise<string[] | undefined> =>
      (await read(smallPdf([{content: text(30, 700, words, 9)}])))?.problems.map(({kind}) => kind);
    expect(await kinds('N®}qÿoûåõèÿkßýVùþÿ WO]ùÿß^|í 2025 7,651.71 ùâooû ĉďĐpefĚ ɧɨ ÁɱÁě')).toEqual([
      'unreliable-text',
    ]);
    expect(
      await kinds(
        'Závěrečný účet obce: příjmy a výdaje rozpočtu, financování, stav majetku a závazků k poslednímu dni roku',
      ),
    ).toEqual([]);
    expect(await kinds('El informe de gestión económica de la administración pública española')).toEqual([]);
  });
});

describe('what is no PDF at all', () => {
  it.each([
    ['a page to log in', '<!doctype html><form><input type="password"></form>'],
    ['an archive', 'PK\u0003\u0004OFD.xml'],
    ['nothing', ''],
  ])('is not opened: %s', async (_, content) => {
    expect((await open(new Uint8Array(Buffer.from(content, 'latin1')))).ok).toBe(false);
  });
});
