import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import type {Access} from '../../src/command/pdf-reader.ts';
import {readFile} from '../../src/command/read-file.ts';
import {readPdfBytes} from '../../src/command/read-pdf-bytes.ts';
import {smallPdf, text} from '../reading/pdf/small-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-read-file-'));
afterAll(() => rmSync(folder, {recursive: true}));

let count = 0;
function file(content: Uint8Array | string): string {
  count += 1;
  const path = join(folder, `file-${count}`);
  writeFileSync(path, typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
  return path;
}

const page = {content: text(60, 700, '部门预算')};
const problemOf = async (path: string, access: Access = {password: null, large: false}): Promise<string> => {
  const outcome = await readFile(path, access, readPdfBytes);
  return outcome.ok ? 'read' : outcome.problem;
};

describe('readFile', () => {
  it('says what a file is that is neither a PDF nor a page', async () => {
    expect(await problemOf(file('PK\u0003\u0004......OFD.xml'))).toContain('OFD');
    expect(await problemOf(file('PK\u0003\u0004......word/document.xml'))).toContain('Word');
    expect(await problemOf(file('PK\u0003\u0004......xl/workbook.xml'))).toContain('Excel');
    expect(await problemOf(file('\u0089PNG\r\n'))).toContain('image');
    expect(await problemOf(file('\u00d0\u00cf\u0011\u00e0...'))).toContain('.doc');
    expect(await problemOf(file(''))).toContain('empty');
    expect(await problemOf(join(folder, 'none'))).toContain('no such file');
  });

  it('says what a server sent in place of a PDF', async () => {
    const form = '<form>用户名 <input name="u"> 密码 <input type="password" name="p"><button>登录</button></form>';
    const html = (body: string): Uint8Array =>
      new TextEncoder().encode(`<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`);
    expect(await problemOf(file(html(form)))).toContain('log in');
    expect(await problemOf(file(html('<p>请输入验证码</p><img src="code.jpg"><input name="c">')))).toContain('human');
    expect(await problemOf(file(html('<script>location.href = "/x"</script>')))).toContain('script');
    // A portal with a box to log in above the document, and one that is all picture.
    expect(await problemOf(file(html(`${form}<p>${'本部门预算公开如下。'.repeat(100)}</p>`)))).toBe('read');
    expect(await problemOf(file(html('<script></script><img src="scan.jpg">')))).toBe('read');
  });

  it('asks for the password, says that a wrong one is wrong, and takes the right one', async () => {
    const locked = file(smallPdf([page], {password: 'secret'}));
    expect(await problemOf(locked)).toContain('--password');
    expect(await problemOf(locked, {password: 'guess', large: false})).toContain('wrong password');
    expect(await problemOf(locked, {password: 'secret', large: false})).toBe('read');
  });

  it('reads a file of many pages only when asked to', async () => {
    const long = file(smallPdf(Array.from({length: 1501}, () => ({content: ''}))));
    expect(await problemOf(long)).toContain('--large');
    expect(await problemOf(long, {password: null, large: true})).toBe('read');
  }, 120_000);

  it('says that a damaged PDF is damaged', async () => {
    expect(await problemOf(file('%PDF-1.4\nnothing of it'))).toContain('damaged');
  });
});
