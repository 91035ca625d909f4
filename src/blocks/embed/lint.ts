import type * as z from 'zod';

import { siteOf } from '../../core/siteOf.ts';
import type { BlockLint } from '../contract.ts';
import { lintInWords } from '../lintInWords.ts';
import type { embedSchema } from './author.ts';

type Authored = Pick<z.output<typeof embedSchema>, 'address' | 'inWords'>;

/** Whether learners can see the page, and know what it shows where they cannot. */
export const lintEmbed = ({ address, inWords }: Authored): readonly BlockLint[] => [
  ...lintAddress(address),
  ...lintInWords(inWords),
];

const FILMS = /^https:\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)\//i;

/** No name of the public web: a name without a dot, of a network at home or at work, or only digits. */
const OWN_NETWORK = /^(?:[^.]+|.*\.(?:local|localhost|internal|intranet|lan|home|corp|test))$/;
const DIGITS = /^[\d.]+$/;

/** Sites that tell browsers never to show them within another page. */
const REFUSING =
  /^https:\/\/(?:(?:www\.)?google\.[a-z.]+\/(?:search|$)|(?:[\w-]+\.)?(?:facebook|instagram|linkedin|github|twitter|x)\.com\/(?!plugins\/|embed|[^?#]*\/embed)|docs\.google\.com\/[^?#]*\/edit|[\w-]+\.sharepoint\.com\/(?![^#]*action=embedview))/i;

function lintAddress(address: string): readonly BlockLint[] {
  const site = siteOf(address);
  if (FILMS.test(address)) return [filmAsPage];
  if (OWN_NETWORK.test(site) || DIGITS.test(site)) return [ownNetwork(site)];
  return REFUSING.test(address) ? [refusesFrames(site)] : [];
}

const filmAsPage: BlockLint = {
  severity: 'warning',
  rule: 'film-as-page',
  path: ['address'],
  message: 'This is a film: as a page it has no transcript, and nobody knows what was watched.',
  remedy: 'Use a block of the type "video", with this address under "external".',
};

const ownNetwork = (site: string): BlockLint => ({
  severity: 'warning',
  rule: 'site-of-own-network',
  path: ['address'],
  message: `“${site}” is no name of the public web: learners elsewhere see an empty frame.`,
  remedy: 'Give an address that opens from everywhere, or make sure that all learners reach it.',
});

const refusesFrames = (site: string): BlockLint => ({
  severity: 'warning',
  rule: 'site-refuses-frames',
  path: ['address'],
  message: `Pages of ${site} like this one refuse to be shown within another page: learners see an empty frame.`,
  remedy: 'Give the address that the site offers for embedding, or lead to it by a buttons block.',
});
