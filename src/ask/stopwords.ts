/** Words that say nothing about which drama is meant; what is left beside them may be a title. */
import type { Language } from '../dataset/schema.ts';

const lists: Readonly<Record<Language, string>> = {
  vi: `a ah ak oi oh uh um ha hen hi nhe nhi nha nhe di ne the thi la va hoac hay cua cho voi ve o tai trong tren tu den toi
    ra vao co khong ko k kg khong hong chua roi da dang se duoc dc bi boi do vi nen ma neu khi luc nay kia do day ay cai
    con chiec bo phim truyen hinh drama kdrama series minh toi ban em anh chi to tui bac ad bot admin moi nguoi ai gi nao
    sao dau may bao nhieu bn bnh z v vay zay j r dk xin hoi hoi cau biet cho hay giup nho lam on cam tra loi noi ke xem coi
    that su khong nhi ta thay rang lai cung chi moi nhung cac mot hai ba vai so hon kem nhat rat qua lam nhieu it dung
    phai thuc su hien nay gio bay nam ngoai nuoc han quoc viet theo bai bao trong bao viet nguoi ta ho no nhau giua cua
    khoang gan tam len xuong the nao ra sao lam sao nhu vua muon tim kiem thong tin danh sach liet ke
    dao nhac du day con gi nua them khac tat ca toan bo tung nha e a u chu ha chang hen nhung khong moi nay hom tren duoi sau truoc thu
    tien won ty trieu ti nghin tap thang nam ngay lan chinh xac cu the ro hay dep hot vay thoi day nhe chua bo phim ay
    cap noi chi noi tieng phim anh man anh truyen giua voi so sanh hai bo phim hon loi cua minh khoan dc duoc neu ten ke dia
    canh con bo nao phai phai khong dung khong that khong gia tri muc thuoc dien nghe hinh nhu nghe noi chac co le theo duoc biet alo hello chao xin chao khan gia luon thuong`,
  en: `a an the of in on at to for from by with and or but is are was were be been being am do does did done has have had
    can could would will shall should may might must i me my you your he she it its they them their we us our this that
    these those there here what which who whom whose where when why how please pls plz tell say says said show give find
    know want wanna like need ask question hey hi hello thanks thank ok so just also too really actually exactly much many
    more most less least some any all each every other another than then as if not no yes dont doesnt didnt isnt wasnt
    drama dramas kdrama kdramas k series show shows tv television title titles one ones thing things movie film korean
    korea article newspaper paper according about into out up down over under again only very still yet ever even same
    different between among compare compared versus vs both either whats wheres whos hows im ive id lets let get got
    make made making back there's it's that's what's where's who's how's please part total overall approximately around
    amount figure number total long far time year years month  months day days ago now today currently was won did bot
    anything something everything someone anyone people person man woman lady name names called named old new good bad
    better worse bigger larger smaller higher lower greater fewer two three four five ten  first second third came come comes coming wanted wants desire desired abroad overseas foreign koreans japanese chinese american americans french thai indonesian australian singaporean people's crews crew go went gone win wins won lead leads leading beat countries country places place there really entirely completely fully only whole just ever possibly true false correct right because since then than though although but yeah yep ok okay hmm well actually basically kinda sorta mean means meant think thinks thought guess believe heard hear looking look looks called thanks always often usually never mention mentions mentioned altogether full complete covered included available discussed`,
  ko: `드라마 드라마가 드라마는 드라마를 드라마들 한국 한국드라마 작품 그 이 저 것 거 건 게 좀 그럼 그리고 또 혹시 제일 가장 정도 약 총 전부 모두 다 뭐 뭐야 뭐예요
    뭔가요 무엇 무엇인가요 무슨 어떤 어느 누구 누가 언제 왜 어떻게 얼마 얼마나 몇 있어 있어요 있나 있나요 있는 있습니까 있을까 있니 없어 없나요 해 해요 했어 했어요 하나요
    했나요 했니 한 하는 할 된 되는 됐어 됐나요 되나요 인가 인가요 이야 이에요 예요 야 요 나요 알려줘 알려주세요 알려 말해줘 말해 주세요 줘 궁금해 궁금해요 궁금합니다 기사 기사에
    기사에서 따르면 대해 대해서 관한 에서 에 의 은 는 이 가 을 를 도 로 와 과 보다 중 중에 중에서 더 덜 비교 비교해 비교하면 그거 이거 저거 편 개 번 년 월 원 억 만 정말 진짜
    맞아 맞나요 맞아요 맞죠 사실 라고 라는 안녕 안녕하세요 봇 좋은 나온 나오는 본 볼 수 해줘 알고 싶어 싶어요 싶은데 싶습니다 싶은데요 궁금한데 궁금한데요 작 당 들 때 쯤 같은 다른 하고 랑 이랑 든 중인 해외 해외에서 외국 나라 나라가 이름 곳 못 안 잘 그래서 그런데 근데 음 어 아 오 우리 제가 내가 나 저 혹 때문에 니까 전체 완전히 전부다 하나 둘 셋 두 세 네 말고 말이야 거야 거죠 건가요 건지 줄래 주실래요 주라 봐 보자 보니 인지 지 걸 데 많이 들어 들어요 들어가 들어가요 항상 늘 자주 언제나 나와 나와요 보여줘 보여 주세요`,
};

const sets: Readonly<Record<Language, ReadonlySet<string>>> = {
  vi: new Set(lists.vi.split(/\s+/)),
  en: new Set(lists.en.split(/\s+/)),
  ko: new Set(lists.ko.split(/\s+/)),
};

const particles =
  /(은|는|이|가|을|를|의|에|에서|도|로|으로|와|과|랑|이랑|하고|보다|까지|만|요|야|이야|인가요|예요|이에요|인가|이나|나|라는|이라는|라고|이라고|한테|에게|처럼|께서|중에|중|에도|에는|에서는|에서도|한테도|까지도|만의)$/;

/** Whether a word (in lower case, without marks) tells nothing about a drama. */
export function isStopword(plain: string, language: Language): boolean {
  if (/^\d+(년|위|등|번|회|개월|부작|편|명|곳|개|억|만|won|k)?[가-힣]{0,2}$/.test(plain)) return true;
  if (/^(뭐|뭘|뭔|무엇|누구|어디|언제|얼마|어떤|어떻)/.test(plain)) return true;
  const set = sets[language];
  if (set.has(plain) || sets.en.has(plain)) return true;
  return language === 'ko' && set.has(plain.replace(particles, ''));
}

/** A Korean word without its particle. */
export const withoutParticle = (word: string): string => word.replace(particles, '') || word;
