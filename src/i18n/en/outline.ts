export const outline = {
  title: 'Course outline',
  open: 'Lessons',
  close: 'Close the outline',
  summary: '{{lessons}} · {{share, percent}} done',
  done: 'Done',
  started: 'In progress · {{minutes}} left',
  lockedShort: 'Opens after lesson {{number, number}}',
  notOpen: 'Not open yet',
};
