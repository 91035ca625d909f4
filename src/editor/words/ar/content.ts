/** What the fields of quiet content are called and are for, in Arabic. Apart from those of the other blocks, which fill their file. */
export const arabicOfContent: Readonly<Record<string, string>> = {
  // Statement
  Look: 'الشكل',
  'One sentence, or two short ones: what is to stay with the learner.':
    'جملة واحدة، أو جملتان قصيرتان: ما ينبغي أن يبقى لدى المتعلم.',
  'Whether the sentence stands on the page itself, or on a surface in the colour of the course.':
    'هل تقف الجملة على الصفحة نفسها، أم على سطح بلون الدورة.',
  '=open': 'على الصفحة',
  '=filled': 'على سطح ملوّن',
  // Divider
  'Label: A few words in the line. It is no heading: a part with a name begins with a text.':
    'كلمات في الخط',
  'A few words in the line. It is no heading: a part with a name begins with a text.':
    'بضع كلمات في الخط. ليست عنوانًا: الجزء الذي له اسم يبدأ بنص.',
  Number: 'الرقم',
  'A number in the line, when it parts steps that are counted.':
    'رقم في الخط، إذا فصل بين خطوات معدودة.',
};
