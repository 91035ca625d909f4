import type { NotesOf } from '../../noteSentences.ts';

/** What `check` says of texts, of what stands in them and of where they lead, in Arabic. */
export const notesOfTexts = {
  'bare-address': {
    'An e-mail address alone is no link.': 'عنوان البريد وحده ليس رابطًا.',
    '“‹address›” is shown as a text that nobody can follow.':
      'يُعرض «‹address›» نصًا لا يُفتح بالضغط عليه.',
    'Make a link of it: [words](‹address›).': 'اجعله رابطًا: حدّد كلمات واختر لها هذا العنوان.',
  },
  'broken-link': {
    '“‹words›” is no link: a space stands between its ] and (.':
      'ليس «‹words›» رابطًا: بين ] و( مسافة.',
    'Remove that space.': 'احذف تلك المسافة.',
    '“‹words›” is no link: a space stands in its address.': 'ليس «‹words›» رابطًا: في عنوانه مسافة.',
    'Write its id behind ‹kind›:, without a space.': 'اختر له وجهة من القائمة.',
    'Write ‹address›': 'اكتب ‹address›',
  },
  'formatting-in-plain-text': {
    'This text is shown as it stands, with the signs “‹signs›”.':
      'يُعرض هذا النص كما هو، وفيه العلامات «‹signs›».',
    'Remove the formatting: this field has none.': 'احذف التنسيق: لا تنسيق في هذا الحقل.',
  },
  'long-text': {
    '“‹name›” has ‹count› characters; nobody reads more than ‹most› here.':
      'طول النص هنا ‹count› من الحروف، ولا أحد يقرأ في هذا الموضع أكثر من ‹most›.',
    'Shorten it, and put the rest into a text block.': 'اختصره، وضع الباقي في جزء «نص».',
    'Divide it into several blocks, or put the details into an accordion.':
      'قسّمه إلى عدة أجزاء، أو ضع التفاصيل في أقسام قابلة للطي.',
    'Keep what belongs to the picture, and put the rest into a text block.':
      'أبقِ ما يخص الصورة، وضع الباقي في جزء «نص».',
  },
  'misread-letters': {
    '“‹letters›” looks like letters that were opened in a wrong encoding.':
      'يبدو «‹letters›» حروفًا قُرئت بترميز خاطئ.',
    'Write those letters anew, and save the file as UTF-8.': 'اكتب تلك الحروف من جديد.',
  },
  'pasted-list': {
    'Lines that begin with “‹sign›” run together: they are no list.':
      'الأسطر التي تبدأ بـ «‹sign›» يلتصق بعضها ببعض: ليست قائمة.',
    'Begin each of them with “- ” instead, with an empty line (\\n\\n) before the first.':
      'احذف تلك العلامات، واجعل الأسطر قائمة بزر القائمة.',
  },

  // Links within the course and to other sites
  'link-to-itself': {
    'This link leads to the ‹target› that it stands in.':
      'يؤدي هذا الرابط إلى ‹target› الذي هو فيه.',
    'Name a block that stands elsewhere, as (block:…), or remove the [ ] and ( ).':
      'وجّهه إلى جزء في مكان آخر، أو احذف الرابط.',
  },

  // Formulas
  'formula-not-read': {
    '“‹formula›” stays as it is written: this field is compared letter by letter.':
      'يبقى «‹formula›» كما كُتب: يُقارن هذا الحقل حرفًا بحرف.',
    'Write it without dollars, as learners would.': 'اكتبه بلا علامتي الدولار، كما يكتبه المتعلمون.',
  },
  'long-formula': {
    'On a phone this formula is wider than the line that it stands in here.':
      'هذه الصيغة على الهاتف أعرض من سطرها هنا.',
    'Put it into a text with formatting or a block of the type “math”, and name it here.':
      'ضعها في نص منسّق أو في جزء «صيغة رياضية»، وسمّها هنا.',
  },
  'lost-backslash': {
    'A backslash of this formula is lost: “‹letter›” in JSON is no letter.':
      'ضاعت من هذه الصيغة شرطة مائلة خلفية (\\).',
    'A backslash of this formula is lost.': 'ضاعت من هذه الصيغة شرطة مائلة خلفية (\\).',
    'Write each backslash of a formula twice in the file, as in \\\\frac.':
      'اكتب الأمر من جديد بشرطته، مثل `\\frac`.',
  },
  'unreadable-formula': {
    'This formula needs something that Waymark does not draw.':
      'تحتاج هذه الصيغة إلى ما لا يرسمه Waymark.',
    'Write it with plain commands, such as \\frac, \\sqrt and ^.':
      'اكتبها بأوامر بسيطة، مثل `\\frac` و`\\sqrt` و^.',
    'Nothing is seen of this formula.': 'لا يُرى من هذه الصيغة شيء.',
    'Write what it is to say, or remove it.': 'اكتب ما ينبغي أن تقوله، أو احذفها.',
    'This formula is longer than ‹most› characters.': 'هذه الصيغة أطول من ‹most› من الحروف.',
    'Part it into several formulas.': 'قسّمها إلى عدة صيغ.',
    'The braces of this formula are nested too deep.':
      'أقواس { } في هذه الصيغة متداخلة أكثر مما ينبغي.',
    'Write it with fewer braces within braces.': 'اكتبها بأقواس أقل تداخلًا.',
    '‹command› has no place in a formula here.': 'لا مكان هنا للأمر ‹command› في صيغة.',
    'Commands cannot be defined: write each one out.': 'لا تُعرَّف أوامر جديدة: اكتب كلًا منها كاملًا.',
    'A formula leads nowhere: put the link into the text around.':
      'لا تؤدي الصيغة إلى مكان: ضع الرابط في النص حولها.',
    'Leave it out: a formula has the looks of its text.': 'استغنِ عنه: للصيغة شكل نصها.',
    'Leave it out, and say in the text around what the formula is called.':
      'استغنِ عنه، وسمِّ الصيغة في النص حولها.',
    '“‹command›” is no command that formulas know.': 'ليس «‹command›» أمرًا تعرفه الصيغ.',
    'Look at its spelling. Words in a formula stand in \\text{…}.':
      'راجع كتابته. تُكتب الكلمات داخل الصيغة في `\\text{…}`.',
    '“\\begin{‹environment›}” is nothing that formulas know.':
      'لا تعرف الصيغ «`\\begin{‹environment›}`».',
    'Use aligned, cases, matrix, pmatrix, bmatrix, vmatrix or array.':
      'استعمل واحدًا من هذه: aligned أو cases أو matrix أو pmatrix أو bmatrix أو vmatrix أو array.',
    'This formula takes lines of its own.': 'تأخذ هذه الصيغة أسطرًا خاصة بها.',
    'Write aligned for align, and gathered for gather.':
      'اكتب aligned بدل align، وgathered بدل gather.',
    'This formula cannot be read as LaTeX.': 'لا تُقرأ هذه الصيغة على أنها LaTeX.',
    'See that every { has its }, every \\left its \\right and every \\begin its \\end. If dollars are meant, write \\$ for each.':
      'تأكد أن لكل { قوسها }، ولكل `\\left` أمرها `\\right`، ولكل `\\begin` أمرها `\\end`. وإن كنت تقصد الدولار فاكتب `\\$` لكل منها.',
    'This formula cannot stand in a line of words.': 'لا يصح أن تقف هذه الصيغة في سطر من الكلمات.',
    'Leave out its dollars, and write words in \\text{…}.':
      'احذف منها علامات الدولار، واكتب الكلمات في `\\text{…}`.',
  },
  'words-in-dollars': {
    '“‹words›” stands between dollars like a formula, and is read as words.':
      'يقف «‹words›» بين علامتي دولار كأنه صيغة، ويُقرأ كلامًا.',
    'Write \\$ for each dollar that is one. In a formula, words stand in \\text{…}.':
      'اكتب `\\$` لكل دولار تقصده. وفي الصيغة تُكتب الكلمات في `\\text{…}`.',
  },

  // Formatting that texts do not have
  'unsupported-markdown': {
    'Quotations that begin with ">" are not shown.': 'لا تُعرض الاقتباسات التي تبدأ بـ `">"`.',
    'Remove the ">", or use a callout block.': 'احذف `">"`، أو استعمل جزء «تنبيه».',
    'Code between backticks is not shown as such.':
      'لا تُعرض الشيفرة بين علامتي الشيفرة على أنها شيفرة.',
    'Remove the backticks.': 'احذف علامتي الشيفرة.',
    'This is read as a block of program code.': 'يُقرأ هذا على أنه نص برمجي.',
    'Remove the ``` fence, or the four spaces or tab at the start of the line.':
      'احذف علامات الشيفرة الثلاث، أو المسافات الأربع في أول السطر.',
    'This text has too many formatting characters in one paragraph, list or table.':
      'في فقرة أو قائمة أو جدول من هذا النص علامات تنسيق أكثر مما ينبغي.',
    'Remove the formatting that is not needed, or part the text with empty lines.':
      'احذف التنسيق الذي لا حاجة إليه، أو قسّم النص بأسطر فارغة.',
    'A link whose address is given elsewhere is not supported.':
      'لا يصح رابط عنوانه مكتوب في مكان آخر.',
    'Write the address with the link: [words](https://…).': 'اكتب العنوان مع الرابط نفسه.',
    'This link has no words.': 'لا كلمات لهذا الرابط.',
    'Say where it leads: [words](https://…).': 'قل إلى أين يؤدي.',
    'Footnotes are not supported.': 'لا حواشي في النصوص.',
    'Put the words into the text, or into the references of the course.':
      'ضع كلماتها في النص، أو في مراجع الدورة.',
    'Only headings with ### and #### are supported.': 'لا يصح إلا عنوان بـ ### أو ####.',
    'Use #### for this heading.': 'اجعله عنوانًا أصغر.',
    'Only headings with ### and #### are supported: those above belong to the player.':
      'لا يصح إلا عنوان بـ ### أو ####: ما فوقهما لصفحة الدرس نفسها.',
    'Use ### for this heading. A line of "=" or "-" below a text also makes a heading: remove it if none is meant.':
      'اجعله عنوانًا أصغر. والسطر من `"="` أو `"-"` تحت نص يجعله عنوانًا أيضًا: احذفه إن لم تقصد ذلك.',
    'HTML is not supported: learners would read the tags, or miss them.':
      'لا يصح HTML هنا: قد يقرأ المتعلمون وسومه، أو لا يرونها.',
    'Remove the tags, and write instead: ‹instead›.':
      'احذف الوسوم، وأبقِ كلماتها، ونسّقها بأزرار المحرر.',
    'Remove the tags, and keep their words.': 'احذف الوسوم، وأبقِ كلماتها.',
    'Pictures cannot stand inside a text.': 'لا تقف الصور داخل النص.',
    'Use an image block.': 'استعمل جزء «صورة».',
    'Links can only lead to addresses that begin with https://, mailto: or tel:, or within the course, with glossary:, lesson: or block:.':
      'لا تؤدي الروابط إلا إلى عناوين تبدأ بـ `https://` أو `mailto:` أو `tel:`، أو إلى داخل الدورة بـ `glossary:` أو `lesson:` أو `block:`.',
    'Write the whole address, beginning with one of these.': 'اكتب العنوان كاملًا، بادئًا بأحدها.',
    'An e-mail address alone is no link.': 'عنوان البريد وحده ليس رابطًا.',
    'Write mailto: before it.': 'اكتب `mailto:` قبله.',
    'A link to a page begins with https://.': 'يبدأ الرابط إلى صفحة بـ `https://`.',
    'Write https:// before the www.': 'اكتب `https://` قبل `www`.',
    'This link does not say what it leads to.': 'لا يقول هذا الرابط إلى ماذا يؤدي.',
    'Write the id behind the colon, without a space: (glossary:carer), (lesson:welcome) or (block:ladder).':
      'اختر وجهته من القائمة.',
    'A link in a text leads to no file, and to no place on a page.':
      'لا يؤدي رابط في نص إلى ملف، ولا إلى موضع في صفحة.',
    'Write (lesson:…) with the id of a lesson, or (block:…) with that of a block. Show a file in a resources block.':
      'اختر درسًا أو جزءًا يؤدي إليه. أما الملف فاعرضه في جزء «مراجع وملفات».',
    'A link that begins with http:// is not secure: browsers warn of it.':
      'الرابط الذي يبدأ بـ `http://` غير آمن: تحذّر منه المتصفحات.',
    'Write https:// instead, and see whether it opens.': 'اكتب `https://` بدله، وانظر هل يُفتح.',
    'The words in quotation marks after the address of a link are not shown.':
      'لا تُعرض الكلمات التي بين علامتي اقتباس بعد عنوان الرابط.',
    'Remove them, or put them into the text.': 'احذفها، أو ضعها في النص.',
    'Lists or formatting are nested too deep.': 'القوائم أو التنسيق متداخلة أكثر مما ينبغي.',
    'Use fewer levels, at most four for lists.': 'قلّل المستويات: أربعة للقوائم على الأكثر.',
    'Struck-out text between "~~" is not supported.': 'لا يصح نص مشطوب بين `"~~"`.',
    'Remove the "~~".': 'احذف `"~~"`.',
    'This row of the table has more cells than the first row.':
      'في هذا الصف من الجدول خلايا أكثر مما في الصف الأول.',
    'Remove the cells, or add headings for them. Write \\| for a bar inside a cell.':
      'احذف الخلايا الزائدة، أو أضف لها رؤوسًا. واكتب `\\|` للخط داخل خلية.',
    'Dividing lines are not shown.': 'لا تُعرض الخطوط الفاصلة.',
    'Remove the line, or divide the text into two blocks.': 'احذف الخط، أو قسّم النص إلى جزأين.',
    'This text is too long to be read as one.': 'هذا النص أطول من أن يُقرأ مرة واحدة.',
    'Divide it into several blocks of at most 50,000 characters each.':
      'قسّمه إلى عدة أجزاء، لا يزيد كل منها على 50,000 من الحروف.',
    'This formatting is not supported.': 'لا يصح هذا التنسيق.',
    'Use paragraphs, ### headings, lists, tables, links, *emphasis* and **strong** only.':
      'استعمل الفقرات والعناوين والقوائم والجداول والروابط والتشديد فقط.',
  },
} as const satisfies NotesOf;
