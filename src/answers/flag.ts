/** Flags of countries, as emoji. */
import type { Place } from '../dataset/schema.ts';

/** What stands between a letter and its regional indicator symbol: 🇯 is J, so much further. */
const toIndicator = 0x1f1e6 - 'A'.charCodeAt(0);

/** "🇯🇵 Japan" for a place with a country code, else its name alone. */
export function withFlag({ code = '' }: Pick<Place, 'code'>, name: string): string {
  const flag = Array.from(code, (letter) => String.fromCodePoint(letter.charCodeAt(0) + toIndicator)).join(
    '',
  );
  return flag === '' ? name : `${flag} ${name}`;
}
