import type { Words } from './words.ts';

const title = { name: '제목', description: '드라마 제목, 어느 언어로 어떻게 적어도 괜찮아요' };

export const ko: Words = {
  commands: {
    location: { name: '촬영지', description: '드라마를 어디에서 촬영했는지', options: { title } },
    budget: {
      name: '제작비',
      description: '드라마에 든 돈, 제목을 비우면 모든 금액',
      options: { title },
    },
    drama: { name: '드라마', description: '기사가 한 드라마에 대해 말한 모든 것', options: { title } },
    help: { name: '도움말', description: '이 봇에게 물어볼 수 있는 것', options: {} },
  },
  privateOption: { name: '나만보기', description: '답을 나에게만 보여 주기' },
  kinds: {
    place: '촬영지',
    shoot: '촬영 기간',
    episodes: '회차',
    partner: '합작',
    cost: '제작비',
    'cost-comparison': '비교',
    'cost-rank': '최고 제작비',
    rights: '판권',
    buyers: '구매처',
    investors: '투자',
    channels: '방송사',
    cast: '출연',
    producer: '제작자',
    statement: '제작자의 말',
    rank: '순위',
    reception: '시청자 반응',
    airing: '방영',
    year: '연도',
    'held-back': '방영 보류',
    trend: '붐',
    about: '소개',
  },
  placeKinds: { country: '나라', city: '도시', island: '섬', region: '지역', university: '대학교' },

  source: '베트남 신문 기사 한 편이 쓰일 당시에 전한 내용이에요. 다른 자료의 수치와는 다를 수 있어요.',
  sentence: (number) => `문장 ${number}`,
  translation: '번역',
  above: (numbers) => `문장 ${numbers}, 위에 인용`,
  concluded: (because) => `추론: ${because}`,

  where: (drama) => `${drama} 촬영지`,
  money: (drama) => `${drama} 제작비와 판권`,
  noPlace: (drama) => `기사에는 ${drama}의 촬영지가 나오지 않아요.`,
  noMoney: (drama) => `기사에는 ${drama}의 제작비나 판권 금액이 나오지 않아요.`,
  butItSays: (kinds) => `기사에 나오는 내용: ${kinds}.`,
  allMoney: '기사에 나오는 모든 금액',
  allMoneyLead: '종류마다 큰 금액부터예요.',
  moneyGroups: { drama: '작품 전체', rights: '판권', episode: '회당' },

  unknownTitle: (typed) => `“${typed}”: 기사에 없는 드라마예요`,
  unknownTitleLead: '그래서 알려 드릴 내용이 없어요. 목록에서 기사에 나오는 모든 드라마를 볼 수 있어요.',
  nearTitlesLead: '그래서 알려 드릴 내용이 없어요. 혹시 이 중에 찾으시는 드라마가 있나요?',
  unsureTitle: (typed) => `“${typed}”, 어떤 드라마인가요?`,
  unsureTitleLead: '혹시 이 중에 찾으시는 드라마가 있나요?',
  emptyTitle: '어떤 드라마가 궁금하세요?',

  help: '이런 걸 물어보세요',
  helpLead: (dramas, countries) =>
    `저는 해외에서 촬영한 한국 드라마에 관한 신문 기사 한 편을 알고 있어요. 드라마 ${dramas}편, 나라 ${countries}곳이 나와요. 모든 답에 근거가 되는 문장을 보여 드리고, 기사에 없는 것은 없다고 말해요.`,
  helpPrivate: '어느 명령어든 `나만보기`를 더하면 나에게만 답이 보여요.',

  buttons: {
    location: '어디서 촬영했나요?',
    budget: '제작비는요?',
    drama: '모두 보기',
    allBudgets: '모든 금액',
    help: '또 뭘 물어볼까요?',
  },

  outdated: '다른 버전의 버튼이에요',
  outdatedLead: '그사이 업데이트되어 더는 연결되는 곳이 없어요. 슬래시 명령어로 다시 물어봐 주세요.',
  failed: '죄송해요, 제 쪽에 문제가 생겼어요',
  failedLead: (id) => `여러분 잘못이 아니에요. 운영자에게 알려 주실 때 이 번호를 함께 전해 주세요: \`${id}\``,
};
