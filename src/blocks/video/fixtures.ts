import type * as z from 'zod';

import type { VideoSchema } from './schema.ts';

const SAM =
  '**Sam:** Good to see you again. How was your week?\n\n**Noor:** Slow. But I went to the garden twice, as we said.\n\n*They walk along the beds. Noor shows a young tomato plant.*\n\n**Sam:** What made it possible?';

const LECTURE = Array.from(
  { length: 12 },
  (_, index) =>
    `### Part ${index + 1}\n\nPeer workers use what they have lived through to be of use to others. That takes training, supervision, and a team that knows what the role is for. Where one of the three is missing, people are left alone with a task that nobody can do alone.`,
).join('\n\n');

export const videoFixtures = {
  local: {
    type: 'video',
    id: 'day-with-sam',
    title: 'A day with a peer worker',
    intro: 'Watch how Sam begins the conversation.',
    sources: { webm: 'day.webm', mp4: 'day.mp4' },
    seconds: 75,
    captions: [{ language: 'en-AU', file: 'day.en.vtt' }],
    transcript: SAM,
    poster: 'day.webp',
  },
  silent: {
    type: 'video',
    id: 'folding-a-map',
    title: 'How to fold the map',
    sources: { webm: 'map.webm', mp4: 'map.mp4' },
    seconds: 20,
    silent: true,
    transcript:
      'Two hands fold a map: first in half lengthwise, then four times like an accordion.',
    size: { width: 1, height: 1 },
  },
  long: {
    type: 'video',
    id: 'lecture',
    title:
      'What the research of the last twenty years says about peer work, and what it leaves open',
    sources: { webm: 'lecture.webm', mp4: 'lecture.mp4' },
    seconds: 1200,
    watched: 80,
    captions: [
      { language: 'en', file: 'lecture.en.vtt' },
      { language: 'ar', file: 'lecture.ar.vtt' },
    ],
    transcript: LECTURE,
    size: { width: 4, height: 3 },
  },
  external: {
    type: 'video',
    id: 'stories',
    title: 'Stories of recovery',
    external: {
      provider: 'Example Films',
      address: 'https://player.example.org/embed/stories',
      page: 'https://www.example.org/films/stories',
    },
    seconds: 60,
    transcript: SAM,
    poster: 'stories.webp',
  },
  withQuestions: {
    type: 'video',
    id: 'garden-with-questions',
    title: 'How Sam asks',
    sources: { webm: 'day.webm', mp4: 'day.mp4' },
    seconds: 75,
    captions: [{ language: 'en-AU', file: 'day.en.vtt' }],
    transcript: SAM,
    poster: 'day.webp',
    stops: [
      {
        id: 'before-the-question',
        at: 20,
        questions: [
          {
            type: 'openText',
            id: 'what-would-you-ask',
            question: 'What would you ask Noor now?',
            optional: true,
          },
        ],
      },
      {
        id: 'after-the-question',
        at: 60,
        questions: [
          {
            type: 'choice',
            id: 'what-sam-asks',
            question: 'What does Sam ask about?',
            options: [
              { id: 'possible', text: 'What made it possible', correct: true },
              { id: 'failed', text: 'What went wrong' },
            ],
            feedback: {
              correct: 'So that Noor can find it again.',
              incorrect: 'Listen again: the question is about what worked.',
            },
          },
        ],
      },
    ],
  },
  mayBePassed: {
    type: 'video',
    id: 'welcome',
    title: 'Welcome',
    sources: { webm: 'welcome.webm', mp4: 'welcome.mp4' },
    seconds: 30,
    watched: 0,
    captions: [{ language: 'en', file: 'welcome.en.vtt' }],
    transcript:
      'Welcome. We are glad that you are here. Take your time, and come back when you like.',
  },
  rightToLeft: {
    type: 'video',
    id: 'right-to-left',
    title: 'يوم مع عامل نظير',
    intro: 'انتبه كيف يبدأ سامي الحديث.',
    sources: { webm: 'day.webm', mp4: 'day.mp4' },
    seconds: 40,
    captions: [{ language: 'ar', file: 'day.ar.vtt' }],
    transcript:
      '**سامي:** سررت برؤيتك مجددًا. كيف كان أسبوعك؟\n\n**نور:** بطيئًا، لكنني ذهبت إلى الحديقة مرتين كما اتفقنا.',
  },
} satisfies Record<string, z.input<VideoSchema>>;
