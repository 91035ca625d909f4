const UNITS = [31_557_600, 2_629_800, 86_400, 3_600, 60, 1];
const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Seconds of an ISO 8601 duration, as SCORM 2004 writes it; 0 for anything else. */
export function secondsOfDuration(duration: string): number {
  const parts = DURATION.exec(duration);
  if (parts === null) return 0;
  return UNITS.reduce((sum, unit, index) => sum + unit * Number(parts[index + 1] ?? 0), 0);
}
