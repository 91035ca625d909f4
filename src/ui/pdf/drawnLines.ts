/** A piece of text as it stands on the page: a letter with its marks. Lengths in CSS pixels. */
interface Cluster {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text as the browser broke it. */
export interface DrawnLine {
  /** In the order of reading. */
  readonly text: string;
  /** Its letters from left to right: in a line of two scripts neither the order of reading nor its reverse. */
  readonly fromLeft: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The lines into which the browser has laid a text. */
export function drawnLines(text: Text): readonly DrawnLine[] {
  const lines: Cluster[][] = [];
  for (const cluster of clusters(text)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && cluster.top < middle(first))
      line.push(cluster);
    else lines.push([cluster]);
  }
  return lines.map(drawnLine);
}

const middle = ({ top, bottom }: Cluster): number => (top + bottom) / 2;

function drawnLine(line: readonly Cluster[]): DrawnLine {
  const left = Math.min(...line.map((cluster) => cluster.left));
  const top = Math.min(...line.map((cluster) => cluster.top));
  const fromLeft = line.toSorted((a, b) => a.left - b.left || a.right - b.right);
  return {
    text: line.map((cluster) => cluster.text).join(''),
    fromLeft: fromLeft.map((cluster) => cluster.text),
    left,
    top,
    width: Math.max(...line.map((cluster) => cluster.right)) - left,
    height: Math.max(...line.map((cluster) => cluster.bottom)) - top,
  };
}

/** A letter with its marks, and what joins it to the next one. */
const CLUSTER = /\P{M}[\p{M}\u200c\u200d]*/gu;

/** What is seen of a text: spaces that the browser leaves out have no room. */
function clusters(text: Text): readonly Cluster[] {
  const range = text.ownerDocument.createRange();
  return [...text.data.matchAll(CLUSTER)].flatMap(({ 0: cluster, index }) => {
    range.setStart(text, index);
    range.setEnd(text, index + cluster.length);
    const rect = [...range.getClientRects()].findLast(({ width }) => width > 0);
    if (rect === undefined) return [];
    const { left, right, top, bottom } = rect;
    return [{ text: cluster, left, right, top, bottom }];
  });
}
