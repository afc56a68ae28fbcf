import {check, judgeDocument} from '../../src/judging/check.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import {cpuInTurn, least, type Measurement, ms, timed} from './measure.ts';
import {syntheticDisclosure} from './synthetic.ts';

/** The check of a long document, and whether its cost grows with the pages only. */
export async function checking(): Promise<Measurement[]> {
  const long = syntheticDisclosure(100);
  const short = syntheticDisclosure(10);
  const report = check(long);
  const open = report.findings.filter(({verdict}) => verdict === 'disagrees');
  if (open.length > 0)
    throw new Error(`the synthetic budget agrees throughout, but ${open.length} findings say otherwise`);
  // The least of several runs: other programs, and what the engine compiles beside it, do not count.
  let judging = Infinity;
  for (let round = 0; round < 25; round += 1) {
    // What is worked out once for a document is worked out: each run judges one that was never judged.
    const recognised = recognise(long);
    judging = Math.min(judging, await timed(() => judgeDocument(recognised)));
  }
  const recognising = await least(5, () => recognise(long));
  // Ten short documents against a long one: the same pages.
  const growth = cpuInTurn(
    15,
    () => check(long),
    () => Array.from({length: 10}, () => check(short)),
  );
  const figures = report.figures.filter(({value}) => value !== null).length;
  return [
    {
      name: 'judging a budget of 100 pages',
      value: judging,
      unit: 'ms',
      limit: 60,
      detail: `${figures} figures, ${report.ledger.relations.agrees} relations agree; recognising it takes ${ms(recognising)}`,
    },
    {
      name: 'checking 100 pages against 10 pages, a page',
      value: growth.ratio,
      unit: '×',
      limit: 1.25,
      detail: `${ms(growth.ours)} against ${ms(growth.baseline)} for ten of 10 pages; processor time`,
    },
  ];
}
