/** What the fields of blocks that show and tell are for, in Arabic: timelines, charts and the like. */
export const arabicOfFigures: Readonly<Record<string, string>> = {
  // Before and after
  'A heading above the pictures.': 'عنوان فوق الصورتين.',
  'A few words before the pictures: what to look for.': 'بضع كلمات قبل الصورتين: ما يُنتبه إليه.',
  'The first picture.': 'الصورة الأولى.',
  'The second picture, of the same size.': 'الصورة الثانية، بالأبعاد نفسها.',
  'A line below the pictures.': 'سطر تحت الصورتين.',
  'What the first picture is called beside the other one, in a word or two.':
    'اسم الصورة الأولى إلى جانب الثانية، بكلمة أو كلمتين.',
  'What the second picture is called beside the other one, in a word or two.':
    'اسم الصورة الثانية إلى جانب الأولى، بكلمة أو كلمتين.',
  'A picture in the course’s media folder, as wide and as high as the other one, taken from the same place.':
    'صورة بعرض الأخرى وارتفاعها، من المكان نفسه.',
  'What this picture shows, for people who cannot see it: best what differs in the other.':
    'ما تعرضه هذه الصورة، لمن لا يراها: والأفضل ما يختلف عن الأخرى.',
  // Timeline
  'A heading above the events.': 'عنوان فوق الأحداث.',
  'A few words before the events.': 'بضع كلمات قبل الأحداث.',
  'What happens, one after the other. They are shown in this order.':
    'ما يحدث، حدثًا بعد حدث. تُعرض بهذا الترتيب.',
  'When it happens, in a few words of your own: a year, a day, a week, “before you start”.':
    'متى يحدث، ببضع كلمات منك: سنة أو يوم أو أسبوع أو «قبل أن تبدأ».',
  'What happens, in a line.': 'ما يحدث، في سطر.',
  'What there is to tell of it.': 'ما يُروى عنه.',
  'A picture of this event in the course’s media folder: svg, png, jpg, webp or avif.':
    'صورة لهذا الحدث.',
};
