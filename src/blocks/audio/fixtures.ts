import type * as z from 'zod';

import type { audioSchema } from './author.ts';

const LENA =
  '**Lena:** On the first day I only listened. Nobody had asked me to do anything else, and I was glad of it.\n\n**Interviewer:** And on the second?\n\n**Lena:** On the second day somebody asked me how I had got through my own first winter. So I told it. That was the job.';

export const audioFixtures = {
  captioned: {
    type: 'audio',
    id: 'first-week',
    title: 'Lena tells of her first week',
    intro: 'Listen for what she does first.',
    recording: 'first-week.mp3',
    seconds: 40,
    captions: [{ language: 'en-AU', file: 'first-week.en.vtt' }],
    transcript: LENA,
  },
  wordless: {
    type: 'audio',
    id: 'six-blasts',
    title: 'The signal for help in the mountains',
    recording: 'six-blasts.mp3',
    seconds: 70,
    heard: 0,
    wordless: true,
    transcript:
      'Six long blasts of a whistle, one every ten seconds. Then a minute of silence, before it begins again.',
  },
  long: {
    type: 'audio',
    id: 'conversation',
    title:
      'A conversation about what the first year of peer work asks of people, and of those beside them',
    recording: 'conversation.mp3',
    seconds: 900,
    heard: 80,
    captions: [
      { language: 'en', file: 'conversation.en.vtt' },
      { language: 'ar', file: 'conversation.ar.vtt' },
    ],
    transcript: Array.from({ length: 10 }, () => LENA).join('\n\n'),
  },
  rightToLeft: {
    type: 'audio',
    id: 'right-to-left',
    title: 'لينا تحكي عن أسبوعها الأول',
    intro: 'انتبه لما تفعله أولًا.',
    recording: 'first-week.mp3',
    seconds: 40,
    captions: [{ language: 'ar', file: 'first-week.ar.vtt' }],
    transcript:
      '**لينا:** في اليوم الأول اكتفيت بالاستماع. لم يطلب أحد مني شيئًا آخر، وكنت مسرورة بذلك.\n\n**السائل:** وفي اليوم الثاني؟',
  },
} satisfies Record<string, z.input<typeof audioSchema>>;
