import type { RecordTime } from '../progress/record.ts';

/** 2020-01-01T00:00:00Z in milliseconds since 1970. */
const RECORD_EPOCH = 1_577_836_800_000;

/**
 * The time of a record from milliseconds since 1970; a clock that is years behind, or that has no time
 * at all, gives 0.
 */
export function recordTime(milliseconds: number): RecordTime {
  const seconds = Math.floor((milliseconds - RECORD_EPOCH) / 1000);
  return Number.isSafeInteger(seconds) && seconds > 0 ? seconds : 0;
}

/** Milliseconds since 1970 from the time of a record. */
export const millisecondsOf = (time: RecordTime): number => RECORD_EPOCH + time * 1000;
