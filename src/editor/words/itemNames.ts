import { fieldWordsIn, type SpokenWords } from './fieldWordsIn.ts';

type Names = Readonly<Record<string, string>>;

/** What one item of a list is called, by what its schema calls the list. */
const english: Names = {
  Blocks: 'Block',
  Buttons: 'Button',
  Captions: 'Captions',
  Cards: 'Card',
  Categories: 'Category',
  Choices: 'Choice',
  Columns: 'Column',
  Contacts: 'Contact',
  Events: 'Event',
  Gaps: 'Gap',
  Glossary: 'Term',
  Items: 'Item',
  Meters: 'Meter',
  Objectives: 'Objective',
  Options: 'Option',
  Pairs: 'Pair',
  People: 'Person',
  Phrases: 'Phrase',
  Pictures: 'Picture',
  Places: 'Place',
  Points: 'Point',
  Questions: 'Question',
  Quotes: 'Quote',
  References: 'Source',
  Regions: 'Region',
  Resources: 'Resource',
  Rows: 'Row',
  Scenes: 'Scene',
  Sections: 'Section',
  Statements: 'Statement',
  Steps: 'Step',
  Stops: 'Stop',
  Tabs: 'Tab',
};

const arabic: Names = {
  Blocks: 'الجزء',
  Buttons: 'الزر',
  Captions: 'التسميات التوضيحية',
  Cards: 'البطاقة',
  Categories: 'الفئة',
  Choices: 'القرار',
  Columns: 'العمود',
  Contacts: 'جهة الاتصال',
  Events: 'الحدث',
  Gaps: 'الفراغ',
  Glossary: 'المصطلح',
  Items: 'العنصر',
  Meters: 'المقياس',
  Objectives: 'الهدف',
  Options: 'الخيار',
  Pairs: 'الزوج',
  People: 'الشخص',
  Phrases: 'العبارة',
  Pictures: 'الصورة',
  Places: 'المكان',
  Points: 'النقطة',
  Questions: 'السؤال',
  Quotes: 'الاقتباس',
  References: 'المصدر',
  Regions: 'المنطقة',
  Resources: 'المورد',
  Rows: 'الصف',
  Scenes: 'المشهد',
  Sections: 'القسم',
  Statements: 'العبارة',
  Steps: 'الخطوة',
  Stops: 'موضع التوقف',
  Tabs: 'علامة التبويب',
};

/** What one of a list is called in a language of the editor: “Scene”; as the list is where it has no name of its own. */
export const itemNameIn =
  (language: string) =>
  (list: SpokenWords): string =>
    (language.startsWith('ar') ? arabic : english)[list.title] ??
    fieldWordsIn(language)(list).title;
