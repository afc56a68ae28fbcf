import {describe, expect, it} from 'vitest';
import {recognise} from '../../src/recognising/recognise.ts';
import {documentOf} from '../relations/written-document.ts';

/** The doubts about the figures of a grid as a page of a PDF rules it. */
const doubts = (drawn: 'ruled' | 'markup', ...rows: string[][]): (string | undefined)[] => {
  const disclosure = documentOf('^ 基本支出决算表', '^ 单位：万元', rows);
  const blocks = disclosure.blocks.map(block => (block.kind === 'table' ? {...block, drawn} : block));
  return [...new Set(recognise({...disclosure, blocks}).figures.map(({doubt}) => doubt))];
};

const first = [
  ['科目名称', '合计', '基本支出'],
  ['合计', '30.00', '20.00'],
  ['教育支出', '30.00', '20.00'],
];
const second = [
  ['“三公”经费支出决算表', '<', '<'],
  ['公开07表', '<', '<'],
  ['合计', '接待费', '会议费'],
  ['3.00', '2.00', '1.00'],
];

describe('forms printed without a gap between them', () => {
  it('are in doubt as a whole where one grid holds two of them', () => {
    expect(doubts('ruled', ...first, ...second)).toEqual(['row']);
  });

  it('are none where the grid holds one, or a page has them as markup', () => {
    expect(doubts('ruled', ...first)).toEqual([undefined]);
    expect(doubts('ruled', ...first, ['注：本表不含收入决算表', '<', '<'])).toEqual([undefined]);
    expect(doubts('markup', ...first, ...second)).toEqual([undefined]);
  });
});
