/**
 * The data that the server or the build put into the page under an id. `null` when there is none,
 * or when it cannot be read: the page then says so, instead of staying empty.
 */
export function pageJson<Data>(id: string): Data | null {
  const text = document.getElementById(id)?.textContent ?? '';
  try {
    const data: Data = JSON.parse(text);
    return data;
  } catch {
    return null;
  }
}
