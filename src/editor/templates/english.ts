import {
  cards,
  choice,
  type CourseTemplate,
  lesson,
  reflection,
  sections,
  statement,
  steps,
  text,
  tip,
} from './parts.ts';

/** The courses to begin with, in English. Their words say what is to stand in their place. */
export const templates = {
  empty: {
    description: 'One or two sentences about what this course is for.',
    objective: 'What learners can do afterwards',
    lessons: [lesson('lesson-1', 'The first lesson', text('start', 'Write your text here.'))],
    quiz: null,
  },
  induction: {
    description: 'What new colleagues need in their first week: who is who, and what happens when.',
    objective: 'Find your way in the first week',
    lessons: [
      lesson(
        'welcome',
        'Welcome',
        text('hello', 'Say in three sentences what your organisation does, and for whom.'),
        cards('who-helps', 'Who helps you', [
          ['Your team', 'Who belongs to it, and what each of them does.'],
          ['Your manager', 'When and how you reach them.'],
          ['Help with computers', 'Whom to ask, and how.'],
        ]),
        tip('ask', 'Ask', 'Nobody expects you to know all of this today.'),
      ),
      lesson(
        'first-week',
        'Your first week',
        steps('days', 'Day by day', [
          ['The first day', 'Keys, computer, a walk through the house.'],
          ['The second day', 'Who shows you your work.'],
          ['The end of the week', 'You look back together with your manager.'],
        ]),
        reflection('question', 'What do you want to ask in your first week?'),
      ),
    ],
    quiz: {
      title: 'Do you find your way?',
      questions: [
        choice(
          'whom-to-ask',
          'Your computer does not start. Whom do you ask first?',
          ['Those who help with computers', 'Nobody: I wait', 'The head of the organisation'],
          ['They are there for that.', 'Look again at the cards in the first lesson.'],
        ),
        statement('all-at-once', 'I have to know everything on the first day.', false, [
          'Right: ask whenever you need to.',
          'Nobody expects that: look again at the first lesson.',
        ]),
      ],
    },
  },
  policy: {
    description: 'A policy in ten minutes: why there is one, what it asks, and what to do.',
    objective: 'Say what the policy asks of you',
    lessons: [
      lesson(
        'what-and-why',
        'What it says, and why',
        text('why', 'Tell what happened, or could happen, without this policy.'),
        sections('what', 'What it asks', [
          ['What you always do', 'The two or three things that matter most.'],
          ['What you never do', 'And what to do instead.'],
          ['Whom it concerns', 'All of us, or some: say who.'],
        ]),
      ),
      lesson(
        'what-to-do',
        'What you do',
        steps('when', 'When it happens', [
          ['Stop', 'Make sure that nobody is in danger.'],
          ['Tell', 'Whom to tell, and how fast.'],
          ['Note', 'What to write down, and where.'],
        ]),
        tip('where', 'The whole policy', 'Say where it can be read, and who answers questions.'),
      ),
    ],
    quiz: {
      title: 'What stayed with you?',
      questions: [
        choice(
          'first-step',
          'It happens in front of you. What do you do first?',
          ['Stop, and look whether anybody is in danger', 'Write a report', 'Wait for others'],
          ['People first, paper afterwards.', 'Look again at the steps.'],
        ),
        statement('concerns-me', 'The policy concerns only managers.', false, [
          'Right: it concerns all whom the first lesson names.',
          'Look again at whom it concerns.',
        ]),
      ],
    },
  },
  scenario: {
    description: 'A situation from practice, to think through before it happens.',
    objective: 'Decide well in a difficult situation',
    lessons: [
      lesson(
        'what-happened',
        'What happened',
        text('story', 'Tell the situation as it happens: who says what to whom, and where.'),
        choice(
          'decide',
          'What would you do?',
          ['The way that works best', 'A way that many try', 'A way that makes it worse'],
          [
            'Say what happens then, and why it works.',
            'Say what happens then. What else is there?',
          ],
        ),
        reflection('in-your-words', 'What would you say, in your own words?'),
      ),
      lesson(
        'looking-back',
        'Looking back',
        cards('why', 'Why people act as they do', [
          ['What one sees', 'What the situation looks like from outside.'],
          ['What the other needs', 'What may stand behind it.'],
        ]),
        tip('next-time', 'Next time', 'The one thing to remember from this situation.'),
      ),
    ],
    quiz: null,
  },
  refresher: {
    description: 'For those who know it already: first the questions, then only what is needed.',
    objective: 'Know what has changed since last time',
    lessons: [
      lesson('what-you-know', 'What do you still know?', {
        type: 'knowledgeCheck',
        id: 'check',
        title: 'Before you read on',
        questions: [
          choice(
            'most-important',
            'What is the most important rule?',
            ['The one that matters', 'One that sounds like it', 'One that was dropped'],
            ['You know it still.', 'The next lesson tells it again.'],
          ),
          statement('has-changed', 'Nothing has changed since last time.', false, [
            'Right: the next lesson says what.',
            'Something has: the next lesson says what.',
          ]),
        ],
      }),
      lesson(
        'what-changed',
        'What has changed',
        sections('changes', 'Old and new', [
          ['What is new', 'Since when, and why.'],
          ['What stays', 'What you go on doing as before.'],
        ]),
        tip('remember', 'To remember', 'The one sentence that should stay.'),
      ),
    ],
    quiz: null,
  },
} satisfies Record<string, CourseTemplate>;
