/** CSS colours as the channels that other formats want. */

/** Red, green and blue from 0 to 255 of `#rgb`, `#rrggbb` or `rgb(r, g, b)`; undefined for any other colour. */
export function channelsOf(colour: string): [number, number, number] | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const hex = short ? short.slice(1).map((digit) => digit + digit) : /^#(..)(..)(..)$/.exec(colour)?.slice(1);
  const channels = hex
    ? hex.map((pair) => (/^[0-9a-f]{2}$/i.test(pair) ? Number.parseInt(pair, 16) : Number.NaN))
    : /^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/.exec(colour)?.slice(1).map(Number);
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = channels ?? [];
  return r <= 255 && g <= 255 && b <= 255 ? [r, g, b] : undefined;
}
