import {describe, expect, it} from 'vitest';
import {lineText} from '../../../../src/reading/pdf/lines/chunks.ts';
import {runningHeads} from '../../../../src/reading/pdf/pages/running-lines.ts';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

const body: DrawnText = ['本年收入比上年增加。', 50, 400];

describe('the running heads of a page', () => {
  const heads = (...texts: readonly DrawnText[]): string[] => {
    const [before, page] = [1, 2].map(number =>
      pageOf(number, {texts: [...texts, [number === 1 ? '前面的话' : '后面的话', 50, 90], body]}),
    );
    return before && page ? [...runningHeads(page.lines, page.height, before)].map(lineText) : [];
  };

  it('are the lines that stand at the same height with the same words on the page before', () => {
    expect(heads(['云汀市档案馆年度预算', 220, 60])).toEqual(['云汀市档案馆年度预算']);
    expect(heads(['云汀市档案馆年度预算', 220, 160])).toEqual([]);
  });

  it('are not the title and the unit of a table', () => {
    expect(heads(['收支预算总表', 220, 60], ['单位：万元', 450, 75])).toEqual([]);
  });
});
