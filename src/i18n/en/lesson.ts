export const lesson = {
  number: 'Lesson {{number, number}}',
  progress: 'Course progress',
  minutesLeft: 'about {{minutes}} left',
  covered: 'What you covered',
  finish: 'Finish this lesson',
  nextLesson: 'Next: {{title}}',
  stillToDo: 'Still to do in this lesson',
  partOpened: 'The next part is open.',
  endTitle: 'You’ve come to the end of lesson {{number, number}}',
  finishCourse: 'Finish the course',
};
