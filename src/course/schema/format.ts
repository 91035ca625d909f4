/** The format of the files that this version of Waymark writes. */
export const COURSE_FORMAT = 1;
