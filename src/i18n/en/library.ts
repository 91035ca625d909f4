/** The list of courses. */
export const library = {
  library: {
    title: 'Courses',
    intro: 'Choose a course. You can stop at any time.',
    open: 'Open {{title}}',
    empty: 'There are no courses here yet.',
    forAuthors: 'For people who write courses',
    forAuthorsHint: 'To see how it’s done. Open one in the editor, and take from it what you like.',
    openCourse: 'Open course',
  },
};
