export const exit = {
  button: 'Exit',
  title: 'Leave the course?',
  kept: 'Everything you have done is saved. You can come back to this place at any time.',
  keptHere: 'Your work is kept on this device. We will send it when the connection is back.',
  keptInTab:
    'Your learning system does not answer, so what it has not taken is lost when you leave. If you stay, we send it as soon as the system answers.',
  notKept: 'This browser cannot keep your work, so your place will be lost when you leave.',
  confirm: 'Leave the course',
  stay: 'Stay here',
  endedTitle: 'You can close this window now.',
  ended: 'Your place is kept for next time.',
  browsing: 'You opened the course to look around: nothing of this visit is kept.',
  endedInTab: 'Your learning system did not answer, so it could not keep your place.',
  endedNotKept: 'This browser could not keep your place.',
};
