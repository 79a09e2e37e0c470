/** Places of a drama in Vietnamese. */
import type { FactOf, Scenery } from '../../dataset/schema.ts';
import { listOf } from '../lists.ts';
import { bold, countryName, type Mark, placeName, placesToJoin, unmarked } from './names.ts';

/** Where a drama was filmed or what it shows; places that are said in the same way share a sentence. */
export const placesSentence = (facts: readonly FactOf<'place'>[], title: string): string =>
  placesToJoin(facts)
    .map((group) => together(group, title))
    .join(' ');

const scenery: Readonly<Record<Scenery, (place: string) => string>> = {
  romantic: (place) => `bối cảnh lãng mạn của ${place}`,
  'wonderful-shores': (place) => `những bờ biển tuyệt vời của ${place}`,
  'tropical-island': (place) => `hòn đảo nhiệt đới ${place}`,
  'beautiful-scenes': (place) => `những cảnh quay đẹp ở ${place}`,
  snow: (place) => `${place} tuyết phủ trắng xoá`,
  sun: (place) => `${place} ngập nắng`,
  'long-beaches': (place) => `những bãi biển trải dài ở ${place}`,
};

const extents = { all: 'quay hoàn toàn ở đó', most: 'phần lớn cảnh phim', some: 'một số cảnh' } as const;

/** "Las Vegas, Mỹ". */
function fullName(id: string, mark: Mark): string {
  const country = countryName(id, 'vi');
  return mark(country ? `${name(id)}, ${country}` : name(id));
}

/** Words that follow the name: "Hokkaido (Nhật Bản) tuyết phủ trắng xoá". */
const afterName: readonly Scenery[] = ['snow', 'sun'];

/** "Những bờ biển tuyệt vời của hòn đảo nhiệt đới Bali". */
function described({ place: id, scenery: words = [] }: FactOf<'place'>, mark: Mark): string {
  const country = countryName(id, 'vi');
  const follows = country !== undefined && words.some((word) => afterName.includes(word));
  const full = follows ? mark(`${name(id)} (${country})`) : fullName(id, mark);
  return words.reduceRight((text, word) => scenery[word](text), full);
}

/** Places that are said in one way. */
function together(facts: readonly FactOf<'place'>[], title: string): string {
  const [first] = facts;
  if (!first) return '';
  const where = joined(facts.map((fact) => fullName(fact.place, bold)));
  const sights = joined(facts.map((fact) => described(fact, bold)));
  if (first.shown === 'setting')
    return `${title} lấy ${sights}; bài báo kể phim trong số phim quay ở nước ngoài.`;
  if (first.shown === 'scenery')
    return `${title} được kể trong số phim quay ở nước ngoài; bài báo chỉ nhắc đến ${first.others ? 'những thắng cảnh như ' : ''}${sights}.`;
  if (first.scenery) return `${title} có ${sights}.`;
  switch (first.extent) {
    case 'all':
      return `${title} quay hoàn toàn ở ${where}${first.inTitle ? ', đúng như tên gọi' : ''}.`;
    case 'most':
      return `Phần lớn cảnh của ${title} quay ở ${where}.`;
    case 'some':
      return `Một số cảnh của ${title} quay ở ${where}.`;
    default:
      return `${title} quay ở ${where}.`;
  }
}

/** For a row: "Las Vegas, USA (most scenes)". */
export function placePhrase(fact: FactOf<'place'>): string {
  return `${described(fact, unmarked)}${fact.extent ? ` (${extents[fact.extent]})` : ''}`;
}

const name = (id: string): string => placeName(id, 'vi');

const joined = (parts: readonly string[]): string => listOf(parts, 'vi');
