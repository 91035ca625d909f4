import type { Award } from '../../src/blocks/award.ts';
import type { Scene } from './scenes.ts';

const NOTHING_LEFT: Award = {
  name: null,
  course: 'Working with peer workers',
  version: '1.0.0',
  language: 'en-AU',
  words: {
    title: 'Certificate of completion',
    text: 'has completed this course about the practice of peer workers.',
    issuer: 'The Waymark course team',
    logo: null,
    signature: null,
  },
  completedAt: Date.UTC(2026, 10, 22, 10),
  score: 0.9,
  left: [],
};

/** What a certificate is given: the course is completed wherever the learner did something. */
export function awardIn({ events, completedBy }: Scene, language: string): Award {
  const award = { ...NOTHING_LEFT, language, name: completedBy ?? null };
  if (completedBy !== undefined || events.length > 0) return award;
  const left = [
    { number: 4, title: 'Recovery coaching', address: '#', current: false, opensAfter: null },
    { number: 5, title: 'Quiz', address: null, current: false, opensAfter: 4 },
    { number: 6, title: 'Survey and certificate', address: null, current: true, opensAfter: null },
  ];
  return { ...award, completedAt: null, left };
}
