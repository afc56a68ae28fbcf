import type {Random} from '../generated/accounts.ts';

const sentences = [
  'The committee met four times during the year and agreed on a plan for the upkeep of the northern harbours.',
  'Revenue from fees rose faster than expected, mainly because more households joined the scheme in spring.',
  'In contrast, outlays for training fell by 3.4 % after two colleges were merged.',
  'A full account of these measures is given in Chapter 5, together with the answers of the regions.',
  'Where data were missing, the mean of the two years before was taken instead.',
  'Prices are those of 2010 unless another year is named.',
  'Small firms in particular said that forms had become simpler, although waiting times had not.',
  'The share of renewable sources reached 21.7 % of consumption, against 18.2 % a year before.',
  'No decision has been taken on the bridge; a survey of traffic is due in autumn.',
  'According to the survey of 1 204 households, most people travel to work by bus or on foot.',
  'The reform of the register, which began in 2016, was finished at a cost of EUR 4.1 million.',
  'It remains open whether the fund will be able to meet its obligations without a further transfer.',
  'Auditors found no material error, but asked for a clearer record of stocks.',
];

/** A paragraph of so many sentences. */
export const paragraph = (random: Random, count: number): string =>
  Array.from({length: count}, () => sentences[Math.floor(random() * sentences.length)]).join(' ');

export const paragraphs = (random: Random, count: number): string =>
  Array.from({length: count}, () => `<p>${paragraph(random, 3 + Math.floor(random() * 4))}</p>`).join('\n');
