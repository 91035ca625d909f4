/** The ways in which the LMS can be made to misbehave. */
export const troubleNames = ['failCommit', 'refuseSet', 'slow', 'offline', 'forget'] as const;

/**
 * `failCommit`: nothing is stored, and the course is told. `refuseSet`: no value is taken. `slow`:
 * storing takes five seconds. `offline`: nobody answers. `forget`: it says true, and stores nothing.
 */
export type TroubleName = (typeof troubleNames)[number];

export type Troubles = ReadonlySet<TroubleName>;

export const NO_TROUBLES: Troubles = new Set();

/** Milliseconds that a slow LMS takes. */
export const SLOWNESS = 5_000;
