import { definitions } from '../../blocks/definitions.ts';
import type { BlockType } from '../../blocks/types.ts';

/** What a block type is called, and what it is, in the words of a language of the editor. */
export interface TypeWords {
  readonly title: string;
  readonly purpose: string;
}

/** The words of a type; those that it brings itself where a language has none yet. */
export const typeWords = (type: BlockType, language: string): TypeWords =>
  (language.startsWith('ar') ? arabicTypes[type] : undefined) ?? definitions[type].about;

/** What types are called in Arabic. */
export const arabicTypes: Partial<Readonly<Record<BlockType, TypeWords>>> = {
  accordion: { title: 'أقسام قابلة للطي', purpose: 'عناوين يُفتح تحت كل منها نصه عند الحاجة.' },
  audio: { title: 'تسجيل صوتي', purpose: 'صوت أو حديث أو إشارة، مع نص مكتوب.' },
  beforeAfter: { title: 'قبل وبعد', purpose: 'صورتان للمكان نفسه بينهما منزلق.' },
  buttons: { title: 'أزرار', purpose: 'طرق إلى درس أو جزء أو صفحة أو ملف.' },
  callout: { title: 'تنبيه', purpose: 'فكرة واحدة تبرز عن سائر النص.' },
  certificate: { title: 'شهادة', purpose: 'ورقة بإتمام الدورة تُطبع أو تُحفظ.' },
  chart: { title: 'رسم بياني', purpose: 'أرقام تُرسم أعمدة أو خطًا أو دائرة، ومعها جدولها.' },
  checklist: { title: 'قائمة مهام', purpose: 'بنود يعلّم عليها المتعلم لنفسه.' },
  choice: { title: 'سؤال باختيارات', purpose: 'سؤال يُجاب عنه بخيار صحيح واحد أو أكثر.' },
  columns: { title: 'أعمدة', purpose: 'نصان قصيران أو ثلاثة جنبًا إلى جنب.' },
  code: { title: 'شيفرة', purpose: 'أسطر برمجية تُقرأ وتُنسخ حرفًا حرفًا.' },
  continue: { title: 'متابعة', purpose: 'زر لا يظهر ما تحته إلا بعد إتمام ما فوقه.' },
  divider: { title: 'فاصل', purpose: 'خط هادئ بين جزأين، برقم أو ببضع كلمات.' },
  embed: { title: 'صفحة من موقع آخر', purpose: 'صفحة يعرضها موقع آخر بعد موافقة المتعلم.' },
  fillIn: { title: 'ملء الفراغات', purpose: 'نص فيه فراغات يملؤها المتعلم.' },
  flashcards: { title: 'بطاقات للمراجعة', purpose: 'سؤال يتذكر المتعلم جوابه، ثم يراه.' },
  flipCards: { title: 'بطاقات تُقلب', purpose: 'كلمة أو سؤال على وجه، والجواب على ظهره.' },
  gallery: { title: 'معرض صور', purpose: 'عدة صور، تكبر كل منها عند الضغط عليها.' },
  hotspot: { title: 'البحث في الصورة', purpose: 'صورة يختار المتعلم منطقة منها.' },
  image: { title: 'صورة', purpose: 'صورة مع تسمية ونص لمن لا يراها.' },
  knowledgeCheck: { title: 'اختبار فهم', purpose: 'بضعة أسئلة داخل الدرس، بلا درجة.' },
  labelPicture: { title: 'تسمية أجزاء صورة', purpose: 'صورة بنقاط مرقمة، وبطاقات بأسمائها.' },
  labeledGraphic: { title: 'صورة بنقاط', purpose: 'صورة تُفتح نقاطها لتشرح أجزاءها.' },
  likert: { title: 'سلّم موافقة', purpose: 'عبارات يقول المتعلم مدى موافقته عليها.' },
  markWords: { title: 'تحديد كلمات', purpose: 'نص يحدد المتعلم عبارات فيه.' },
  matrix: { title: 'مصفوفة', purpose: 'صفوف يختار المتعلم في كل منها عمودًا.' },
  notes: { title: 'ملاحظات', purpose: 'صفحة يكتب فيها المتعلم لنفسه.' },
  numeric: { title: 'رقم', purpose: 'سؤال يُجاب عنه برقم يُكتب أو يُختار.' },
  math: { title: 'صيغة رياضية', purpose: 'صيغة في أسطر خاصة بها، برقم حيث تسمّيها النصوص.' },
  matching: { title: 'مطابقة', purpose: 'بطاقات توضع كل منها عند ما ينتمي إليها.' },
  openText: { title: 'كتابة حرة', purpose: 'سؤال يجيب عنه المتعلم بكلماته.' },
  ordering: { title: 'ترتيب', purpose: 'بنود يضعها المتعلم في ترتيبها الصحيح.' },
  poll: { title: 'استطلاع', purpose: 'سؤال رأي بلا جواب صحيح.' },
  profile: { title: 'تقييم ذاتي', purpose: 'عبارات يقيّم بها المتعلم نفسه، وما قد تعنيه النتيجة.' },
  process: { title: 'خطوات', purpose: 'ما يحدث خطوة بعد خطوة.' },
  quote: { title: 'اقتباس', purpose: 'كلمات قالها شخص، بحروف كبيرة.' },
  quotes: { title: 'اقتباسات', purpose: 'أقوال عدة أشخاص، واحدًا بعد آخر أو كلها.' },
  sandbox: { title: 'صفحة من صنعك', purpose: 'صفحة بنص برمجي من صنع المؤلف، في إطار خاص بها.' },
  resources: { title: 'مراجع وملفات', purpose: 'روابط وملفات للقراءة بعد الدرس.' },
  sorting: { title: 'تصنيف', purpose: 'بطاقات توضع كل منها في فئتها.' },
  scenario: { title: 'قصة بقرارات', purpose: 'قصة يقرر المتعلم مسارها، ولها أكثر من نهاية.' },
  statement: { title: 'عبارة كبيرة', purpose: 'جملة واحدة بحروف كبيرة وحولها فراغ.' },
  survey: { title: 'استبيان', purpose: 'أسئلة عن الدورة، وقول صريح بمن يقرأ الأجوبة.' },
  table: { title: 'جدول', purpose: 'أشياء تُقارن في صفوف وأعمدة.' },
  tabs: { title: 'علامات تبويب', purpose: 'نصوص متجاورة يُختار منها واحد.' },
  text: { title: 'نص', purpose: 'فقرات وقوائم وروابط.' },
  textImage: { title: 'نص وصورة', purpose: 'كلمات وصورة معًا: بجانبها أو فوقها أو خلفها.' },
  timeline: { title: 'خط زمني', purpose: 'ما حدث أو سيحدث، حدثًا بعد حدث على خط.' },
  trueFalse: { title: 'صح أم خطأ', purpose: 'عبارة يحكم المتعلم عليها.' },
  video: { title: 'فيديو', purpose: 'فيلم مع تسميات توضيحية ونص مكتوب.' },
};
