import type {RuleWords} from './words.ts';

const noted = (words: Omit<RuleWords, 'rounding'>): RuleWords => ({...words, rounding: '{here}: “{printed}”.'});

/** Rules on the names and classes of rows. */
export const enRows: Record<string, RuleWords> = {
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
