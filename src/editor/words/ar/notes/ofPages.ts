import type { NotesOf } from '../../noteSentences.ts';

/** What `check` says of texts, lists, tables, panels and what else a page is made of, in Arabic. */
export const notesOfPages = {
  // Panels, steps and events
  'empty-panel': {
    'This ‹one› has nothing to show.': 'لا شيء يُعرض هنا.',
    'Give it a "text" or "blocks", or remove it.': 'أعطه نصًا أو أجزاء، أو احذفه.',
  },
  'continue-in-panel': {
    'A Continue cannot stand inside a ‹one›: it parts the lesson itself.':
      'لا يقف زر المتابعة هنا في الداخل: هو يقسم الدرس نفسه.',
    'Move it below the ‹block›.': 'انقله إلى ما تحت هذا الجزء.',
  },
  'single-step': {
    'A single step leaves the learner nowhere to go, so that this block is never done.':
      'خطوة واحدة لا تترك للمتعلم ما ينتقل إليه، فلا يكتمل هذا الجزء أبدًا.',
    'Add a step, or use a text block.': 'أضف خطوة، أو استعمل جزء «نص».',
  },
  'many-steps': {
    'These are ‹count› steps; nobody keeps more than ‹most› in mind.':
      'عدد الخطوات ‹count›؛ ولا أحد يحفظ في ذهنه أكثر من ‹most›.',
    'Put small steps together, or divide them into two blocks.':
      'اجمع الخطوات الصغيرة، أو قسّمها إلى جزأين.',
  },
  'long-step': {
    'Shorten it, or divide it into two steps.': 'اختصرها، أو قسّمها إلى خطوتين.',
  },
  'single-event': {
    'A single event follows nothing and leads nowhere.': 'حدث واحد لا يسبقه شيء ولا يليه شيء.',
    'Add an event, or use a text block.': 'أضف حدثًا، أو استعمل جزء «نص».',
  },
  'many-events': {
    'These are ‹count› events; the eye loses its way in more than ‹most›.':
      'عدد الأحداث ‹count›؛ وتضيع العين في أكثر من ‹most›.',
    'Leave out what does not turn the story, or divide them into two blocks.':
      'احذف ما لا يغيّر مجرى القصة، أو قسّمها إلى جزأين.',
  },
  'long-event': {
    'Keep what one has to know of it, or divide it into two events.':
      'أبقِ ما لا بد من معرفته عنه، أو قسّمه إلى حدثين.',
  },
  'long-when': {
    'Say when in a word or two, and the rest in "text".':
      'قل متى بكلمة أو كلمتين، والباقي في «النص».',
  },
  'single-tab': {
    'A single tab leaves the learner nothing to open, so that this block is never done.':
      'علامة تبويب واحدة لا تترك للمتعلم ما يفتحه، فلا يكتمل هذا الجزء أبدًا.',
    'Add a tab, or use a text block.': 'أضف علامة تبويب، أو استعمل جزء «نص».',
  },
  'many-tabs': {
    'These are ‹count› tabs; more than ‹most› find no room beside each other, and are shown as sections.':
      'عدد علامات التبويب ‹count›؛ وما زاد على ‹most› لا تتسع له الصفحة جنبًا إلى جنب، فيُعرض أقسامًا.',
    'Use an accordion, or divide them into two blocks.':
      'استعمل «أقسام قابلة للطي»، أو قسّمها إلى جزأين.',
  },
  'long-tab-title': {
    'This title has ‹count› characters; a tab has room for about ‹most›.':
      'طول هذا العنوان ‹count› من الحروف؛ وتتسع علامة التبويب لنحو ‹most›.',
    'Shorten it to a few words, or use an accordion, which has room for more.':
      'اختصره إلى بضع كلمات، أو استعمل «أقسام قابلة للطي» فهي تتسع لأكثر.',
  },

  // Texts that are too long for their place
  'long-callout': {
    'Keep the one thing that should stand out, and move the rest into a text block.':
      'أبقِ الفكرة التي ينبغي أن تبرز، وانقل الباقي إلى جزء «نص».',
  },
  'long-card-back': {
    'Shorten it, or use an accordion, which has room for more.':
      'اختصره، أو استعمل «أقسام قابلة للطي» فهي تتسع لأكثر.',
    'Keep what can be remembered, or divide it into two cards.':
      'أبقِ ما يمكن تذكره، أو قسّمه إلى بطاقتين.',
  },
  'long-cell': {
    'Keep what people compare, and tell the rest in a text block or an accordion.':
      'أبقِ ما يقارنه الناس، وقل الباقي في جزء «نص» أو في أقسام قابلة للطي.',
  },
  'long-certificate-note': {
    'Keep one sentence on the sheet, and say the rest in a text block.':
      'أبقِ على الورقة جملة واحدة، وقل الباقي في جزء «نص».',
  },
  'long-column': {
    'Shorten it, or use a text block, whose lines are longer.':
      'اختصره، أو استعمل جزء «نص» فأسطره أطول.',
  },
  'long-note': { 'Say in a sentence why to read it.': 'قل في جملة لماذا يُقرأ.' },
  'long-quote': {
    'Keep the sentence that people should remember, and tell the rest in a text block.':
      'أبقِ الجملة التي ينبغي أن تُتذكر، وقل الباقي في جزء «نص».',
  },
  'long-statement': {
    'Keep the one sentence that is to stay, and tell the rest in a text block.':
      'أبقِ الجملة التي ينبغي أن تبقى، وقل الباقي في جزء «نص».',
  },
  'long-code': {
    'These are ‹count› lines of code; more than ‹most› are skipped rather than read.':
      'عدد أسطر الشيفرة ‹count›؛ وما زاد على ‹most› يُتخطى ولا يُقرأ.',
    'Show what matters, and give the rest as a file under resources.':
      'اعرض المهم، وأعطِ الباقي ملفًا في «مراجع وملفات».',
  },
  'wide-code': {
    'A line has ‹count› characters; what is beyond ‹most› has to be scrolled for.':
      'طول أحد الأسطر ‹count› من الحروف؛ وما بعد ‹most› لا يُرى إلا بالتمرير.',
    'Break the line where the language allows it.': 'اقطع السطر حيث تسمح لغة البرمجة.',
  },

  // Quotes and statements
  'quote-in-marks': {
    'The words stand in quotation marks, and the block draws its own.':
      'الكلمات بين علامتي اقتباس، ولهذا الجزء علامتاه.',
    'Leave the quotation marks out.': 'احذف علامتي الاقتباس.',
  },
  'quote-not-paragraphs': {
    'A heading, a list or a table is hard to read in the large letters of a quote.':
      'تصعب قراءة عنوان أو قائمة أو جدول بحروف الاقتباس الكبيرة.',
    'Keep to one or two short paragraphs, and put the rest into a text block.':
      'اكتفِ بفقرة قصيرة أو فقرتين، وضع الباقي في جزء «نص».',
  },
  'statement-not-paragraphs': {
    'A heading, a list or a table is hard to read in the large letters of a statement.':
      'تصعب قراءة عنوان أو قائمة أو جدول بحروف العبارة الكبيرة.',
    'Keep to a sentence, and put the rest into a text block.':
      'اكتفِ بجملة، وضع الباقي في جزء «نص».',
  },
  'missing-attribution': {
    'Nobody is told whose words these are.': 'لا يُقال لأحد لمن هذه الكلمات.',
    'Say it under "attribution". When nobody in particular said them, use a callout or a text block.':
      'قل ذلك في «صاحب الكلام». وإن لم يقلها شخص بعينه فاستعمل «تنبيه» أو «نص».',
  },

  // Cards
  'empty-side': {
    'This side of the card says nothing and shows nothing.':
      'لا يقول هذا الوجه من البطاقة شيئًا ولا يعرض شيئًا.',
    'Write what is to be remembered, or remove the card.': 'اكتب ما ينبغي تذكره، أو احذف البطاقة.',
  },

  // Buttons and resources
  'long-button': {
    'Begin with a verb, and say the rest in its “note”.': 'ابدأ بفعل، وقل الباقي في ملاحظة الزر.',
  },
  'button-leads-nowhere': {
    'This button is not one link to a lesson, a block or a page.':
      'ليس هذا الزر رابطًا واحدًا إلى درس أو جزء أو صفحة.',
    'Make all of its words one link, as [Take the quiz](lesson:quiz), or name a "file".':
      'اجعل كلماته كلها رابطًا واحدًا، أو اختر له ملفًا.',
  },
  'button-leads-twice': {
    'This button opens a file, and its words lead elsewhere.':
      'يفتح هذا الزر ملفًا، وتؤدي كلماته إلى مكان آخر.',
    'Keep the words without the link, or remove "file".': 'أبقِ الكلمات بلا رابط، أو احذف الملف.',
  },
  'button-says-nothing': {
    '“‹words›” does not say what the button opens, least of all to those who hear it alone.':
      'لا يقول «‹words›» ما يفتحه الزر، ولا سيما لمن يسمعه وحده.',
    'Name what is opened: “Take the quiz”, “Open the plan”.':
      'سمِّ ما يُفتح: «ابدأ الاختبار»، «افتح الخطة».',
  },
  'resource-nowhere': {
    'Learners are told of this, but neither where it is nor who published it.':
      'يُذكر هذا للمتعلمين، ولا يُقال لهم أين هو ولا من نشره.',
    'Add a "link", a "file" or at least its "publisher".': 'أضف رابطًا أو ملفًا أو الناشر على الأقل.',
  },
  'address-as-title': {
    'An address says little to readers, and is spelled out to those who listen.':
      'لا يقول العنوان الإلكتروني للقارئ إلا القليل، ويُقرأ لمن يستمع حرفًا حرفًا.',
    'Write what the page is called, and put the address under "link".':
      'اكتب اسم الصفحة، وضع عنوانها الإلكتروني في «الرابط».',
  },

  // Tables
  'one-column-table': {
    'A table with one column compares nothing.': 'جدول بعمود واحد لا يقارن شيئًا.',
    'Write it as a list in a text block.': 'اكتبه قائمة في جزء «نص».',
  },
  'wide-table': {
    'This table has ‹count› columns; more than ‹most› have to be scrolled sideways.':
      'عدد أعمدة هذا الجدول ‹count›؛ وما زاد على ‹most› لا يُرى إلا بالتمرير جانبيًا.',
    'Leave out what nobody compares, or make two tables of it.':
      'احذف ما لا يقارنه أحد، أو اجعله جدولين.',
  },
  'missing-cell': {
    'This row has no cell for the column ‹names›.': 'لا خلية في هذا الصف لأحد الأعمدة (‹names›).',
    'This row has no cell for the columns ‹names›.': 'لا خلايا في هذا الصف لبعض الأعمدة (‹names›).',
    'Add what is missing; write “–” where there is nothing to say.':
      'أضف الناقص؛ واكتب «–» حيث لا شيء يقال.',
  },
  'unknown-column': {
    'The table has no column “‹name›”, so that this cell is not shown.':
      'ليس في الجدول عمود «‹name›»، فلا تُعرض هذه الخلية.',
    'Write the cell under the id of a column: ‹names›.': 'انقل ما فيها إلى عمود من الجدول.',
  },

  // A folder without its course
  'no-course': {
    'There is no file “course.json” in this folder.': 'ليس في هذا المجلد ملف الدورة `course.json`.',
    'It lies one folder further in, in “‹folder›”: name that folder, or move its files out of it.':
      'هو في مجلد داخله، «‹folder›»: افتح ذلك المجلد، أو انقل ملفاته منه.',
    'Name one of the courses in it: ‹names›.': 'افتح إحدى الدورات التي فيه: ‹names›.',
    'Did you mean “‹file›”? Rename it to “course.json”.':
      'هل هو «‹file›»؟ غيّر اسمه إلى `course.json`.',
    "Put it back from a backup, or from the last package with “waymark open”. Leave course.lock.json as it is: learners' progress hangs on it.":
      'أعده من نسخة احتياطية أو من آخر حزمة. واترك `course.lock.json` كما هو: يتعلق به تقدم المتعلمين.',
    'Name the folder of a course, or make one with “waymark new”.':
      'افتح مجلد دورة، أو ابدأ دورة جديدة.',
  },
} as const satisfies NotesOf;
