/**
 * What the fields of questions of several parts are called and for, in Arabic, by what the schemas say.
 * Apart from other blocks, of which there are as many as a file can hold.
 */
export const arabicOfQuestions: Readonly<Record<string, string>> = {
  // Titles
  Items: 'البنود',
  // What several of them have
  'Whether only a wholly right answer earns the point, or each right part of it earns a share.':
    'هل تُكسب النقطة بالإجابة الصحيحة كلها فقط، أم لكل جزء صحيح منها نصيب.',
  // Ordering
  'What the learner is asked to put in order, and by what.':
    'ما يُطلب من المتعلم ترتيبه، وبحسب ماذا.',
  'What is put in order, written in the right order. Learners see it in another, each in one of their own.':
    'ما يُرتَّب، مكتوبًا بترتيبه الصحيح. يراه كل متعلم بترتيب آخر.',
  'What is put in order: a few words, the same in every place.':
    'ما يُرتَّب: بضع كلمات تصلح في كل مكان.',
};
