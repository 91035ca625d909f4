/** The id of a step's heading, to which the focus goes when the step is shown. */
export const headingId = (name: string, index: number): string => `${name}-step-${index}`;
