import {
  cards,
  choice,
  lesson,
  reflection,
  sections,
  statement,
  steps,
  story,
  text,
  tip,
  written,
} from './parts.ts';

/** The courses to begin with, in English. What `ask` holds says what is to stand in its place. */
export const { templates, toWrite } = written((ask) => ({
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
        text('hello', ask('Say in three sentences what your organisation does, and for whom.')),
        cards('who-helps', 'Who helps you', [
          ['Your team', ask('Who belongs to it, and what each of them does.')],
          ['Your manager', ask('When and how you reach them.')],
          ['Help with computers', ask('Whom to ask, and how.')],
        ]),
        tip('ask', 'Ask', 'Nobody expects you to know all of this today.'),
      ),
      lesson(
        'first-week',
        'Your first week',
        steps('days', 'Day by day', [
          ['The first day', ask('What they get and see first: keys, a computer, the house.')],
          ['The second day', ask('Who shows you your work.')],
          ['The end of the week', ask('With whom they look back, and when.')],
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
        text('why', ask('Tell what happened, or could happen, without this policy.')),
        sections('what', 'What it asks', [
          ['What you always do', ask('The two or three things that matter most.')],
          ['What you never do', ask('And what to do instead.')],
          ['Whom it concerns', ask('All of us, or some: say who.')],
        ]),
      ),
      lesson(
        'what-to-do',
        'What you do',
        steps('when', 'When it happens', [
          ['What you do at once', ask('The first thing to do, and whom it keeps from harm.')],
          ['Whom you tell', ask('Whom to tell, and how fast.')],
          ['What you write down', ask('What to write down, and where.')],
        ]),
        tip(
          'where',
          'The whole policy',
          ask('Say where it can be read, and who answers questions.'),
        ),
      ),
    ],
    quiz: {
      title: 'What stayed with you?',
      questions: [
        choice(
          'first-step',
          ask('Ask what to do first when it happens.'),
          [
            ask('What the policy asks for first'),
            ask('What has to be done later'),
            ask('What many do instead'),
          ],
          [ask('Say why that comes first.'), 'Look again at the steps.'],
        ),
        statement(
          'concerns-me',
          ask('Write what many believe of the policy, and what is not so (false)'),
          false,
          [ask('Say what the policy says instead.'), 'Look again at what it asks.'],
        ),
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
        story(
          'story',
          'What would you do?',
          {
            scene: [
              'The situation',
              ask('Tell the situation as it happens: who says what to whom, and where.'),
            ],
            question: 'What do you do?',
          },
          [
            {
              choice: ask('The way that works best'),
              after: ['It goes well', ask('Say what happens then, and why it works.')],
              ending: ['It went well', ask('Say how things are a week later.')],
            },
            {
              choice: ask('A way that many try'),
              after: ['It goes on', ask('Say what happens then, and what does not.')],
              ending: ['Nothing has changed', ask('Say what is still open.')],
            },
            {
              choice: ask('A way that makes it worse'),
              after: ['It gets harder', ask('Say what happens then, and to whom.')],
              ending: ['It got worse', ask('Say what it would take now.')],
            },
          ],
        ),
        reflection('in-your-words', 'What would you say, in your own words?'),
      ),
      lesson(
        'looking-back',
        'Looking back',
        cards('why', 'Why people act as they do', [
          ['What one sees', ask('What the situation looks like from outside.')],
          ['What the other needs', ask('What may stand behind it.')],
        ]),
        tip('next-time', 'Next time', ask('The one thing to remember from this situation.')),
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
            [
              ask('The one that matters'),
              ask('One that sounds like it'),
              ask('One that was dropped'),
            ],
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
          ['What is new', ask('Since when, and why.')],
          ['What stays', ask('What you go on doing as before.')],
        ]),
        tip('remember', 'To remember', ask('The one sentence that should stay.')),
      ),
    ],
    quiz: null,
  },
}));
