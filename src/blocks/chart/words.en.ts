export const words = {
  bar: 'A bar chart. The table below has its figures.',
  line: 'A line chart. The table below has its figures.',
  pie: 'A pie chart. The table below has its figures.',
  table: 'The figures as a table',
  row: 'What',
  value: 'How much',
  share: '{{value}} ({{share, percent}})',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly chart: typeof words;
  }
}
