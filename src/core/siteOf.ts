/** The site of an address that begins with https, as people know it: `example.org`. Never throws. */
export const siteOf = (address: string): string =>
  (/^https:\/\/(?:[^/?#]*@)?(?:www\.)?([^/?#:]+)/i.exec(address)?.[1] ?? address).toLowerCase();
