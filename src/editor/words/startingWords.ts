import { toWrite as arabicTemplates } from '../templates/arabic.ts';
import { toWrite as englishTemplates } from '../templates/english.ts';
import { fieldWordsIn, type SpokenWords } from './fieldWordsIn.ts';

/** Where a text stands, as far as its starting words speak of it. */
export interface TextSpot extends SpokenWords {
  /** What the list that it stands in is called; `null` where it stands in none. */
  readonly list: string | null;
  /**
   * Counted from 1: which of the list it is; for the cell of a table also in which column, and for what
   * is put somewhere where it belongs.
   */
  readonly numbers: readonly number[];
  /** Whether it is an answer that is right, or a statement that is true. */
  readonly isRight: boolean;
}

/** An address that leads nowhere (RFC 2606): what a link begins with. */
export const STARTING_LINK = 'https://example.org/';

/**
 * What stands in a text until somebody writes it, in the language of its course: it says what is to
 * stand there. Of a field that has no words of its own here, its name does.
 *
 * @param language Of the course. Whoever writes in one that has none of these words gets English.
 */
export function startingWords(spot: TextSpot, language: string): string {
  const { title, description, list, numbers } = spot;
  const spoken = spokenIn(language);
  const known = knownWords(spot, spoken);
  const name = fieldWordsIn(spoken)({ title, description }).title;
  const unknown = list === null ? `${name} …` : `${name} 1`;
  // In what is no item of a list, 1 and 2 are themselves.
  if (list === null) return known ?? unknown;
  return (known ?? unknown).replaceAll(/[12]/g, (place) => String(numbers[Number(place) - 1] ?? 1));
}

const spokenIn = (language: string): 'en' | 'ar' => (language.split('-')[0] === 'ar' ? 'ar' : 'en');

function knownWords(
  { title, description, list, isRight }: TextSpot,
  spoken: 'en' | 'ar',
): string | undefined {
  const words = tables[spoken];
  const name = list === null ? title : `${list}/${title}`;
  return (
    (isRight ? words[`${name}/right`] : undefined) ??
    (list === null ? undefined : words[name]) ??
    words[`${title}: ${description}`] ??
    words[title]
  );
}

/** What stands in lines of code until somebody writes them; `null` where an example says more. */
export const startingCode = (spot: TextSpot, language: string): string | null =>
  knownWords(spot, spokenIn(language)) ?? null;

/**
 * What stands for a number that only the author knows, as which one is right: one that nobody would
 * take for it. `null` where any will do, such as a width.
 */
export const startingNumber = ({ list, title, numbers: [which = 1] }: TextSpot): number | null =>
  KNOWN_BY_AUTHORS.has(list === null ? title : `${list}/${title}`) ? which * UNMEANT : null;

export const isStartingNumber = (spot: TextSpot, value: number): boolean =>
  startingNumber(spot) !== null && value > 0 && value % UNMEANT === 0;

const UNMEANT = 11_111;
const KNOWN_BY_AUTHORS: ReadonlySet<string> = new Set([
  'Right number',
  'Rows/Value',
  'Rows/Second value',
]);

/** Whether a text still says what it began with, wherever it was moved to since. */
export function isStartingText(spot: TextSpot, text: string): boolean {
  const said = withoutNumbers(text);
  if (BEFORE.has(said) || englishTemplates.has(said) || arabicTemplates.has(said)) return true;
  return ['en', 'ar'].some((language) =>
    [true, false].some(
      (isRight) => said === withoutNumbers(startingWords({ ...spot, isRight }, language)),
    ),
  );
}

/** What texts began with in earlier versions: nobody wrote it since. */
const BEFORE: ReadonlySet<string> = new Set([
  'Card 1',
  'What row 1 asks about',
  'Write a statement here.',
  'البطاقة 1',
  'ما يسأل عنه الصف 1',
  'اكتب عبارة هنا.',
  'Write here what is said and what is seen in the film.',
  'اكتب هنا ما يقال وما يُرى في الفيلم.',
]);

const withoutNumbers = (text: string): string => text.trim().replaceAll(/\d+/g, '1');

type Table = Readonly<Record<string, string>>;

