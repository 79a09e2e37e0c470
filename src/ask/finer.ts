/** The finer points of a question: which side of a verdict, which time, how many. */
import type { FactOf, Place } from '../dataset/schema.ts';

/** Whether it asks for what did well or for what did badly, where it says so. */
export function verdictIn(plain: string): 'good' | 'poor' | undefined {
  if (
    /\b(flop(ped|s)?|fail(ed|ure|ures)?|bomb(ed)?|badly|poorly|disappoint\w*|unpopular|unsuccessful|not (a |an |very |so |really )?(hit|popular|success\w*|well|go for|like|into|care)|lost to|lose to|that bai|thua|e khach|kem|khong (phai )?(la )?(phim )?(an khach|thanh cong|hut khach|noi)|khong duoc (yeu thich|don nhan)|chim)\b|실패|망했|망한|인기가? 없|흥행(에|하지)? ?(실패|못)|못 (넘|이)|부진/.test(
      plain,
    )
  ) {
    return 'poor';
  }
  if (
    /\b(hits?|popular|success\w*|well|liked?|loved?|warmly|favou?rites?|acclaimed|highly|followed|an khach|thanh cong|yeu thich|ua chuong|hap dan|hut khach|noi tieng|danh gia cao|don nhan|hot|thang|me)\b|인기|흥행|성공|히트|대박|사랑|좋아|재미/.test(
      plain,
    )
  ) {
    return 'good';
  }
  return undefined;
}

/** The airing states that a question asks for, where it says so. */
export function statesIn(plain: string): readonly FactOf<'airing'>['state'][] | undefined {
  if (
    /\b(coming|upcoming|soon|next|future|look forward|will|sap|toi|se|ra mat)\b|앞으로|곧|예정|나올|개봉|다음/.test(
      plain,
    )
  ) {
    return ['coming', 'contested'];
  }
  if (
    /\b(now|current|currently|present|on air|on the air|airing|being|on tv|dang|hien (nay|gio|tai)|bay gio)\b|지금|현재|요즘|방영 ?중|방송 ?중/.test(
      plain,
    )
  ) {
    return ['on-air', 'watched'];
  }
  return undefined;
}

/** Whether it asks for the most or the least of something, where it says so. */
export function extremeIn(plain: string): 'most' | 'least' | undefined {
  if (
    /\b(fewest|least|shortest|lowest|smallest|it .*nhat|ngan nhat|thap nhat)\b|(가장|제일) (적|짧|낮)/.test(
      plain,
    )
  )
    return 'least';
  if (
    /\b(most|longest|highest|largest|biggest|nhieu .*nhat|dai nhat|lau nhat|cao nhat)\b|가장|제일|최다|최장/.test(
      plain,
    )
  )
    return 'most';
  return undefined;
}

/** Whether it asks if something was filmed abroad at all. */
export const asksAbroad = (plain: string): boolean =>
  /\b(abroad|overseas|foreign countr\w+|nuoc ngoai|ra ngoai)\b|해외|외국/.test(plain);

/** Whether it asks for the opposite of "more": cheaper, shorter, worse. */
export const asksLess = (plain: string): boolean =>
  /\b(cheaper|less|fewer|shorter|worse|lower|smaller|re hon|it hon|ngan hon|kem hon|thap hon|thua)\b|더 (싸|싼|저렴|적|짧|낮)|덜/.test(
    plain,
  );

/** Whether it asks if all of a drama was filmed in a place. */
export const asksEntirely = (plain: string): boolean =>
  /\b(entire(ly)?|complete(ly)?|full(y)?|whole|wholly|all of it|every scene|only|hoan toan|toan bo|ca phim|chi|het)\b|100 ?%|전부|모두|완전히|전체|만 |에서만|밖에/.test(
    plain,
  );

/** Whether it asks if a drama was shown while it was still being filmed, the opposite of being held back. */
export const asksAiredMeanwhile = (plain: string): boolean =>
  /\b(vua quay vua|trong luc quay|while .*(film|shoot|shot))|(찍으면서|촬영하면서|찍는 동안|촬영 중에)/.test(
    plain,
  );

/** Whether it asks for what is not in the place that it names; that place is blanked out. */
export const excludesPlace = (plain: string): boolean =>
  /\b(other than|besides|except( for)?|apart from|outside( of)?|not( (shot|filmed|set|made))? (in|at|on|to)|(?<!nuoc )ngoai|tru|khong( phai)?( quay)? (o|tai|ben)) \p{Cc}|\p{Cc} ?(말고|빼고|제외|외에|밖에서|(이|가) 아닌)/u.test(
    plain,
  );

/** Whether it offers two sides to choose from, which is no yes or no. */
export const asksWhichOf = (plain: string): boolean => /\b(or|hay|hoac)\b|아니면|중/.test(plain);

/** The kind of place that it asks for, where it names one smaller than a country. */
export function placeKindIn(plain: string): Exclude<Place['kind'], 'country' | 'territory'> | undefined {
  if (/\b(universit(y|ies)|campus|dai hoc)\b|대학/.test(plain)) return 'university';
  if (/\b(islands?|dao|hon dao)\b|섬/.test(plain)) return 'island';
  if (/\b(cit(y|ies)|capital|thanh pho|thu do)\b|도시|수도/.test(plain)) return 'city';
  return undefined;
}

/** Whether it asks who did better than another with viewers, not which place a list gives. */
export const asksBeating = (plain: string): boolean =>
  /\b(beat|beaten|overt\w+|surpass\w*|ahead|outperform\w*|vuot|thang|hon|danh bai)\b|이긴|이겼|이길|제친|넘/.test(
    plain,
  ) && !/\b(top|list|danh sach|20\d\d)\b|톱|순위/.test(plain);

/** Whether it asks for a number of places. */
export const asksHowMany = (plain: string): boolean => /\b(how many|bao nhieu|may)\b|몇/.test(plain);

/** Whether it asks what appears in a drama: a country as well as a person. */
export const asksAppearing = (plain: string): boolean =>
  /\b(xuat hien|appear(s|ed)?|featur(e|es|ed|ing)|in it)\b|나오|나온|등장/.test(plain);

/** Whether it speaks of a drama, whichever. */
export const speaksOfDrama = (plain: string): boolean =>
  /\b(dramas?|shows?|series|phim)\b|드라마|작품/.test(plain);

/** Whether it plainly wants a list. */
export const asksList = (plain: string): boolean =>
  /\b(list|all the|liet ke|danh sach)\b|목록|리스트/.test(plain);
