/** In which language a question is asked. */
import type { Language } from '../dataset/schema.ts';
import { wordsOf } from './plain.ts';

const vietnameseWords = new Set(
  'phim quay o dau bao nhieu khong nao gi la cua duoc co may tap ai nuoc chi phi tien khi voi hay hon nhat cho minh hoi toi ban nhung cac trong ra sao the bo va thi da dang sap ve tu den dc ko bn het ton dien vien kenh canh xin biet nhung nguoi so sanh vay ha nhe noi ma vi tai loi dong vai lam hang xep thu'.split(
    ' ',
  ),
);
const englishWords = new Set(
  'the a an is are was were do does did in on at of to for and or which what where who when why how much many dramas drama filmed film shot cost budget episode episodes list show tell me about with than more most any there it its i you can per played plays cast has have been first second rank channel coming soon next compare between vs'.split(
    ' ',
  ),
);

/** The language of a question from which the titles were taken out; `fallback` where nothing tells. */
export function languageOfQuestion(question: string, fallback: Language): Language {
  if (/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(question)) return 'ko';
  if (/[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i.test(question)) return 'vi';
  const words = wordsOf(question).map((word) => word.plain);
  const vietnamese = words.filter((word) => vietnameseWords.has(word)).length;
  const english = words.filter((word) => englishWords.has(word)).length;
  if (vietnamese === english) return fallback;
  return vietnamese > english ? 'vi' : 'en';
}
