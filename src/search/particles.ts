/** Korean particles and verb endings that stand directly behind a noun. */
const PARTICLES =
  '은 는 이 가 을 를 의 에 에서 에게 한테 께서 와 과 랑 이랑 하고 로 으로 도 만 밖에 말고 빼고 까지 부터 보다 처럼 라는 이라는 라고 이라고 ' +
  '란 이란 나 이나 요 이요 야 이야 예요 이에요 인가 인가요';
const LONGEST_FIRST = PARTICLES.split(' ').sort((a, b) => b.length - a.length);

/**
 * What a Korean text may be without the one or two particles at its end, the surest reading first; empty when it has
 * none. There are several readings, because a noun's own last syllable can look like a particle: "슬픈연가와" is
 * "슬픈연가" with "와", not "슬픈연" with "가" and "와".
 */
export function withoutParticles(text: string): string[] {
  const composed = text.normalize('NFC').trimEnd();
  // Nearly every text is Latin and need not be compared with each particle.
  if (!isHangulSyllable(composed.at(-1))) return [];
  const one = withoutParticle(composed);
  return [...new Set([...one, ...one.flatMap(withoutParticle)])];
}

function withoutParticle(text: string): string[] {
  return LONGEST_FIRST.filter((particle) => text.endsWith(particle))
    .map((particle) => text.slice(0, -particle.length))
    .filter((noun) => isHangulSyllable(noun.at(-1)));
}

function isHangulSyllable(character: string | undefined): boolean {
  return character !== undefined && character >= '가' && character <= '힣';
}
