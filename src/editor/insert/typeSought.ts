import { definitions } from '../../blocks/definitions.ts';
import type { BlockType } from '../../blocks/types.ts';
import { arabicTypes } from './typeWords.ts';

/** Whether a type goes by some words: its own in both languages, or what others call it. */
export function isCalled(type: BlockType, sought: string): boolean {
  const { title, purpose, use } = definitions[type].about;
  const { title: arabicTitle = '', purpose: arabicPurpose = '' } = arabicTypes[type] ?? {};
  const words = plain(
    [type, title, purpose, use, arabicTitle, arabicPurpose, called[type] ?? ''].join(' '),
  );
  return plain(sought)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** How near words come to what a type is called: its name before the other names, and a word before its beginning. */
export function nearness(type: BlockType, sought: string): 0 | 1 | 2 | 3 {
  const words = plain(sought);
  const titles = [definitions[type].about.title, arabicTypes[type]?.title ?? ''].map(plain);
  if (titles.some((title) => title.startsWith(words))) return 3;
  const names = [...titles, plain(called[type] ?? '')].map((each) => ` ${each} `);
  if (names.some((name) => name.includes(` ${words} `))) return 2;
  return names.some((name) => name.includes(` ${words}`)) ? 1 : 0;
}

/** Without capitals, and without the marks and the forms of letters that people leave out in Arabic. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\u064b-\u0652\u0640]/g, '')
    .replaceAll(/[أإآ]/g, 'ا')
    .replaceAll('ة', 'ه')
    .trim();

/** What other tools, and trainers, call it. */
const called: Partial<Readonly<Record<BlockType, string>>> = {
  accordion: 'faq collapse expand panels questions and answers أسئلة شائعة طي',
  beforeAfter: 'compare comparison slider juxtapose image two pictures مقارنة قبل بعد صورتان',
  buttons:
    'button link stack action go to lesson page download call to action زر أزرار رابط انتقال',
  callout: 'note tip warning alert box hint statement ملاحظة تنبيه نصيحة',
  certificate: 'diploma award badge وسام',
  chart:
    'graph diagram bar line pie figures numbers statistics data رسم بياني أعمدة مخطط أرقام إحصاء',
  checklist: 'to do todo action plan tick tasks قائمة مهام خطة عمل',
  choice: 'mcq multiple choice single choice question quiz test exam اختيار من متعدد سؤال اختبار',
  columns: 'two columns three columns side by side compare text أعمدة عمودان جنبًا إلى جنب',
  code: 'program source snippet script highlight syntax terminal برمجة شيفرة أوامر',
  continue: 'button next gate lock pause زر التالي متابعة',
  divider: 'line separator rule break spacer numbered section فاصل خط',
  embed: 'iframe website web page map external site board widget صفحة موقع إطار خريطة',
  fillIn:
    'gaps cloze blanks gap text missing words word bank complete question فراغات املأ أكمل كلمات سؤال',
  flashcards: 'flash cards practice spaced repetition memory leitner vocabulary بطاقات حفظ مراجعة',
  flipCards: 'cards flip turn بطاقة',
  gallery: 'pictures photos images carousel slideshow lightbox grid slider معرض صور شرائح',
  hotspot: 'find click picture region area image question صورة منطقة ابحث سؤال',
  image: 'picture photo drawing figure svg صورة رسم',
  knowledgeCheck: 'quick check test exam questions quiz سؤال اختبار',
  labelPicture:
    'diagram labelling label drag and drop on image name parts question quiz تسمية سحب وإفلات صورة اختبار',
  labeledGraphic: 'hotspots hotspot points pins map interactive picture نقاط خريطة',
  audio:
    'sound recording podcast interview voice mp3 music listen narration صوت تسجيل بودكاست استماع',
  likert: 'scale rating agree survey تقييم سلم',
  markWords: 'mark highlight find words select text question حدد علّم كلمات نص سؤال',
  matrix: 'grid table rows columns radio question مصفوفة جدول صفوف أعمدة سؤال',
  notes: 'journal notebook my step plan own words دفتر خطة',
  numeric: 'numerical calculation amount slider range value question رقم عدد حساب كمية سؤال',
  math: 'formula equation latex tex mathematics algebra معادلة رياضيات صيغة',
  matching:
    'match pairs connect drag and drop associate terms definitions question quiz مزاوجة وصل سحب وإفلات اختبار',
  openText: 'essay free text reflection journal answer textarea مقال تأمل',
  ordering:
    'sequence sort steps rank arrange reorder drag and drop question ترتيب تسلسل خطوات سؤال',
  poll: 'vote opinion question تصويت رأي',
  process: 'steps stepper sequence خطوات مراحل',
  profile: 'self-assessment personality test reflection scale bands تقييم ذاتي سلم تأمل',
  quote: 'citation blockquote words saying testimonial قول',
  quotes: 'testimonials interview carousel slider voices opinions citations أقوال اقتباسات آراء',
  sandbox:
    'html script javascript code own custom widget simulation experiment iframe interactive نص برمجي تجربة محاكاة',
  resources: 'links downloads files reading pdf attachments handout روابط ملفات تنزيل',
  sorting:
    'drag and drop categorize categories group buckets sort cards question quiz سحب وإفلات فرز فئات اختبار',
  scenario:
    'branching story dialogue role play simulation decision case conversation سيناريو قصة حوار قرار محاكاة',
  statement: 'key message takeaway big text headline slogan banner رسالة جملة كبيرة',
  survey: 'feedback evaluation questionnaire form تقييم نموذج',
  table: 'grid compare columns rows spreadsheet مقارنة أعمدة',
  tabs: 'tab sections أقسام ألسنة',
  text: 'paragraph heading list words markdown writing فقرة عنوان كتابة',
  timeline: 'history dates events years plan schedule milestones تاريخ أحداث سنوات جدول زمني مراحل',
  textImage:
    'image and text picture banner hero full width background photo caption side صورة ونص خلفية بانر',
  trueFalse: 'true or false yes no statement quiz test exam صح خطأ نعم لا اختبار',
  video: 'film movie youtube vimeo mp4 clip فيلم مقطع',
};
