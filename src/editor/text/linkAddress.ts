/**
 * What an author wrote as an address, as the course format has it: on the web by https, or for an e-mail.
 * `null` where it is none. Apart from the dialog, for it is about characters alone.
 */
export function linkAddress(written: string): string | null {
  const address = written.trim();
  if (/\s/.test(address) || !address.includes('.')) return TEL.test(address) ? address : null;
  if (/^(https:\/\/|mailto:|tel:)./i.test(address)) return address;
  if (/^http:\/\/./i.test(address)) return `https${address.slice('http'.length)}`;
  if (/^[^\s@/:]+@[^\s@/:]+$/.test(address)) return `mailto:${address}`;
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#:]\S*)?$/u.test(address) ? `https://${address}` : null;
}

const TEL = /^tel:\+?[\d-]+$/i;
