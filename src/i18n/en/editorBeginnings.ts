/** What a new course can begin with. Apart from the editor’s other words, which are many. */
export const editorBeginnings = {
  title: 'What does it begin with?',
  language: 'Language that it is written in',
  english: 'English',
  arabic: 'Arabic',
  example: {
    title: 'An example',
    use: 'Short lessons and a quiz about courses that people remember.',
  },
  induction: {
    title: 'Induction',
    use: 'Who is who and what happens when, for new colleagues; with a quiz.',
  },
  policy: {
    title: 'A policy in a few minutes',
    use: 'Why there is one, what it asks, what to do; with a quiz.',
  },
  scenario: { title: 'A scenario', use: 'A situation to decide in, and what follows from it.' },
  refresher: { title: 'A refresher', use: 'Questions first, for those who know it already.' },
  empty: { title: 'Nothing yet', use: 'One lesson with a text.' },
};
