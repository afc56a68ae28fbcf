import type {RuleWords} from './words.ts';

/** Rules on totals, remainders and shares that a sentence reckons. */
export const enReckoning: Record<string, RuleWords> = {
  'added-total': {
    title: 'Total or remainder after what is added and taken away',
    disagrees:
      '{here} is {printed}; the amounts added and taken away come to {expected}; they differ by {difference}. Please verify.',
    rounding: '{here} is {printed}; the amounts come to {expected}; rounding explains the difference of {difference}.',
    meaning:
      'The total or remainder at the end of a sentence that adds (加上) and takes away (减去) is what it starts from, with all that.',
    formula: 'total = own amount + what is added − what is taken away',
    agreeing: 'income 60, plus grants 30 and carry-over 6: total income 96',
    disagreeing: 'expenditure 60, plus remittances 3 and carry-over 6: total 96, a difference of 27',
    exceptions: 'Nothing is judged where an item has no amount or it is unclear what it is added to.',
    ground: 'Arithmetic.',
  },
  'adjusted-amount': {
    title: 'A budget before and after its adjustment',
    disagrees:
      '{here} is {printed}; the amount before and the change give {expected}; they differ by {difference}. Please verify.',
    rounding: '{here} is {printed}; they give {expected}; rounding explains the difference of {difference}.',
    meaning: 'What a budget is adjusted to is what it was, and by how much it was raised or cut.',
    formula: 'adjusted budget = budget before + raise (− cut)',
    agreeing: 'total income adjusted from 90 to 96, a raise of 6',
    disagreeing: 'total income adjusted from 90 to 98, a raise of 6: a difference of 2',
    exceptions: 'Nothing is judged where other words between the two leave open whether they are of one thing.',
    ground: 'Arithmetic.',
  },
  'average-cost': {
    title: 'Cost of one car or visitor',
    disagrees: '{here} is {printed}; average and number give {expected}; they differ by {difference}. Please verify.',
    rounding: '{here} is {printed}; they give {expected}; rounding explains the difference of {difference}.',
    meaning: 'What a car costs to run, or a visitor to receive, is the amount divided by the number of them.',
    formula: 'amount = average × number',
    agreeing: 'running cars 80,000, 4 cars, 20,000 a car',
    disagreeing: 'running cars 80,000, 4 cars, 30,000 a car: a difference of 40,000',
    exceptions:
      'Not judged where a paragraph has several numbers. An average may be of the mean of a year, so it is asked.',
    ground: 'Arithmetic.',
  },
  'left-over': {
    title: 'What is left of income after expenditure',
    disagrees:
      '{here} is {printed}; income and expenditure give {expected}; they differ by {difference}. Please verify.',
    rounding: '{here} is {printed}; they give {expected}; rounding explains the difference of {difference}.',
    meaning: 'What is left (收支相抵) is total income less total expenditure; a deficit is the other way round.',
    formula: 'what is left = total income − total expenditure',
    agreeing: 'total income 90, total expenditure 80, left over 10',
    disagreeing: 'total income 90, total expenditure 80, left over 15: a difference of 5',
    exceptions:
      'Net and accumulated remainders are left alone; those of a fund that states only its year are for a person to look at.',
    ground: 'Arithmetic.',
  },
  'share-range': {
    title: 'Share above 100% or below nothing',
    disagrees: '{here}: “{printed}” is said to be a share of “{base}”; it is above 100% or below 0. Please verify.',
    rounding: '{here}: “{printed}”.',
    meaning: 'A share of all income, all expenditure or the three public expenses lies between 0 and 100%.',
    formula: '0 ≤ share ≤ 100%',
    agreeing: 'fiscal allotments are 97.30% of the income of the year',
    disagreeing: 'fiscal allotments are 130.50% of the income of the year',
    exceptions:
      'Where both amounts are told the share is worked out instead. Expenditure as a share of income, shares of last year, of a budget or of other bodies are left alone; money taken back may be negative, so it is a question.',
    ground: 'Arithmetic: a part is not more than its whole.',
  },
  'stated-formula': {
    title: 'A calculation that is written out',
    disagrees: '{here}: {formula}; the calculation does not come to what it says. Please verify.',
    rounding: '{here} is {printed}; it comes to {expected}; rounding explains the difference of {difference}.',
    meaning: 'What a sentence or cell writes out as a calculation comes to the result that it prints.',
    formula: 'calculation = result',
    agreeing: '28,800 yuan × 12 months = 345,600 yuan',
    disagreeing: '28,800 yuan × 12 months = 354,600 yuan',
    exceptions:
      'Where a unit is not printed, 元, 万元 and 亿元 are all tried. Approximations, calculations in brackets, and amounts a month without the months are asked about. What is not understood as a whole is not judged.',
    ground: 'Arithmetic.',
  },
  'insurance-balance': {
    title: 'Balance of social insurance funds',
    disagrees: '{here} is {printed}; the figures give {expected}; they differ by {difference}. Please verify.',
    rounding: '{here} is {printed}; the figures give {expected}; rounding explains the difference of {difference}.',
    meaning:
      'What a social insurance fund has left of a year is its income less its expenditure; with what was left before it is the balance at the end.',
    formula: 'left of the year = income − expenditure; balance at the end = balance before + left of the year',
    agreeing: 'income 80.00, expenditure 60.00, left 20.00',
    disagreeing: 'income 80.00, expenditure 60.00, left 26.00: 6.00 too much',
    exceptions:
      'Tables of social insurance funds only. The balance at the end may differ where earlier years were corrected: a reminder.',
    ground: 'Financial rules of social insurance funds.',
  },
};
