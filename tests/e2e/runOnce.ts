/**
 * The tests of the other files run twice, in English and in Arabic, and are written in the words of
 * `learner.t` and of the compiled course. These run once, as what they look at is the same in every
 * language, or as they go through both by themselves.
 */
export const runOnce = [
  // The author's own tools, and the author's own course.
  'authoring.spec.ts',
  'editor.spec.ts',
  'editorFrame.spec.ts',
  'editorSite.spec.ts',
  'editorWork.spec.ts',
  // The gallery: all states of all blocks in both languages, and colours, which no language changes.
  'blocks.spec.ts',
  // What goes wrong between the player and an LMS, and how the desk of the simulator shows it.
  'faults.spec.ts',
  'misbehaving.spec.ts',
  'simulator.spec.ts',
  // What a package tries against the desk, in no language.
  'containment.spec.ts',
  'hostile.spec.ts',
  // What the page says in the language of the course, before it is known whose it is.
  'unstarted.spec.ts',
  // Each target is played in one language.
  'packages.spec.ts',
  // Each course in one language, and by turns with the keyboard in both.
  'wholeCourse.spec.ts',
  // Requests, bytes and files of what was published; the course in one file is played in both.
  'firstVisit.spec.ts',
  'published.spec.ts',
  'singleFile.spec.ts',
  // What is kept, where, and found again: records hold numbers, and no words of the course.
  'offline.spec.ts',
  'resume.spec.ts',
  'storage.spec.ts',
  'tabs.spec.ts',
  // Languages that the interface does not speak.
  'otherLanguages.spec.ts',
  // Every stop of the Tab key through whole courses; the arrows that differ have their own.
  'keyboardCourse.spec.ts',
  // The course of every block, in the one language that it has.
  'everyBlock.spec.ts',
  // What lessons and quizzes end in, and where it stands in the window; room right to left: `reflow.spec.ts`.
  'ending.spec.ts',
  // What is kept together on paper.
  'paper.spec.ts',
  // How the tests themselves give answers.
  'putIn.spec.ts',
  // What the element for films does.
  'video.spec.ts',
  // What only one of the languages has, and how the learner gets from one to the other.
  'rightToLeft.spec.ts',
] as const;

/**
 * The tests with this tag, in files that run twice, run once for the same reason: no words and no
 * direction can make a difference to what they look at.
 */
export const once = '@once';
export const ONCE = /@once/;
