export const exit = {
  button: 'Exit',
  title: 'Leave the course?',
  kept: 'Everything you have done is saved. You can come back to this place at any time.',
  keptHere: 'Your work is kept on this device. We will send it when the connection is back.',
  notKept: 'This browser cannot keep your work, so your place will be lost when you leave.',
  confirm: 'Leave the course',
  stay: 'Stay here',
  endedTitle: 'You can close this window now.',
  ended: 'Your place is kept for next time.',
  browsing: 'You opened the course to look around: nothing of this visit is kept.',
  endedNotKept: 'This browser could not keep your place.',
};
