import { pastedPage } from '../../text/paste/pastedPage.ts';
import { placedCells } from '../../text/paste/placedCells.ts';

type Texts = readonly (readonly string[])[];

/**
 * The cells of a table that was copied in a spreadsheet or on a page; `null` where what was copied is
 * no table, or only one cell of it.
 */
export function pastedTable(data: Pick<DataTransfer, 'getData'>): Texts | null {
  const texts = cellsOfHtml(data.getData('text/html')) ?? cellsOfTabs(data.getData('text/plain'));
  const isTable = texts !== null && (texts.length > 1 || (texts[0]?.length ?? 0) > 1);
  return isTable ? texts : null;
}

function cellsOfHtml(html: string): Texts | null {
  if (!/<table/i.test(html)) return null;
  const table = pastedPage(html).querySelector('table');
  const rows = placedCells([...(table?.rows ?? [])]).map((cells) =>
    Array.from(cells, (cell) => (cell?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()),
  );
  return rows.length === 0 ? null : rows;
}

/** As spreadsheets write it: a tab between cells, and quotation marks around a cell with lines. */
function cellsOfTabs(text: string): Texts | null {
  if (!text.includes('\t')) return null;
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(CELL)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // The last line ends as all do.
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}

const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g;
