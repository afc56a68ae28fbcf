import {describe, expect, it} from 'vitest';
import {isMadeOfSigns} from '../../../../src/reading/pdf/drawing/foreign-letters.ts';

const glyphsOf = (text: string): {text: string}[] => [...text.replace(/\s/gu, '')].map(own => ({text: own}));

describe('a page made of signs', () => {
  it('has codes counted from the first one on in place of characters', () => {
    expect(isMadeOfSigns(glyphsOf('9stu&v wr+U}Oe7~f7`7< =aZ[\\^ _E{b|c d@x>y?<w77'))).toBe(true);
    expect(isMadeOfSigns(glyphsOf('✁✂✄☎✆✝✞✟✠✡☛☞✌✍✎✏✑✒✓✔ 1 ✕✖✗'))).toBe(true);
  });

  it('is none that holds lists, formulas or a program', () => {
    expect(isMadeOfSigns(glyphsOf('①一般公共预算 ②政府性基金 ③国有资本 ☑是 □否 ★重点 ●其他 ①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯'))).toBe(
      false,
    );
    expect(
      isMadeOfSigns(glyphsOf('Net assets ($m) = cash & deposits [note 3]* + loans < 1 yr; see https://a.b/c_d#e')),
    ).toBe(false);
    expect(isMadeOfSigns(glyphsOf('if (a[i] <= b) { sum += c[i] * d; } else { x = y_z | w; }'))).toBe(false);
  });
});
