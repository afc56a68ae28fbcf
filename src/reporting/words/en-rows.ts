import type {RuleWords} from './words.ts';

const noted = (words: Omit<RuleWords, 'rounding'>): RuleWords => ({...words, rounding: '{here}: “{printed}”.'});

const rounded = (words: Omit<RuleWords, 'rounding'>): RuleWords => ({
  ...words,
  rounding: '{here}: {formula}, explained by rounding.',
});

/** Rules on the names and classes of rows. */
export const enRows: Record<string, RuleWords> = {
  'asset-net': rounded({
    title: 'Cost, depreciation and net value of assets',
    disagrees:
      '{here} is {printed}; what was written off and the net value come to {expected}; they differ by {difference}. Please verify.',
    meaning: 'What assets cost, less what has been written off them, is their net value.',
    formula: '原值 − 累计折旧 = 净值',
    agreeing: 'cost 100.00, written off 40.00, net value 60.00',
    disagreeing: 'cost 100.00, written off 40.00, net value 61.00',
    exceptions: 'Asked only where the three stand one after the other and are of the same assets.',
    ground: 'Government Accounting Standard No. 3.',
  }),
  'asset-none': noted({
    title: 'No assets at all',
    disagrees:
      '{here}: floor space, vehicles and equipment are all nothing ({printed}). Please verify that it was filled in.',
    meaning:
      'A body that spends money uses some assets as a rule; where all are nothing the sentence may not have been filled in, or the assets are those of the body above.',
    formula: 'not all of floor space, vehicles and equipment are nothing',
    agreeing: '300 m² of floor space, no vehicles, no equipment above 500,000 yuan',
    disagreeing: 'no floor space, no vehicles, no equipment above 500,000 yuan',
    exceptions: 'Nothing is noted where floor space is not stated.',
    ground: '财预〔2016〕143号: state assets in use.',
  }),
  'code-twice': noted({
    title: 'One class in two rows',
    disagrees:
      '{here}: class “{printed} {name}” has two rows below one head. Please check for a row printed twice or a wrong code.',
    meaning: 'In a table that lists nothing but classes each class has one row.',
    formula: 'no code comes twice in one table',
    agreeing: 'one row of 2010301 行政运行, one of 2010302 一般行政管理事务',
    disagreeing: 'two rows of 2010302 一般行政管理事务',
    exceptions:
      'Nothing is asked of tables of projects or bodies (told by columns of their names, or by several codes that come again); names that differ have a rule of their own.',
    ground: '政府收支分类科目: one code, one class.',
  }),
  'note-term': noted({
    title: 'Numbers of notes and the notes',
    disagrees: '{here}: “{printed}”, while the note of that number explains “{expected}”. They differ. Please verify.',
    meaning: 'The number of a note beside a term leads to the note that explains the term.',
    formula: 'term beside the number = term of the note',
    agreeing: '“上年净结余[2]”, note “[2]上年净结余：…”',
    disagreeing: '“上年净结余[2]”, notes “[2]专项结余：…”, “[3]上年净结余：…”',
    exceptions:
      'Only where the note of another number explains that very term. Terms that are short for one another and numbers with two notes are let be.',
    ground: 'Text and notes agree.',
  }),
  'other-purpose': noted({
    title: 'Purpose of another item',
    disagrees:
      '{here}: the purpose of “{item}” reads “{printed}”, which is about {other} and not about the item. Please verify.',
    meaning: 'Items for pensions, annuities, medical insurance and housing funds are for these contributions.',
    formula: 'contribution in the purpose = contribution in the name of the item',
    agreeing: '机关事业单位基本养老保险缴费支出, for pension insurance',
    disagreeing: '机关事业单位基本养老保险缴费支出, for medical insurance',
    exceptions: 'Nothing is noted where the purpose names the own contribution as well, or none.',
    ground: 'The purpose of an item is its own.',
  }),
  'page-order': noted({
    title: 'Pages of the contents',
    disagrees: '{here}: the page of “{printed}” is before that of the line above it, {above}. Please verify.',
    meaning: 'The pages of the contents rise from line to line.',
    formula: 'page of a line ≥ page of the line above',
    agreeing: 'table 1 … 9; table 2 … 10',
    disagreeing: 'table 1 … 9; table 2 … 8',
    exceptions:
      'Only one such line is noted: where there are more, or a few lines go back to page 1, several documents may be bound together.',
    ground: 'Contents and body agree.',
  }),
  'sentence-end': noted({
    title: 'Full stop missing at the end of a paragraph',
    disagrees: '{here}: “{printed}” ends without a full stop. Please verify that the text is complete.',
    meaning:
      'Where all other paragraphs end with a full stop, one that does not may lack the mark, or the rest of its text.',
    formula: 'running text ends with a full stop',
    agreeing: '“… mainly for new equipment。”',
    disagreeing: '“… mainly for new equipment”',
    exceptions:
      'Only paragraphs of several sentences before a heading or a numbered paragraph. Texts that leave it out often, signatures, dates and references to tables are let be.',
    ground: 'GB/T 15834-2011.',
  }),
  'unnamed-amount': noted({
    title: 'An amount without a name',
    disagrees:
      '{here}: the row of {printed} has no name. Please add what it is: a total, a class, a body or a project.',
    meaning: 'Every row of amounts has a name; a total is called one.',
    formula: 'rows with amounts have names',
    agreeing: '合计 47.20; 平台维护费 27.40; 线路租用费 19.80',
    disagreeing: '(no name) 47.20; 平台维护费 27.40; 线路租用费 19.80',
    exceptions:
      'Nothing is said in PDFs without rulings, where a name may have been read into the row beside it, where nothing in the table has a name, or where several rows have none.',
    ground: 'Every amount says what it is of.',
  }),
};
