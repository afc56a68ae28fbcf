import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer, {type Browser} from 'puppeteer-core';

/** What prints pages to PDFs. */
export interface Printer {
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Prints as a browser does. */
export async function chromiumPrinter(executablePath: string): Promise<Printer> {
  const browser: Browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  return {
    async print(html) {
      await page.setContent(html);
      return page.pdf({preferCSSPageSize: true, printBackground: true, tagged: false});
    },
    close: () => browser.close(),
  };
}

/** Prints as an office program does; it draws tables in its own way, cell side by cell side. */
export function officePrinter(): Printer {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-office-'));
  return {
    print(html) {
      writeFileSync(join(folder, 'page.html'), html);
      const {status, stderr} = spawnSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'pdf:writer_web_pdf_Export',
          '--outdir',
          folder,
          join(folder, 'page.html'),
        ],
        {encoding: 'utf8'},
      );
      if (status !== 0) throw new Error(`soffice could not print: ${stderr}`);
      return Promise.resolve(readFileSync(join(folder, 'page.pdf')));
    },
    close() {
      rmSync(folder, {recursive: true});
      return Promise.resolve();
    },
  };
}
