import {describe, expect, it} from 'vitest';
import {judge} from '../../src/judging/judge.ts';
import {exactFigures} from '../../src/judging/precision.ts';
import {withoutShifted} from '../../src/judging/shifted-cells.ts';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import {rule as columnSum} from '../../src/relations/column-sum.ts';
import {rule as rowSum} from '../../src/relations/row-sum.ts';
import {documentOf} from '../relations/written-document.ts';

const spent = (...health: string[]): Disclosure =>
  documentOf('^ 支出预算表', '^ 单位：万元', [
    ['科目名称', '合计', '基本支出', '项目支出', '经营支出'],
    ['一般公共服务支出', '84.00', '60.00', '24.00', ''],
    ['卫生健康支出', ...health],
    ['住房保障支出', '9.00', '9.00', '0.00', ''],
    ['合计', '109.00', '69.00', '40.00', ''],
  ]);

/** What becomes of sums along rows and down columns in a table that is drawn so. */
function verdicts(disclosure: Disclosure, drawn: 'ruled' | 'aligned'): string[] {
  const blocks = disclosure.blocks.map(block => (block.kind === 'table' ? {...block, drawn} : block));
  const recognised = recognise({...disclosure, blocks});
  const {figures} = recognised;
  const precision = {exact: exactFigures(figures), finer: new Map()};
  const relations = [rowSum, columnSum].flatMap(rule => rule.find(recognised));
  return withoutShifted(judge(relations, figures, precision), figures, precision, recognised.disclosure)
    .filter(({verdict}) => verdict !== 'agrees')
    .map(({relation, verdict, reason}) => [relation.rule, verdict, ...(reason ? [reason] : [])].join(' '));
}

describe('numbers beside a blank that would agree one place further', () => {
  const shifted = spent('16.00', '16.00', '', '');

  it('were read wrong where nothing but their place says which column they are in', () => {
    expect(verdicts(shifted, 'aligned')).toEqual([
      'row-sum undecided cells-shifted',
      'row-sum undecided cells-shifted',
    ]);
  });

  it('are printed so where rulings part the columns', () => {
    expect(verdicts(shifted, 'ruled')).toEqual(['row-sum disagrees', 'row-sum disagrees']);
  });

  it('stay wrong where moving them mends only some of what they are in', () => {
    expect(verdicts(spent('16.00', '17.00', '', ''), 'aligned').every(text => text.endsWith('disagrees'))).toBe(true);
  });

  it('stay wrong where there is no blank beside them', () => {
    expect(verdicts(spent('16.00', '16.00', '1.00', '0.00'), 'aligned')).toContain('column-sum disagrees');
  });
});
