const two = (value: number): string => String(value).padStart(2, '0');

/** A moment by the clock on the wall; a Date is one, and the pure folders make none. */
export interface LocalMoment {
  getFullYear(): number;
  getMonth(): number;
  getDate(): number;
  getHours(): number;
  getMinutes(): number;
  getSeconds(): number;
  getTimezoneOffset(): number;
}

/** A moment as the clock on the wall says it, with its zone: 2026-11-26 11:20:05 +08:00. */
export function localTime(moment: LocalMoment): string {
  // Minutes that local time is behind UTC: the other way round from how people write it.
  const ahead = -moment.getTimezoneOffset();
  const size = Math.abs(ahead);
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
  return `${day} ${time} ${ahead < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
