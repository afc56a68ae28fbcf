import {describe, expect, it} from 'vitest';
import {parseArguments} from '../../src/command/arguments.ts';
import {formats, writeResult} from '../../src/command/write-result.ts';
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

  it('is asked for by name', () => {
    for (const format of formats) expect(parseArguments(['--format', format, 'a.pdf'])).toMatchObject({format});
    expect(parseArguments(['--format', 'docx', 'a.pdf'])).toMatchObject({
      problem: expect.stringContaining('text, json, csv, sarif, html'),
    });
  });

  it('may be in English', () => {
    expect(writeResult(own, 'csv', about({language: 'en'}))).toContain('total differs');
  });
});

describe('--annotate', () => {
  it('takes the name of the file to write, and one document', () => {
    expect(parseArguments(['--annotate', 'out.pdf', 'a.pdf'])).toMatchObject({annotate: 'out.pdf', files: ['a.pdf']});
    expect(parseArguments(['a.pdf', '--annotate'])).toHaveProperty('problem');
    expect(parseArguments(['--annotate', 'out.pdf', 'a.pdf', 'b.pdf'])).toHaveProperty('problem');
  });
});
