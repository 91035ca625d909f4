import type { TFunction } from 'i18next';

import { chosenItems } from '../chosenItems.ts';
import type { GivenAnswer } from '../heldAnswers.ts';
import { answerLabels, questionText } from '../questions.ts';

/** The answers of a survey as a text that people read: a question, and below it what was said. */
export const answersInWords = (
  titles: readonly string[],
  given: readonly GivenAnswer[],
  t: TFunction,
): string =>
  [
    titles.filter((title) => title !== '').join('\n'),
    ...given.map((each) => `${questionText(each.question)}\n${said(each, t)}`),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

function said({ question, answer }: GivenAnswer, t: TFunction): string {
  if (answer.kind === 'text') return answer.text.trim();
  const chosen = chosenItems(answer);
  return answerLabels(question, t)
    .filter(({ item }) => chosen.includes(item))
    .map(({ label }) => `– ${label}`)
    .join('\n');
}

/** Where mail to a contact goes; `null` where the contact has no address for mail. */
export const mailTo = (contact: { readonly link: string | null } | null): string | null =>
  contact?.link?.startsWith('mailto:') === true ? contact.link : null;

/** In characters. Mail programs cut off or refuse longer addresses; the shortest limit is Outlook's. */
const LONGEST_ADDRESS = 1_900;

/**
 * A mail with a text, ready to be sent, to an address that begins with `mailto:`; `null` where the
 * text is too long for one.
 */
export function mailWith(to: string, subject: string, text: string): string | null {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  const joint = to.includes('?') ? '&' : '?';
  const address = `${to}${joint}subject=${encodeURIComponent(subject)}&body=${body}`;
  return address.length > LONGEST_ADDRESS ? null : address;
}
