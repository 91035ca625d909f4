export const library = {
  title: 'Courses',
  intro: 'Choose a course. You can stop at any time: we keep your place.',
  open: 'Open {{title}}',
  empty: 'There are no courses here yet.',
  emptyHint: 'Make your first one with this command. It appears here by itself.',
  progress: '{{share, percent}} done',
  broken: 'This course has errors and cannot be played.',
  openCourse: 'Open course',
};
