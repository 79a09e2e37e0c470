import { expect, test } from 'vitest';
import { fold, glue } from '../../src/search/fold.ts';
import { initialsOf, isInitials, romanise, soundKey } from '../../src/search/hangul.ts';
import { undoRawKeys } from '../../src/search/raw-keys.ts';

test.each([
  ['Đường về Ngôi NHÀ', 'duong ve ngoi nha'],
  ['Hồi ức Baly'.normalize('NFD'), 'hoi uc baly'],
  ["The Crown Prince's  First\tLove!", 'the crown princes first love'],
  ['I’m Sorry, I Love You', 'im sorry i love you'],
  ['\u202eFull\u200f Hou\u0007se\u0000 🎬', 'full house'],
  ['Ｆｕｌｌ　Ｈｏｕｓｅ', 'full house'],
  ['STRASSE straße', 'strasse strasse'],
  ['풀하우', 'ㅍㅜㄹㅎㅏㅇㅜ'],
  ['ㅍㅎㅇㅅ', 'ㅍㅎㅇㅅ'],
  ['값', 'ㄱㅏㅂㅅ'],
  ['…!?', ''],
])('"%s" folds to "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test('a half-typed syllable begins the whole one', () => {
  for (const half of ['풀', '풀ㅎ', '풀하', '풀항', '풀하우', '풀하웃']) {
    expect(fold('풀하우스').startsWith(fold(half)), half).toBe(true);
  }
});

test('initials and sounds of Korean titles', () => {
  expect(initialsOf('파리의 연인')).toBe('ㅍㄹㅇㅇㅇ');
  expect(isInitials(fold('ㅍㄹㅇ ㅇㅇ'))).toBe(true);
  expect(isInitials(fold('파ㄹ'))).toBe(false);
  expect(romanise('황태자의 첫사랑')).toBe('hwangtaejaui cheotsarang');
  expect(soundKey(glue('paliui yeonin'))).toBe(soundKey(glue('pariui yeonin')));
});

test.each([
  ['tinhf nhaan owr paris', 'tinh nhan o paris'],
  ['chuyeenj tinhf', 'chuyen tinh'],
  ['moois tinhf ddaauf', 'moi tinh dau'],
  ['daauf', 'dau'],
  ['cuwar kinhs', 'cua kinh'],
  ['ti2nh nha6n o73 paris', 'tinh nhan o paris'],
  ['d9e61 bie6n3', 'de bien'],
  ['cuoc65 song61', 'cuoc song'],
])('"%s" was meant as "%s"', (typed, meant) => {
  expect(undoRawKeys(typed, (word) => word === 'paris')).toBe(meant);
});

test.each(['lovers in the palace', 'reply 1988', 'tinh nhan', '2004'])(
  '"%s" holds no raw keystrokes',
  (text) => {
    expect(undoRawKeys(text, () => false)).toBeUndefined();
  },
);
