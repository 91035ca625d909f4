import type { InteractionType } from '../core/interaction.ts';
import { isObject, listIn, objectIn, textIn, type JsonObject } from '../core/json.ts';

/** How a response, or a pattern of what is right, has to look. */
interface AnswerRule {
  readonly response: RegExp;
  readonly pattern: RegExp;
}

const same = (response: RegExp): AnswerRule => ({ response, pattern: response });

const ID = String.raw`[^\s[\]]+`;
const listOf = (part: string): RegExp => new RegExp(String.raw`^${part}(?:\[,\]${part})*$`);
/** A text, perhaps with marks before it (`{lang=en}`), and one text or a list of them. */
const TEXT = /^(?:\{(?:case_matters|order_matters|lang)=[^}]*\})*(?!\{)[^]*$/;
const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;

/** By the type of the interaction (xAPI 1.0.3, 2.4.4.1). */
const rules: { readonly [Type in InteractionType | 'performance']: AnswerRule } = {
  'true-false': same(/^(?:true|false)$/),
  choice: same(listOf(ID)),
  'fill-in': same(TEXT),
  'long-fill-in': same(TEXT),
  likert: same(new RegExp(`^${ID}$`)),
  matching: same(listOf(String.raw`${ID}\[\.\]${ID}`)),
  performance: same(/\[\.\]/),
  sequencing: same(listOf(ID)),
  numeric: {
    response: new RegExp(`^${NUMBER}$`),
    pattern: new RegExp(String.raw`^(?:${NUMBER}|(?:${NUMBER})?\[:\](?:${NUMBER})?)$`),
  },
  other: same(/^[^]*$/),
};

const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';

/**
 * What xAPI has against the words of an answer. A record store takes the statement all the same,
 * and its reports are wrong.
 */
export function brokenAnswer(statement: JsonObject): readonly string[] {
  const definition = objectIn(objectIn(statement, 'object'), 'definition');
  if (!isObject(definition) || definition['type'] !== INTERACTION) return [];
  const type = textIn(definition, 'interactionType');
  const rule = Object.entries(rules).find(([name]) => name === type)?.[1];
  if (rule === undefined) return [`“${type}” is no type of interaction`];
  const response = textIn(objectIn(statement, 'result'), 'response');
  const patterns = listIn(definition, 'correctResponsesPattern');
  const isPattern = (each: unknown) => typeof each === 'string' && rule.pattern.test(each);
  return [
    ...(response === '' || rule.response.test(response) ? [] : [`a response that is no ${type}`]),
    ...(patterns.every(isPattern) ? [] : [`a pattern that is no ${type}`]),
  ];
}
