/** The phrases that ask for a topic: regular expressions in English, in lower case; whole words. To teach a new wording, add it here. */
import type { Phrases } from '../topic-names.ts';

export const en: Phrases = {
  statement:
    '(?<!article )(?<!newspaper )(?<!it )(?<!people )sa(y|id|ys)(?! where| who| what| how)|told|tell (the )?(newspaper|paper|press|reporters|new paper|media)|quote[sd]?|statement|words of|comment(ed)?|the new paper|new paper',
  producer: 'produc(er|ers|ed|es)|who (made|makes)|made by',
  investors:
    'invest(s|ed|ors?|ments?|ing)?|money .{0,30}c(a|o)me from|fund(ed|ing|s)?|financ(e|ed|ing|ial|iers?)|back(ed|ers)|put (up )?(the )?(money|cash)|whose money|paid for',
  'cost-comparison':
    'at home|domestic(ally)?|twice|double|lavish|home[- ]?(made|grown)|times (as|more|the)|local (dramas|productions|shows)|shot in korea|made in korea|filmed in korea',
  'rights-hoped':
    'hop(e|es|ed|ing)|(would |d )?like to (get|sell|earn|make)|(?<!when (can|do|should|will|could) (we|i|you|people|viewers) )expect(s|ed|ing)?|want(s|ed)? (to (sell|get)|for)|asking price|aim(s|ed|ing)?|plan(s|ned)? to sell',
  buyers:
    'b(ought|uy|uys|uyers?|uying)|purchas(e|ed|er|ers)|acquired|sold to (who|whom|which)|who (was|were) .* sold to|sold to',
  rights:
    'rights|right to|s(old|ell|ells|elling|ale|ales)|licen[cs](e|ed|ing)|fetch(ed)?|pay for|how much .{0,40}pa(y|id)|record|earn(ed)?',
  'cost-rank':
    'most (expensive|costly|money)|costliest|dearest|priciest|(highest|biggest|largest|top|greatest) (cost|budget|price|production|spending)s?|cost(s)? (the )?most|spent (the )?most',
  cheapest:
    'cheapest|least (expensive|costly|money)|(lowest|smallest) (cost|budget|price)|cost(s)? (the )?least',
  'cost-per-episode': '(per|an|each|every|one|a single)[- ](episode|ep)(?! count)|apiece|per ep',
  cost: 'cost(s|ed|ing|ly)?|budgets?|how much( money)?|price[sd]?|expens(e|es|ive)|cheap(er)?|spen[dt]|money|won|(?<!how many .{0,60})in (all|total)|production (cost|value)s?|dear(er)?|pric(e|ey)|amounts?|billion|million',
  'money-all': 'all (the )?(amounts|budgets|costs|figures|money)',
  episodes: 'episodes?|eps?|parts|instal?lments?|\\d+[- ]episode',
  shoot:
    'how long|how many months|(length|duration) of|(shoot|shooting|filming) (time|take|took|last|lasted|period)|(\\d+|eight) months|months (of|did|to)|long (was|did)|take to (shoot|film)|(longest|longer|shortest|shorter) ((to|time) )?(shoot|shooting|film|filming)',
  cast: 'play(s|ed|ing)?|star(s|red|ring)?|act(s|ed|ing|or|ors|ress|resses)?|cast|leads?|who (is|was|are|were) in|appear(s|ed)?|role|in it|featur(e|es|ed|ing)',
  'first-place':
    '(came|come|was|were|ranked|placed|finished|took|is) (in )?(first|1st)|(first|1st|top) (place|spot|rank|position)|number (one|1)|no\\.? ?1|#1|beat(s|en)?|ahead of|above|in front of|the best|winner|who won|best|tops?|topped|better than lovers|first',
  rank: 'rank(s|ed|ing|ings)?|(second|2nd|third|3rd|fourth|4th|fifth|5th) ?(place|spot)?|top ?(10|ten)|which place|what place|position|place (did|in the)|runner[- ]up|number (two|2)|behind|list of (good|best)|chart|where did .* (rank|place|finish|come(?! from))',
  'held-back':
    '(air(ed)?|shown?|broadcast).{0,30}while .{0,30}(film|shoot|shot)(ing|ed)?|h(eld|old|olding) (it |them |the drama )?(back|off|on)|withh(eld|old)|delay(ed|ing)?|postpon(e|ed)|why (was|is|were|did|do|does|has|have|isn.?t|wasn.?t|hasn.?t|didn.?t).{0,50}(air|aired|shown|broadcast|released|wait)|wait(ed|ing)?|kept (back|from|off)|not (aired|shown|broadcast)',
  channels:
    'channels?|networks?|broadcasters?|stations?|sbs|mbc|kbs|compet(e|ed|ing)|rac(e|ed|ing)|fight(ing)?|fought|bid(ding)?',
  airing:
    'when|on (the )?air(ing)?|air(s|ed|ing)?|broadcast(s|ed|ing)?|showing|shown|coming( up| soon| out)?|upcoming|soon|premier(e|es|ed)|releas(e|ed|es)|next|current(ly)?|right now|on tv|now|look forward|on television|at present|at the moment|watching|these days|being (shown|watched)',
  reception:
    'viewers?|audiences?|popular(ity)?|hits?|success(ful|es)?|fail(ed|ure|ures)?|flop(s|ped)?|(well|warmly|badly) (received|liked|loved)|received|reception|liked?|(?<!would |i.d |we.d )love[sd]? by|watched|rewatch(ed)?|(do|did|doing|fare|fared) (well|better|badly|poorly|worse|with)|times|overt(ake|ook)|surpass(ed)?|tired of|outperform(ed)?|outd(o|id)|followed|lose to|lost to|disappoint(ed|ing|ment)?|people (think|say)|bored|did .* do|bomb(ed)?|acclaim(ed)?|(?<!would |i.d |we.d )lov(e|ed)|highly rated|rated',
  'abroad-why': 'why .{0,60}(abroad|overseas|other countries)|(dramas|shows) (filmed|shot|made) abroad',
  trend:
    'trends?|waves?|beg[aiu]n|(?<!when (does|will|do) .{0,60})start(s|ed)?|craze|fashion|pioneer(ed)?|kick(ed)? off|set off|spark(ed)?|cause(d)?|trigger(ed)?|launch(ed)?|origin',
  partner:
    'co-?produc(ed|tion|er|e|ers)|partners?|collaborat(ed|ion|e|or|ors)|(made|produced) (together )?with|together with|jointly|joint|team(ed)? up|cooperat(ed|ion)',
  year: '(what|which) year|year|how old',
  countries:
    '(which|what|how many) (countries|places|cities|locations|islands|regions|universities)|countries|all (the )?(places|locations)',
  place:
    'where(.?s| is| was)?|film(ed|ing|s)?|shot|shoot(s|ing)?|locations?|(be |is |was |are |were |been )?(set|made|recorded|taken) in|sets?|scenes?|which (country|city|place|island|university|state)|what (country|city|place|island|university|campus)|place|backdrop|setting|took place|take place',
  undated:
    '(when|who|what date|which (newspaper|paper|date)).{0,40}(article|wrote it|newspaper)|(article|newspaper).{0,30}(written|published|date|dated|author|from|old)|your source|source of',
  about: 'about|genre|kind of|information|info|everything|details|know|what is|what.?s|describe|facts',
  dramas:
    '(which|what|how many|list|all|any|other|some)( of)?( the)?( korean)? (k-?)?(dramas?|shows?|series|titles?|ones?)|list( of)?( all)?|dramas?( are there)?|anything|something',
  director: 'direct(s|ed|or|ors|ing)',
  writer: 'wr(ote|iter|iters|itten|ite)|screenwriters?|scripts?|authors?|screenplay',
  plot: 'plot|what.{0,80} about\\s*\\??$|end(s|ing|ed)?|story ?line|the story|synopsis|characters?|happens|summary',
  music: 'songs?(?! (hye|joong|kang|il|seung|ji))|music|soundtrack|ost|sings?|sang|theme',
  streaming:
    'stream(s|ed|ing)?|netflix|viki|youtube|where (can|do|could) (i|you|we|one) (watch|see|find|stream)|watch it|download|dvd|online',
  ratings:
    'ratings?|viewership|how many (people|viewers)|viewer (numbers|figures|share)|imdb|audience (figures?|share|numbers?)|share of',
  awards: 'awards?|prizes?|trophy|best act(or|ress)',
  fees: 'salar(y|ies)|fees?|(actors?|stars?|cast|leads?) .{0,20}paid|paid (the |its )?(actors?|stars?|cast)|pay (the |its )?(actors?|stars?|cast)',
};
