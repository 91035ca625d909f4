import type { Lines } from '../cues.ts';
import { arabic as arabicWriting, latin, type Writing } from '../writing.ts';

/** What the film says, in one language. */
export interface PeerWorkerWords {
  /** Of the film's files. */
  readonly name: string;
  readonly writing: Writing;
  readonly title: Lines;
  readonly hardTime: Lines;
  readonly beenThere: Lines;
  readonly theirJob: Lines;
  readonly connect: Lines;
  readonly listen: Lines;
  readonly share: Lines;
  readonly hope: Lines;
  readonly link: Lines;
  readonly advocates: Lines;
  readonly profession: Lines;
  /** What makes it a profession, one after the other under its cue, with its width in pixels. */
  readonly qualities: readonly (readonly [word: string, width: number])[];
  readonly last: Lines;
}

export const english: PeerWorkerWords = {
  name: 'film-peer-worker',
  writing: latin,
  title: ['What does a', 'peer worker do?'],
  hardTime: ['Someone is going through', 'a hard time.'],
  beenThere: ['A peer worker has been there too.'],
  theirJob: ['Now it is their job', 'to support others.'],
  connect: ['What they have lived through', 'helps them to connect.'],
  listen: ['They listen.'],
  share: ['They share their own story', 'when it may help.'],
  hope: ['They show that hard times', 'can be overcome.'],
  link: ['Peer workers can be a link between', 'people, carers and services.'],
  advocates: ['Some speak up for others:', 'they are peer advocates.'],
  profession: ['It is a professional role, with'],
  qualities: [
    ['intention', 264],
    ['skills', 180],
    ['knowledge', 282],
    ['experience', 288],
  ],
  last: ['Peer workers support,', 'inspire and educate.'],
};

export const arabic: PeerWorkerWords = {
  name: 'film-peer-worker.ar',
  writing: arabicWriting,
  title: ['ماذا يفعل', 'عامل دعم الأقران؟'],
  hardTime: ['شخص يمرّ بوقت صعب.'],
  beenThere: ['عامل دعم الأقران مرّ بذلك أيضًا.'],
  theirJob: ['والآن صار عمله', 'أن يساند الآخرين.'],
  connect: ['ما عاشه', 'يساعده على التواصل.'],
  listen: ['إنه يصغي.'],
  share: ['ويشارك قصته', 'حين يكون في ذلك عون.'],
  hope: ['ويُظهر أن الأوقات الصعبة', 'يمكن تجاوزها.'],
  link: ['يمكن لعاملي دعم الأقران أن يكونوا', 'صلة بين الناس ومقدّمي الرعاية والخدمات.'],
  advocates: ['وبعضهم يرفع صوت غيره:', 'هؤلاء مناصرو الأقران.'],
  profession: ['إنه دور مهني، فيه'],
  qualities: [
    ['قصد', 190],
    ['مهارات', 236],
    ['معرفة', 216],
    ['خبرة', 190],
  ],
  last: ['عاملو دعم الأقران', 'يساندون ويلهمون ويعلّمون.'],
};
