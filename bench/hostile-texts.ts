/** Texts that somebody may type to keep the bot busy, each family for any length. */

const repeat =
  (unit: string, end = '') =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, Math.max(0, length - end.length)) + end;

/** The same unit at both sides of something that is nearly a title. */
const around = (unit: string, middle: string) => (length: number) => {
  const half = repeat(unit)(Math.max(0, (length - middle.length) / 2));
  return half + middle + half;
};

/** Units in turn, each with a number, so that no two words are the same. */
const counted = (unit: string) => (length: number) =>
  Array.from({ length: Math.ceil(length / (unit.length + 4)) }, (_, i) => `${unit}${i}`)
    .join(' ')
    .slice(0, length);

export const families: Readonly<Record<string, (length: number) => string>> = {
  'carrier words around a typo': around('k ', 'nhaan '),
  'carrier words': repeat('phim '),
  'carrier words around a title': around('the drama ', 'lovers in pariz '),
  'Korean carrier words': repeat('촬영지 어디 '),
  'one letter': repeat('a'),
  'one letter and its end': repeat('a', 'w'),
  'one letter, apart': repeat('a '),
  'two letters in turn': repeat('ab'),
  vowels: repeat('aeiouy'),
  'vowels with raw keys': repeat('aaaaww'),
  consonants: repeat('bcdfg'),
  'raw keys of Telex': repeat('tinhf nhaan owr '),
  'raw keys of VNI': repeat('ti2nh nha6n o73 '),
  'Hangul initials': repeat('ㅍㄹㅇㅇㅇ '),
  'Hangul initials in one word': repeat('ㅋ'),
  'Hangul in one word': repeat('풀하우스촬영지'),
  'Hangul particles': repeat('에서는은이가'),
  'a title': repeat('Full House '),
  'a title in one word': repeat('FullHouse'),
  'a mistyped title': repeat('lovers in pariz '),
  'the words of many titles': repeat(
    'love story in house paris sad sonata emperor first prince bali glass life ',
  ),
  'the words of many Vietnamese titles': repeat('chuyện tình nhân ở buồn ngôi nhà cuộc sống hoàng tử '),
  'labels of suggestions': repeat('원더풀 라이프 · '),
  'mistyped labels': repeat('lovers in pariz · '),
  'separators only': repeat(' · '),
  'a label between carriers': repeat('phim · phim lovers in pariz nhé · '),
  places: repeat('Bỉ '),
  'places with and': repeat('Mỹ và Nhật và Pháp và '),
  'mistyped places': repeat('Austraila Singapre '),
  numbers: repeat('123456789 '),
  'one number': repeat('9'),
  amounts: repeat('8 tỷ won hơn 300 triệu '),
  'amounts in Korean': repeat('3억 5천만 원 '),
  'numbers with points': repeat('1.1.'),
  negations: repeat('không phải không '),
  'English negations': repeat("isn't not no "),
  questions: repeat('where was it filmed and how much did it cost? '),
  'Korean questions': repeat('제작비랑 촬영기간 둘 다 얼마예요? '),
  'question words': repeat('co phai khong '),
  clauses: repeat('Bichunmu, và, '),
  'all and only': repeat('only all both except '),
  'quotation marks': repeat('“'),
  'quoted titles': repeat('“Xq” '),
  apostrophes: repeat("a'a'"),
  possessives: repeat("Bichunmu's "),
  spaces: repeat(' ', 'a'),
  'line breaks': repeat('a\n'),
  marks: repeat('a', '\u0301'.repeat(50)),
  'combining marks': (length) => `a${'\u0301'.repeat(length - 1)}`,
  'marks of two kinds in turn': (length) => `a${'\u0323\u0301'.repeat(length / 2)}`,
  'invisible characters': repeat('\u200b\u200d\u2060'),
  'direction marks': repeat('\u202e\u202d'),
  emoji: repeat('👨‍👩‍👧‍👦'),
  'letters that unfold': repeat('ﷺ'),
  'letters of another width': repeat('Ｆｕｌｌ'),
  markdown: repeat('*_~`[]('),
  'bold and links': repeat('**[a](http://b)** '),
  backslashes: repeat('\\'),
  'mentions of people': repeat('<@1300000000000000001> '),
  'custom ids': repeat('location:title=all-in;'),
  'different words': counted('word'),
  'different near titles': counted('lovers in pariz'),
  'names of people': repeat('Park Shin Yang Song Hye Kyo '),
  mixed: repeat('Bỉ k lovers in pariz · 풀하우스촬영지 8 tỷ “không” ㅍㄹㅇ '),
};
