/**
 * In English, the rules of a course that may change from one package to the next: how each is called,
 * and what the change means for those who have begun. The command line and the editor say the same.
 */
export const changedRules = {
  languages: {
    name: 'the languages',
    means: 'Whoever reads it in one that is gone goes on in another, where they were.',
  },
  sequence: {
    name: 'what stands before what',
    means:
      'What is done stays done. Where lessons open one after the other, one in which nothing was done yet opens when those before it are done.',
  },
  completion: {
    name: 'when the course is completed',
    means: 'Whoever has completed it stays completed; for all others the new rule holds at once.',
  },
  order: { name: 'the order of lessons', means: 'It holds at once; no lesson is lost by it.' },
  minutes: { name: 'minutes', means: 'The share of the course that is done is weighed by them.' },
  passingScore: {
    name: 'the passing score',
    means:
      'Whoever has passed stays passed; for all others it holds from the next attempt that they hand in.',
  },
  attempts: {
    name: 'attempts in a round',
    means: 'Attempts that were made are counted by the new number.',
  },
  afterLastAttempt: {
    name: 'what follows the last attempt',
    means: 'It also holds for those who have made theirs.',
  },
  retry: { name: 'what is asked again', means: 'It holds from the next attempt on.' },
  feedback: { name: 'when answers are told', means: 'It holds at once.' },
  draw: { name: 'questions that are drawn', means: 'It holds at once, in open attempts too.' },
  right: {
    name: 'the right answer, or how it is scored',
    means:
      'Attempts that were handed in keep their score, and what is done stays done; whatever is handed in from now on is judged by the new one.',
  },
  required: {
    name: 'whether it has to be done',
    means:
      'Where it has to be now, whoever has done the lesson without it finds it open again; whoever has completed the course stays completed.',
  },
  testOut: {
    name: 'the score of a test before a lesson',
    means:
      'Whoever has passed it has done the lesson; whoever took it and failed has it to read, and is asked no second time.',
  },
  done: { name: 'when it is done', means: 'Whoever has done it has done it.' },
  shuffle: { name: 'what is shuffled', means: 'It holds at once, in open attempts too.' },
  lesson: {
    name: 'the lesson in which it stands',
    means:
      'What was done with it counts there. Where it has to be done and was not, whoever has done that lesson finds it open again; whoever has completed the course stays completed.',
  },
  place: {
    name: 'where it is asked',
    means:
      'What was answered in a quiz counts in attempts only, and what in a lesson in lessons only. Where it has to be done in a lesson and was not, whoever has done that lesson finds it open again; whoever has completed the course stays completed.',
  },
  quiz: { name: 'the quiz that asks it', means: 'Attempts that were handed in keep their score.' },
  check: { name: 'the knowledge check that asks it', means: 'What is done stays done.' },
};
