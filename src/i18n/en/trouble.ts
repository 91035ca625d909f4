/** What is said when a part of the course cannot be had. */
export const trouble = {
  offline: {
    title: 'You are offline',
    more: 'This page opens by itself as soon as the connection is back.',
    part: 'You are offline. This part comes by itself as soon as the connection is back.',
  },
  unreachable: {
    title: 'The course cannot be reached',
    more: 'Please check your connection. This page opens by itself as soon as the course answers.',
    part: 'This part cannot be reached just now. It comes by itself as soon as it can.',
  },
  signedOut: {
    title: 'Please open the course again',
    more: 'Your learning system does not let this page in any more; your login may have run out. Open the course from there again.',
    part: 'This part needs you to sign in again. Please open the course from your learning system again.',
  },
  replaced: {
    title: 'The course was updated',
    more: 'It seems to have changed while you had it open. Load it again to go on. If that does not help, tell whoever runs the course.',
    part: 'The course was updated while you had it open. Load it again to see this part.',
  },
  serverFailed: {
    title: 'The course has a problem just now',
    more: 'It is not your doing. This page opens by itself as soon as the problem is over.',
    part: 'This part has a problem just now. It comes by itself as soon as the problem is over.',
  },
  saved: 'What you have done is saved, and so is your place.',
  keptHere: 'What you have done is kept on this device, and so is your place.',
  keptInTab: 'What you have done is kept in this tab, as long as it is open.',
  notKept:
    'This browser cannot keep your work: if you leave this page, what you did in this visit is lost.',
  tryNow: 'Try now',
  trying: 'Trying…',
  inVain: 'That did not work yet. We keep trying.',
  reload: 'Load the course again',
  reloadInVain: 'The course cannot be loaded at the moment. Please try again in a while.',
};
