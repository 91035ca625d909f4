/** All that ever stands in a saved state: letters, digits and what no address has to escape or may. */
const OURS = /^[\w~!@.-]*$/;

/**
 * A saved state as the course wrote it. LMSs put a zero behind it, break it into lines, give it in
 * quotation marks or as a part of an address. A text that is not the course's own stays as it is.
 */
export function asWritten(text: string): string {
  const bare = text.replaceAll(/[\s\p{Cc}\ufeff"']+/gu, '').replaceAll(ESCAPED, unescaped);
  return OURS.test(bare) ? bare : text;
}

/** `%7E`, `%40`, `%21`; with `%25` for the percent sign itself where it was done twice. */
const ESCAPED = /%(?:25)*(7e|40|21)/gi;

const unescaped = (_escape: string, code: string): string =>
  String.fromCodePoint(Number.parseInt(code, 16));
