/** A duration in seconds as `PT1H1M30.05S`, to the hundredth (ISO 8601). */
export function durationOf(seconds: number): string {
  const hundredths = Math.max(0, Math.floor(seconds * 100 + 1e-6)) || 0;
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6_000) % 60;
  const rest = (hundredths % 6_000) / 100;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest}S`;
}
