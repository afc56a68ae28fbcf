import {describe, expect, it} from 'vitest';
import {recognise} from '../../src/recognising/recognise.ts';
import {tableRestarts} from '../../src/recognising/table-restarts.ts';
import {documentOf} from '../relations/written-document.ts';

/** Before which of the tables with these captions a further disclosure may begin. */
function restartsOf(...captions: string[]): number[] {
  const written = captions.flatMap(caption => [
    `^ ${caption}`,
    [
      ['项目', '金额'],
      ['合计', '12.35'],
    ],
  ]);
  return [...tableRestarts(recognise(documentOf(...written)).tables)];
}

describe('where tables begin again', () => {
  it('is where their numbers do', () => {
    expect(restartsOf('表1 收支总表', '表2 收入总表', '表3 支出总表', '表1 决算总表', '表2 决算明细表')).toEqual([3]);
    expect(restartsOf('表一 收支总表', '表二 收入总表', '表一 支出总表')).toEqual([2]);
  });

  it('is not within the tables of one number', () => {
    expect(restartsOf('表1 收支总表', '表1-1 收入总表', '表1-2 支出总表', '表2 项目支出表', '表2-1 明细表')).toEqual(
      [],
    );
  });

  it('is where titles come again in their order', () => {
    expect(restartsOf('收支总表', '收入总表', '支出总表', '收入总表', '支出总表')).toEqual([3]);
    expect(restartsOf('收支总表', '收入总表', '支出总表', '收入总表', '收支总表')).toEqual([]);
  });
});
