/** In the languages of the interface; most others of Europe have the word “anonymous”, too. */
const NAMELESS = [
  /(?<!\bnot |\bnever |n[’']t )\banonym/i,
  /\b(?:without|hid(?:e|es|ing)|no|not|nor)\b[^.!?]{0,20}\bnames?\b/i,
  /(?:دون|بدون|بلا|إخفاء|حذف|بغير)[^.!؟]{0,20}(?:اسم|أسماء)|مجهول/u,
];

/** Whether a sentence promises that answers cannot be told by who gave them. */
export function promisesNoNames(sentence: string): boolean {
  const words = sentence.replaceAll(/[*_]/g, '');
  return NAMELESS.some((pattern) => pattern.test(words));
}
