import {expect, it, vi} from 'vitest';
import {localTime} from '../../src/reporting/local-time.ts';

it.each([
  [-480, '+08:00'],
  [0, '+00:00'],
  [210, '-03:30'],
])('says the zone that is %i minutes behind UTC', (behind, zone) => {
  const moment = new Date(2026, 0, 5, 7, 8, 9);
  vi.spyOn(moment, 'getTimezoneOffset').mockReturnValue(behind);
  expect(localTime(moment)).toBe(`2026-01-05 07:08:09 ${zone}`);
});
