import type { Random } from './random.ts';

/* The ways people type a title, each a function from the title to what arrives. */

/** Without marks, small letters, no punctuation but the apostrophe's absence: "tinh nhan o paris". */
export function plain(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[',]/g, '')
    .normalize('NFC');
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighbour(letter: string, random: Random): string {
  const r = ROWS.findIndex((row) => row.includes(letter));
  const i = ROWS[r]?.indexOf(letter) ?? -1;
  const around = [ROWS[r]?.[i - 1], ROWS[r]?.[i + 1], ROWS[r - 1]?.[i], ROWS[r + 1]?.[i]];
  const keys = around.filter((key) => key !== undefined);
  return keys.length > 0 ? random.pick(keys) : random.pick(['a', 'o']);
}

/** One typo: a swapped, doubled, missing or neighbouring key. */
export function typo(text: string, random: Random): string {
  const i = random.below(text.length);
  const letter = text[i] ?? '';
  const [head, tail] = [text.slice(0, i), text.slice(i + 1)];
  return random.pick([
    () => head + (tail[0] ?? '') + letter + tail.slice(1),
    () => head + letter + letter + tail,
    () => head + tail,
    () => head + neighbour(letter, random) + tail,
  ])();
}

/** One word left out. */
export function dropWord(text: string, random: Random): string {
  const words = text.split(' ');
  words.splice(random.below(words.length), 1);
  return words.join(' ');
}

/** Two neighbouring words changed over, or the beginning moved to the end. */
export function swapWords(text: string, random: Random): string {
  const words = text.split(' ');
  if (random.below(2) === 0) {
    const cut = 1 + random.below(words.length - 1);
    return [...words.slice(cut), ...words.slice(0, cut)].join(' ');
  }
  const i = random.below(words.length - 1);
  const [one = '', two = ''] = words.slice(i, i + 2);
  return [...words.slice(0, i), two, one, ...words.slice(i + 2)].join(' ');
}

const FRAMES = [
  'phim …',
  'bộ phim …',
  'phim … nhé',
  'xem phim … đi',
  'the drama …',
  '… kdrama',
  '… drama',
  'korean drama …',
  'the series …',
  '드라마 …',
  '한국 드라마 …',
  '… 드라마',
  'PHIM …!!!',
  '🎬 … 🎬',
  '"…"',
  'tìm phim …',
  '… nhé',
  'phim Hàn Quốc …',
];

export function frame(text: string, random: Random): string {
  return random.pick(FRAMES).replace('…', text);
}

const TELEX_TONE: Record<string, string> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};
const TELEX_SHAPE: Record<string, string> = { '\u0306': 'w', '\u031b': 'w' };
const VNI_TONE: Record<string, string> = {
  '\u0300': '2',
  '\u0301': '1',
  '\u0303': '4',
  '\u0309': '3',
  '\u0323': '5',
};
const VNI_SHAPE: Record<string, string> = { '\u0302': '6', '\u0306': '8', '\u031b': '7' };

/** The keys of the Telex method; `atEnd`: tones after the whole word, as many people type them. */
export function telex(title: string, atEnd: boolean): string {
  const shape = (base: string, mark: string) => base + (mark === '\u0302' ? base : (TELEX_SHAPE[mark] ?? ''));
  return keystrokes(title, atEnd, TELEX_TONE, shape).replaceAll('đ', 'dd');
}

/** The keys of the VNI method. */
export function vni(title: string, atEnd: boolean): string {
  return keystrokes(title, atEnd, VNI_TONE, (base, mark) => base + (VNI_SHAPE[mark] ?? '')).replaceAll(
    'đ',
    'd9',
  );
}

function keystrokes(
  title: string,
  atEnd: boolean,
  tones: Record<string, string>,
  shape: (base: string, mark: string) => string,
): string {
  const word = (text: string) => {
    let late = '';
    const typed = text.normalize('NFD').replace(/(\p{L})(\p{M}*)/gu, (_, base: string, marks: string) => {
      const shaped = [...marks].filter((mark) => !(mark in tones)).reduce(shape, base);
      const tone = [...marks].map((mark) => tones[mark] ?? '').join('');
      if (!atEnd) return shaped + tone;
      late += tone;
      return shaped;
    });
    return typed.replace(/([,.!?]*)$/, `${late}$1`);
  };
  return title.toLowerCase().split(' ').map(word).join(' ');
}

/** The first part of a title, from half of its letters on. */
export function beginning(text: string, random: Random): string {
  const least = Math.ceil(text.length * 0.6);
  return text.slice(0, least + random.below(Math.max(1, text.length - least)));
}

const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];

/** Initial consonants only. */
export function initials(title: string): string {
  const syllables = title.match(/[가-힣]/g) ?? [];
  return syllables.map((s) => INITIALS[Math.floor((s.charCodeAt(0) - 0xac00) / 588)] ?? '').join('');
}

/** The last syllable half typed: its final consonant, or its vowel too, still missing. */
export function halfTyped(title: string, random: Random): string {
  const last = title.charCodeAt(title.length - 1) - 0xac00;
  const head = title.slice(0, -1);
  const open = String.fromCharCode(0xac00 + last - (last % 28));
  return head + random.pick([open, INITIALS[Math.floor(last / 588)] ?? '']);
}
