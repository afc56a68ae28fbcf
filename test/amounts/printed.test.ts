import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {exact, formatDecimal, formatExact} from '../../src/amounts/exact.ts';
import {blankMark, isGluedPair, isOverflow, moneyPower, readNumber, squeezed} from '../../src/amounts/printed.ts';

/** A decimal as documents print it. */
const decimals = fc.record({
  digits: fc.integer({min: -999_999_999_999, max: 999_999_999_999}),
  decimals: fc.integer({min: 0, max: 6}),
});

const fullWidth = (text: string): string =>
  [...text]
    .map(sign => (/[0-9.,]/u.test(sign) ? String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0) : sign))
    .join('');

describe('a number with the raised mark of a note', () => {
  it.each([
    ['1,234.50²', 123_450, 2],
    ['1,234.50(¹)', 123_450, 2],
    ['1,234.50[¹²]', 123_450, 2],
    ['1,234.50注³', 123_450, 2],
    ['12³', 12, 0],
    ['12.3%①', 123, 1],
  ])('is the number: %s', (text, digits, decimals) => {
    expect(readNumber(text)?.value).toEqual({digits, decimals});
  });

  it('is none where something else is raised', () => {
    expect(readNumber('12m²')).toBeNull();
  });
});

describe('printed numbers', () => {
  it('are read as they were printed, whatever their size', () => {
    fc.assert(
      fc.property(decimals, value => {
        const read = readNumber(formatDecimal(value));
        expect(read && exact(read.value)).toBe(exact(value));
        expect(read?.value.decimals).toBe(value.decimals);
        expect(read?.irregular).toBe(false);
      }),
    );
  });

  it('are the same in full width, with spaces and line breaks in them', () => {
    fc.assert(
      fc.property(decimals, fc.integer({min: 0, max: 20}), (value, at) => {
        const text = formatDecimal(value);
        const broken = `${text.slice(0, at)}\n ${text.slice(at)}　`;
        expect(readNumber(broken)?.value).toEqual(readNumber(text)?.value);
        expect(readNumber(fullWidth(text))?.value).toEqual(readNumber(text)?.value);
      }),
    );
  });

  it('are the same in any unit', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(0, 3, 4, 8), (value, power) => {
        const inUnit = exact(value, power);
        expect(formatExact(inUnit, power, value.decimals)).toBe(formatDecimal(value));
      }),
    );
  });

  it.each([
    ['-75.3', -753, 1],
    ['(75.30)', -7530, 2],
    ['（1,234.50）', -123450, 2],
    ['△12.00', -1200, 2],
    ['负5', -5, 0],
    ['84.0884.08', 8408, 2],
    ['1,009.831,009.83', 100983, 2],
    ['１，８１９．０２', 181902, 2],
    ['1 819.02', 181902, 2],
    ['12.50%', 1250, 2],
    ['≤69.05万元', 6905, 2],
  ])('%s', (text, digits, places) => {
    expect(readNumber(text)?.value).toEqual({digits, decimals: places});
  });

  it.each(['(1)', '一、', '2025年12月', 'A02030501', '12345678901234567890', '1.2.3', '3-5', '合计'])(
    '%s is none',
    text => {
      expect(readNumber(text)).toBeNull();
    },
  );

  it('tells thousands that are grouped in another way', () => {
    expect(readNumber('1,81,902.00')?.irregular).toBe(true);
    expect(readNumber('1,819,02')?.irregular).toBe(true);
  });
});

describe('blanks', () => {
  it.each([
    ['', 'empty'],
    [' \u00a0　', 'empty'],
    ['-', 'dash'],
    ['——', 'dash'],
    ['…', 'ellipsis'],
    ['/', 'slash'],
    ['无', 'none'],
  ])('%j', (text, mark) => {
    expect(blankMark(text)).toBe(mark);
    expect(readNumber(text)).toBeNull();
  });

  it.each(['0', '0.00', '-1', '无锡'])('%s says something', text => {
    expect(blankMark(text)).toBeNull();
  });
});

describe('units', () => {
  it.each([
    ['元', 0],
    ['千元', 3],
    ['万 元', 4],
    ['人民币万元', 4],
    ['亿元', 8],
    ['个', null],
  ])('%s', (unit, power) => {
    expect(moneyPower(unit)).toBe(power);
  });

  it('are read without white space', () => {
    expect(squeezed(' 单位 ：　万元 ')).toBe('单位:万元');
  });
});

describe('a dash before a number', () => {
  it.each(['-', '‐', '‑', '‒', '–', '—', '―', '−', '－'])('is a minus: %s', dash => {
    expect(readNumber(`${dash}12.50`)?.value).toEqual({digits: -1250, decimals: 2});
  });
});

describe('isGluedPair', () => {
  it('tells two numbers that were read into one cell', () => {
    const pairs = ['20.00248.50', '1,517.95417.41', '65.328000 37.380000', '-3.00-4.50', '26.1126.11'];
    const unlike = ['623,943.69109.59%', '9.210,575', '116.135,151', '559,427.2930203'];
    expect(unlike.every(isGluedPair)).toBe(true);
    expect(pairs.every(isGluedPair)).toBe(true);
    const others = ['1,234.56', '12.3456', '2026.1.12', '1.2.3', '2026.01.12', '1.50万元2.50万元', ''];
    expect(others.some(isGluedPair)).toBe(false);
  });
});

describe('isOverflow', () => {
  it.each(['##', '########', '＃＃＃＃', '#REF!', '#DIV/0!', '#N/A', '7,110,000.', '-25000.'])(
    'knows what stands for a number: %s',
    text => {
      expect(isOverflow(text)).toBe(true);
    },
  );

  it.each(['', '#', '1#', '12.00', '****', '1.', '204.', '12.'])('is nothing else: %s', text => {
    expect(isOverflow(text)).toBe(false);
  });
});
