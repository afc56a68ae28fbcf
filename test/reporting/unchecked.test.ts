import {describe, expect, it} from 'vitest';
import {uncheckedOf} from '../../src/reporting/unchecked.ts';
import {result} from '../extension/results.ts';

const both = (text: string) => ({zh: text, en: text});
const {ledger} = result();
const heads = [{id: 't1', title: '支出预算表', number: '表3', pages: [4, 5]}];

describe('what was not checked', () => {
  it('names a page that could not be read once, as its problem says it', () => {
    const unchecked = uncheckedOf(
      {
        problems: [{kind: 'no-text-layer', page: 2, message: both('page 2 is a picture')}],
        ledger: {
          ...ledger,
          notChecked: [
            {reason: 'no-text-layer', page: 2, figures: 0, message: both('this page is a picture')},
            {reason: 'picture', page: 2, figures: 0, message: both('a picture')},
          ],
        },
      },
      heads,
    );
    expect(unchecked).toEqual([
      {message: both('page 2 is a picture'), page: 2, figures: 0, namesPage: true},
      {message: both('a picture'), page: 2, figures: 0, namesPage: false},
    ]);
  });

  it('says of a table where it begins and what it is called', () => {
    const notChecked = [
      {reason: 'no-relation', table: 't1', figures: 3, message: both('no relation')},
      {reason: 'no-relation', figures: 2, message: both('no relation')},
    ];
    expect(uncheckedOf({problems: [], ledger: {...ledger, notChecked}}, heads)).toEqual([
      {message: both('no relation'), page: 4, table: heads[0], figures: 3, namesPage: false},
      {message: both('no relation'), figures: 2, namesPage: false},
    ]);
  });
});
