import {describe, expect, it} from 'vitest';
import {parseArguments} from '../../src/command/arguments.ts';
import {formats} from '../../src/command/write-result.ts';

const problem = (part: string): object => ({problem: expect.stringContaining(part)});

describe('the arguments of the command', () => {
  it('are files, read as text in Chinese where nothing else is said', () => {
    expect(parseArguments(['a.pdf', 'b.html'])).toEqual({
      files: ['a.pdf', 'b.html'],
      format: 'text',
      annotate: null,
      together: false,
      language: 'zh',
      password: null,
      large: false,
      pageLimit: 30,
    });
    expect(parseArguments([])).toEqual(problem('usage: npm run check'));
  });

  it('name a format', () => {
    for (const format of formats) expect(parseArguments(['--format', format, 'a.pdf'])).toMatchObject({format});
    expect(parseArguments(['--format', 'docx', 'a.pdf'])).toEqual(problem('text, json, csv, sarif, html'));
  });

  it('name the file to write notes into, of one document', () => {
    expect(parseArguments(['--annotate', 'out.pdf', 'a.pdf'])).toMatchObject({annotate: 'out.pdf', files: ['a.pdf']});
    expect(parseArguments(['a.pdf', '--annotate'])).toEqual(problem('--annotate'));
    expect(parseArguments(['--annotate', '--large', 'a.pdf'])).toEqual(problem('--annotate'));
    expect(parseArguments(['--annotate', 'out.pdf', 'a.pdf', 'b.pdf'])).toEqual(problem('one document'));
  });

  it('set the rest', () => {
    const all = ['--lang', 'en', '--together', '--password=--secret', '--large', '--page-limit', '2.5', 'a.pdf'];
    expect(parseArguments(all)).toMatchObject({
      language: 'en',
      together: true,
      password: '--secret',
      large: true,
      pageLimit: 2.5,
    });
    expect(parseArguments(['--lang', 'fr', 'a.pdf'])).toEqual(problem('zh or en'));
    expect(parseArguments(['--page-limit', '0', 'a.pdf'])).toEqual(problem('seconds'));
    expect(parseArguments(['--page-limit', 'soon', 'a.pdf'])).toEqual(problem('seconds'));
    expect(parseArguments(['a.pdf', '--password'])).toEqual(problem('--password'));
  });

  it('are none that it does not know', () => {
    expect(parseArguments(['--formt', 'json', 'a.pdf'])).toEqual(problem('--formt'));
  });
});
