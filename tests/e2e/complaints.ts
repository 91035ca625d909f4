import type { BrowserContext } from '@playwright/test';

/** Lists what the pages of a context complain of in their console, throw, or ask of another origin. */
export function listComplaints(context: BrowserContext, address: string): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const inside = origin === new URL(address).origin || protocol === 'data:';
    if (!inside) complaints.push(`A request left the origin: ${request.url()}`);
  });
  return complaints;
}
