export const notices = {
  savedStateDamaged: 'Some of your saved work could not be read. We have kept all that could be.',
  savedStateNewer:
    'Your saved work comes from a newer version of this course. It is left as it is; what you do now is not added to it.',
  answersDropped:
    'Your learning system has no room for every answer. Your progress and results are kept.',
  languageUnavailable: 'The course could not be loaded in that language. Please try again later.',
  lmsUnavailable:
    'Your learning system does not answer. You can go on: your work is kept in this tab, as long as it is open.',
  reopenFromLms:
    'Your learning system has closed this session. Open the course from there again to go on; your work is kept on this device.',
  reopenInTab:
    'Your learning system has closed this session. Open the course from there again to go on. What it has not taken is lost when you close this tab.',
};
