/** Which sum a clause asks for, and which place in an order. */
import type { Field, Measure, Sum } from './query.ts';
import { measureOf, rankOf } from './topics.ts';
import type { View } from './view.ts';

/** The sum that a clause asks for; `dramas` is how many it names, `measure` what two of them are compared by. */
export function sumIn(view: View, dramas: number, measure: Measure | undefined): Sum | undefined {
  const asksHowMuch = view.has('howMany', 'howMuch', 'howLong');
  const isGap = view.has('difference') || (asksHowMuch && view.has('more', 'less') && !view.has('which'));
  if (dramas > 1) {
    if (view.has('home') && view.has('howMany'))
      return { operation: 'ratio', measures: [view.has('episodes') ? 'episodes' : (measure ?? 'cost')] };
    if (measure && isGap) return { operation: 'difference', measures: [measure] };
    if (measure && view.has('sum')) return { operation: 'sum', measures: [measure] };
    return undefined;
  }
  const prices = pricesIn(view);
  const [price] = prices;
  if (dramas === 1 && prices.length === 2 && isGap) return { operation: 'difference', measures: prices };
  const units = new Set(view.of('number').map(({ span }) => span.unit));
  if (price && units.has('won') && units.has('episodes') && asksHowMuch)
    return {
      operation: 'product',
      measures: [view.has('cost') ? 'costPerEpisode' : 'hoped', 'episodes'],
    };
  return undefined;
}

/** The amounts of one drama that a clause names: what it cost, and what it sold for or is hoped to. */
function pricesIn(view: View): Measure[] {
  const hasAmount = view.of('number').some(({ span }) => span.unit === 'won');
  const prices: Measure[] = [];
  if (view.has('cost') || hasAmount) prices.push(view.has('perEpisode') ? 'costPerEpisode' : 'cost');
  if (view.has('hoped')) prices.push('hoped');
  else if (view.has('sale', 'buy', 'record')) prices.push('rights');
  return prices;
}

/** "The second most expensive", "the top 2 by cost": a place in an order other than the list of 2004. */
export function orderIn(
  view: View,
  fields: readonly Field[],
): { readonly from: number; readonly to: number } | undefined {
  if (!fields.some((field) => field !== 'rank' && measureOf[field] !== undefined)) return undefined;
  if (view.has('topTen') || view.of('number').some(({ span }) => span.unit === 'year')) return undefined;
  const meanings = [...view.meanings];
  const nth = meanings.flatMap((meaning) => rankOf[meaning] ?? []).find((rank) => rank > 1);
  if (nth) return { from: nth, to: nth };
  const first = view.of('number').find(({ span }) => span.unit === 'none' || span.unit === 'rank')
    ?.span.value;
  return view.has('most', 'least') && first && first > 1 && first <= 5 ? { from: 1, to: first } : undefined;
}
