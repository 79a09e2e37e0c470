import type { Titled } from '../src/search/titles.ts';
import { DRAMAS } from './dramas.ts';
import { type Random, seeded } from './random.ts';

/*
 * Large catalogues of titles that are easy to confuse: few words, many combinations, the same words
 * in every language. The article's own dramas come first in each.
 */

const EN = {
  adjectives:
    'sad first last secret golden hidden lonely wonderful royal silent broken winter summer little perfect endless ' +
    'stormy gentle bitter distant',
  nouns:
    'love story house palace emperor prince princess jewel sonata song dance life garden sea sky moon river glass ' +
    'memory dream letter promise bride hotel doctor soldier queen shadow star island train painter teacher window ' +
    'mirror rain wind flower road night',
  places:
    'Paris Prague Bali Harvard Vienna Seoul Busan Tokyo Rome London Berlin Madrid Venice Hanoi Phuket Sydney Jeju ' +
    'Kyoto Dublin Naples Havana Lisbon Cairo Boston Geneva',
};
const VI = {
  adjectives:
    'buồn đầu tiên|cuối cùng|bí mật|vàng|giấu kín|cô đơn|kỳ diệu|hoàng gia|lặng lẽ|tan vỡ|mùa đông|mùa hè|nhỏ bé|hoàn hảo|bất tận',
  nouns:
    'tình yêu|chuyện tình|ngôi nhà|cung điện|hoàng đế|hoàng tử|công chúa|viên ngọc|bản sonate|bài ca|điệu nhảy|cuộc sống|' +
    'khu vườn|biển cả|bầu trời|ánh trăng|dòng sông|cửa kính|hồi ức|giấc mơ|lá thư|lời hứa|cô dâu|khách sạn|bác sĩ|người lính|' +
    'nữ hoàng|chiếc bóng|ngôi sao|hòn đảo|chuyến tàu|họa sĩ|cô giáo|khung cửa|tấm gương|cơn mưa|ngọn gió|bông hoa|con đường|đêm dài',
};
const KO = {
  adjectives: '슬픈 첫 마지막 비밀의 황금 숨겨진 외로운 놀라운 고요한 부서진 겨울 여름 작은 완벽한 끝없는 먼',
  nouns:
    '사랑 이야기 집 궁전 황제 왕자 공주 보석 연가 노래 춤 인생 정원 바다 하늘 달 강 유리 기억 꿈 편지 약속 신부 호텔 의사 ' +
    '군인 여왕 그림자 별 섬 기차 화가 교사 창문 거울 비 바람 꽃 길 밤',
  places:
    '파리 프라하 발리 하버드 빈 서울 부산 도쿄 로마 런던 베를린 마드리드 베네치아 하노이 푸껫 시드니 제주 교토',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function english(random: Random): string {
  const adjective = () => capital(random.pick(EN.adjectives.split(' ')));
  const noun = () => capital(random.pick(EN.nouns.split(' ')));
  const place = () => random.pick(EN.places.split(' '));
  return random.pick([
    () => `${adjective()} ${noun()} in ${place()}`,
    () => `The ${adjective()} ${noun()} of ${place()}`,
    () => `${noun()} and ${noun()} in ${place()}`,
    () => `The ${noun()} of the ${adjective()} ${noun()}`,
    () => `${adjective()} ${noun()}, ${adjective()} ${noun()}`,
    () => `My ${adjective()} ${noun()} in ${place()}`,
  ])();
}

function vietnamese(random: Random): string {
  const adjective = () => random.pick(VI.adjectives.split('|'));
  const noun = () => random.pick(VI.nouns.split('|'));
  const place = () => random.pick(EN.places.split(' '));
  return capital(
    random.pick([
      () => `${noun()} ${adjective()} ở ${place()}`,
      () => `${noun()} của ${noun()} ${adjective()}`,
      () => `${noun()} và ${noun()} ở ${place()}`,
      () => `${noun()} ${adjective()} của ${noun()}`,
    ])(),
  );
}

function korean(random: Random): string {
  const adjective = () => random.pick(KO.adjectives.split(' '));
  const noun = () => random.pick(KO.nouns.split(' '));
  const place = () => random.pick(KO.places.split(' '));
  return random.pick([
    () => `${place()}의 ${adjective()} ${noun()}`,
    () => `${adjective()} ${noun()}의 ${noun()}`,
    () => `${place()}에서 온 ${adjective()} ${noun()}`,
    () => `${adjective()} ${noun()}, ${adjective()} ${noun()}`,
  ])();
}

/** A seeded catalogue: the article's dramas and invented ones, and titles of the same make that it lacks. */
export interface TestCatalogue {
  readonly dramas: readonly Titled[];
  readonly absent: readonly string[];
}

/** Invents dramas up to a size, no title twice; `absent` titles are made the same way. */
export function inventCatalogue(size: number, absent: number, seed: number): TestCatalogue {
  const random = seeded(seed);
  const known = new Set(DRAMAS.flatMap(({ titles }) => titles.map(({ text }) => text.toLowerCase())));
  let serial = 0;
  const fresh = (invent: (random: Random) => string): string => {
    for (let tries = 0; tries < 8; tries++) {
      const title = invent(random);
      if (known.has(title.toLowerCase())) continue;
      known.add(title.toLowerCase());
      return title;
    }
    return `${invent(random)} ${++serial}`;
  };
  const dramas = [...DRAMAS];
  while (dramas.length < size) {
    dramas.push({
      id: `drama-${dramas.length}`,
      titles: [
        { text: fresh(vietnamese), language: 'vi' },
        { text: fresh(english), language: 'en' },
        { text: fresh(korean), language: 'ko' },
      ],
    });
  }
  const inventors = [vietnamese, english, korean];
  return { dramas, absent: Array.from({ length: absent }, (_, i) => fresh(inventors[i % 3] ?? english)) };
}
