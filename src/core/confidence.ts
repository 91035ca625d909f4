/** How sure somebody may say they are of an answer, the least first: how a record writes it. */
export const CONFIDENCES = ['guessing', 'fairly', 'sure'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
