/** More than any table has that is read: a page may claim what it likes. */
const MOST_COLUMNS = 100;

type Placed = (Element | undefined)[];

/**
 * The cells of each row in their columns. One over several columns stands in the first of them, one over
 * several rows in each: whoever reads one row alone knows what it is of. Apart from what becomes of them:
 * a text and a form read tables.
 */
export function placedCells(rows: readonly Element[]): readonly Placed[] {
  const placed = rows.map((): Placed => []);
  for (const [index, row] of rows.entries()) {
    const here = placed[index] ?? [];
    let column = 0;
    for (const cell of row.children) {
      while (column in here) column += 1;
      const [columns, down] = [
        spanOf(cell, 'colspan', MOST_COLUMNS),
        spanOf(cell, 'rowspan', rows.length),
      ];
      for (const below of placed.slice(index, index + down)) {
        below[column] = cell;
        for (let next = 1; next < columns; next += 1) below[column + next] = undefined;
      }
      column += columns;
    }
  }
  return placed;
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan', most: number): number =>
  Math.min(most, Math.max(1, Number(cell.getAttribute(name) ?? 1) || 1));
