/** What is said of saving, and of what a device keeps: see `player/play/savingWords.ts`. */
export const saving = {
  sign: {
    saving: 'Saving…',
    saved: 'Saved',
    savedOnly: 'Saved',
    device: 'Kept on this device',
    deviceOnly: 'Kept on this device',
    tab: 'Kept in this tab',
    tabOnly: 'Kept in this tab',
    none: 'Not saved',
    browsing: '',
  },
  sentence: {
    saving: '',
    saved: '',
    savedOnly: '',
    device: 'Kept on this device. We’ll send it as soon as your learning system takes it.',
    deviceOnly: 'Kept on this device, as long as nobody clears what the browser keeps.',
    tab: 'Your learning system does not answer. Your work is kept in this tab, as long as it is open.',
    tabOnly: 'This browser keeps your work only as long as this tab is open.',
    none: 'This browser cannot keep your place. You can still read everything.',
    browsing: '',
  },
  result: {
    saving: '',
    saved: 'Your result is saved.',
    savedOnly: 'Your result is saved in this browser.',
    device: 'Your result is kept on this device until your learning system takes it.',
    deviceOnly: 'Your result is kept on this device.',
    tab: 'Your result is kept in this tab only, as long as it is open.',
    tabOnly: 'Your result is kept in this tab only, as long as it is open.',
    none: 'This browser cannot keep your result.',
    browsing: '',
  },
  exit: {
    saving: 'One moment: your work is being saved.',
    saved: 'Everything you have done is saved. You can come back to this place at any time.',
    savedOnly:
      'Everything you have done is saved in this browser. You can come back to this place in it at any time.',
    device:
      'Your work is kept on this device. It goes to your learning system when you next open the course from there.',
    deviceOnly: 'Your work is kept on this device. You can come back to this place.',
    tab: 'Your learning system does not answer, so what it has not taken is lost when you leave. If you stay, we send it as soon as the system answers.',
    tabOnly: 'This browser keeps your work in this tab only: it is lost when you close the tab.',
    none: 'This browser cannot keep your work, so your place will be lost when you leave.',
    browsing: 'You opened the course to look around: nothing of this visit is kept.',
  },
  ended: {
    saving: '',
    saved: 'Your place is kept for next time.',
    savedOnly: 'Your place is kept in this browser for next time.',
    device:
      'Your work is kept on this device. It goes to your learning system when you next open the course from there.',
    deviceOnly: 'Your work is kept on this device. You can come back to this place.',
    tab: 'Your learning system did not answer, so it could not keep your place.',
    tabOnly: 'This browser could not keep your place.',
    none: 'This browser could not keep your place.',
    browsing: 'You opened the course to look around: nothing of this visit is kept.',
  },
  clear: {
    title: 'On this device',
    open: 'Remove what this device keeps',
    asked: 'This is removed from this device, in all its tabs:',
    unreturned:
      'Work that your learning system has not confirmed: {{what}}. What it did not get is lost.',
    elsewhere: 'Work from another attempt, which no learning system has confirmed: {{what}}.',
    preferences: 'How you like courses: text size, colours, motion, sound and voice.',
    stays:
      'What your learning system has stays there. Until you open the course again, nothing more is kept on this device.',
    keep: 'Leave it there',
    remove: 'Remove it',
    removed: 'It is removed from this device.',
  },
  words: {
    atRisk:
      'What you wrote in your own words is kept nowhere yet: others may use this device. Copy it, in case it cannot be sent.',
    copy: 'Copy what I wrote',
    copied: 'Copied.',
    refused: 'Copying is blocked here. Select the text and copy it:',
    yours: 'What you wrote',
  },
  lostTitle: 'Keep your earlier work?',
  lostBody:
    'Your learning system opened the course without any progress, but this device still holds work of yours: {{what}}. Was it lost, or do you want to begin afresh?',
  lostKeep: 'Keep my work',
  lostDrop: 'Begin afresh',
  lostInTab:
    'Before your learning system answered, work was done in this tab that it does not have. Is it yours? Then we add it to what you have there.',
  lostInTabDrop: 'Go on without it',
  elsewhereTitle: 'Use work from another attempt?',
  elsewhereBody:
    'This device keeps work from another attempt: {{what}}. No learning system has confirmed that it was saved.',
  elsewhereStays:
    'If you leave it, it stays on this device for that attempt. Results that were confirmed there stay there.',
  elsewhereUse: 'Use it',
  elsewhereLeave: 'Leave it',
  later: 'Decide later',
  answers_one: 'one answer',
  answers_other: '{{count, number}} answers',
  quizzes_one: 'one finished quiz attempt',
  quizzes_other: '{{count, number}} finished quiz attempts',
  opened: 'what you opened in a lesson',
};
