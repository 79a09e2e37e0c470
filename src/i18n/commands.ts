/** What each command and its options are called and how they are explained; names obey Discord's rules (lower case, composed, no spaces). */
import type { CommandName } from '../contract/command.ts';
import type { Language } from '../dataset/schema.ts';

export interface OptionTexts {
  readonly name: string;
  readonly description: string;
}

export interface CommandTexts extends OptionTexts {
  readonly options: Readonly<Record<string, OptionTexts>>;
}

type InEachLanguage<Texts> = Readonly<Record<Language, Texts>>;

const title: InEachLanguage<OptionTexts> = {
  vi: { name: 'tên-phim', description: 'Tên phim, gõ bằng tiếng nào, có dấu hay không đều được' },
  en: { name: 'title', description: 'A drama, in any language or spelling' },
  ko: { name: '제목', description: '드라마 제목, 어느 언어로 어떻게 적어도 괜찮아요' },
};
const country: InEachLanguage<OptionTexts> = {
  vi: { name: 'nước', description: 'Chỉ nước này' },
  en: { name: 'country', description: 'Only this country' },
  ko: { name: '나라', description: '이 나라만' },
};

export const commandTexts: Readonly<Record<CommandName, InEachLanguage<CommandTexts>>> = {
  ask: {
    vi: {
      name: 'hỏi',
      description: 'Hỏi bằng lời của bạn',
      options: { question: { name: 'câu-hỏi', description: 'Câu hỏi tiếng Việt, tiếng Anh hoặc tiếng Hàn' } },
    },
    en: {
      name: 'ask',
      description: 'Ask in your own words',
      options: {
        question: { name: 'question', description: 'Your question, in English, Vietnamese or Korean' },
      },
    },
    ko: {
      name: '질문',
      description: '궁금한 것을 문장으로 물어보기',
      options: { question: { name: '내용', description: '한국어, 베트남어, 영어 질문' } },
    },
  },
  location: {
    vi: { name: 'địa-điểm', description: 'Phim được quay ở đâu', options: { title: title.vi } },
    en: { name: 'location', description: 'Where a drama was filmed', options: { title: title.en } },
    ko: { name: '촬영지', description: '드라마를 어디에서 촬영했는지', options: { title: title.ko } },
  },
  'filmed-in': {
    vi: {
      name: 'quay-ở',
      description: 'Những phim nào được quay ở một nơi',
      options: { place: { name: 'nơi', description: 'Một nước, thành phố, hòn đảo hay vùng' } },
    },
    en: {
      name: 'filmed-in',
      description: 'Which dramas were filmed in a place',
      options: { place: { name: 'place', description: 'A country, city, island or region' } },
    },
    ko: {
      name: '촬영작',
      description: '어떤 곳에서 촬영한 드라마',
      options: { place: { name: '장소', description: '나라, 도시, 섬, 지역' } },
    },
  },
  budget: {
    vi: {
      name: 'kinh-phí',
      description: 'Phim tốn bao nhiêu tiền; bỏ trống tên để xem mọi con số',
      options: { title: title.vi },
    },
    en: {
      name: 'budget',
      description: 'What a drama cost; without a title, every amount in the article',
      options: { title: title.en },
    },
    ko: {
      name: '제작비',
      description: '드라마에 든 돈, 제목을 비우면 모든 금액',
      options: { title: title.ko },
    },
  },
  drama: {
    vi: {
      name: 'phim',
      description: 'Tất cả những gì bài báo viết về một phim',
      options: { title: title.vi },
    },
    en: {
      name: 'drama',
      description: 'All that the article says about a drama',
      options: { title: title.en },
    },
    ko: { name: '드라마', description: '기사가 한 드라마에 대해 말한 모든 것', options: { title: title.ko } },
  },
  compare: {
    vi: {
      name: 'so-sánh',
      description: 'Đặt hai phim cạnh nhau',
      options: {
        first: { name: 'phim-thứ-nhất', description: 'Một phim' },
        second: { name: 'phim-thứ-hai', description: 'Phim kia' },
      },
    },
    en: {
      name: 'compare',
      description: 'Two dramas side by side',
      options: {
        first: { name: 'first', description: 'One drama' },
        second: { name: 'second', description: 'The other drama' },
      },
    },
    ko: {
      name: '비교',
      description: '두 드라마를 나란히 보기',
      options: {
        first: { name: '첫째', description: '드라마 하나' },
        second: { name: '둘째', description: '다른 드라마' },
      },
    },
  },
  list: {
    vi: { name: 'danh-sách', description: 'Mọi phim trong bài báo', options: { country: country.vi } },
    en: { name: 'list', description: 'All dramas of the article', options: { country: country.en } },
    ko: { name: '목록', description: '기사에 나오는 모든 드라마', options: { country: country.ko } },
  },
  map: {
    vi: { name: 'bản-đồ', description: 'Các nơi quay phim trên bản đồ', options: { country: country.vi } },
    en: { name: 'map', description: 'The filming places on a map', options: { country: country.en } },
    ko: { name: '지도', description: '촬영지를 지도에서 보기', options: { country: country.ko } },
  },
  article: {
    vi: {
      name: 'bài-báo',
      description: 'Chính bài báo, từng câu có đánh số',
      options: { title: { name: 'tên-phim', description: 'Chỉ những câu nói về phim này' } },
    },
    en: {
      name: 'article',
      description: 'The article itself, in numbered sentences',
      options: { title: { name: 'title', description: 'Only the sentences about this drama' } },
    },
    ko: {
      name: '기사',
      description: '번호를 붙인 기사 전문',
      options: { title: { name: '제목', description: '이 드라마에 대한 문장만' } },
    },
  },
  'ask-about-message': {
    vi: { name: 'Hỏi về tin nhắn này', description: 'Trả lời điều mà một tin nhắn hỏi', options: {} },
    en: { name: 'Ask about this message', description: 'Answers the question in a message', options: {} },
    ko: { name: '이 메시지에 대해 묻기', description: '메시지에 담긴 질문에 답하기', options: {} },
  },
  help: {
    vi: { name: 'trợ-giúp', description: 'Bạn có thể hỏi những gì', options: {} },
    en: { name: 'help', description: 'What this bot can tell you', options: {} },
    ko: { name: '도움말', description: '이 봇에게 물어볼 수 있는 것', options: {} },
  },
};

/** The options that every command has. */
export const commonOptions: Readonly<Record<'language' | 'private', InEachLanguage<OptionTexts>>> = {
  language: {
    vi: { name: 'ngôn-ngữ', description: 'Trả lời bằng tiếng này' },
    en: { name: 'language', description: 'Answer in this language' },
    ko: { name: '언어', description: '이 언어로 답하기' },
  },
  private: {
    vi: { name: 'riêng-tư', description: 'Chỉ mình bạn thấy câu trả lời' },
    en: { name: 'private', description: 'Show the answer only to you' },
    ko: { name: '나만보기', description: '답을 나에게만 보여 주기' },
  },
};

/** What each language calls itself. */
export const languageNames: InEachLanguage<string> = { vi: 'Tiếng Việt', en: 'English', ko: '한국어' };
