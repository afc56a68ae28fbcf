import {expect, it} from 'vitest';
import {plainText} from '../../../src/recognising/sentences/plain-text.ts';
import {readTokens} from '../../../src/recognising/sentences/tokens.ts';

it.each(['1,234.50²万元', '1,234.50(¹)万元', '1,234.50[¹²]万元'])(
  'has no mark of a note behind an amount: %s',
  text => {
    expect(plainText(text)).toHaveLength(text.length);
    const [amount, ...others] = readTokens(`支出${text}，增长12.5%³。`);
    expect(amount).toMatchObject({kind: 'money', value: {digits: 123_450, decimals: 2}});
    expect(others.map(({kind, value}) => [kind, value.digits])).toEqual([['percent', 125]]);
  },
);
