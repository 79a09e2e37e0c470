/** The phrases that ask for a topic: regular expressions in Vietnamese, in lower case and without marks; whole words. To teach a new wording, add it here. */
import type { Phrases } from '../topic-names.ts';

export const vi: Phrases = {
  statement:
    '(?<!bao )(?<!bao co )noi (gi|sao|nhung gi|the nao|rang|voi)|phat bieu|tra loi|chia se|da noi|loi (cua )?(co|nha san xuat)|the new paper',
  producer:
    'ai (dung ra )?(la )?(nha )?(san xuat|lam)|(nha )?san xuat( phim)?( la)? (ai|gi)|nha san xuat|nguoi san xuat|do ai (san xuat|lam)|(?<!duoc )(?<!hop tac )(?<!dong )san xuat(?! (nam|o|tai|tu))',
  investors:
    '(nha )?(?<!bat )(?<!khoi )dau tu|gop von|von( cua)?|rot (tien|von)|bo (tien|von)|tien (?!ban )(.{0,30} )?den tu|tien tu dau|chi tien',
  'cost-comparison':
    '(so )?voi (muc |cac |nhung )*phim (hoanh trang )?(trong nuoc|noi dia)|trong nuoc|noi dia|gap (may|bao nhieu|hai|doi|2)|phim hoanh trang',
  'rights-hoped': 'hy vong|hi vong|ky vong|mong( muon)?|muon ban|du kien ban|tinh ban|dinh ban',
  buyers:
    'ai( da)? mua|nuoc nao( da)? mua|da( duoc)? .{0,30}mua|mua lai|mua|nguoi mua|ban cho (ai|nuoc nao|dau)',
  rights:
    '(tien )?ban quyen|(?<!(the|cac|nhe|nha|vay|oi) )ban( duoc| voi gia| gia)?( bao nhieu)?|tien ban|ban ra|ky luc',
  'cost-rank':
    '(ton kem|dat|dat do|mac|ton|nhieu tien|dat tien|hoanh trang) nhat|(chi phi|kinh phi|ngan sach|dau tu) (lon|cao|nhieu|khung) nhat|ton (nhieu )?(tien|chi phi) nhat|nhieu tien nhat|dat gia nhat|ngon (nhieu )?(tien|chi phi) nhat|ton kem .{0,12}nhat',
  cheapest:
    're nhat|it (ton kem|ton|tien|chi phi) nhat|(chi phi|kinh phi|ngan sach) (thap|it|nho) nhat|ton it( tien)? nhat',
  'cost-per-episode': '(moi|mot|1|tung|tren|tinh theo|theo) tap|cho (mot|moi|1) tap|tien tap',
  cost: '(tong )?(chi phi|kinh phi|ngan sach)( san xuat)?|bao nhieu (tien|won|ti|ty)|ton( kem)?( bao nhieu| het)?|het (bao nhieu|may)|(?<!quoc )(?<!tham )gia( ca| thanh| ban| cua)?( bao nhieu)?|tien( nong| lam| san xuat)?|dat( do)?( hon)?|re( hon)?|mac|tong cong(?! (bao nhieu|may) (nuoc|quoc gia|noi))|may (ty|ti|trieu)|ty won|ti won|trieu won|dau tu bao nhieu|nhieu tien hon',
  'money-all': '(moi|tat ca|cac) (con so|so tien|khoan tien|chi phi)',
  episodes:
    '(bao nhieu|may|so|dai bao nhieu|tong so|tong cong|nhieu|it|du|gom|co \\d+|\\d+) tap|tap( phim)?( nao)?|(?<!(quay|thoi gian).{0,60})(dai|ngan) hon',
  shoot:
    '(quay|thoi gian).{0,60}(lau|dai|ngan|nhanh) hon|quay( phim)?( trong| mat| het| keo dai)? (bao lau|may thang|bao nhieu (thang|ngay|lau))|thoi gian quay( phim)?|bao lau|may thang|bao nhieu thang|\\d+ thang|mat bao lau',
  cast: 'dien vien( chinh)?|ai (dong|thu vai|vao vai)|dong( (vai|chinh|phim|trong|cung|o))?|vai (chinh|nam|nu)|ngoi sao|dan sao|(?<!vi )(?<!tai )(?<!ra )(?<!lam )(?<!thi )(?<!ket thuc )(?<!ket cuc )sao(?! (lai|vay|the|ma))( nao)?|tham gia|co mat|nam chinh|nu chinh|gop mat|(?<!(dao|nuoc|noi|thanh pho|canh) nao )xuat hien',
  'first-place':
    'dung (dau|tren|truoc|nhat)|(thu|hang|vi tri|so|top|giai) (nhat|mot|1)|dau bang|quan quan|vuot( qua)? tinh nhan|ai nhat|hay nhat|hang dau|phim nao nhat|dung so 1',
  rank: 'xep (cao|thap|tren|duoi)|ve nhi|dung thu (tu|nam)|(xep |dung |hang |vi tri )(thu )?(may|hang|nhi|hai|2|ba|3|4|5|bao nhieu|nao)|xep hang|thu hang|thu (may|hai|2|nhi|ba|3)|top ?(10|ten|muoi)|hang (may|nhi|2)|vi tri|bang xep hang|danh sach phim hay|phim hay( nam)?|dung sau|a quan',
  'held-back':
    'giu lai|((?<!thi )sao|vi sao|tai sao|ly do).{0,40}(chua|khong|ko|hoan|giu)( duoc)? ?(chieu|phat|len song|trinh chieu|lai)?|hoan (chieu|phat)|vua quay vua (chieu|phat)|chua (chieu|phat song|len song)|khong (trinh )?chieu',
  channels:
    'kenh( truyen hinh)?( nao)?|dai( truyen hinh)? nao|nha dai|sbs|mbc|kbs|gianh quyen|chay dua|tranh nhau|canh tranh',
  airing:
    '((khi|luc|chung) (nao|gio)|bao gio).{0,25}(chieu|phat|song|xem|ra mat|ra)?|bao gio|phat song|len song|trinh chieu|dang (duoc )?(chieu|phat|len song|xem)|(duoc |se )?chieu|sap (toi|chieu|ra|phat|len|co)|(thang|thoi gian) toi|hien (nay|gio|tai)|ra mat|lich chieu|bay gio|moi ra',
  reception:
    'khan gia|nguoi xem|an khach|(rat )?thanh cong|that bai|(duoc )?(yeu thich|ua chuong|don nhan|danh gia|hoan nghenh|me|thich)|noi tieng|hut( khach| nguoi)?|hap dan|an khach|pho bien|(xem|coi)( di xem lai)?( den| toi| duoc)? ?(may|\\d+|bon|bao nhieu) lan|may lan|\\d+ lan|nhieu nguoi xem|vuot( qua)?( noi)?|hot|e am|flop|an dut|thua|thang lon|chien thang|danh bai|hon.{0,20}ve khan gia|phan ung|cong chung|mieng mai|miet mai|kem hap dan|e khach|chan',
  'abroad-why':
    '(vi sao|tai sao|(?<!thi )sao).{0,80}(nuoc ngoai|ra ngoai)|phim quay o nuoc ngoai (thi )?(sao|the nao|ra sao|co)',
  trend:
    'trao luu|xu huong|phong trao|(mo dau|khoi dau|khoi xuong|bat dau|mo man|khoi mao|khoi nguon)|tien phong|mo duong',
  partner: 'hop tac( voi)?|lam chung|cung (nuoc nao|ai) (lam|san xuat)|dong san xuat|doi tac|bat tay',
  year: 'nam (nao|may|bao nhieu)|cua nam|san xuat nam',
  countries:
    '(nhung |cac |bao nhieu |may )(nuoc|quoc gia|noi|dia diem)( nao)?|(?<!(voi|cung) )nuoc nao|quoc gia nao|noi nao|nhung dau',
  place:
    '(duoc )?quay( phim| hinh| ngoai)?( o| tai| ben| tu)?( dau| nuoc nao| noi nao| cho nao)?|o (dau|nuoc nao|noi nao|cho nao|thanh pho nao)|(dia diem|boi canh|phim truong|canh quay|ngoai canh)( quay)?|(noi|cho) (nao|quay)|lay (boi )?canh|ghi hinh|bam may|(?<!bat )(?<!mo )(?<!khoi )(?<!lan )dau(?! tu)( vay| the| z)?|nuoc nao',
  undated:
    '(khi nao|bao gio|ngay nao|nam nao|ai|bao nao|to bao nao|o dau).{0,30}bai bao|bai bao.{0,30}(khi nao|bao gio|ngay nao|nam nao|luc nao|ai viet|tac gia|cua (ai|bao nao)|bao nao|dang o dau)|to bao nao|nguon( tin)?',
  about:
    '(the )?loai (phim )?(gi|nao)|phim gi|thong tin( ve)?|gioi thieu|ke( ve| cho)?|noi ve|biet gi( ve)?|ra sao|the nao|la (phim )?(gi|nao)|bai bao (noi|viet)( gi)?( ve)?|viet gi( ve)?|tat ca( ve)?|co gi',
  dramas:
    '(nhung |cac |bao nhieu |may |co |liet ke |moi |tat ca |danh sach )+(bo )?phim( nao| gi)?|(bo )?phim (nao|gi)|danh sach( phim)?|liet ke|nhung phim',
  director: 'dao dien',
  writer: 'bien kich|kich ban|tac gia|ai viet',
  plot: 'noi dung|cot truyen|ket (thuc|cuc|phim)|cau chuyen|noi ve (dieu|cai|chuyen) gi|tom tat',
  music: '(?<!bai bao (co )?)nhac (phim|nen|gi)|am nhac|co nhac(?! (den|toi|gi|phim))|bai hat|ca khuc|ost',
  streaming:
    'xem .{0,40}(o dau|online|truc tuyen)|online|xem phim o dau|netflix|viki|youtube|xem (truc tuyen|online|tren)|coi o dau|tai phim',
  ratings:
    'rating|ti le (nguoi )?xem|ty le (nguoi )?xem|ty suat|ti suat|bao nhieu (nguoi|khan gia) xem|luot xem|luong khan gia',
  awards: 'giai thuong|doat giai|giai (gi|nao)|doat',
  fees: 'cat[- ]?xe|thu lao|luong',
};
