import { randomBytes } from 'node:crypto';

import { DESK_ADDRESS, type DeskPageData } from '../../editor/shelf/deskMessages.ts';

const given = new WeakMap<object, DeskPageData>();

/**
 * What the editor's page is to be given, to reach the desk of a server, in an element with the id
 * `DESK_PAGE_DATA`. No other page is to have it: whoever has the token may write. Apart from what
 * answers at the desk, for whoever serves that page needs nothing else of it.
 */
export function deskPageData(server: object): DeskPageData {
  const data = given.get(server) ?? {
    address: DESK_ADDRESS,
    token: randomBytes(32).toString('base64url'),
  };
  given.set(server, data);
  return data;
}
