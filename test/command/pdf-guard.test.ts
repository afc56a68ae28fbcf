import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {PdfGuard} from '../../src/command/pdf-guard.ts';
import type {Reading} from '../../src/command/pdf-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-guard-'));
afterAll(() => rmSync(folder, {recursive: true}));

/** A thread that answers each request with what `body` does; `page` and `read` are its words. */
async function read(body: string, files = 1): Promise<Reading[]> {
  const script = join(folder, `thread-${Math.random()}.mjs`);
  writeFileSync(
    script,
    `import {parentPort} from 'node:worker_threads';
     const page = number => parentPort.postMessage({kind: 'page', page: number});
     const read = problem => parentPort.postMessage({kind: 'read', reading: {ok: false, problem}});
     parentPort.on('message', ({path, skip}) => { ${body} });`,
  );
  const guard = new PdfGuard(script, 800);
  const readings: Reading[] = [];
  for (let file = 1; file <= files; file += 1)
    readings.push(await guard.read(new Uint8Array(4), `file ${file}`, {password: null, large: false}));
  await guard.close();
  return readings;
}

describe('PdfGuard', () => {
  it('reads one file after the other in one thread', async () => {
    const readings = await read('globalThis.files = (globalThis.files ?? 0) + 1; read(path + files);', 2);
    expect(readings).toEqual([
      {ok: false, problem: 'file 11'},
      {ok: false, problem: 'file 22'},
    ]);
  });

  it('ends a thread that hangs at a page, and has the file read without it', async () => {
    const hanging = 'page(1); if (!skip.includes(2)) { page(2); for (;;); } read("without " + skip);';
    expect(await read(hanging)).toEqual([{ok: false, problem: 'without 2'}]);
  });

  it('goes on with the next file after one that cannot even be opened', async () => {
    const [first, second] = await read('if (path === "file 1") for (;;); read("read");', 2);
    expect(first).toMatchObject({ok: false, problem: expect.stringContaining('too long')});
    expect(second).toEqual({ok: false, problem: 'read'});
  });

  it('outlives a thread that fails', async () => {
    const failing = 'page(7); if (skip.length === 0) throw new Error("out of memory"); read("without " + skip);';
    expect(await read(failing)).toEqual([{ok: false, problem: 'without 7'}]);
  });

  it('lets a file take its time as long as it says that it goes on', async () => {
    const slow =
      'let n = 0; const on = () => { page(++n); if (n === 6) read("read"); else setTimeout(on, 300); }; on();';
    expect(await read(slow)).toEqual([{ok: false, problem: 'read'}]);
  });
});
