/** The editor, where a course is arranged: its outline, the clipboard and the bin. */
export const editorOutline = {
  changes: {
    moveBlocks_one: 'move one block',
    moveBlocks_other: 'move {{count, number}} blocks',
    duplicateBlocks_one: 'copy one block',
    duplicateBlocks_other: 'copy {{count, number}} blocks',
    removeBlocks_one: 'remove one block',
    removeBlocks_other: 'remove {{count, number}} blocks',
    moveLessons_one: 'move one lesson',
    moveLessons_other: 'move {{count, number}} lessons',
    duplicateLessons_one: 'copy one lesson',
    duplicateLessons_other: 'copy {{count, number}} lessons',
    removeLessons_one: 'remove one lesson',
    removeLessons_other: 'remove {{count, number}} lessons',
    pasteLesson: 'paste the lesson',
    bringBack: 'bring back',
  },
  outline: {
    title: 'Outline',
    course: 'Course',
    quiz: 'Quiz',
    addLesson: 'Add a lesson',
    addQuiz: 'Add a quiz',
    addBlock: 'Add a block',
    addQuestion: 'Add a question',
    insertBelow: 'Insert below {{name}}',
    new: {
      content: 'New lesson',
      quiz: 'New quiz',
    },
  },
};