/** By list and field, by field and what it is for, or by field alone. 1 and 2 stand for its numbers. */
const english: Table = {
  Text: 'Write your text here.',
  Title: 'Write a title here',
  Description: 'One or two sentences about what this course is for.',
  Introduction: 'Write a few words to begin with.',
  Question: 'Write your question here',
  Statement: 'Write a statement here.',
  'Statement: What the learner judges to be true or false.': 'Write a statement here (false)',
  'Statement/right': 'Write a statement here (true)',
  Code: 'Write the lines of code here.',
  Formula: '\\text{Write the formula here}',
  Caption: 'Say in a line what this shows.',
  Attribution: 'Say whose words these are',
  Transcript: 'Write here what is said and what is seen in the film.',
  'Transcript: All that is said, and what is to be heard where it matters, in Markdown: for those who cannot or would rather not listen.':
    'Write here what is said, and what else is to be heard.',
  Provider: 'Who shows the film',
  'In words': 'Say what there is to see and to do there.',
  Thanks: 'Say thank you, and what happens next.',
  'Who reads the answers': 'Say who reads the answers, and whether with names.',
  'Alternative text': 'Say what the picture shows',
  Feedback: 'Say why this is right or wrong.',
  'When right': 'Say why that is right.',
  'When partly right': 'Say what is right already, and what is missing.',
  'When wrong': 'Say why that is not right, and where to look again.',
  'Options/Text': 'Answer 1',
  'Options/Text/right': 'Answer 1 (right)',
  'Text: The whole text with its right answers in braces, in Markdown: each becomes a gap.':
    'Write a sentence with its {answer 1} and its {answer 2} in braces.',
  'Gaps/Answer': 'answer 1',
  'Buttons/Button text': '[Say what button 1 opens](https://example.org/)',
  'Columns/Text': 'Column 1',
  'Rows/Text': 'What row 1 asks about (column 2)',
  'Text: The whole text, with each phrase that can be marked in braces, right ones and wrong ones, in Markdown.':
    'Write a text with its {phrase 1}, its {phrase 2} and its {phrase 3} in braces.',
  'Phrases/Text': 'phrase 1',
  'Regions/Text': 'What is seen in region 1',
  Unit: 'unit',
  'Items/Text': 'What comes in place 1',
  'Categories/Title': 'Category 1',
  'Pairs/Text': 'Card 1',
  'Pairs/Partner': 'What belongs to card 1',
  'Partners too many/Text': 'What belongs to no card',
  'Cards/Text': 'Card 1 (category 2)',
  'Scenes/Title': 'Scene 1',
  'Scenes/Text': 'What happens in scene 1.',
  'Choices/Text': 'Choice 1: what the learner does',
  'Name of the ending': 'Name of this ending',
  'How it ends': 'How the story ends here.',
  'People/Name': 'Person 1',
  'Says/Text': 'What is said.',
  'Meters/Name': 'What rises and falls',
  'Scale/Label': 'Point 1 of the scale',
  'Statements/Text': 'What statement 1 says.',
  'Dimensions/Title': 'What is looked at (1)',
  'Bands/Title': 'Name of result 1',
  'Bands/Text': 'What result 1 means, and what may help now.',
  'Cards/Prompt': 'What card 1 asks',
  'Cards/Answer': 'The answer of card 1.',
  'Cards/Front': 'Front of card 1',
  'Cards/Back': 'What is on the back of card 1.',
  'Sections/Title': 'Title of section 1',
  'Sections/Text': 'What section 1 tells.',
  'Steps/Title': 'What is done in step 1',
  'Steps/Text': 'How step 1 is done.',
  'Label: What the first picture is called beside the other one, in a word or two.':
    'Name of the first picture',
  'Label: What the second picture is called beside the other one, in a word or two.':
    'Name of the second picture',
  'Rows/Label': 'Row 1',
  'Name of the values': 'The first values',
  'Name of the second values': 'The second values',
  'Events/When': 'When event 1 is',
  'Events/Title': 'What happens in event 1',
  'Events/Text': 'What there is to tell of event 1.',
  'Tabs/Title': 'Tab 1',
  'Tabs/Text': 'What tab 1 shows.',
  'Points/Title': 'Name of point 1',
  'Places/Name': 'Name of point 1',
  'Places/Where': 'Say where point 1 is',
  'Points/Text': 'What point 1 tells.',
  'Resources/Title': 'Name of resource 1',
  'Columns/Title': 'Column 1',
  'Rows/Cell': 'Row 1, column 2',
  'Objectives/Text': 'What learners can do afterwards',
  'Glossary/Term': 'Term 1',
  'Glossary/Definition': 'What term 1 means.',
  'Contacts/Name': 'Who can be reached (1)',
  'References/Text': 'Author, title and year of source 1.',
};

