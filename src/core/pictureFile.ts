/** The size that a picture's file states, in pixels: enough to keep its room before it is there. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture of a course. */
export interface PictureFile {
  /** Its address, relative to the course's data. */
  readonly source: string;
  /** `null` where the file does not state one. */
  readonly size: PictureSize | null;
}

/** A picture with its words. */
export interface DescribedPicture extends PictureFile {
  /** Empty for a picture that only decorates. */
  readonly alternative: string;
}

/** A picture with its words, and who made it where that is said. */
export interface CreditedPicture extends DescribedPicture {
  readonly credit?: string;
}
