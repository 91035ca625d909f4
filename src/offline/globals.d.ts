/** Every file of the course, relative to its page, with its CRC-32: written before the worker by `publish`. */
declare const FILES: Readonly<Record<string, number>>;
/** A fingerprint of all these files. */
declare const VERSION: string;
/** The page that says that the course is no longer offered. */
declare const WITHDRAWN: string;
