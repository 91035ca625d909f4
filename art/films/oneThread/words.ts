import type { Lines } from '../cues.ts';
import { arabic as arabicWriting, latin, type Writing } from '../writing.ts';

/** What the film says, in one language. */
export interface OneThreadWords {
  /** Of the film's files. */
  readonly name: string;
  readonly writing: Writing;
  readonly title: Lines;
  readonly meet: Lines;
  readonly number: Lines;
  readonly pay: Lines;
  readonly lead: Lines;
  readonly place: Lines;
  readonly occasion: Lines;
  readonly often: Lines;
  readonly changes: Lines;
  readonly stays: Lines;
}

export const english: OneThreadWords = {
  name: 'film-one-thread',
  writing: latin,
  title: ['Many shapes,', 'one thread'],
  meet: ['Two people meet.'],
  number: ['One to one,', 'or in a group.'],
  pay: ['Unpaid, or as paid work.'],
  lead: ['Led by peers,', 'or with a professional to guide it.'],
  place: ['Face to face,', 'by phone or online.'],
  occasion: ['A workshop,', 'or something social.'],
  often: ['Once in a while,', 'or week after week.'],
  changes: ['All of that can change.'],
  stays: ['One thing stays: they have all', 'been through something alike.'],
};

export const arabic: OneThreadWords = {
  name: 'film-one-thread.ar',
  writing: arabicWriting,
  title: ['أشكال كثيرة', 'وخيط واحد'],
  meet: ['شخصان يلتقيان.'],
  number: ['شخص مع شخص،', 'أو في مجموعة.'],
  pay: ['بلا أجر، أو عملًا مأجورًا.'],
  lead: ['يقوده الأقران،', 'أو يرافقه مختصّ.'],
  place: ['وجهًا لوجه،', 'أو بالهاتف أو عبر الإنترنت.'],
  occasion: ['ورشة عمل،', 'أو لقاء اجتماعي.'],
  often: ['مرة بين حين وحين،', 'أو أسبوعًا بعد أسبوع.'],
  changes: ['كل هذا قد يتغيّر.'],
  stays: ['ويبقى شيء واحد: كلّهم', 'مرّوا بشيء متشابه.'],
};
