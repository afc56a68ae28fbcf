import {expect, it} from 'vitest';
import {foldGlyphs} from '../../../../src/reading/pdf/drawing/radicals.ts';

it.each([
  ['⺠', '民'],
  ['⻓', '长'],
  ['⼾', '户'],
  ['ﬁnance, eﬀect, oﬃce', 'finance, effect, office'],
  ['⽀出⺠生', '支出民生'],
  ['１２３ａ①，㎡', '１２３ａ①，㎡'],
])('%s prints as %s', (text, printed) => {
  expect(foldGlyphs(text)).toBe(printed);
});
