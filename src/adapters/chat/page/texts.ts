/** The page's own texts, in three languages; the bot's come with its answers. */
import type { Language } from '../../../dataset/schema.ts';

const vi = {
  title: 'Dramas Abroad · thử ngay trên máy',
  navigation: 'Máy chủ và các lệnh',
  openNavigation: 'Mở danh sách lệnh',
  closeNavigation: 'Đóng danh sách lệnh',
  server: 'Hội mê phim Hàn',
  channels: 'Kênh',
  channel: 'quay-ở-nước-ngoài',
  topic: 'Phim Hàn quay ở nước ngoài, theo một bài báo',
  commands: 'Các lệnh',
  you: 'Là bạn',
  friend: 'Một người bạn',
  switchPerson: 'Xem với tư cách người kia',
  language: 'Ngôn ngữ',
  theme: 'Đổi giao diện sáng / tối',
  messages: 'Tin nhắn trong kênh',

  welcome: 'Chào mừng bạn đến với kênh phim Hàn xuất ngoại!',
  welcomeLead:
    'Mình biết phim nào quay ở đâu, tốn bao nhiêu, và câu báo nào nói thế. Bạn cứ hỏi bằng lời của mình, gõ / để xem các lệnh, hoặc thử một trong ba câu này:',

  usedBetween: ' đã dùng ',
  usedAfter: '',
  pressed: ' đã bấm ',
  app: 'ỨNG DỤNG',
  onlyYou: 'Chỉ bạn mới thấy tin này',
  dismiss: 'Bỏ qua tin nhắn',
  apps: 'Ứng dụng',
  enlarge: 'Phóng to hình',
  close: 'Đóng',

  write: 'Hỏi gì đó, hoặc gõ / để xem lệnh',
  writeLabel: 'Soạn tin nhắn hoặc lệnh',
  send: 'Gửi',
  commandsFound: 'Lệnh',
  options: 'Tùy chọn',
  optional: 'không bắt buộc',
  failed: 'Bot không trả lời. Có thể nó đã dừng: bạn chạy lại npm start rồi thử lại nhé.',
  again: 'Thử lại',
};

/** The keys of the page's texts; every language has all of them. */
export type TextKey = keyof typeof vi;

const en: Readonly<Record<TextKey, string>> = {
  title: 'Dramas Abroad · try it on your computer',
  navigation: 'Server and commands',
  openNavigation: 'Show the commands',
  closeNavigation: 'Hide the commands',
  server: 'K-drama club',
  channels: 'Channels',
  channel: 'dramas-abroad',
  topic: 'Korean dramas filmed abroad, as one article tells it',
  commands: 'Commands',
  you: 'You',
  friend: 'A friend',
  switchPerson: 'See the channel as the other person',
  language: 'Language',
  theme: 'Switch between light and dark',
  messages: 'Messages in the channel',

  welcome: 'Welcome to the channel for dramas abroad!',
  welcomeLead:
    'I know which drama was filmed where, what it cost, and which sentence says so. Ask in your own words, type / to see the commands, or try one of these:',

  usedBetween: ' used ',
  usedAfter: '',
  pressed: ' pressed ',
  app: 'APP',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  apps: 'Apps',
  enlarge: 'Enlarge the picture',
  close: 'Close',

  write: 'Ask, or type / for commands',
  writeLabel: 'Write a message or a command',
  send: 'Send',
  commandsFound: 'Commands',
  options: 'Options',
  optional: 'optional',
  failed: 'The bot does not answer. Perhaps it was stopped: run npm start again, then try once more.',
  again: 'Try again',
};

const ko: Readonly<Record<TextKey, string>> = {
  title: 'Dramas Abroad · 내 컴퓨터에서 써 보기',
  navigation: '서버와 명령어',
  openNavigation: '명령어 목록 열기',
  closeNavigation: '명령어 목록 닫기',
  server: '한드 동호회',
  channels: '채널',
  channel: '해외-촬영-드라마',
  topic: '기사 한 편이 전하는, 해외에서 찍은 한국 드라마',
  commands: '명령어',
  you: '나',
  friend: '친구',
  switchPerson: '다른 사람으로 보기',
  language: '언어',
  theme: '밝은 화면과 어두운 화면 바꾸기',
  messages: '채널의 메시지',

  welcome: '해외 촬영 드라마 채널에 오신 걸 환영해요!',
  welcomeLead:
    '어느 드라마를 어디서 찍었고 얼마가 들었는지, 어느 문장에 그렇게 쓰여 있는지 알려 드려요. 편하게 물어보거나, /를 입력해 명령어를 보거나, 이 중 하나를 눌러 보세요:',

  usedBetween: ' 님이 ',
  usedAfter: ' 사용',
  pressed: ' 님이 누름: ',
  app: '앱',
  onlyYou: '나에게만 보이는 메시지예요',
  dismiss: '메시지 닫기',
  apps: '앱',
  enlarge: '그림 크게 보기',
  close: '닫기',

  write: '질문하거나 /로 명령어 입력',
  writeLabel: '메시지나 명령어 쓰기',
  send: '보내기',
  commandsFound: '명령어',
  options: '옵션',
  optional: '선택',
  failed: '봇이 답하지 않아요. 멈췄을 수 있으니 npm start를 다시 실행한 뒤 시도해 주세요.',
  again: '다시 시도',
};

export const pageTexts: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { vi, en, ko };

/** How many suggestions there are, for those who cannot see them. */
export const suggestionCount: Readonly<Record<Language, (count: number) => string>> = {
  vi: (count) => `${count} gợi ý`,
  en: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  ko: (count) => `제안 ${count}개`,
};

/** The languages to choose from, each called by its own name. */
export const languageNames: readonly {
  readonly language: Language;
  readonly short: string;
  readonly name: string;
}[] = [
  { language: 'vi', short: 'VI', name: 'Tiếng Việt' },
  { language: 'en', short: 'EN', name: 'English' },
  { language: 'ko', short: 'KO', name: '한국어' },
];

/** The commands that an empty channel offers to try. */
export const examples: Readonly<Record<Language, readonly string[]>> = {
  vi: ['/location title:Tình nhân ở Paris', '/ask question:Phim nào quay ở Nhật?', '/budget title:Bichunmu'],
  en: [
    '/location title:Lovers in Paris',
    '/ask question:What was filmed in Japan?',
    '/budget title:Bichunmu',
  ],
  ko: ['/location title:파리의 연인', '/ask question:일본에서 찍은 드라마는?', '/budget title:비천무'],
};
