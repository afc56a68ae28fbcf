import {check} from '../../src/judging/check.ts';
import {inTurn, type Measurement, ms} from './measure.ts';
import {syntheticDisclosure} from './synthetic.ts';

/** The check of a long document, and whether its cost grows with the pages only. */
export async function checking(): Promise<Measurement[]> {
  const long = syntheticDisclosure(100);
  const short = syntheticDisclosure(10);
  const report = check(long);
  const open = report.findings.filter(({verdict}) => verdict === 'disagrees');
  if (open.length > 0)
    process.stdout.write(`note  the synthetic budget agrees throughout, but ${open.length} findings say otherwise\n`);
  const times = await inTurn(
    9,
    () => check(long),
    () => check(short),
  );
  return [
    {
      name: 'checking a budget of 100 pages',
      value: times.ours,
      unit: 'ms',
      limit: 60,
      detail: `${report.figures.length} figures, ${report.ledger.relations.agrees} relations agree`,
    },
    {
      name: 'checking 100 pages against 10 pages, a page',
      value: times.ratio / 10,
      unit: '×',
      limit: 1.25,
      detail: `${ms(times.ours)} against ${ms(times.baseline)}`,
    },
  ];
}