const arabic: Table = {
  Text: 'اكتب النص هنا.',
  Title: 'اكتب عنوانًا هنا',
  Description: 'جملة أو جملتان عن غاية هذه الدورة.',
  Introduction: 'اكتب بضع كلمات للبداية.',
  Question: 'اكتب السؤال هنا',
  Statement: 'اكتب عبارة هنا.',
  'Statement: What the learner judges to be true or false.': 'اكتب عبارة هنا (خطأ)',
  'Statement/right': 'اكتب عبارة هنا (صحيحة)',
  Code: 'اكتب أسطر الشفرة هنا.',
  Formula: '\\text{اكتب الصيغة هنا}',
  Caption: 'قل في سطر ما يُعرض هنا.',
  Attribution: 'قل لمن هذا الكلام',
  'In words': 'قل ما الذي يُرى ويُفعل هناك.',
  Transcript: 'اكتب هنا ما يقال وما يُرى في الفيلم.',
  'Transcript: All that is said, and what is to be heard where it matters, in Markdown: for those who cannot or would rather not listen.':
    'اكتب هنا ما يقال وما يُسمع غير ذلك.',
  Provider: 'من يعرض الفيلم',
  Thanks: 'اشكر من أجاب، وقل ما يلي ذلك.',
  'Who reads the answers': 'قل من يقرأ الإجابات، وهل تُقرأ مع الأسماء.',
  'Alternative text': 'قل ما تُظهره الصورة',
  Feedback: 'قل لماذا هذا صحيح أو خطأ.',
  'When right': 'قل لماذا هذا صحيح.',
  'When partly right': 'قل ما هو صحيح بالفعل، وما الناقص.',
  'When wrong': 'قل لماذا هذا غير صحيح، وأين يُبحث من جديد.',
  'Options/Text': 'الإجابة 1',
  'Options/Text/right': 'الإجابة 1 (صحيحة)',
  'Text: The whole text with its right answers in braces, in Markdown: each becomes a gap.':
    'اكتب جملة فيها {الجواب 1} و{الجواب 2} بين أقواس.',
  'Gaps/Answer': 'الجواب 1',
  'Buttons/Button text': '[قل ما يفتحه الزر 1](https://example.org/)',
  'Columns/Text': 'العمود 1',
  'Rows/Text': 'ما يسأل عنه الصف 1 (العمود 2)',
  'Text: The whole text, with each phrase that can be marked in braces, right ones and wrong ones, in Markdown.':
    'اكتب نصًا فيه {العبارة 1} و{العبارة 2} و{العبارة 3} بين أقواس.',
  'Phrases/Text': 'العبارة 1',
  'Regions/Text': 'ما يُرى في المنطقة 1',
  Unit: 'الوحدة',
  'Items/Text': 'ما يأتي في المكان 1',
  'Categories/Title': 'الفئة 1',
  'Pairs/Text': 'البطاقة 1',
  'Pairs/Partner': 'ما ينتمي إلى البطاقة 1',
  'Partners too many/Text': 'ما لا ينتمي إلى أي بطاقة',
  'Cards/Text': 'البطاقة 1 (الفئة 2)',
  'Scenes/Title': 'المشهد 1',
  'Scenes/Text': 'ما يحدث في المشهد 1.',
  'Choices/Text': 'القرار 1: ما يفعله المتعلم',
  'Name of the ending': 'اسم هذه النهاية',
  'How it ends': 'كيف تنتهي القصة هنا.',
  'People/Name': 'الشخص 1',
  'Says/Text': 'ما يقال.',
  'Meters/Name': 'ما يرتفع وينخفض',
  'Scale/Label': 'النقطة 1 من المقياس',
  'Statements/Text': 'ما تقوله العبارة 1.',
  'Dimensions/Title': 'ما يُنظر إليه (1)',
  'Bands/Title': 'اسم النتيجة 1',
  'Bands/Text': 'ما تعنيه النتيجة 1، وما قد يساعد الآن.',
  'Cards/Prompt': 'ما تسأل عنه البطاقة 1',
  'Cards/Answer': 'جواب البطاقة 1.',
  'Cards/Front': 'وجه البطاقة 1',
  'Cards/Back': 'ما على ظهر البطاقة 1.',
  'Sections/Title': 'عنوان القسم 1',
  'Sections/Text': 'ما يقوله القسم 1.',
  'Steps/Title': 'ما يُفعل في الخطوة 1',
  'Steps/Text': 'كيف تُنجز الخطوة 1.',
  'Label: What the first picture is called beside the other one, in a word or two.':
    'اسم الصورة الأولى',
  'Label: What the second picture is called beside the other one, in a word or two.':
    'اسم الصورة الثانية',
  'Rows/Label': 'الصف 1',
  'Name of the values': 'القيم الأولى',
  'Name of the second values': 'القيم الثانية',
  'Events/When': 'متى الحدث 1',
  'Events/Title': 'ما يحدث في الحدث 1',
  'Events/Text': 'ما يُروى عن الحدث 1.',
  'Tabs/Title': 'التبويب 1',
  'Tabs/Text': 'ما يُظهره التبويب 1.',
  'Points/Title': 'اسم النقطة 1',
  'Places/Name': 'اسم النقطة 1',
  'Places/Where': 'قل أين النقطة 1',
  'Points/Text': 'ما تقوله النقطة 1.',
  'Resources/Title': 'اسم المورد 1',
  'Columns/Title': 'العمود 1',
  'Rows/Cell': 'الصف 1، العمود 2',
  'Objectives/Text': 'ما يستطيعه المتعلمون بعد الدورة',
  'Glossary/Term': 'المصطلح 1',
  'Glossary/Definition': 'معنى المصطلح 1.',
  'Contacts/Name': 'من يمكن الاتصال به (1)',
  'References/Text': 'مؤلف المصدر 1 وعنوانه وسنته.',
};

const tables: Readonly<Record<'en' | 'ar', Table>> = { en: english, ar: arabic };

/** What a certificate says unless somebody wishes it otherwise: all but the name. */
export const startingAward = (
  language: string,
): { readonly title: string; readonly text: string } =>
  language.split('-')[0] === 'ar'
    ? { title: 'شهادة إتمام', text: 'أتمّ هذه الدورة بنجاح' }
    : { title: 'Certificate of completion', text: 'has completed this course' };
