import type { Words } from './words.ts';

const title = { name: 'tên-phim', description: 'Tên phim, gõ bằng tiếng nào, có dấu hay không đều được' };

export const vi: Words = {
  commands: {
    location: { name: 'địa-điểm', description: 'Phim được quay ở đâu', options: { title } },
    budget: {
      name: 'kinh-phí',
      description: 'Phim tốn bao nhiêu tiền; bỏ trống tên để xem mọi con số',
      options: { title },
    },
    drama: { name: 'phim', description: 'Tất cả những gì bài báo viết về một phim', options: { title } },
    help: { name: 'trợ-giúp', description: 'Bạn có thể hỏi những gì', options: {} },
  },
  privateOption: { name: 'riêng-tư', description: 'Chỉ mình bạn thấy câu trả lời' },
  kinds: {
    place: 'Nơi quay',
    shoot: 'Thời gian quay',
    episodes: 'Số tập',
    partner: 'Hợp tác',
    cost: 'Chi phí',
    'cost-comparison': 'So sánh',
    'cost-rank': 'Tốn kém nhất',
    rights: 'Bản quyền',
    buyers: 'Đã mua',
    investors: 'Nhà đầu tư',
    channels: 'Kênh truyền hình',
    cast: 'Diễn viên',
    producer: 'Nhà sản xuất',
    statement: 'Lời nhà sản xuất',
    rank: 'Thứ hạng',
    reception: 'Khán giả',
    airing: 'Phát sóng',
    year: 'Năm',
    'held-back': 'Giữ lại',
    trend: 'Trào lưu',
    about: 'Về phim',
  },
  placeKinds: {
    country: 'nước',
    city: 'thành phố',
    island: 'đảo',
    region: 'vùng',
    university: 'trường đại học',
  },

  source: 'Theo một bài báo tiếng Việt, vào thời điểm bài ra đời; nguồn khác có thể đưa con số khác.',
  sentence: (number) => `Câu ${number}`,
  translation: 'bản dịch',
  above: (numbers) => `Câu ${numbers}, đã trích ở trên`,
  concluded: (because) => `suy ra: ${because}`,

  where: (drama) => `${drama} được quay ở đâu`,
  money: (drama) => `Chuyện tiền nong của ${drama}`,
  noPlace: (drama) => `Bài báo không nói ${drama} được quay ở đâu.`,
  noMoney: (drama) => `Bài báo không nói ${drama} tốn bao nhiêu hay bán được bao nhiêu.`,
  butItSays: (kinds) => `Bài báo có nói về: ${kinds}.`,
  allMoney: 'Mọi con số tiền bạc trong bài báo',
  allMoneyLead: 'Trong mỗi nhóm, số lớn đứng trước.',
  moneyGroups: { drama: 'Cả phim', rights: 'Bản quyền', episode: 'Mỗi tập' },

  unknownTitle: (typed) => `Bài báo không nhắc đến “${typed}”`,
  unknownTitleLead: 'Nên mình không có thông tin gì về phim này. Danh sách có mọi phim mà bài báo nêu tên.',
  nearTitlesLead: 'Nên mình không có thông tin gì về phim này. Có phải ý bạn là một trong các phim dưới đây?',
  unsureTitle: (typed) => `“${typed}” là phim nào nhỉ?`,
  unsureTitleLead: 'Có phải ý bạn là một trong các phim dưới đây?',
  emptyTitle: 'Bạn muốn hỏi phim nào?',

  help: 'Bạn có thể hỏi gì',
  helpLead: (dramas, countries) =>
    `Mình biết rõ một bài báo về phim Hàn Quốc quay ở nước ngoài: ${dramas} phim, ${countries} nước. Câu trả lời nào cũng kèm câu báo làm chứng, và khi bài báo không biết thì mình nói là không biết.`,
  helpPrivate: 'Thêm `riêng-tư` vào lệnh bất kỳ thì chỉ mình bạn thấy câu trả lời.',

  buttons: {
    location: 'Quay ở đâu?',
    budget: 'Tốn bao nhiêu?',
    drama: 'Mọi điều về phim này',
    allBudgets: 'Mọi con số',
    help: 'Hỏi gì nữa?',
  },

  outdated: 'Nút này thuộc về một phiên bản khác của mình',
  outdatedLead: 'Mình đã được cập nhật nên nó không còn dẫn tới đâu nữa. Bạn hỏi lại bằng lệnh / nhé.',
  failed: 'Xin lỗi, mình vừa gặp trục trặc',
  failedLead: (id) => `Không phải lỗi của bạn. Nếu báo cho người vận hành, bạn gửi kèm mã này nhé: \`${id}\``,
};
