import {describe, expect, it} from 'vitest';
import {isTabular, look} from '../../../../src/reading/pdf/lines/seen-lines.ts';
import {linesOfPage} from '../drawn-pages.ts';

const lookAt = (...texts: readonly string[]) => {
  const [line] = linesOfPage(...texts.map((text, i) => [text, 50 + 150 * i, 100] as const));
  if (!line) throw new Error('the texts are one line');
  return look(line);
};

describe('a line', () => {
  it('is a row where three texts stand beside each other, and none where they say of what a table is', () => {
    expect(isTabular(lookAt('项目', '行次', '决算数'))).toBe(true);
    const caption = lookAt('公开01表', '部门：某县档案馆', '金额单位：万元');
    expect([caption.caption, isTabular(caption)]).toEqual([true, false]);
    expect(lookAt('部门：某县档案馆', '公开07表金额单位：元').caption).toBe(true);
    expect(lookAt('项目', '金额（单位：万元）').caption).toBe(false);
    expect(isTabular(lookAt('表2', '单位：万元'))).toBe(false);
    // The unit of a row of figures is none of a table.
    expect(isTabular(lookAt('表2', '单位：台', '12.00'))).toBe(true);
  });
});
