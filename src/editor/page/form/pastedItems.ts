import { pastedPage } from '../../text/paste/pastedPage.ts';
import { pastedTable } from './pastedTable.ts';

/**
 * What was copied as rows for the items of a list: a table, the items or paragraphs of a text, or the
 * lines of a plain one, without the signs before them. `null` where it is only one.
 */
export function pastedItems(
  data: Pick<DataTransfer, 'getData'>,
): readonly (readonly string[])[] | null {
  const table = pastedTable(data);
  if (table !== null) return table.filter((row) => row.some((cell) => cell.trim() !== ''));
  const html = data.getData('text/html');
  const lines = html === '' ? data.getData('text/plain').split(/\r?\n/) : paragraphsIn(html);
  const items = lines.map(withoutSign).filter((line) => line !== '');
  return items.length > 1 ? items.map((item) => [item]) : null;
}

const PARAGRAPH = 'li, p, h1, h2, h3, h4, h5, h6, div';

/** A line that only breaks within a paragraph is no paragraph: so are texts copied that are set in lines. */
const paragraphsIn = (html: string): readonly string[] =>
  [...pastedPage(html).querySelectorAll(PARAGRAPH)].flatMap((each) =>
    each.querySelector(PARAGRAPH) === null ? each.textContent : [],
  );

/** Word and plain texts write the signs of a list before its items. */
const withoutSign = (line: string): string => line.replaceAll(/\s+/g, ' ').trim().replace(SIGN, '');

const SIGN = /^(?:[-–*•·▪◦‣]|\(?\d{1,3}[.)]|\(?[a-z]\)) +/;
