/** The list of courses. */
export const library = {
  library: {
    title: 'Courses',
    intro: 'Choose a course. You can stop at any time.',
    open: 'Open {{title}}',
    empty: 'There are no courses here yet.',
    emptyHint: 'Make your first one with this command. It appears here by itself.',
    openCourse: 'Open course',
  },
};
