/** Places of a drama in Korean. */
import { josa } from 'es-hangul';
import type { FactOf, Scenery } from '../../dataset/schema.ts';
import { listOf } from '../lists.ts';
import { bold, countryName, type Mark, placeName, placesToJoin, unmarked } from './names.ts';

/** Where a drama was filmed or what it shows; places that are said in the same way share a sentence. */
export const placesSentence = (facts: readonly FactOf<'place'>[], title: string): string =>
  placesToJoin(facts)
    .map((group) => together(group, title))
    .join(' ');

const scenery: Readonly<Record<Scenery, (place: string) => string>> = {
  romantic: (place) => `낭만적인 ${place}`,
  'wonderful-shores': (place) => `${place}의 멋진 해안`,
  'tropical-island': (place) => `열대의 섬 ${place}`,
  'beautiful-scenes': (place) => `${place}에서 촬영한 아름다운 장면`,
  snow: (place) => `눈으로 하얗게 덮인 ${place}`,
  sun: (place) => `햇살 가득한 ${place}`,
  'long-beaches': (place) => `길게 펼쳐진 ${place} 해변`,
};

const extents = { all: '전부 이곳에서 촬영', most: '대부분의 장면', some: '일부 장면' } as const;

/** "미국 라스베이거스". */
function fullName(id: string, mark: Mark): string {
  const country = countryName(id, 'ko');
  return mark(country ? `${country} ${name(id)}` : name(id));
}

/** "열대의 섬 발리의 멋진 해안". */
const described = ({ place, scenery: words = [] }: FactOf<'place'>, mark: Mark): string =>
  words.reduceRight((text, word) => scenery[word](text), fullName(place, mark));

/** Places that are said in one way. */
function together(facts: readonly FactOf<'place'>[], title: string): string {
  const [first] = facts;
  if (!first) return '';
  const where = `${both(facts.map((fact) => fullName(fact.place, unmarked)))}에서`;
  const sights = joined(facts.map((fact) => described(fact, bold)));
  const subject = josa(title, '은/는');
  if (first.shown === 'setting') {
    const last = facts.at(-1)?.place ?? '';
    return `${subject} ${sights}${josa.pick(name(last), '이/가')} 배경이에요. 기사는 이 드라마를 해외 촬영 드라마로 꼽아요.`;
  }
  if (first.shown === 'scenery') {
    const described = josa(first.others ? `${sights} 같은 명승지` : sights, '이/가');
    return `${subject} 해외 촬영 드라마로 꼽히지만, 기사는 ${described} 나온다고만 하고 그곳에서 촬영했다고는 하지 않아요.`;
  }
  if (first.scenery) return `${title}에는 ${josa(sights, '이/가')} 나와요.`;
  switch (first.extent) {
    case 'all':
      return `${subject} ${first.inTitle ? '제목 그대로 ' : ''}전부 ${where} 촬영했어요.`;
    case 'most':
      return `${subject} 대부분의 장면을 ${where} 촬영했어요.`;
    case 'some':
      return `${subject} 일부 장면을 ${where} 촬영했어요.`;
    default:
      return `${subject} ${where} 촬영했어요.`;
  }
}

/** For a row: "Las Vegas, USA (most scenes)". */
export function placePhrase(fact: FactOf<'place'>): string {
  const extent = fact.extent ? ` (${extents[fact.extent]})` : '';
  return `${described(fact, unmarked)}${extent}`;
}

/** "**태국 푸껫**과 **일본**" */
const both = (names: readonly string[]): string =>
  names.length === 2 && names[0]
    ? `${bold(names[0])}${josa.pick(names[0], '와/과')} ${bold(names[1] ?? '')}`
    : joined(names.map(bold));

const name = (id: string): string => placeName(id, 'ko');

const joined = (parts: readonly string[]): string => listOf(parts, 'ko');
