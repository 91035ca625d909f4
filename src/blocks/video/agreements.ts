/**
 * The addresses of external films that the learner agreed to load. They last as long as the page:
 * the next visit asks again, and nothing of it is ever stored.
 */
const addresses = new Set<string>();

export const hasAgreed = (address: string): boolean => addresses.has(address);

export function agree(address: string): void {
  addresses.add(address);
}
