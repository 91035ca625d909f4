import type { AnySchema } from '../../blocks/schemaNode.ts';
import { mapTexts, type TextField, walkTexts } from '../../blocks/mapTexts.ts';
import { type PlainPiece, plainPieces, plainWith } from '../../richtext/plainText.ts';
import type { DrawnText } from '../playable.ts';
import type { RichInline } from '../../richtext/tree.ts';

interface ReadFormulas<Value> {
  /** The same, with words in the place of the formulas of its plain texts. */
  readonly value: Value;
  /** The texts that had formulas. */
  readonly drawn: readonly DrawnText[];
}

/**
 * Puts the formulas of plain texts into words, so that whatever takes such a text for letters (reports,
 * the search, names, Listen) needs to know nothing of formulas, and tells beside it what is drawn.
 *
 * @param language BCP 47 tag of the texts.
 */
export function readPlainFormulas<Value>(
  schema: AnySchema,
  value: Value,
  language: string,
): ReadFormulas<Value> {
  if (!mayHaveFormula(value)) return { value, drawn: [] };
  const texts: string[] = [];
  walkTexts(schema, value, (field) => isRead(field) && texts.push(field.value));
  const pieces = new Map(
    [...new Set(texts)].flatMap((text) => {
      const found = plainPieces(text, language);
      return found === null ? [] : [[text, found] as const];
    }),
  );
  if (pieces.size === 0) return { value, drawn: [] };
  const drawn = namedApart(
    pieces,
    texts.filter((text) => !pieces.has(text)),
  );
  return {
    value: mapTexts(schema, value, (field) =>
      isRead(field) ? (drawn.get(field.value)?.[0] ?? field.value) : field.value,
    ),
    drawn: [...drawn.values()].filter(([, inlines]) => inlines.some(isFormula)),
  };
}

const isFormula = ({ type }: RichInline): boolean => type === 'formula';

const isRead = ({ facts }: Pick<TextField, 'facts'>): boolean =>
  facts.kind === 'plainText' && facts.asWritten !== true;

function mayHaveFormula(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('$');
  return typeof value === 'object' && value !== null && Object.values(value).some(mayHaveFormula);
}

/**
 * What stands for each text. Where a formula and its very words stand beside each other, to be matched, the
 * formula is told in a line of letters; where these stand there, too, as it was written.
 */
function namedApart(
  pieces: ReadonlyMap<string, readonly PlainPiece[]>,
  others: readonly string[],
): ReadonlyMap<string, DrawnText> {
  const taken = new Set(others);
  return new Map(
    [...pieces].map(([written, found]) => {
      const [words, letters] = (['words', 'text'] as const).map((as) =>
        named(found, (it) => it[as]),
      );
      const free = [words, letters].find((each) => each !== undefined && !taken.has(each[0]));
      const own = free ?? named(found, ({ latex }) => `$${latex}$`);
      taken.add(own[0]);
      return [written, own];
    }),
  );
}

type Formula = Extract<PlainPiece, { type: 'formula' }>;

/** A text by what its formulas are called, which is what they are called where they are drawn. */
const named = (pieces: readonly PlainPiece[], nameOf: (formula: Formula) => string): DrawnText => [
  plainWith(pieces, nameOf),
  pieces.map((piece): RichInline => {
    if (piece.type === 'text') return piece;
    const { math, text } = piece;
    return { type: 'formula', math, words: nameOf(piece), text };
  }),
];
