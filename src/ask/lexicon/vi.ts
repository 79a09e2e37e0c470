/** How Vietnamese says each meaning. To teach a wording, add it to its line; unmarked typing is understood. */
import type { Lexicon } from './meanings.ts';

export const vi: Lexicon = {
  where:
    'ở đâu, đâu, chỗ nào, nơi nào, những đâu, tại đâu, bên đâu, đi đâu, khúc nào, chốn nào, xứ nào, vùng nào',
  who: 'ai, những ai, người nào, là ai',
  when: 'khi nào, bao giờ, lúc nào, chừng nào, bữa nào, hôm nào, ngày nào, tháng mấy, tháng nào, hồi nào, khi mô, mấy giờ',
  why: 'tại sao, vì sao, sao lại, lý do, tại vì sao, vì lý do gì, do đâu, vì cớ gì, mắc gì, cớ sao, nguyên nhân, để làm gì, làm gì mà',
  'why how': 'sao',
  how: 'như thế nào, thế nào, ra sao, làm sao, kiểu gì, cỡ nào, tới đâu, đến đâu',
  which: 'nào, gì, cái gì, cái nào, những gì, chi, j',
  howMany: 'bao nhiêu, mấy, bn, nhiêu, bao nhiu, nhiu, số lượng, tổng số, số, đếm',
  'howMany drama': 'mấy phim, bao nhiêu phim, mấy bộ phim, bao nhiêu bộ phim, số phim, mấy bộ, bao nhiêu bộ',
  howMuch:
    'bn tỷ won, bn tỷ, bn triệu, mấy tỷ won, bao nhiêu tỷ won, bao nhiêu tiền, bn tiền, nhiêu tiền, bao tiền, bao nhiêu won, mấy tỷ, mấy triệu, bao nhiêu tỷ, bao nhiêu triệu, giá bao nhiêu, bao nhiu tiền, nhiu tiền, hết bao nhiêu, hết nhiêu, hết bn, mấy won',
  howLong:
    'bao lâu, mấy tháng, bao nhiêu tháng, mất mấy năm, mấy ngày, bao nhiêu ngày, bao nhiêu lâu, mất mấy tháng, trong bao lâu, bn tháng, lâu không, dài bao nhiêu, dài cỡ nào, nhiêu tháng',
  yesNo:
    'đúng không, phải không, đúng ko, có phải, phải chăng, có đúng, đúng chưa, thật không, phải ko, có thật, có đúng là, có thật là, hả, à, chứ, ư, hử, hở, chưa vậy, chưa nhỉ, đúng vậy không, có phải là, hay không, hay sao, chăng, không đấy, chứ nhỉ, có phải không, có đúng không, thiệt không, đk, đúng k, phải k, phải hông, đúng hông, đúng hem, phải hem, phải hôn, đúng hôn, có không, không ta, hay chưa, rồi đúng không, hen, hén, nhở',
  tell: 'liệt kê, kể tên, kể ra, cho xem, danh sách, kể, cho biết, cho mình danh sách, nêu tên, điểm danh, tên',
  every: 'tất cả, mọi, toàn bộ các, đầy đủ, tất tần tật, hết các, toàn bộ những, kể hết, các, những',
  drama:
    'phim, bộ phim, phim truyền hình, phim hàn, phim hàn quốc, tác phẩm, bộ phim truyền hình, series, drama, dự án, phim bộ, kdrama, k-drama, bộ nào, cái tên, bộ',
  article: 'bài báo, bài viết, bài này, bài, tờ báo, báo, bài báo này, trong bài',
  country: 'nước, quốc gia, đất nước, xứ sở',
  city: 'thành phố, tp, thủ đô, đô thị',
  island: 'đảo, hòn đảo, quần đảo, ốc đảo',
  university: 'đại học, trường đại học, trường, khuôn viên đại học, ngôi trường',
  region: 'vùng, khu vực, châu lục, châu',
  placeNoun: 'nơi, địa điểm, chỗ, địa danh, điểm đến, nơi chốn, vị trí quay',
  money: 'tiền, con số, số tiền, tiền bạc, khoản tiền, tiền nong',

  film: 'quay, quay phim, bấm máy, ghi hình, quay hình, quay ngoại cảnh, cảnh quay, cảnh, địa điểm quay, nơi quay, chỗ quay, phim trường, thực hiện cảnh, mượn cảnh, chọn làm nơi quay, quay cảnh, đoàn phim, lấy cảnh, lên hình, điểm quay, sang quay, đóng máy, quay chụp, đặt máy quay, được làm ở, làm ở, sản xuất ở, diễn ra, có mặt ở, đem máy quay, dựng cảnh',
  'film abroad':
    'ra nước ngoài quay, đi nước ngoài quay, sang nước ngoài quay, ra nước ngoài làm phim, ra nước ngoài ghi hình, kéo nhau ra nước ngoài quay',
  'film set': 'bối cảnh, lấy bối cảnh, phông nền, làm nền',
  shoot:
    'thời gian quay, thời gian ghi hình, quay bao lâu, quay mất, thời gian quay phim, quá trình quay kéo dài, quay ròng rã, quay suốt',
  'shoot howLong':
    'quay mấy tháng, quay bao nhiêu tháng, quay hết mấy tháng, quay hết bao lâu, quay mất bao lâu',
  episodes: 'tập, số tập, dài tập, tập phim, thời lượng, dài, ngắn',
  partner:
    'hợp tác, hợp tác sản xuất, bắt tay, đồng sản xuất, làm chung, làm cùng, liên kết, chung tay, hợp tác với, cùng sản xuất, đối tác, phối hợp, cộng tác, sản xuất cùng',
  cost: 'tốn, chi phí, kinh phí, ngân sách, đắt, mắc, rẻ, tốn kém, ngốn, tổng chi phí, chi phí sản xuất, kinh phí sản xuất, tiền làm, tiền làm phim, làm hết, phí, phí tổn, bỏ ra, chi ra, tiêu tốn, tiêu, chi, tổng kinh phí, đắt đỏ, đắt tiền, nhiều tiền, bỏ tiền, vốn làm phim, tiền sản xuất, giá thành, đầu tư hết, sản xuất hết, giá tiền, kinh phí làm phim, đổ tiền, xài, vốn làm, đầu tư bao nhiêu, tốn tiền, giá, tiền đầu tư, phí đầu tư, mức đầu tư, được đầu tư',
  'cost most': 'đắt nhất, mắc nhất, tốn kém nhất, đắt đỏ nhất, tốn nhất, tốn tiền nhất',
  'shoot more': 'quay lâu hơn, quay dài hơn, quay lâu, lâu hơn',
  'shoot most': 'quay lâu nhất, lâu nhất',
  'shoot least': 'quay nhanh nhất, quay ngắn nhất',
  'cost least':
    'ít tiền nhất, ít tốn nhất, tốn ít nhất, ít chi phí nhất, chi phí thấp nhất, rẻ nhất, ít tốn kém nhất',
  'cost less': 'rẻ hơn, tiết kiệm hơn, đỡ tốn hơn',
  perEpisode:
    'mỗi tập, một tập, 1 tập, từng tập, trên tập, tính theo tập, cho mỗi tập, một tập phim, theo tập, mỗi tập phim, mỗi tập như vậy, tiền tập, chia đều mỗi tập, trung bình mỗi tập, bình quân mỗi tập',
  home: 'phim trong nước, trong nước, nội địa, phim nội địa, phim hoành tráng, phim hoành tráng trong nước, phim quay trong nước, phim nội, hoành tráng',
  'home howMany': 'gấp mấy, gấp bao nhiêu, gấp mấy lần, gấp bao nhiêu lần, gấp bn lần',
  'home twice': 'gấp đôi, gấp hai, gấp hai lần, gấp 2, gấp 2 lần',
  times: 'gấp, lần, gấp lần',
  sale: 'bán, bản quyền, tiền bản quyền, bán bản quyền, tiền bán bản quyền, bán được, quyền phát sóng, bán ra, tiền bán, giá bán, bán lại, bán với giá, giá bản quyền, bán quyền phát sóng, thu về, thu được, kiếm được, xuất khẩu, lời được, doanh thu, bán cho, thương vụ, vụ bán',
  hoped:
    'hy vọng, hi vọng, mong, mong muốn, kỳ vọng, muốn bán, dự kiến bán, định bán, tính bán, mong bán, mong đợi, mục tiêu, trông đợi, muốn được',
  record: 'kỷ lục, mức kỷ lục, giá kỷ lục',
  buy: 'mua, mua lại, người mua, đã mua, mua phim, bên mua, mua bản quyền, mua về, mua rồi, được mua, sắm',
  invest:
    'đầu tư, góp vốn, vốn, vốn đầu tư, nhà đầu tư, rót vốn, bỏ vốn, rót tiền, góp tiền, hùn vốn, đầu tư vào, bỏ tiền vào, bỏ tiền đầu tư, nguồn vốn, vốn liếng, chi tiền, tài trợ, tiền đến từ, tiền từ, tiền của, đổ vốn',
  profit:
    'bù đủ, bù được, đủ bù, bù lại, lãi, có lãi, hòa vốn, lãi hay lỗ, lời hay lỗ, thu hồi vốn, lợi nhuận, có lời, gỡ vốn, bù, gỡ lại vốn, đủ vốn, lời lãi',
  'channel race':
    'giành quyền, chạy đua, tranh nhau, giành nhau, cạnh tranh, tranh giành, giành quyền phát sóng, đua nhau, giành, tranh quyền phát sóng, cuộc đua, đua, muốn giành, muốn chiếu, muốn phát sóng, giành quyền chiếu',
  raise:
    'đẩy lên, bị đẩy lên, đẩy giá, bị đẩy, lên cao, tăng cao, tăng giá, tăng, leo thang, đội lên, lên giá',
  same: 'cùng một, chung một, chung, cùng nước, cùng một nước',
  sum: 'tổng, tổng cộng, cộng lại, gộp lại, cộng, gộp chung, tính chung',
  'cost sum': 'tổng kinh phí, tổng chi phí',
  less: 'ít',
  'cost more over than': 'đắt hơn, mắc hơn, tốn hơn, tốn kém hơn',
  'rank which': 'thứ mấy, hạng mấy, đứng thứ mấy, xếp thứ mấy, xếp hạng mấy, vị trí mấy, vị trí thứ mấy',
  channel:
    'kênh, đài, đài truyền hình, nhà đài, kênh truyền hình, giành quyền, chạy đua, tranh nhau, giành nhau, cạnh tranh, tranh giành, giành quyền phát sóng, đua nhau, giành, tranh quyền phát sóng, cuộc đua, đua',
  cast: 'đóng, diễn viên, đóng phim, diễn viên chính, thủ vai, vai chính, vai, đóng vai, đóng chính, dàn diễn viên, nam chính, nữ chính, tham gia, góp mặt, có mặt, sao nào, ngôi sao, tài tử, minh tinh, xuất hiện, diễn, vào vai, thủ vai chính, đóng cùng, đóng chung, đóng cặp, cặp đôi chính, dv, diễn xuất, có sự tham gia',
  star: 'dàn sao, dàn diễn viên sao, dàn diễn viên ngôi sao, toàn sao, sao hạng a, diễn viên nổi tiếng, sao lớn',
  producer:
    'nhà sản xuất, nhà sx, sản xuất, nsx, người sản xuất, hãng sản xuất, producer, bên làm, ai làm, người làm, làm phim, nhà làm phim, hãng phim, đứng ra làm, ông chủ',
  say: 'nói gì, nói, phát biểu, chia sẻ, lời, câu nói, nhận xét, trả lời báo, nói rằng, phỏng vấn, phát ngôn, the new paper, nói những gì, bảo gì, bảo, tuyên bố, nói sao, ý kiến, tâm sự, nói với báo, cho biết gì, báo nào, tờ nào, tờ báo nào',
  rank: 'xếp hạng, hạng, thứ hạng, đứng, đứng thứ, xếp, xếp thứ, vị trí, đứng hạng, bxh, bảng xếp hạng, hạng mục, đứng vị trí, xếp vị trí, thứ mấy, xếp cao, ngôi',
  'rank beat': 'xếp trên, đứng trên, xếp cao hơn, đứng cao hơn, xếp hạng cao hơn, hạng cao hơn',
  'rank lose': 'đứng sau, xếp sau, đứng dưới, xếp dưới, xếp thấp hơn',
  rank1:
    'đứng đầu, đứng nhất, hạng nhất, thứ nhất, quán quân, dẫn đầu, đầu bảng, vị trí đầu, hạng 1, số một, số 1, top 1, vị trí số 1, đứng đầu bảng, ngôi đầu, nhất bảng, hay nhất, xếp nhất, vị trí thứ nhất, về nhất, giải nhất, thứ 1, đứng thứ nhất, vị trí quán quân, ngôi vương, nhất năm',
  rank2:
    'thứ hai, thứ nhì, hạng hai, hạng nhì, á quân, về nhì, về thứ hai, thứ 2, hạng 2, xếp thứ hai, số 2, số hai, vị trí thứ hai, nhì bảng',
  rank3: 'thứ ba, hạng ba, thứ 3, hạng 3, số 3, về ba',
  rank4: 'thứ tư, hạng tư, thứ 4, hạng 4',
  rank5: 'thứ năm, hạng năm, thứ 5, hạng 5',
  topTen:
    'top 10, top mười, top ten, danh sách phim hay, phim hay, bảng xếp hạng 2004, danh sách top, mười phim hay, 10 phim hay, top phim hay, danh sách này, danh sách đó, top',
  viewers:
    'khán giả, người xem, đón nhận, đánh giá, phản ứng, công chúng, phản hồi, được lòng, khán giả đánh giá, người ta, nhận xét của khán giả, dư luận, theo dõi, số lượng khán giả, lượng người xem, lượng khán giả, người hâm mộ, dân tình',
  good: 'ăn khách, thành công, nổi tiếng, được yêu thích, hút khách, hấp dẫn, hot, ăn dứt, thắng lớn, được lòng khán giả, gây sốt, thành công vượt bậc, được đánh giá cao, đánh giá cao, được yêu mến, được ưa chuộng, ưa chuộng, yêu thích, thích, được thích, gây bão, đình đám, được đón nhận, hút người xem, chiến thắng, lôi cuốn, được xem nhiều, nhiều người xem, đông khán giả, đông người xem, ăn khách lắm, khen, bội thu, thắng',
  bad: 'thất bại, flop, ế khách, kém hấp dẫn, không ăn khách, kém thành công, bị chê, chê, thảm hại, xịt, thua lỗ, không thành công, không được yêu thích, không hút khách, ít người xem',
  beat: 'vượt qua, vượt, thắng, đánh bại, vượt mặt, qua mặt, ăn đứt, hơn hẳn, vượt nổi, vượt qua nổi, ăn khách hơn, thành công hơn, nhiều người xem hơn, được yêu thích hơn, hot hơn, hấp dẫn hơn, nổi hơn, đông khán giả hơn, nổi tiếng hơn',
  lose: 'thua, thua kém, lép vế, không vượt qua, không vượt qua nổi, không vượt nổi, chịu thua, kém hơn, bị vượt, không bằng, ít người xem hơn, kém khán giả hơn, thua ai',
  rewatch:
    'cày, cày phim, xem lại, xem đi xem lại, coi đi coi lại, coi lại, xem nhiều lần, xem đến, xem tới, xem mấy lần, xem bao nhiêu lần, cày lại, cày đi cày lại, chưa chán, xem đi, mấy lần, xem tận',
  watch: 'xem, coi, xem phim',
  air: 'chiếu, phát sóng, phát, lên sóng, trình chiếu, công chiếu, ra mắt, được chiếu, được xem, lịch chiếu, được phát sóng, phát hành, ra rạp, xem được, được coi, khởi chiếu, lên tivi, lên tv, lên truyền hình, ngày chiếu, trên tv',
  onAir:
    'đang chiếu, đang phát sóng, đang phát, đang lên sóng, đang được phát sóng, đang được chiếu, hiện nay, hiện tại, bây giờ, hiện giờ, đang hot, đang xem, đang được xem, lúc này, hiện đang',
  upcoming:
    'sắp chiếu, sắp tới, sắp phát sóng, sắp lên sóng, sắp ra mắt, những tháng tới, mấy tháng tới, thời gian tới, tháng tới, sắp có, sắp ra, sắp được chiếu, sắp được xem, sẽ chiếu, sẽ được chiếu, sẽ phát sóng, tới đây, sắp, chưa chiếu, chưa phát sóng, chưa lên sóng, sẽ lên sóng, sẽ, vài tháng tới, trong thời gian tới, trong tương lai',
  month: 'tháng, tháng 5, tháng năm',
  year: 'năm nào, năm mấy, năm bao nhiêu, của năm nào, sản xuất năm, năm, ra đời năm, năm sản xuất',
  heldBack:
    'giữ lại không chiếu, giữ lại chưa chiếu, giữ phim lại, giữ lại, hoãn chiếu, chưa chịu chiếu, để dành, chưa cho chiếu, hoãn phát sóng, quay xong mới chiếu, không chiếu luôn, không chiếu ngay, đợi quay xong, chờ quay xong, quay xong hết mới chiếu, không chịu chiếu, không trình chiếu, giữ phim, chưa phát sóng ngay, đợi hoàn thành, không phát sóng luôn, chưa chiếu ngay, không chiếu trong lúc quay',
  meanwhile:
    'vừa quay vừa chiếu, trong quá trình quay, trong lúc quay, khi đang quay, lúc đang quay, vừa quay vừa phát, chiếu song song',
  trend:
    'trào lưu, xu hướng, mở đầu, khởi đầu, khơi mào, bắt đầu, tiên phong, mở đường, phong trào, làn sóng, khởi xướng, mở màn, đổ xô, mốt, khởi nguồn, châm ngòi, xuất phát',
  abroad:
    'nước ngoài, ra nước ngoài, ở nước ngoài, ngoại quốc, hải ngoại, xuất ngoại, ra ngoài, nước khác, quay ở nước ngoài, đi nước ngoài, quay nước ngoài, sang nước ngoài, xứ người, ngoài hàn quốc, bên ngoài hàn quốc',
  about:
    'thông tin, giới thiệu, về phim này, biết gì, viết gì, có gì, những gì về, nói gì về, viết những gì, nói về, bài báo nói gì, bài báo viết gì, bài báo nói gì về, bài báo viết gì về, chi tiết, kể về, thông tin về, tóm lược, nói gì tới, có nhắc, nhắc đến, nhắc tới, nhắc, đề cập, có nhắc đến, có nói đến, được nhắc, được nhắc đến, được nhắc tới, nêu, viết',
  genre:
    'thể loại, thể loại gì, thuộc thể loại, loại phim gì, loại gì, dã sử, cổ trang, lịch sử, phim gì vậy',
  scenery:
    'phong cảnh, thắng cảnh, cảnh đẹp, cảnh quay đẹp, khung cảnh, cảnh sắc, danh lam, thắng cảnh đẹp, đẹp',
  snow: 'tuyết, tuyết trắng, tuyết phủ, phủ tuyết, tuyết phủ trắng xóa, tuyết rơi, trắng xóa, xứ tuyết, mùa đông tuyết, ngắm tuyết',
  sun: 'nắng, ngập nắng, ánh nắng, đầy nắng, ngập tràn nắng',
  beach: 'biển, bãi biển, bờ biển, bãi cát, cát trắng, ngắm biển, cảnh biển, ven biển, bãi tắm',
  tropical: 'nhiệt đới, vùng nhiệt đới, đảo nhiệt đới, hòn đảo nhiệt đới',
  romantic: 'lãng mạn',

  director: 'đạo diễn, đạo diễn là ai, ai đạo diễn',
  writer: 'biên kịch, kịch bản, tác giả kịch bản, viết kịch bản, ai viết, nguyên tác',
  plot: 'nội dung, cốt truyện, kết thúc, kết phim, kết cục, câu chuyện, nói về gì, tóm tắt, kể chuyện gì, cái kết, spoil, happy ending, truyện tranh, kết, nói về chuyện gì, kể về gì, kể về điều gì, nội dung phim',
  music: 'nhạc phim, bài hát, ca khúc, nhạc, ost, soundtrack, âm nhạc, hát, nhạc nền, ai hát',
  streaming:
    'netflix, xem ở đâu, coi ở đâu, online, trực tuyến, youtube, viki, tải phim, vietsub, xem phim ở đâu, xem online, link, iqiyi, dvd, thuyết minh, lồng tiếng, web nào, trang nào, app nào, xem trên',
  ratings:
    'rating, tỷ lệ người xem, tỷ suất, lượt xem, tỷ lệ xem, bao nhiêu người xem, bao nhiêu khán giả, bao nhiêu triệu người xem, mấy điểm, điểm imdb, imdb, tỷ suất người xem, phần trăm người xem, điểm đánh giá, mydramalist',
  awards: 'giải thưởng, đoạt giải, giải gì, giành giải, trao giải, giải, nhận giải, đoạt giải gì, daesang',
  fees: 'cát-xê, cát xê, thù lao, lương, cat-se, cát sê, tiền cát xê, trả lương, trả cho diễn viên',
  character: 'nhân vật, tên nhân vật',
  undated:
    'bài báo viết khi nào, bài báo của ai, tác giả bài báo, ngày đăng, đăng khi nào, bài báo đăng, nguồn, nguồn tin, báo đăng, ai viết bài, ai viết bài báo, đăng báo nào, bài báo ra đời, bài báo nào, đăng ngày nào, đăng lúc nào, viết bài, viết khi nào, bài báo này đăng, bài báo này viết',

  already: 'đã, rồi, đã từng',
  not: 'không phải, chẳng, đâu có, không hề, không được, chưa được, chả, đâu phải, không phải là, chưa từng, không có, hổng',
  'not yesNo': 'chưa, không, ko, k, kg, khg, hông, hong, hem, hôn, khum, khong, kh',
  only: 'chỉ, chỉ có, duy nhất, mỗi, độc nhất, chỉ mỗi, thôi',
  all: 'hoàn toàn, toàn bộ, hết, toàn, nguyên, trọn vẹn, 100%, trọn, hết sạch, cả phim, tất cả cảnh, toàn phim, từ đầu đến cuối, tất cả các cảnh, trọn bộ, toàn bộ phim, tất tật, nguyên phim, đều',
  mostly: 'phần lớn, hầu hết, chủ yếu, đa số, đa phần',
  some: 'một số, một phần, vài, một vài, một ít',
  except:
    'ngoài, ngoại trừ, trừ, trừ ra, ngoài ra, bên cạnh, loại trừ, không kể, không tính, khỏi tính, bỏ qua',
  outside: 'bên ngoài, ngoài phạm vi, nằm ngoài, ngoài khu vực',
  and: 'và, với, cùng, rồi, lẫn, cùng với, n, còn, thế còn, cũng như, kèm, đồng thời',
  or: 'hay, hoặc, hay là, hoặc là, vs',
  both: 'cả hai, cả 2, cả, vừa, đồng thời cả, lẫn cả, hai phim, cả hai phim, cả 2 phim, hai bộ, 2 phim, 2 bộ',
  more: 'hơn, nhiều hơn, cao hơn, lớn hơn, nhỉnh hơn, dài hơn, đắt hơn',
  'more than over': 'nhiều hơn, hơn cả, cao hơn so với, cao hơn',
  'more over than': 'hơn',
  'less under than':
    'ít hơn, thấp hơn, dưới, kém, ngắn hơn, nhỏ hơn, chưa đến, chưa tới, không tới, không đến',
  'episodes less': 'ngắn hơn',
  'episodes more': 'dài hơn, dài tập hơn',
  most: 'nhất, cao nhất, nhiều nhất, lớn nhất, kỷ lục nhất, khủng nhất, bậc nhất',
  'least atLeast': 'ít nhất, thấp nhất, nhỏ nhất, tối thiểu',
  'episodes least': 'ngắn nhất',
  'episodes most': 'dài nhất',
  difference:
    'hơn bao nhiêu, chênh lệch, chênh nhau, chênh, hơn mấy, hơn kém, nhiều hơn bao nhiêu, cách nhau, cao hơn bao nhiêu, đắt hơn bao nhiêu, tốn hơn bao nhiêu, lệch, hơn nhau, kém bao nhiêu, ít hơn bao nhiêu, kém mấy, hơn bn, hơn nhau bao nhiêu',
  compare: 'so sánh, so với, so, khác nhau, khác gì, so ra, đối chiếu, giữa, đặt cạnh',
  over: 'trên, vượt, quá, vượt quá, hơn cả',
  atLeast: 'ít nhất là, từ, trở lên, tối thiểu là',
  atMost: 'tối đa, nhiều nhất là, không quá',
  exactly: 'đúng, chính xác, tròn, vừa đúng, đúng bằng, chẵn, vỏn vẹn, đích xác, chuẩn',
  other: 'khác, nữa, còn lại, khác nữa',
  'which other': 'nào khác, gì nữa, nào nữa, gì khác',
  each: 'lần lượt, mỗi phim, từng phim, mỗi bộ, từng bộ',

  greeting:
    'chào, xin chào, chào bạn, hi, hello, alo, chào bot, hey, chào buổi sáng, khỏe không, có ai không, ê, chào mọi người, chào cả nhà, helo, bot khỏe không, tạm biệt, bye, ngủ ngon, hế lô, hé lô, hê lô, lô, khoẻ không, bạn khoẻ không, bot ơi khoẻ không, hello bot, hi bot, chào ad, khỏe chứ, dạo này sao',
  thanks:
    'cảm ơn, cám ơn, thank, thanks, tks, thank you, cảm ơn bạn, cảm ơn nhé, cảm ơn nhiều, ty, thanks bạn, bạn giỏi quá, giỏi quá, tuyệt vời, hay quá, cute quá, haha, hihi, ok, oke, okie, kk',
  help: 'bạn là ai, giúp gì, làm được gì, hướng dẫn, bot làm gì, bạn làm được gì, hỏi được gì, bot này làm gì, dùng thế nào, cách dùng, mày là ai, bạn tên gì, biết làm gì, hỏi gì được, bạn biết gì, giúp được gì, hỏi những gì, hỏi gì',
  offTopic:
    'thời tiết, mưa, nhà hàng, quán ăn, vé máy bay, khách sạn, bóng đá, giá vàng, tỷ giá, đặt vé, nấu ăn, bài tập, toán, chính trị, crypto, bitcoin, hẹn hò, visa, tour, du lịch, thủ tướng, tổng thống, trà sữa, pizza, kể chuyện cười, chuyện cười, yêu anh không, yêu em không, người yêu, mấy giờ rồi, dịch giúp, viết code, hát cho, bún bò, phở, nấu, cách nấu, món, món ăn, kimchi, công thức, quán, cà phê, đi chơi, trời mưa, trời nắng, nhiệt độ, bói, tử vi, xổ số, lô đề, chứng khoán, học bài, bài tập về nhà, thơ, viết thơ, game, điện thoại, laptop, cầu thủ, world cup, ca sĩ, thần tượng',

  filler:
    'cứ, dạo này, dạo, dạo gần đây, gần đây, hoài, suốt ngày, toàn thấy, nằm, lọt, lọt vào, nằm trong, rằng, tui, tận, tự, trăm, ạ, ơi, nhỉ, nhé, vậy, thế, đấy, đó, ấy, này, kia, là, thì, mà, của, cho, được, có, ở, tại, trong, bên, sang, đến, tới, vào, ra, lên, xuống, với, bởi, do, vì, theo, về, từ, cái, chiếc, con, người, mình, tôi, tớ, em, anh, chị, bạn, bác, mọi người, mn, ad, admin, bot, các bạn, cả nhà, xin, hỏi, cho hỏi, cho mình hỏi, cho em hỏi, cho tớ hỏi, mình hỏi, muốn hỏi, muốn biết, biết, nghe nói, nghe đồn, nghe, thấy, nghĩ, tưởng, hình như, chắc, có lẽ, thật ra, thực ra, thật, thực sự, thực tế, cụ thể, rõ, rõ ràng, nói chung, lắm, quá, rất, khá, cũng, vẫn, đang, từng, luôn, ngay, mới, lại, nên, nếu, nhưng, như, vậy ạ, thế ạ, vậy bạn, v, z, zậy, dzậy, zị, dị, vại, thía, nha, nhe, nghen, he, hihi, haha, kkk, hehe, huhu, lol, =)), á, ớ, ờ, ừ, ừm, ơ, ủa, ui, trời, giúp, giùm, dùm, hộ, giúp mình, giúp em, giúp tớ, giúp với, với ạ, đi, làm, hàn, hàn quốc, bên hàn, ở hàn, ở hàn quốc, truyền hình, tổng, tổng cộng, tất cả, cộng, khoảng, tầm, cỡ, chừng, gần, xấp xỉ, trang trải, một, mỗi, won, đồng, hàng, lần, ta, đc, dc, đuợc, nv, ntn, vs, r, ròi, rùi, oy, lun, nx, nữa, thêm, tiếp, ai biết, biết không, không biết, ko biết, mình không biết, chưa biết, hok biết, chỉ mình, cần, đang cần, tìm, kiếm, tìm hiểu, muốn, mê phim, fan, đoán, đoán xem, đố, theo bài báo, theo bài, trong bài báo, bài báo có nói, bài báo có nhắc, báo nói, bạn ơi, bn ơi, ad ơi, bot ơi, ơi cho, sau, sau khi, trước, trước đây, trước khi, khi, lúc, hồi, ngày, hôm, ngày xưa, hồi đó, hồi xưa, năm đó, năm ấy, năm ngoái, trong năm qua, năm qua, năm trước, vừa rồi, vừa qua, lúc đó, đó giờ, từ trước đến nay, xưa nay, phần, bản, loại, kiểu, dạng, mức, mức độ, việc, chuyện, điều, sự, mặc dù, dù, tuy, tuy nhiên, thế mà, vậy mà, dẫu, cho dù, dù có, cho nên, bởi vì, vì thế, nhờ, bằng, qua, giữa, tên, tên gì, gọi là, gọi, tiếng việt, tiếng anh, tiếng hàn, nổi, nhiều, ít, lớn, nhỏ, cao, thấp, to, lâu, nhanh, đâu nhỉ, đâu ấy nhỉ, đẹp không, hấp dẫn không, cô, chú, ông, bà, chàng, nàng, thằng, đứa, nhóm, đoàn, ê-kíp, ekip, phía, bên phía, đại loại, ví dụ, chẳng hạn, vd, trả lời, trả lời giúp, giải thích, check, kiểm tra, xác nhận, chốt, chốt lại, tóm lại, nói tóm lại, mỗi tội, té ra, hóa ra, đúng, phải, chính, chính là, đã có, từng có, dự án, nghe bảo, thấy bảo, bạn mình bảo, bạn em bảo, bạn tôi nói, nó, họ, chúng nó, tụi nó, người ta nói, ai đó, ai cũng, bữa, hả bạn, hả ad, hả mn, bao gồm, gồm, gồm có, có những, những cái, nhá, thật hả, nhưng mà, lên đến, đạt, đạt mức, mất, trả, để, mang, đưa, chọn, dùng, sử dụng, truyền, nước ấy, ghi, kể cho, ca, vụ, lượng, đợt, mùa, thời, giai đoạn, bao, của mình, bổ, cx, cũg, mk, mik, e, a, c, t, m, b, ik, đi ạ, đê, nào đó, kì, kỳ, show, s, the, of, in',
};
