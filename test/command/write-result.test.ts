import {describe, expect, it} from 'vitest';
import {writeResult} from '../../src/command/write-result.ts';
import {finding, result} from '../extension/results.ts';
import {about} from '../reporting/samples.ts';

const own = result({findings: [finding({message: {zh: '合计不一致', en: 'total differs'}})]});

describe('what the command prints', () => {
  it.each([
    ['text', '合计不一致'],
    ['json', '"isDisclosure":true'],
    ['csv', '\ufeff编号,结论'],
    ['sarif', '"version":"2.1.0"'],
    ['html', '<!doctype html>'],
  ] as const)('as %s', (format, part) => {
    expect(writeResult(own, format, about())).toContain(part);
  });

  it('may be in English', () => {
    expect(writeResult(own, 'csv', about({language: 'en'}))).toContain('total differs');
  });
});
