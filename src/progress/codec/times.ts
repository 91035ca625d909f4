/** Seconds since 2020 take this many bits until the middle of 2028, and two more after that. */
export const TIME_ORDER = 28;
