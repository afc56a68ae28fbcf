import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {ensureChromium} from '../../scripts/setup.mjs';
import {chromiumPrinter} from '../tables/print.ts';

const clean = readFileSync(resolve(import.meta.dirname, '../cases/clean-budget/source.html'), 'utf8');
const styled = (css: string): string => clean.replace('</style>', `${css}</style>`);

/** A budget whose tables no ruling draws, printed: without any, and with every second row painted. */
export async function unruledFiles(): Promise<[name: string, bytes: Uint8Array][]> {
  const printer = await chromiumPrinter(ensureChromium(line => process.stdout.write(`${line}\n`)));
  const bare = 'th,td{border:0;background:none}';
  try {
    return [
      ['a budget without rulings', await printer.print(styled(bare))],
      ['a budget in zebra', await printer.print(styled(`${bare}tr:nth-child(even) td{background:#e8eef8}`))],
    ];
  } finally {
    await printer.close();
  }
}
