/** A box in the window, in CSS pixels from its top left. */
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

export interface PopoverRoom {
  /** What the popover belongs to: a box for each line of it. */
  readonly lines: readonly Box[];
  readonly size: { readonly width: number; readonly height: number };
  /** The part of the window that nothing covers: below the bar at the top. */
  readonly window: Box;
  readonly rightToLeft: boolean;
}

/** Where a popover stands in the window, in CSS pixels. */
export interface PopoverPlace {
  readonly side: 'above' | 'below';
  readonly left: number;
  readonly top: number;
  /** From its left edge to where it points at its anchor. */
  readonly point: number;
}

/** Between a popover and its anchor: the room of what points. */
const GAP = 10;
/** Between a popover and the edge of the window; the style sheet has the same. */
const EDGE = 12;
/** How far a popover begins before its anchor, so that its words stand under it. */
const LEAD = 20;
/** How near to a corner a popover can point. */
const CORNER = 22;

/**
 * A popover stands below its anchor, and above it where only there is room. It begins with the nearest
 * line of it along the line of reading, as far as the window lets it; `null` for an anchor that is
 * nowhere.
 */
export function popoverPlace({
  lines,
  size,
  window,
  rightToLeft,
}: PopoverRoom): PopoverPlace | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const above = first.top - GAP - size.height;
  const below = last.bottom + GAP;
  const fitsBelow = below + size.height <= window.bottom - EDGE;
  const isBelow = fitsBelow || above < window.top + EDGE;
  const line = isBelow ? last : first;
  const begin = rightToLeft ? line.right + LEAD - size.width : line.left - LEAD;
  const left = within(begin, window.left + EDGE, window.right - EDGE - size.width);
  return {
    side: isBelow ? 'below' : 'above',
    left,
    top: isBelow ? below : above,
    point: within((line.left + line.right) / 2 - left, CORNER, size.width - CORNER),
  };
}

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));
