import {expect, it} from 'vitest';
import {read} from './reading.ts';
import {smallPdf, text} from './small-pdf.ts';

const filler = '本年各项工作安排均按照年初确定的计划执行并且没有作任何调整和变更所有资金按照规定使用，其中培训费';

it('running text that goes on beyond the page puts its section in doubt, and no other one', async () => {
  const content = [
    text(70, 760, '一、收入情况说明'),
    text(90, 740, '本年收入1507.20万元。'),
    text(70, 700, '二、支出情况说明'),
    text(90, 680, '本年支出1507.20万元。'),
    // The number behind the last word is drawn by itself, as digits of another font are.
    text(90, 660, filler),
    text(90 + 10 * filler.length, 660, '12.50万元'),
    text(70, 620, '三、其他情况说明'),
    text(90, 600, '本年车辆3辆。'),
  ].join('');
  const disclosure = await read(smallPdf([{content, width: 90 + 10 * filler.length + 1}]));
  const doubts = disclosure?.blocks.flatMap(block => (block.kind === 'passage' ? [block.doubt ?? null] : []));
  expect(doubts).toEqual([null, null, 'clipped', 'clipped', 'clipped', null, null]);
});
