import type { Lines } from '../cues.ts';
import { arabic as arabicWriting, latin, type Writing } from '../writing.ts';

/** What the film says, in one language. */
export interface LadderWords {
  /** Of the film's files. */
  readonly name: string;
  readonly writing: Writing;
  readonly title: Lines;
  readonly doingTo: Lines;
  readonly notAsked: Lines;
  readonly happens: Lines;
  readonly doingFor: Lines;
  readonly asked: Lines;
  readonly decide: Lines;
  readonly doingWith: Lines;
  readonly plan: Lines;
  readonly heard: Lines;
  readonly run: Lines;
  readonly where: Lines;
  readonly oneStep: Lines;
}

export const english: LadderWords = {
  name: 'film-ladder',
  writing: latin,
  title: ['From doing to,', 'to doing with'],
  doingTo: ['Doing to'],
  notAsked: ['A service is planned.', 'People are not asked.'],
  happens: ['It happens to them.', 'They are expected to go along.'],
  doingFor: ['Doing for'],
  asked: ['Now people are asked', 'what they think.'],
  decide: ['But others decide:', 'the plan stays as it was.'],
  doingWith: ['Doing with'],
  plan: ['Both sides plan together,', 'as equal partners.'],
  heard: ['Voices are heard,', 'and something happens.'],
  run: ['They run the service', 'together, too.'],
  where: ['Where does your', 'service stand?'],
  oneStep: ['What would one step up', 'look like?'],
};

export const arabic: LadderWords = {
  name: 'film-ladder.ar',
  writing: arabicWriting,
  title: ['من العمل', 'على الناس', 'إلى العمل معهم'],
  doingTo: ['العمل على الناس'],
  notAsked: ['تُخطَّط خدمة،', 'ولا أحد يسأل الناس.'],
  happens: ['الأمر يحدث لهم.', 'ويُنتظر منهم أن يقبلوا.'],
  doingFor: ['العمل من أجل الناس'],
  asked: ['والآن يُسأل الناس', 'عن رأيهم.'],
  decide: ['لكن غيرهم يقرّر:', 'تبقى الخطة كما كانت.'],
  doingWith: ['العمل مع الناس'],
  plan: ['الجانبان يخطّطان معًا،', 'شريكين متساويين.'],
  heard: ['الأصوات مسموعة،', 'ويترتّب عليها فعل.'],
  run: ['ويديرون الخدمة', 'معًا أيضًا.'],
  where: ['أين تقف خدمتك؟'],
  oneStep: ['وكيف كانت ستبدو', 'لو كانت أعلى بدرجة؟'],
};
