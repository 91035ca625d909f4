import { people } from './people.ts';
import { quizTexts } from './quiz.ts';
import { saving } from './saving.ts';

/** What is said once a course is open: fetched while the learner reads the cover. */
export const course = {
  cover: {
    languages: 'Languages',
    startAgainTitle: 'Start the course again?',
    startAgainResets:
      'You go back to the beginning. Lessons count as not done, and what you opened or chose in them is cleared.',
    startAgainKeeps: 'Your quiz results are kept: what you have passed stays passed.',
    startAgainCertificate: 'Your certificate stays yours, too.',
    completed: 'You have completed this course.',
    completedOn: 'Completed',
    bestScore: 'Best score',
    certificate: 'See your certificate',
    reviewCourse: 'Look again from the beginning',
    kept: 'You have completed this course before. What you passed stays passed.',
    few: 'A few to repeat',
    fewOf_one: 'One card from “{{title}}” is worth another look.',
    fewOf_other: '{{count, number}} cards from “{{title}}” are worth another look.',
    repeat: 'Repeat them',
    startAgainCancel: 'Keep my progress',
    refused: {
      offline: 'You are offline. Try again once the connection is back.',
      unreachable: 'Check your connection, then try again.',
      signedOut:
        'The server does not give out a part of it: your login may have run out, or files of this kind are held back. Open the course again from where you found it. If that does not help, tell whoever runs the course.',
      replaced:
        'A part of it is not on the server, or is of another version. Load the page again. If that does not help, tell whoever runs the course.',
      serverFailed:
        'The server has a problem just now. It is not your doing: try again in a while.',
    },
  },
  people,
  frame: {
    call: '(call {{name}})',
  },
  outline: {
    title: 'Course outline',
    open: 'Lessons',
    close: 'Close the outline',
    summary: '{{lessons}} · {{share, percent}} done',
    done: 'Done',
    started: 'In progress · {{minutes}} left',
    lockedShort: 'Opens after lesson {{number, number}}',
    notOpen: 'Not open yet',
    passedBefore: 'Passed before · {{minutes}}',
  },
  lesson: {
    number: 'Lesson {{number, number}}',
    progress: 'Course progress',
    minutesLeft: 'about {{minutes}} left',
    covered: 'You can now',
    finish: 'Finish this lesson',
    nextLesson: 'Next: {{title}}',
    stillToDo: 'Still to do in this lesson',
    partOpened: 'The next part is open.',
    endTitle: 'That was lesson {{number, number}}',
    isDone: 'Lesson {{number, number}} is done.',
    doneOf: 'Lessons done: {{done, number}} of {{of, number}}',
    parts: 'Parts of this lesson',
    partOpensLater: '{{title}}, opens further on',
    finishCourse: 'Finish the course',
  },
  ...quizTexts,
  exit: {
    title: 'Leave the course?',
    confirm: 'Leave the course',
    stay: 'Stay here',
    leaves:
      'If you leave, the course closes. You open it again from your learning system, where you opened it today.',
    leavesHere: 'If you leave, the course closes. You can open it again right there.',
    endedTitle: 'You have left the course',
    again: {
      frame:
        'Your learning system is around this page: go on there. You open the course again from there, too.',
      popup: 'You can close this window. You open the course again from your learning system.',
      window: 'You can close this window. You open the course again from your learning system.',
    },
    againHere: 'You can close this window, or go back into the course.',
    open: 'Open the course again',
    close: 'Close this window',
  },
  saving,
  notices: {
    /** Where a course plays without an LMS. */
    alone: {
      answersDropped:
        'This browser has no room for every answer. Your progress and results go first.',
      lmsUnavailable: 'What you did before cannot be fetched just now. You can go on.',
      reopenFromLms: 'This page has ended its visit. Load it again to go on.',
      reopenInTab:
        'This page has ended its visit. Load it again to go on. What this browser has not taken is lost.',
    },
    savedStateDamaged: 'Some of your saved work could not be read. We have kept all that could be.',
    savedStateNewer:
      'Your saved work comes from a newer version of this course. It is left as it is; what you do now is not added to it.',
    savedStateOther:
      'What you did before belongs to another edition of this course and cannot be shown in this one. It is left as it is, and nothing of it is lost. What you do now is kept apart from it, on this device. If you expected to go on, please tell whoever offers the course.',
    answersDropped:
      'Your learning system has no room for every answer. Your progress and results go first.',
    languageUnavailable: 'The course could not be loaded in that language. Please try again later.',
    lmsUnavailable: 'Your learning system does not answer. You can go on.',
    signInAgain:
      'Sign in to your learning system again: it no longer takes your work. Then open this course from there once more. Nothing is lost: your work is kept on this device until then.',
    signInInTab:
      'Sign in to your learning system again: it no longer takes your work. Then open this course from there in this same tab: your work is kept in it, as long as it is open.',
    signInNotKept:
      'Sign in to your learning system again: it no longer takes your work, and this browser cannot keep it. Then open this course from there once more.',
    reopenFromLms:
      'Your learning system has closed this session. Open the course from there again to go on.',
    reopenInTab:
      'Your learning system has closed this session. Open the course from there again to go on. What it has not taken is lost when you close this tab.',
  },
  settings: {
    title: 'Settings',
    textSize: 'Text size',
    textNormal: 'Normal',
    textLarge: 'Large',
    textLargest: 'Largest',
    spacing: 'Line spacing',
    spacingNormal: 'Normal',
    spacingWide: 'Wide',
    theme: 'Colours',
    themeDevice: 'As on this device',
    themeLight: 'Light',
    themeDark: 'Dark',
    motion: 'Motion',
    motionDevice: 'As on this device',
    motionReduced: 'Less motion',
    supportTitle: 'You can talk to someone',
  },
  links: {
    /** Said right after words in a text. */
    term: ', what it means',
    lesson: ', opens lesson {{number, number}}, {{title}}',
    here: ', in this lesson',
    notOpen: ', not open yet',
    opensLater: 'This part opens further on in the lesson.',
  },
  references: {
    title: 'Words and sources',
    glossary: 'Glossary',
    references: 'References',
    credits: 'Credits',
    open: 'Open the source',
  },
  search: {
    open: 'Search this course',
    title: 'Search this course',
    label: 'Words to look for',
    hint: 'The beginning of a word is enough. Nobody is told what you look for.',
    found_one: '{{count, number}} place',
    found_other: '{{count, number}} places',
    none: 'Nothing was found. Try another word, fewer words, or only the beginning of one.',
    onlyClosed: 'What you look for stands in parts that are not open yet.',
    more: 'Show more',
    /** Which lesson a place is in. */
    where: 'Lesson {{number, number}}: {{title}}',
    closed: 'Not open yet',
    later: 'Opens further on in the lesson',
    failed: 'The course cannot be searched just now.',
  },
  paper: {
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
  },
  listen: {
    title: 'Reading aloud',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous sentence',
    next: 'Next sentence',
    options: 'Voice and speed',
    from: 'Read from',
    here: 'Choose a place',
    speed: 'Speed',
    rate: '{{rate, number}} ×',
    voice: 'Voice',
    elsewhere: '{{name}} (perhaps online)',
    consent:
      'Your browser does not say that this voice is on your device. What it reads may be sent to the voice’s maker over the internet: the words of this page, never your name.',
    agree: 'Agree and listen',
    failed: 'The voice did not answer. Press Play to try again, or choose another voice.',
    card: 'Card: {{text}}',
    film: 'Video: {{text}}',
    recording: 'Recording: {{text}}',
    transcript: 'The transcript can be opened here.',
    more: 'There is more to open here.',
  },
};
