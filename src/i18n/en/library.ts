export const library = {
  title: 'Courses',
  intro: 'Choose a course to play.',
  open: 'Open {{title}}',
  empty: 'There are no courses here yet.',
  emptyHint: 'Make one with: npm run waymark -- new courses/my-course',
  progress: '{{share, percent}} done',
  broken: 'This course has errors and cannot be played.',
};
