/**
 * Why a part of a course could not be had, as far as it makes a difference to what the learner can
 * do about it.
 */
export type LoadCause =
  /** The device has no connection. */
  | 'offline'
  /** No answer, though the device says that it is connected. */
  | 'unreachable'
  /** A login ran out, or was never there: 401, 403, a login page in place of the part. */
  | 'signedOut'
  /** The course was replaced while it was open: the part is gone, or is another. */
  | 'replaced'
  /** The server answers, but with a fault of its own. */
  | 'serverFailed';
