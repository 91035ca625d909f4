export const words = {
  pin: 'Point {{number, number}}: {{title}}',
  progress_one: '{{seen, number}} of {{count, number}} point opened',
  progress_other: '{{seen, number}} of {{count, number}} points opened',
  allSeen: 'All points opened',
  left_one: 'Open one more point of the picture.',
  left_other: 'Open {{count, number}} more points of the picture.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly labeledGraphic: typeof words;
  }
}
