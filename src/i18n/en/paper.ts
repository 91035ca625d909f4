export const paper = {
  title: 'Print',
  open: 'Print',
  what: 'What to print',
  lesson: 'This lesson',
  course: 'The whole course',
  answers: 'Answers to the questions',
  without: 'Without',
  with: 'With answers',
  hint: 'Everything stands open on paper. In the print window you can save it as a PDF instead.',
  print: 'Print or save as PDF',
  fetching: 'Putting the pages together…',
  unreachable: 'Not all pages could be loaded. Check your connection, then try again.',
  refused:
    'If no print window opened, printing is blocked here. Open the course in a window of its own, or ask your training team.',
  quiz: 'The questions of this quiz are asked in the course itself.',
  version: 'Version {{version}}',
};
