import {describe, expect, it} from 'vitest';
import type {Expression} from '../../../src/recognising/calculations/expression.ts';
import {mayReckon, readReckonings} from '../../../src/recognising/calculations/written.ts';

const shown = (own: Expression): string =>
  'number' in own
    ? `${own.number.value.digits}e${own.power - own.number.value.decimals}`
    : `(${own.parts.map((part, i) => `${i === 0 ? '' : own.signs[i - 1]}${shown(part)}`).join('')})`;

/** Each equation of a text, «left = right», with a question mark where it is not plain. */
const equations = (text: string): string[] =>
  readReckonings(text).flatMap(own =>
    own.equations.map(({left, right, isPlain}) => `${shown(left)} = ${shown(right)}${isPlain ? '' : ' ?'}`),
  );

describe('a reckoning that is written out', () => {
  it('is read with its signs, brackets and units, in every way they are printed', () => {
    expect(equations('基本工资：31200元×12月=374400元')).toEqual(['(31200e0×12e0) = 374400e0']);
    expect(equations('（6120＋480）元＊4.5个月＝29700元')).toEqual(['((6120e0+480e0)×45e-1) = 29700e0']);
    expect(equations('补助2.5万人 X 120元=300万元')).toEqual(['(25e3×120e0) = 300e4']);
    expect(equations('台式电脑12台*4800元／台=5.76万元')).toEqual(['(12e0×4800e0) = 576e2']);
    expect(equations('奖金[(3100元+220)×2+480元]×3人=21360元')).toEqual([
      '((((3100e0+220e0)×2e0)+480e0)×3e0) = 21360e0',
    ]);
    expect(equations('按（60元*25%+15元）*12个月*3人=1080元')).toEqual(['(((60e0×25e-2)+15e0)×12e0×3e0) = 1080e0']);
    expect(equations('人均840元/7人=120元')).toEqual(['(840e0÷7e0) = 120e0']);
    expect(equations('1400元×14人（在编）+1400元×2人（借调）=22400元')).toEqual([
      '((1400e0×14e0)+(1400e0×2e0)) = 22400e0',
    ]);
    expect(equations('基本工资3万元+津贴2万元=5万元')).toEqual(['(3e4+2e4) = 5e4']);
  });

  it('may be of several that follow each other, or run into each other', () => {
    expect(equations('41000元×12月=492000元≈49.2万元')).toEqual(['(41000e0×12e0) = 492000e0', '492000e0 = 492e3 ?']);
    expect(equations('300元×4=1200元+50元×2=1300元')).toEqual([
      '(300e0×4e0) = (1200e0+(50e0×2e0)) ?',
      '(1200e0+(50e0×2e0)) = 1300e0',
    ]);
    expect(equations('打印机：4台×0.2万元=0.8万元；扫描仪：2台×0.3万元=0.6万元')).toHaveLength(2);
  });

  it('may stand in brackets behind what it comes to', () => {
    expect(equations('管理费42万元（8400人×50元）')).toEqual(['(8400e0×50e0) = 42e4 ?']);
    expect(equations('补助9万元（基层6万元+机关3万元）')).toEqual(['(6e4+3e4) = 9e4 ?']);
    expect(equations('补助9万元（其中：机关3万元×2）')).toEqual([]);
    expect(equations('补助9万元（2031-2033年）')).toEqual([]);
  });

  it('is a question where a factor, an approximation or the number of an item leaves it open', () => {
    expect(equations('每人每月300元，300元×5人=18000元')).toEqual(['(300e0×5e0) = 18000e0 ?']);
    expect(equations('260平米×800元=约21万元')).toEqual(['(260e0×800e0) = 21e4 ?']);
    expect(equations('1.6000元×3人=18000元')).toEqual(['(16000e-4×3e0) = 18000e0 ?']);
    expect(equations('失业保险0.5%×48万元=0.24万元')).toEqual(['(5e-3×48e4) = 24e2 ?']);
  });

  it.each([
    '本年支出=基本支出+项目支出',
    '1=2+3',
    '2+3=5',
    '1栏+2栏=3栏',
    '工资总额的8%×12月=960元',
    '工资总额×12=9600元',
    '比例=到岗人数/编制人数×100%=95%',
    '2032-2031年=1年',
    '人数35，432×2=864人',
    '3500元×2=7，0000元',
    '12 4×3=12元',
    '（3+4）5×6=30元',
    '工资3万元+津贴2万元奖金1万元=6万元',
    '标准5000元/台',
    '300元×4人=1200-1300元',
    '300元×4人=1200多元',
    '功率30kW×2=60kW',
  ])('is none where it is not understood as a whole: %s', text => {
    expect(equations(text)).toEqual([]);
  });

  it('is not looked for where no sign of one is printed', () => {
    expect(mayReckon('（一）本年支出合计1,234.56万元，比上年增加3.20%（含结转）。')).toBe(false);
    expect(mayReckon('12,345.60')).toBe(false);
    expect(mayReckon('300元×4人=1200元')).toBe(true);
  });
});
