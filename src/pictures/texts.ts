/** The texts in and for the pictures: one shape, one text for each language. */
import type { Language } from '../dataset/schema.ts';
import type { Bound, Extent, Unit } from './shown.ts';

export interface PictureWords {
  /** The key of the world map. */
  readonly place: string;
  readonly onlyCountry: string;
  /** On the map of a country: above dramas of which only the country is known. */
  readonly somewhere: (country: string) => string;

  /** On the map of a drama: how much of it was filmed in a place. */
  readonly extents: Readonly<Record<Extent, string>>;

  /** The parts of a chart, each with its own scale. */
  readonly units: Readonly<Record<Unit, string>>;
  /** What a bar is. */
  readonly kinds: Readonly<Record<'cost' | 'rights' | 'hoped', string>>;
  /** An amount as it is meant. */
  readonly bounds: Readonly<Record<Bound, (amount: string) => string>>;
  /** The bar of the level at home, and how it is worked out. */
  readonly home: string;
  readonly homeLevel: (drama: string, times: number) => string;

  readonly alt: AltWords;
}

/** What a picture shows, in words for those who cannot see it. */
interface AltWords {
  readonly placeIn: (place: string, country: string) => string;
  readonly filmedThere: (place: string, dramas: string) => string;
  readonly world: (places: string, onlyCountries: string) => string;
  readonly country: (country: string) => string;
  readonly places: (places: string) => string;
  readonly somewhereIn: (country: string, dramas: string) => string;
  readonly drama: (drama: string, said: string) => string;
  readonly allAmounts: (parts: string) => string;
  readonly amounts: (drama: string, parts: string) => string;
  /** Added where a chart draws the level at home. */
  readonly home: (drama: string, times: number) => string;
}

const vi: PictureWords = {
  place: 'Nơi quay',
  onlyCountry: 'Chỉ biết tên nước',
  somewhere: (country) => `Đâu đó ở ${country}`,

  extents: { all: 'Toàn bộ phim', most: 'Phần lớn cảnh phim', some: 'Một số cảnh' },

  units: { drama: 'Cả phim', episode: 'Mỗi tập' },
  kinds: { cost: 'Chi phí', rights: 'Bán bản quyền', hoped: 'Hy vọng bán được' },
  bounds: {
    exactly: (amount) => amount,
    reached: (amount) => `đến ${amount}`,
    over: (amount) => `trên ${amount}`,
    'at-least': (amount) => `ít nhất ${amount}`,
  },
  home: 'Phim hoành tráng trong nước',
  homeLevel: (drama, times) => `${share.vi(times)} của ${drama}, suy từ so sánh của bài báo`,

  alt: {
    placeIn: (place, country) => `${place}, ${country}`,
    filmedThere: (place, dramas) => `${place} (${dramas})`,
    world: (places, onlyCountries) =>
      `Bản đồ thế giới, tô sáng những nước có phim Hàn Quốc đến quay, theo bài báo. Nơi quay: ${places}. Chỉ biết tên nước: ${onlyCountries}.`,
    country: (country) => `Bản đồ ${country}, nơi phim Hàn Quốc đã đến quay, theo bài báo.`,
    places: (places) => `Nơi quay: ${places}.`,
    somewhereIn: (country, dramas) => `Quay ở ${country} nhưng bài báo không nói rõ nơi nào: ${dramas}.`,
    drama: (drama, said) => `Bản đồ các nơi của ${drama}, theo bài báo. ${said}`,
    allAmounts: (parts) => `Biểu đồ mọi số tiền mà bài báo nêu. ${parts}.`,
    amounts: (drama, parts) => `Biểu đồ những số tiền mà bài báo nêu về ${drama}. ${parts}.`,
    home: (drama, times) =>
      `Mức của phim hoành tráng trong nước được vẽ bằng ${share.vi(times)} của ${drama}: suy từ so sánh của bài báo, không phải số tiền mà bài báo nêu.`,
  },
};

