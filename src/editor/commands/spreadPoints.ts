/**
 * A block whose points lie side by side in the middle of its picture, the first one first: where they lie
 * in an example belongs to the picture of that example. Regions have a size, and stay where they are.
 */
export const spreadPoints = (block: object): object =>
  Object.fromEntries(
    Object.entries<unknown>({ ...block }).map(([name, value]) => [
      name,
      isPoints(value) ? value.map(placed) : value,
    ]),
  );

function isPoints(value: unknown): value is readonly object[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each: unknown) => {
      const names = Object.keys(Object(each));
      return names.includes('x') && names.includes('y') && !names.includes('width');
    })
  );
}

const placed = (point: object, index: number, { length }: readonly object[]): object => ({
  ...point,
  x: Math.round((100 * (index + 1)) / (length + 1)),
  y: 50,
});
