import type {ReportWords} from './words.ts';

/** Relations between the columns of a table. */
export const enTables: ReportWords['rules'] = {
  'column-change': {
    title: 'Columns of change and the two years',
    disagrees: '{here} is {printed}; the two years of its row give {expected}. They disagree: please check.',
    rounding: '{here} is {printed}; the two years of its row give {expected}. Rounding explains it.',
    meaning: 'A change is this year less the year before; its rate is the change divided by the year before.',
    formula: 'change = this year − last year; rate = change ÷ last year',
    agreeing: 'this year 84.08, last year 80.00: change 4.08, rate 5.10%',
    disagreeing: 'this year 84.08, last year 80.00: change 4.80',
    exceptions:
      'No rate is computed where last year is zero. Where a table has several years, the pair of columns that most rows bear out is taken.',
    ground: 'Arithmetic.',
  },
  'column-rate': {
    title: 'Columns of rates and the amounts divided',
    disagrees: '{here} is {printed}; the amounts of the table give {expected}. They disagree: please check.',
    rounding: '{here} is {printed}; the amounts of the table give {expected}. Rounding explains it.',
    meaning:
      'A rate of execution is the amount spent divided by the budget; a share is the amount divided by the total of its column.',
    formula: 'rate = spent ÷ planned; share = amount ÷ total',
    agreeing: 'spent 45.00, planned 50.00: rate 90.00%',
    disagreeing: 'spent 45.00, planned 50.00: rate 92.00%',
    exceptions:
      'Nothing is computed where the divisor is zero. A last digit adjusted so that shares come to 100% is not reported.',
    ground: 'Arithmetic.',
  },
};