const en: PictureWords = {
  place: 'Filming place',
  onlyCountry: 'Only the country is known',
  somewhere: (country) => `Somewhere in ${country}`,

  extents: { all: 'All of it', most: 'Most scenes', some: 'Some scenes' },

  units: { drama: 'Whole drama', episode: 'Per episode' },
  kinds: { cost: 'Cost', rights: 'Rights sold', hoped: 'Rights, hoped for' },
  bounds: {
    exactly: (amount) => amount,
    reached: (amount) => `as much as ${amount}`,
    over: (amount) => `over ${amount}`,
    'at-least': (amount) => `at least ${amount}`,
  },
  home: 'Lavish dramas at home',
  homeLevel: (drama, times) => `${share.en(times)} of ${drama}’s, worked out from the article`,

  alt: {
    placeIn: (place, country) => `${place}, ${country}`,
    filmedThere: (place, dramas) => `${place} (${dramas})`,
    world: (places, onlyCountries) =>
      `World map with the countries lit where, according to the article, Korean dramas were filmed. Filming places: ${places}. Known only by country: ${onlyCountries}.`,
    country: (country) => `Map: ${country}, one of the countries where Korean dramas were filmed.`,
    places: (places) => `Filming places according to the article: ${places}.`,
    somewhereIn: (country, dramas) =>
      `Filmed somewhere in ${country}, the article doesn't say where exactly: ${dramas}.`,
    drama: (drama, said) => `Map of the places of ${drama}, according to the article. ${said}`,
    allAmounts: (parts) => `Bar chart of every amount that the article gives. ${parts}.`,
    amounts: (drama, parts) => `Bar chart of the amounts that the article gives about ${drama}. ${parts}.`,
    home: (drama, times) =>
      `The level of lavish dramas made at home is drawn as ${share.en(times)} of ${drama}'s: worked out from the article's comparison, not a sum that it gives.`,
  },
};

const ko: PictureWords = {
  place: '촬영지',
  onlyCountry: '나라만 알려짐',
  somewhere: (country) => `${country} 어딘가`,

  extents: { all: '전부', most: '대부분의 장면', some: '일부 장면' },

  units: { drama: '작품 전체', episode: '회당' },
  kinds: { cost: '제작비', rights: '판권 판매', hoped: '판권 판매 기대' },
  bounds: {
    exactly: (amount) => amount,
    reached: (amount) => `${amount}에 달함`,
    over: (amount) => `${amount} 넘음`,
    'at-least': (amount) => `최소 ${amount}`,
  },
  home: '국내 대작 드라마',
  homeLevel: (drama, times) => `${drama}의 ${share.ko(times)}, 기사의 비교에서 추론`,

  alt: {
    placeIn: (place, country) => `${country} ${place}`,
    filmedThere: (place, dramas) => `${place}(${dramas})`,
    world: (places, onlyCountries) =>
      `기사에 나온 한국 드라마 해외 촬영국을 밝게 표시한 세계 지도예요. 촬영지: ${places}. 나라만 나오는 곳: ${onlyCountries}.`,
    country: (country) => `한국 드라마를 촬영한 나라, ${country}의 지도예요.`,
    places: (places) => `기사에 나온 촬영지: ${places}.`,
    somewhereIn: (country, dramas) =>
      `${country}에서 촬영했지만 정확한 장소는 기사에 나오지 않는 드라마: ${dramas}.`,
    drama: (drama, said) => `기사에 나온 드라마 ‘${drama}’의 장소 지도예요. ${said}`,
    allAmounts: (parts) => `기사에 나온 모든 금액을 보여 주는 막대그래프예요. ${parts}.`,
    amounts: (drama, parts) =>
      `드라마 ‘${drama}’에 관해 기사에 나온 금액을 보여 주는 막대그래프예요. ${parts}.`,
    home: (drama, times) =>
      `국내 대작 드라마 수준은 ‘${drama}’의 ${share.ko(times)}으로 그렸어요. 기사의 비교에서 추론한 것으로, 기사에 나온 금액은 아니에요.`,
  },
};

/** What is left when something is so many times as much. */
const share: Readonly<Record<Language, (times: number) => string>> = {
  vi: (times) => (times === 2 ? 'một nửa' : `1/${times}`),
  en: (times) => (times === 2 ? 'half' : `1/${times}`),
  ko: (times) => (times === 2 ? '절반' : `1/${times}`),
};

const words: Readonly<Record<Language, PictureWords>> = { vi, en, ko };

/** The pictures' texts in a language. */
export const pictureWordsIn = (language: Language): PictureWords => words[language];
