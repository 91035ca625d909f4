/** What the fields of quiet content are called and are for, in Arabic. */
export const arabicOfContent: Readonly<Record<string, string>> = {
  // Statement
  Look: 'الشكل',
  'One sentence, or two short ones: what is to stay with the learner.':
    'جملة واحدة، أو جملتان قصيرتان: ما ينبغي أن يبقى لدى المتعلم.',
  'Whether the sentence stands on the page itself, or on a surface in the colour of the course.':
    'هل تقف الجملة على الصفحة نفسها، أم على سطح بلون الدورة.',
  '=open': 'على الصفحة',
  '=filled': 'على سطح ملوّن',
  // Columns
  'A heading above the column.': 'عنوان فوق العمود.',
  'What the column says.': 'ما يقوله العمود.',
  'A heading above the columns.': 'عنوان فوق الأعمدة.',
  'A few words before the columns.': 'بضع كلمات قبل الأعمدة.',
  'Two or three columns of text, in reading order. Where there is no room they stand one below the other.':
    'عمودان أو ثلاثة من النص بترتيب القراءة. حيث لا متسع يقف بعضها تحت بعض.',
  // Text and picture
  'Where the picture is': 'مكان الصورة',
  'Before or after the words, beside them where there is room; above them; above them and as wide as can be; or behind a heading.':
    'قبل الكلمات أو بعدها، وبجانبها حيث يوجد متسع؛ أو فوقها؛ أو فوقها بأقصى عرض؛ أو خلف عنوان.',
  'A heading. It opens a part of the lesson, as that of a text does.':
    'عنوان. يفتح جزءًا من الدرس مثل عنوان النص.',
  'What is said beside the picture.': 'ما يقال بجانب الصورة.',
  '=before': 'قبل الكلمات',
  '=after': 'بعد الكلمات',
  '=above': 'فوق الكلمات',
  '=full': 'فوق الكلمات بأقصى عرض',
  '=behind': 'خلف عنوان',
  // Divider
  'Label: A few words in the line. It is no heading: a part with a name begins with a text.':
    'كلمات في الخط',
  'A few words in the line. It is no heading: a part with a name begins with a text.':
    'بضع كلمات في الخط. ليست عنوانًا: الجزء الذي له اسم يبدأ بنص.',
  Number: 'الرقم',
  'A number in the line, when it parts steps that are counted.':
    'رقم في الخط، إذا فصل بين خطوات معدودة.',
};
