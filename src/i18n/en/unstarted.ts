/** What the page says before any script of the player runs, or when none can. No learner loads it. */
export const unstarted = {
  pressed: 'One moment: the course is on its way.',
  late: 'This course has not started yet. On a slow connection, please wait a little longer. If nothing happens, load the page again, or open the course in a current Chrome, Edge, Firefox or Safari.',
  noScripts:
    'This course needs JavaScript, and here it may not run. Allow it in the settings of your browser, then load the page again.',
  old: 'This browser is older than the course can count on, and parts of it may not work. Please update it, or open the course in another: Chrome or Edge from version 114, Firefox from 121, Safari from 17.',
  contact: 'If that does not help, tell {{name}}.',
};
