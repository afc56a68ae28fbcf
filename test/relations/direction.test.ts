import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/direction.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const title = '# 2024年度部门决算情况说明';
const verdicts = (...written: readonly string[]): string[] =>
  seen(rule, documentOf(title, ...written)).map(({verdict}) => verdict);

const final = (words: string): string => `年初预算为80.00万元，支出决算为60.00万元，${words}的主要原因是节约开支。`;

describe('direction', () => {
  it('agrees with the words', () => {
    expect(verdicts(final('决算数小于预算数'))).toEqual(['agrees']);
    expect(verdicts(final('决算数低于年初预算数'))).toEqual(['agrees']);
    expect(verdicts('年初预算为80.00万元，支出决算为80.00万元，决算数与预算数持平。')).toEqual(['agrees']);
  });

  it('disagrees with the words', () => {
    expect(complaints(rule, documentOf(title, final('决算数大于预算数')))).toHaveLength(1);
    expect(complaints(rule, documentOf(title, final('决算数等于预算数')))).toHaveLength(1);
  });

  it('lets 预算数 mean the adjusted budget', () => {
    expect(verdicts('年初预算为50.00万元，全年预算为80.00万元，支出决算为60.00万元，决算数小于预算数。')).not.toContain(
      'disagrees',
    );
  });

  it('is silent on 基本持平, on unresolved alternatives, and where there is nothing to compare', () => {
    expect(verdicts(final('决算数与预算数基本持平'))).toEqual([]);
    expect(verdicts(final('决算数大于（小于）预算数'))).toEqual([]);
    expect(verdicts('支出决算为60.00万元，决算数大于预算数。')).toEqual([]);
  });
});
