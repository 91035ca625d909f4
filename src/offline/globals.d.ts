/** Every file of the course, relative to its page: written before the worker by `publish`. */
declare const FILES: readonly string[];
/** A fingerprint of all these files. */
declare const VERSION: string;
