import {enExports} from './en-exports.ts';
import {enGoals} from './en-goals.ts';
import {enProjects} from './en-projects.ts';
import {enReckoning} from './en-reckoning.ts';
import {enRows} from './en-rows.ts';
import {enTables} from './en-tables.ts';
import {enWording} from './en-wording.ts';
import type {ReportWords} from './words.ts';

/** English. Neutral: both figures are named, neither is blamed. */
export const en: ReportWords = {
  rules: {
    ...enWording,
    ...enGoals,
    ...enProjects,
    ...enReckoning,
    ...enRows,
    ...enTables,
    'row-sum': {
      title: 'Total and the rows it adds up',
      disagrees:
        '{here} is {printed}; the rows it adds up come to {expected}; they differ by {difference}. Please verify.',
      rounding: '{here} is {printed}; the rows come to {expected}; rounding explains the difference of {difference}.',
      meaning: 'A row of totals equals the sum of the rows it stands for.',
      formula: 'total = row 1 + row 2 + …',
      agreeing: 'total 84.08 = 76.40 + 7.56 + 0.12',
      disagreeing: 'total 94.08 against rows that come to 84.08: a difference of 10.00',
      exceptions:
        '“Of which” rows are not added. Differences that rounding of each figure can cause are not reported. Where rows could not be read with certainty nothing is judged.',
      ground: 'Arithmetic.',
    },
    'row-hierarchy': {
      title: 'Item and the items below it',
      disagrees:
        '{here} is {printed}; the items below it come to {expected}; they differ by {difference}. Please verify.',
      rounding:
        '{here} is {printed}; the items below it come to {expected}; rounding explains the difference of {difference}.',
      meaning:
        'A class 类 equals its sections 款, a section its items 项; a numbered heading equals what is numbered below it.',
      formula: 'class = Σ sections, section = Σ items',
      agreeing: '21015 is 124.97 = 100.38 + 24.59',
      disagreeing: '21015 is 134.97 against items that come to 124.97: a difference of 10.00',
      exceptions:
        '“Of which” lists only some parts. Tables that print one level only are left alone. A blank parent over filled items is reported. Which rows stand under a body follows from their order alone: one that fails by itself is a question.',
      ground: 'Levels of the classification of government revenue and expenditure; arithmetic.',
    },
    'column-sum': {
      title: 'Total column and the columns it adds up',
      disagrees:
        '{here} is {printed}; the columns of the row come to {expected}; they differ by {difference}. Please verify.',
      rounding:
        '{here} is {printed}; the columns come to {expected}; rounding explains the difference of {difference}.',
      meaning: 'A column headed total or subtotal equals the sum of the columns it stands for, in every row.',
      formula: 'total = basic + project + …',
      agreeing: '124.97 = 84.08 + 40.89',
      disagreeing: '124.97 against 84.08 + 41.89 = 125.97: a difference of 1.00',
      exceptions:
        '“Of which” columns are not added. Where the other rows of the table do not bear the relation out nothing is judged.',
      ground: 'Arithmetic.',
    },
    'tie-out': {
      title: 'One figure in two tables',
      disagrees: '{here} is {printed}; {there} is {expected}; the same item differs by {difference}. Please verify.',
      rounding: '{here} is {printed}; {there} is {expected}; rounding explains the difference of {difference}.',
      meaning: 'The same item in the same scope is printed with the same amount in every table.',
      formula: 'figure in one table = the same figure in another',
      agreeing: 'health expenditure 60.99 in the overview, 210 health expenditure 60.99 in the expenditure table',
      disagreeing:
        'health expenditure 2,185,900 in the overview, 2,190,900 in the expenditure table: a difference of 5,000',
      exceptions: 'Where the totals of the two tables differ (one may include money carried over) nothing is judged.',
      ground: 'Caiyu [2016] 143: the tables present the same budget or final account.',
    },
    'absent-class': {
      title: 'A class that one of two tables leaves out',
      disagrees:
        '{here} is {printed}; {other} has the same total and does not list this class: {difference} apart. Please verify.',
      rounding: '{here} is {printed}; {other} does not list this class; rounding explains it.',
      meaning:
        'Where two tables have the same total and present the same money, their classes correspond. A class printed in one and missing in the other means that the amount stands under another class there.',
      formula: 'class in table A = the same class in table B (nothing, where it is not listed)',
      agreeing: 'both tables list education 5,000, or neither does',
      disagreeing: 'education 5,000 in the summary, not listed in the table of expenditure; both totals are 2,658,118',
      exceptions: 'Not judged where the totals differ, or the tables present different funds.',
      ground: 'Caiyu [2016] No. 143: the tables present one budget.',
    },
    'class-sum': {
      title: 'Government economic class and the sum of its lines',
      disagrees:
        '{here} is {printed}; the lines of this class, {there} and others, add up to {expected}: {difference} apart. Please verify.',
      rounding:
        '{here} is {printed}; the lines of this class add up to {expected}, {difference} apart; rounding explains it.',
      meaning:
        'Where each line carries a departmental and a government economic code, the lines of one government class add up to what the summary prints for it.',
      formula: '502 in the summary = sum of the lines with 502',
      agreeing: '1,007,100 = 360,100 + 592,000 + 55,000',
      disagreeing: '1,007,100 in the summary; the lines add up to 987,100, 20,000 apart',
      exceptions: 'Not judged where the totals of the two tables differ.',
      ground: 'Caiyu [2017] No. 98: economic classification of expenditure.',
    },
    change: {
      title: 'Change and the two years',
      disagrees:
        '{here} is {printed}; last year and the stated change come to {expected}; they differ by {difference}. Please verify.',
      rounding:
        '{here} is {printed}; last year and the stated change come to {expected}; rounding explains the difference of {difference}.',
      meaning: 'This year equals last year plus (or less) the stated change.',
      formula: 'this year = last year ± change',
      agreeing: '7.57 this year, 0.30 more than 7.27',
      disagreeing: '7.57 this year, said to be 1.30 more than 7.27: a difference of 1.00',
      exceptions: 'Where it is not clear which figure the words refer to, nothing is judged.',
      ground: 'Arithmetic.',
    },
    'growth-rate': {
      title: 'Rate of growth',
      disagrees: '{here}: the stated rate is {printed}; the stated figures give {expected}. Please verify.',
      rounding: '{here}: the stated rate is {printed}; the figures give {expected}; rounding explains it.',
      meaning: 'The rate of growth equals the change divided by last year.',
      formula: 'rate = change ÷ last year',
      agreeing: '198.59, up by 10.31, a rise of 5.48 %',
      disagreeing:
        '6,106.99, up by 101.48, said to be 1.66 %: it is 1.69 % (1.66 % results from dividing by this year)',
      exceptions:
        'Not comparable where last year is zero. After a list the change may belong to the total or to the last item: either reading that fits is accepted.',
      ground: 'Arithmetic.',
    },
    completion: {
      title: 'Share of the budget that was spent',
      disagrees: '{here}: the stated completion is {printed}; the stated figures give {expected}. Please verify.',
      rounding: '{here}: the stated completion is {printed}; the figures give {expected}; rounding explains it.',
      meaning: 'Completion equals the final account divided by the budget that the sentence names.',
      formula: 'completion = final account ÷ budget',
      agreeing: 'budget 2,993.92, final account 2,940.05, 98.20 %',
      disagreeing: 'initial budget 0, full-year budget 321.02, final account 307.82, “95.89 % of the initial budget”',
      exceptions: 'Not comparable where the budget is zero.',
      ground: 'Arithmetic.',
    },
    direction: {
      title: 'Words of comparison',
      disagrees: '{here} is {printed}; {there} is {expected}; the text says “{said}”. Please verify.',
      rounding: '{here} is {printed}; {there} is {expected}; the text says “{said}”.',
      meaning: 'Greater, smaller, equal, unchanged: the word agrees with the figures.',
      formula: 'word ⇔ sign of the difference',
      agreeing: 'budget 1,560.05, final account 1,511.89, “smaller than the budget”',
      disagreeing: 'budget 80.81, final account 80.38, “greater than the budget”',
      exceptions: '“About the same” is not judged.',
      ground: 'Word and figures of one statement.',
    },
    'opposite-words': {
      title: 'Direction of a change and of its rate',
      disagrees: '{here}: “{printed}”: what is said of the direction contradicts itself. Please verify.',
      rounding: '{here}: “{printed}”.',
      meaning: 'A change and the rate right behind it move in one direction; what moved did not stay as it was.',
      formula: '增加 ⇔ 增长, 减少 ⇔ 下降',
      agreeing: '“fell by 1.00, a fall of 10%”',
      disagreeing: '“rose by 1.00, a fall of 10%”',
      exceptions: 'Rates against something else, and zeros or negative numbers, are left alone.',
      ground: 'The words of one sentence.',
    },
    'list-rates': {
      title: 'Rates of a total and of its items',
      disagrees:
        '{here}: the stated rate is {printed}; the amounts and rates of the items give {expected}. Please verify.',
      rounding: '{here}: the stated rate is {printed}; the items give {expected}; rounding explains it.',
      meaning:
        'Where all items are listed, what they were the year before, by their amounts and rates, adds up to what the total was by its own.',
      formula: 'whole ÷ (1 + rate) = Σ [item ÷ (1 + its rate)]',
      agreeing: 'whole 9, a fall of 10 %; a 3, a fall of 25 %; b 6, as before',
      disagreeing: 'whole 9, a fall of 30 %; a 3, a fall of 25 %; b 6, as before: it is a fall of 10 %',
      exceptions:
        'Rates against a budget, on a comparable basis or against different years are left alone, and lists that do not come to their whole. Where it is open what an item was, the others must only not exceed the whole.',
      ground: 'Arithmetic.',
    },
    'list-sum': {
      title: 'Total and the items listed',
      disagrees:
        '{here} is {printed}; the items listed come to {expected}; they differ by {difference}. Please verify.',
      rounding:
        '{here} is {printed}; the items listed come to {expected}; rounding explains the difference of {difference}.',
      meaning: 'Where a sentence lists all parts, they add up to the whole; their changes add up to its change.',
      formula: 'whole = a + b + …',
      agreeing: 'procurement 41.20: goods 34.00, works 2.80, services 4.40',
      disagreeing: 'expenditure 307.82: basic 115.58, project 202.24: a difference of 10.00',
      exceptions:
        '“Of which” may name only the main items: where it is not certain that all are listed nothing is judged. Where all items beside it are listed in full, one that is a slip of the pen away from it disagrees.',
      ground: 'Arithmetic.',
    },
    share: {
      title: 'Share of a whole',
      disagrees: '{here}: the stated share is {printed}; the stated figures give {expected}. Please verify.',
      rounding: '{here}: the stated share is {printed}; the figures give {expected}; a last digit.',
      meaning: 'A share equals the part divided by the whole.',
      formula: 'share = part ÷ whole',
      agreeing: 'basic 84.08 of 1,819.02: 4.62 %',
      disagreeing: '2,106.66 of 2,940.05, said to be 71.73 %: it is 71.65 %',
      exceptions:
        'Where the whole is not clear nothing is judged. A last digit adjusted so that a list comes to exactly 100 % is a note.',
      ground: 'Arithmetic.',
    },
    restatement: {
      title: 'The same thing stated twice',
      disagrees:
        '{here} is {printed}; {there} is {expected}; the same statement differs by {difference}. Please verify.',
      rounding: '{here} is {printed}; {there} is {expected}; rounding explains the difference of {difference}.',
      meaning: 'Where the text states the same thing twice, the figures are the same.',
      formula: 'figure stated first = figure stated again',
      agreeing: 'both places say expenditure of the general public budget 4,005.29',
      disagreeing: 'one place: basic expenditure 49.15, up by 1.95; another: basic expenditure 49.15, up by 12.86',
      exceptions: 'Statements of different scope (fiscal appropriations, all funds) are not compared.',
      ground: 'One fact has one amount.',
    },
    'text-table': {
      title: 'Text and table',
      disagrees: '{here} is {printed}; {there} is {expected}; text and table differ by {difference}. Please verify.',
      rounding: '{here} is {printed}; {there} is {expected}; rounding explains the difference of {difference}.',
      meaning: 'Figures of the explanation equal those of the tables for the same item and scope.',
      formula: 'figure in the text = the same figure in a table',
      agreeing: 'text: health expenditure 48.44; table: 210 health expenditure 48.44',
      disagreeing: 'text: total 0; overview: total 2,995.39',
      exceptions: 'Where it is not certain that both have the same scope (money carried over) nothing is judged.',
      ground: 'Caiyu [2016] 143: explanation and tables present the same content.',
    },
  },
  causes: {
    'one-digit': 'one digit differs',
    transposed: 'two neighbouring digits are swapped',
    unit: 'a factor of ten thousand: 元 and 万元 may be mixed up',
    'decimal-shift': 'the decimal point stands elsewhere',
    sign: 'the sign differs',
    blank: 'this place is blank while parts of it have figures',
    'part-left-out': 'the difference equals one part, which may be left out',
    'part-counted-twice': 'the difference equals one part, which may be counted twice',
    'gone-not-listed': 'items of the year before that are gone, and not listed, would leave such a difference',
    'equals-other-figure': 'the difference equals another figure of the document',
    truncated: 'explained if figures were cut off instead of rounded',
    plugged: 'last digit adjusted so that the parts add up exactly',
    improbable: 'within the bounds of rounding, but unusually large',
    'wrong-base': 'the printed percentage follows from another base',
    'shared-root': 'several differences come from one figure',
  },
  reasons: {
    column: 'the column of a figure could not be read with certainty',
    row: 'the row of a figure could not be read with certainty',
    overlap: 'texts overlap and could not be read with certainty',
    clipped: 'text is cut off',
    unreadable: 'characters could not be recognised',
    'missing-figure': 'a figure that is needed is missing',
    'unit-unknown': 'no unit of money is stated',
    'unit-mixed': 'the two sides are in different units of measurement',
    'base-negative': 'a year before of less than nothing, of which there is no rate',
    'base-zero': 'the base is zero: not comparable',
    'not-printed': 'the figure it would be compared with is not printed',
    'only-bounded': 'only checked not to exceed another figure; its amount could not be checked',
    'structure-not-confirmed': 'the structure of the table is not borne out by its other rows and columns',
    'table-parted': 'the table next to it has no title and as many columns or rows: they may be parts of one',
    'column-missing':
      'several rows total more than their columns, and the differences add up like a column: one may be left out or unread',
    'cells-shifted':
      'the table has no rulings, and everything agrees with some numbers one place further: they may have been read there by mistake',
    'scope-not-confirmed': 'it is not certain that both tables have the same scope (money carried over, for example)',
    'no-relation': 'no relation applies',
    'table-not-understood': 'the table as a whole was not understood',
    'not-a-pdf': 'the file is not a PDF',
    'not-a-document': 'the file cannot be read',
    'password-needed': 'the file is encrypted and needs a password',
    'wrong-password': 'the password is not right',
    damaged: 'the file is damaged',
    'page-failed': 'the page could not be parsed and was not checked',
    'page-timeout': 'the page was not read within the time limit and was not checked',
    'no-text-layer': 'the page is an image without text and was not checked',
    'recognised-text-layer':
      'the page holds a scan; its text was recognised by a machine, not printed, and was not checked',
    'part-image': 'a part of the page is an image and was not checked',
    picture: 'the page holds a picture; figures in it, if there are any, were not checked',
    'unreliable-text': 'the text of the page cannot be read reliably and was not checked',
    'image-of-text': 'text is shown as an image and was not checked',
    'frame-unreachable': 'an embedded page could not be read and was not checked',
    'too-large': 'the file is too large and was not checked',
    empty: 'there is no content',
  },
  problems: {
    'not-a-pdf': 'The file is not a PDF: {detail}',
    'not-a-document': 'The file cannot be read: {detail}',
    'password-needed': 'The file is encrypted; please enter the password',
    'wrong-password': 'The password is not right',
    damaged: 'The file is damaged and cannot be opened: {detail}',
    'page-failed': 'Page {page} could not be parsed and was not checked: {detail}',
    'page-timeout': 'Page {page} was not read within the time limit and was not checked',
    'no-text-layer': 'Page {page} is an image without text and was not checked',
    'recognised-text-layer':
      'Page {page} holds a scan; its text was recognised by a machine, is not reliable and was not checked',
    'part-image': 'A part of page {page} is an image and was not checked',
    picture: 'Page {page} holds a picture; figures in it, if there are any, were not checked',
    'unreliable-text': 'The text of page {page} cannot be read reliably and was not checked',
    'image-of-text': 'Some content is shown as an image and was not checked',
    'frame-unreachable': 'An embedded page could not be read and was not checked: {detail}',
    'too-large': 'The file is too large: {detail}',
    empty: 'The file has no content',
  },
  three: {
    total: 'Three public expenses, total',
    overseas: 'Overseas travel',
    vehicles: 'Official vehicles: purchase and running',
    purchase: 'Vehicle purchase',
    running: 'Vehicle running',
    reception: 'Official reception',
  },
  units: {0: '元', 2: '百元', 3: '千元', 4: '万元', 6: '百万元', 8: '亿元'},
  place: {
    page: 'page {page}, ',
    table: '{number} “{title}”',
    untitled: 'table {nth} of the document',
    text: 'text',
    before: ' ',
    blank: '(blank)',
  },
  sentences: {end: '.', between: ' ', capital: true},
  gives: {amount: '{expected}', none: '{reason}'},
  rates: {fall: 'a fall of {rate}', rise: 'a rise of {rate}'},
  follows: '{count} more differences follow from it',
  suspect: 'If {printed} at “{label}” were {expected}, all of these would agree.',
  exports: enExports,
};
