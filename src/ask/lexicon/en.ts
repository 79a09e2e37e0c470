/** How English says each meaning. To teach a wording, add it to its line. */
import type { Lexicon } from './meanings.ts';

export const en: Lexicon = {
  where:
    'where, wheres, which part of the world, what part of the world, which location, what location, whereabouts, which spot, which spots',
  who: 'who, whos, whom, whose, who all, which person, which people',
  when: 'when, whens, what date, which month, what time, how soon, what month, which date, which day',
  why: 'why, whys, how come, what for, for what reason, the reason, reason, reasons, y, what makes, what made, what is the point',
  how: 'how',
  which: 'which, what, whats, wat, wut, whichever, name',
  howMany: 'how many, number of, count of, the number, count, how mny, hw many, amount of, total number',
  howMuch:
    'how much, what price, what sum, price tag, how mch, hw much, how much money, what amount, for what sum',
  howLong:
    'how long, how many months, how many weeks, how many days, how much time, what length, duration, how many years, running time, how lengthy',
  yesNo:
    'right, correct, is it true, is it right, is it correct, isnt it, wasnt it, didnt it, doesnt it, isn t it, wasn t it, didn t it, doesn t it, is it so, true or false, no, yes or no, true, weren t they, werent they, didn t they, is that right, is that true, is that so, or not, is it a fact, huh, innit, aren t they, is that correct, hasn t it, was it, were they, did they, is it, am i right, is it really, really',
  'which rank placeNoun': 'what place, which place',
  tell: 'list, show me, show, give me, tell me which, name all, name them, list of, a list, the list, names, titles of, name the, list all, recommend, recommendation, recommendations, suggest',
  every:
    'all, every, everything, any, all of them, all the, anything, each of the, all of the, complete, full list, something, some',
  drama:
    'drama, dramas, show, shows, series, kdrama, kdramas, k-drama, k-dramas, title, titles, one, ones, k drama, k dramas, korean drama, korean dramas, tv series, tv show, film, films of the article, of them, of these, of those, movie, movies, production, productions, tv drama, tv dramas, korean series, korean shows, korean show, works, k-dramas',
  article:
    'article, newspaper, newspaper article, the paper, piece, the article, this article, text, news article',
  country: 'country, countries, nation, nations',
  city: 'city, cities, town, towns, capital, metropolis',
  island: 'island, islands, isle, isles',
  university: 'university, universities, campus, campuses, college, uni, ivy league, school',
  region: 'region, regions, continent, continents, area',
  placeNoun:
    'every place, all the places, all places, each place, place, places, location, locations, spots, spot, destination, destinations, site, sites',
  money: 'money, sums, amounts, figures, sum, amount, cash, funds, figure',

  film: 'film, filmed, filming, shot, shoot, shooting, shoots, films, filming location, filming locations, location, locations, scenes, scene, shot on location, made in, recorded, on location, filming place, filming places, filming spot, filming spots, shooting location, take place, takes place, took place, went to, go to, travel to, travelled to, traveled to, flew to, made at, crew, crews, use as a location, used as a location, footage, shot at, feature, features, featured, appear, appears, photographed, lensed, camera, cameras, taped, spots from, visit, visited, been to, goes to, gone to, went abroad to, footage from',
  'film set': 'set, set in, setting, settings, backdrop, background, takes place in, set at, sets',
  shoot:
    'shooting time, filming time, filming take, shoot take, filming last, shooting last, length of the shoot, spent filming, spend filming, spent shooting, spend shooting, take to film, take to shoot, took to film, took to shoot, filming period, shooting period, shoot last, take to make, in production, longer to shoot, longer to film, longer shoot, take to finish, filming for, shooting for, filming duration, shooting duration, to shoot, to film, filming schedule, longest shoot, shortest shoot, long shoot',
  episodes:
    'episode, episodes, eps, ep, episode count, parts, instalments, installments, epis, episods, epsiodes',
  partner:
    'co-production, coproduction, co-produced, coproduced, co-produce, partner, partnered, partners, collaborate, collaborated, collaboration, joint, jointly, joint production, made together, together with, teamed up, team up, cooperation, cooperated, worked with, co-produces, co-pro, produced with, produce with, work together, made with, made jointly, in partnership, worked together, cooperate, partnership, co-producer, produced together',
  cost: 'cost, costs, budget, budgets, expensive, spend, spent, costly, pricey, dear, production cost, production costs, production budget, price, priced, expense, expenses, to make, went into making, pricier, priciest, dearer, dearest, cheap, cheaper, cheapest, bill, spending, investment size, pricetag, price tag, outlay, paid to make, put into making, expenditure, blow on, splash, cost to make, cost to produce, cost to film, big-budget, low-budget',
  'cost most': 'priciest, dearest, costliest, most costly, biggest budget, highest budget, largest budget',
  'cost least': 'cheapest, least expensive, lowest budget, smallest budget, least costly',
  'cost less': 'cheaper, less expensive, lower budget, smaller budget, less costly',
  'cost more': 'pricier, dearer, costlier, bigger budget, higher budget, larger budget',
  perEpisode:
    'per episode, each episode, an episode, one episode, a single episode, every episode, per ep, for each episode, each ep, an ep, per-episode, per eps, episode cost, each one, each of them, apiece, a piece, single episode, one ep, every ep',
  home: 'domestic, at home, domestic drama, domestic dramas, home dramas, dramas at home, dramas made at home, shot at home, lavish, blockbuster, lavish dramas, made in korea, filmed at home, in korea itself, big domestic, home-made, local dramas, home productions, big domestic dramas, back home, local productions',
  'home howMany': 'how many times, times as much',
  'home twice': 'twice, double, twice as much, twice as expensive, two times, doubled',
  times: 'times',
  sale: 'sell, sold, sale, sales, selling, rights, broadcasting rights, broadcast rights, tv rights, sell for, sold for, sells, earn, earned, revenue, make from, made from, income, fetch, fetched, license, licence, licensed, earnings, earns, deal, export, exported, exports, pay for the rights, paid for the rights, pay for, paid for, bring in, brought in, earner, earners, proceeds',
  hoped:
    'hope, hopes, hoping, hoped, hopeful, wish, expect to get, aim, aiming, want to get, expecting, target, asking price, looking to get, hoped-for, hope for, would like to get, ask for, asking for, want to sell, expect, asking',
  record:
    'record, record-breaking, record-setting, record amount, record sum, record price, record sale, record high, record fee',
  buy: 'buy, bought, buyer, buyers, purchase, purchased, buying, picked up, pick up, got the rights, acquired, acquire, snapped up, pay, paid, already bought, pays, buys, purchases, bought up, has bought',
  invest:
    'invest, invested, investor, investors, investment, investments, fund, funded, funding, finance, financed, financing, put money, put money into, money in, money from, backed, backers, backer, put up the cash, put up money, sponsor, sponsored, money come from, money came from, money behind, capital from, paid into, chipped in, invests, investing, financial backing, contributed money, stake, put in money, put up, foreign money, foreign capital, bankroll, bankrolled, bankrolling, capital came from',
  profit:
    'cover, cover the cost, profit, profitable, profits, break even, broke even, make back, made back, recoup, recouped, make up for, pay off, paid off, loss, lose money, lost money, enough to cover, turn a profit, earn back, earned back, return on investment, cover its cost, make money, made money',
  'channel race':
    'fight over, fighting over, fought over, compete, competing, competed, race, racing, raced, want to air, wanted to air, bid, bidding, competition, battle, battling, battled, after, vying, bidding war, fight, fighting, compete over, compete for, rival, rivals, wants, wanted, scramble, chasing, in the running, compete to, want, trying to get',
  raise:
    'went up, go up, gone up, pushed up, push up, rise, rose, risen, increased, driven up, drive up, drove up, so high, climb, climbed, raise, raised',
  same: 'the same, same',
  sum: 'together, combined, add up, added up, added together, sum of, in total together, put together',
  'cost sum': 'total cost',
  channel:
    'channel, channels, network, networks, station, stations, broadcaster, broadcasters, tv channel, tv channels, tv station, tv stations, fight over, fighting over, fought over, compete, competing, competed, race, racing, raced, want to air, wanted to air, bid, bidding, competition, battle, battling, battled, after, vying, bidding war, fight, fighting, compete over, compete for, rival, rivals, gets, wants, wanted, scramble, chasing, korean tv stations, tv networks, in the running',
  cast: 'cast, star, stars, starring, starred, actor, actors, actress, actresses, play, plays, played, playing, act, acts, acted, acting, lead, leads, leading, lead role, main role, leading role, main actor, main actors, main cast, starred in, is in, are in, appear in, role, roles, stars in, main lead, male lead, female lead, protagonist, protagonists, lead actor, lead actress, leading man, leading lady, cast members, cast list, in it, plays in, leads in',
  star: 'star cast, star-studded, stars and, star actors, big stars, famous actors, starry cast, star power, big names, famous cast, all-star',
  producer:
    'produce, produced, producer, producers, produces, producing, made by, who made, makers, maker, production company, who makes, make it, behind, in charge of',
  say: 'say, said, says, comment, comments, commented, statement, quote, quoted, talk to, talking to, interview, interviewed, tell the paper, told the paper, told, tell the newspaper, opinion, speak to, spoke to, talk, talked, tells, remark, remarks, the new paper, talked to, told the newspaper, state, stated, opinions, spoke, speak, words',
  rank: 'rank, ranks, ranked, ranking, rankings, place, placed, come, came, finish, finished, position, positions, standing, chart, charts, spot, rated, higher, highest ranked, placing, placement, ended up, comes, finishes, stand, stood',
  'rank beat':
    'ranked above, rank above, ranked higher than, rank higher than, rank ahead of, ranked ahead of, placed above, finish above, finished ahead of',
  'rank lose':
    'ranked below, rank below, ranked behind, rank behind, ranked lower than, rank lower than, came after, come after, right behind, just behind',
  rank1:
    'first, first place, number one, no 1, number 1, top spot, topped, winner, won, best, top drama, top of, champion, came first, came top, came out on top, top ranked, rank first, ranked first, 1st, 1st place, topping, head of the list, highest ranked, at the top, the top, no1, took first, led, topper, top',
  rank2:
    'second, second place, runner-up, runner up, number two, no 2, number 2, came second, ranked second, 2nd, 2nd place, took second, silver',
  rank3: 'third, third place, number three, number 3, came third, 3rd, 3rd place, no 3, bronze',
  rank4: 'fourth, fourth place, number four, number 4, 4th, 4th place, no 4',
  rank5: 'fifth, fifth place, number five, number 5, 5th, 5th place, no 5',
  topTen:
    'top 10, top ten, top 10 list, top ten list, the list, best of 2004, that list, 10 best, ten best, best dramas, top dramas, good dramas, best dramas of, 10 list, 2004 list, top list, made the list, top10',
  viewers:
    'rate, rates, rated, viewer, viewers, audience, audiences, popularity, received, reception, fare, fared, do with, did do, watched by, react, reacted, reaction, reactions, response, rating by viewers, people think, viewers think, public, perform, performed, performance, received by, people, do well, did it do, how did it do, viewer numbers, follow, followed, watched, watching, feedback, fans, think of, attention',
  good: 'like, liked, likes, popular, hit, success, successful, well received, beloved, big hit, smash, loved, love, succeed, succeeded, do well, did well, well-received, acclaimed, well liked, praised, highly rated, highly, rate highly, rated highly, think highly, won big, win big, attract, attracted, draw viewers, drawing viewers, hits, win over, blockbuster hit, successes, did great, win viewers, big success, hooked, fare well, admired, adored, good reviews, well-liked, viewers love, favourite, favorite, enjoy, enjoyed, outstanding success, triumph, conquer, conquered',
  'viewers most':
    'most watched, most popular, most successful, biggest hit, most viewers, most viewed, most loved, best rated',
  bad: 'flop, flopped, failure, fail, failed, unpopular, disappointing, bomb, bombed, not a hit, unsuccessful, flops, failures, fails, badly, poorly, disappointment, tank, tanked, underperform, underperformed, tired, dud, misfire, missed',
  beat: 'beat, beaten, overtake, overtook, surpass, surpassed, outdo, outdid, outperform, outperformed, do better, did better, better than, more popular, ahead of, above, more successful, more viewers, higher than, win against, better, fare better, ahead, top, topped, defeat, defeated, did better than, outrank, outranked, exceed, bigger hit, more watched, more people watched, more liked, beats, draw more viewers, drew more viewers',
  lose: 'lose to, lost to, behind, below, worse than, less popular, fewer viewers, worse, unable to overtake, loses to, lost out to, worse with, lost, lose, lower than, beaten by, surpassed by, overtaken by, fell behind, less successful, stood behind',
  rewatch:
    'rewatch, rewatched, watch again, watched again, watched four times, watched it, watch it, rewatching, many times, four times, seen it, times did people watch, watched up to, watched as many as, tired of, bored of, bored, over and over, 4 times, times people watched, re-watched, again and again, multiple times, repeatedly',
  watch: 'watch, see, find',
  air: 'air, aired, airs, airing, broadcast, broadcasted, broadcasting, on tv, shown, showing, show on, release, released, premiere, premiered, premieres, be on tv, on television, come out, comes out, start, starts, televised, screened, hit the screens, on screen, broadcasts, be shown, on korean tv, screen, screens, go on air, start airing, been shown, can we expect, see on tv, start date, schedule, scheduled, came out, coming out, air date',
  onAir:
    'on air, on air now, currently, right now, at the moment, now, currently airing, these days, now showing, being shown, running, being broadcast, at present, presently, watching now, nowadays, currently on air, still on, still airing, ongoing, airing now, today',
  upcoming:
    'upcoming, coming, coming soon, soon, coming months, next months, next, coming up, look forward, about to air, yet to air, not yet aired, to come, in the coming months, future, not aired yet, yet to be shown, unaired, in the next months, later, next few months, will air, waiting to air, in the months ahead, months ahead',
  month: 'in may, this may, next may, this coming may, coming may',
  year: 'what year, which year, year, years, the year, from what year, how old, what yr',
  heldBack:
    'held back, hold back, holding back, kept back, delay, delayed, postpone, postponed, not broadcast during, not aired while, finished before, waited until, held until, hold it back, holding it back, until it was finished, keep back, until finished, wait, waiting, waited, wait until, withheld, withhold, kept off, keep off, until filming was done, held off, hold off',
  meanwhile:
    'while filming, while being filmed, while they were filming, during filming, while shooting, while they were shooting, while it was being filmed, while still filming, while they filmed, as they filmed it, during the shoot, during shooting, while it was filmed, while it was still being filmed, still filming it, while it was being shot',
  trend:
    'trend, trends, craze, fashion, wave, kick off, kicked off, started the, start the, began, begin, begun, pioneered, pioneer, spark, sparked, fad, boom, set off, set the trend, trigger, triggered, started it all, phenomenon, led to, paved the way, launched, origin, cause, caused, movement, catch on, took off, started filming, responsible for',
  abroad:
    'abroad, overseas, outside korea, foreign countries, foreign country, other countries, outside of korea, foreign, another country, in foreign, foreign-shot, foreign locations, overseas-shot, foreign location, away from korea, abroad-filmed, out of korea, out of the country',
  about:
    'about, tell me about, info, information, details, what about, everything about, describe, facts, what does it say, know about, tell me more, something about, summary of what, what do you know, mention, mentions, mentioned, talk about, talks about, covers, covered, cover all, written about, named, discussed, discuss, in total in the article, facts about, information on, info on, details on, mentioning, includes, included, include',
  genre:
    'genre, kind of drama, kind of show, type of drama, kind of series, sort of drama, what kind, type of show, historical, history, historical drama, what type, what sort, period drama, sageuk',
  scenery:
    'scenery, sights, landscape, landscapes, scenic, beautiful scenes, beautiful places, views, beautiful sights, pretty, beautiful, gorgeous, stunning, picturesque, prettiest, sceneries, nature, vistas',
  snow: 'snow, snowy, snowy scenes, snow-white, snow-covered, winter scenes, winter wonderland, snowscapes',
  sun: 'sun, sunny, sun-drenched, sunshine, sunlit',
  beach:
    'beach, beaches, seaside, shore, shores, sandy beaches, sand, sea, ocean, coast, coastline, coasts, the sea',
  tropical: 'tropical, tropics, tropical island, palm trees, tropical islands',
  romantic: 'romantic',

  director: 'direct, directed, director, directors, directs, directing, helmed, filmmaker',
  writer:
    'wrote the script, writer, writers, screenwriter, script, scripts, screenplay, wrote the drama, written by, author, wrote, write, novel, based on, manhwa, comic, webtoon, scriptwriter',
  plot: 'plot, story, storyline, ending, synopsis, end, ends, ended, what happens, happens, happy ending, spoiler, spoilers, summary, story line, sad ending, about love',
  music:
    'song, songs, music, soundtrack, ost, sing, sings, sang, sung, theme song, theme, singer, title song, sound track',
  streaming:
    'stream, streaming, netflix, viki, youtube, online, where can i watch, where to watch, where can i see, where could i watch, where can we watch, dvd, download, subs, subtitles, english subs, where do i watch, where can you watch, watch it online, watch online, with subs, where can i find, hulu, disney, dubbed, kocowa, prime video, rent, torrent',
  ratings:
    'rating, ratings, viewership, how many people watched, how many viewers, audience share, imdb, viewer share, percent, how many watched, share of viewers, score, mydramalist, stars out of',
  awards: 'award, awards, prize, prizes, trophy, best actor, best actress, baeksang, emmy, daesang',
  fees: 'salary, salaries, fee, fees, wage, wages, were paid, was paid, actors paid, get paid, got paid, earn per episode, stars paid, paid the actors, paycheck, pay the actors, actors of paid',
  character: 'character, characters, character name',
  undated:
    'who wrote the article, who wrote this article, when was the article, when was this article, when was it written, article written, article published, article from, your source, source, sources, which newspaper is this, date of the article, when is the article from, published, author of the article, dated, article dated, how old is the article, who is the author, what newspaper, where do you get',

  already: 'already, yet, ever, so far',
  not: 'not, never, neither, nor, isn t, wasn t, aren t, weren t, don t, doesn t, didn t, hasn t, haven t, isnt, wasnt, arent, werent, dont, doesnt, didnt, hasnt, couldn t, couldnt, can t, cannot, cant, without, none, won t, wont, could not, fail to, failed to',
  only: 'only, solely, just one, nothing but, exclusively, alone, nowhere but, nowhere else',
  all: 'entirely, completely, fully, wholly, whole, all of it, in its entirety, all scenes, every scene, totally, 100%, 100 percent, entire, throughout, all in one place, all scenes of, every single scene',
  mostly:
    'mostly, mainly, most of, largely, majority, primarily, most scenes, for the most part, chiefly, most of it',
  some: 'partly, partially, part of, some of it, some scenes, in part, some of the scenes, a few scenes, a few',
  except:
    'besides, except, apart from, other than, aside from, beside, except for, excluding, but not, bar, minus, in addition to, leaving out, without counting, not counting, leaving aside',
  outside: 'outside, outside of, beyond, away from, out of',
  and: 'and, plus, also, as well as, n, with, as well, then, too, along with, but',
  or: 'or, vs, versus, or was it',
  both: 'both, both of, each of, both dramas, both of them, the two, at once, together',
  than: 'than, compared to, compared with',
  more: 'more, longer, bigger, greater, larger, higher',
  'more over than':
    'more than, over, higher than, greater than, upwards of, in excess of, above, longer than',
  less: 'less, fewer, shorter, lower, smaller',
  'less under than': 'less than, fewer than, under, below, shorter than, lower than, not even',
  'cost less than': 'cheaper than, less expensive than, less costly than',
  'cost more than': 'more expensive than, dearer than, pricier than, costlier than',
  most: 'most, longest, biggest, largest, greatest, highest, maximum, max, most of all',
  least: 'least, shortest, smallest, fewest, lowest, minimum',
  difference:
    'minus, how much more, how many more, how much less, how many fewer, difference, gap, how much longer, by how much, how much higher, differ by, difference between, how many less, how much bigger, how much shorter',
  'difference cost':
    'how much pricier, how much dearer, how much cheaper, how much more expensive, how much costlier',
  compare:
    'compare, comparison, compared, side by side, difference in, compares, in comparison, differ, stack up, head to head',
  over: 'exceed, exceeds, exceeded, surpassing, beyond',
  atLeast: 'at least, no less than, minimum of, or more, a minimum of, not less than, from, upwards',
  atMost: 'at most, no more than, up to, maximum of, or less, not more than, max of',
  exactly: 'exactly, precisely, exact, on the dot, just, dead on, spot on, sharp',
  other:
    'other, others, another, else, anything else, what else, which other, where else, any others, other ones, more of them, the rest, remaining, anywhere else',
  each: 'each, respectively, each of these',

  greeting:
    'how r u today, how are you today, how are you doing today, how r u doing, hi, hello, hey, hey there, hi there, good morning, good evening, yo, sup, howdy, whats up, what s up, how are you, hiya, good night, good afternoon, bye, goodbye, hola, see you, wassup, how r u, how is it going, greetings, hi bot, hello bot, heya, morning, welcome back, your day, how your day, how is your day, how are things, how are u, whats good, you there, anyone there, nice to meet you, my friend, miss me',
  thanks:
    'thanks, thank you, thx, ty, cheers, thank u, much appreciated, good bot, nice bot, great job, well done, good job, cool, awesome, nice, great, tysm, lovely, love you, i love you, lol, haha, ok, okay, you rock, perfect, wow, amazing, you are great, youre great, you re great, you re amazing, nice one, kk, got it',
  help: 'help, what can you do, who are you, what do you do, how do i use, what can i ask, what are you, how does this work, how do you work, commands, your name, what questions, are you a bot, are you human, who made you, who built you, what should i ask, what is this bot, what do you know about',
  offTopic:
    'weather, restaurant, restaurants, hotel, hotels, flight, flights, pizza, football, soccer, recipe, recipes, joke, president, homework, stock, bitcoin, translate, visa, bus, taxi, music video, kpop, k-pop, cook, math, rain, exchange rate, capital of, population, election, game, games, code, poem, coffee, dinner, lunch, breakfast, boyfriend, girlfriend, date me, marry, train ticket, tickets, holiday, vacation packages, python, javascript, essay, prime minister, time is it, is it raining, meaning of life, chatgpt, bts, blackpink, bbq, world cup, olympics, food, place to eat, places to eat, hungry, movie theater, movies to watch, netflix password, phone, laptop, horoscope, lottery, math homework, my homework, dog, cat, shopping, shoes, concert, album, kimchi, cooking, cook, bake, ramen',

  filler:
    'end up, ended up, ends up, every single, across, the, a, an, is, are, was, were, be, been, being, am, do, does, did, done, has, have, had, having, will, would, could, should, can, may, might, must, shall, s, t, m, re, ve, ll, d, u, r, ur, i, me, my, mine, we, us, our, you, your, he, she, it, its, they, them, their, his, her, him, this, that, these, those, there, here, of, to, in, on, at, for, by, from, into, onto, as, so, if, up, out, down, off, then, than, because, since, while, during, before, after, until, till, about, around, through, over there, japanese, chinese, french, american, australian, thai, singaporean, indonesian, taiwanese, anywhere, often, home, map, please, pls, plz, plss, tell, know, want, wanna, wondering, wonder, curious, think, thinking, guess, heard, hear, read, looking, look, need, like to know, id, i d, im, i m, ive, i ve, lemme, let, lets, help me, happen to, do you know, can you, could you, any idea, any chance, actually, basically, exactly where, just, really, very, quite, even, still, also, too, again, though, although, however, well, oh, um, uh, hmm, lol, lmao, omg, btw, fyi, tbh, imo, idk, haha, ok so, ok, okay, yeah, yep, nope, yes, guys, everyone, all right, hey guys, bro, dude, folks, korea, korean, koreans, south korea, s korea, seoul, tv, television, friend, friends, my friend, my friend says, my friend said, my sister, my mom, my mum, my boss, somebody, someone, anyone, anybody, people say, they say, it says, supposedly, apparently, reportedly, roughly, approximately, about how, almost, nearly, around, total, in total, overall, altogether, in all, of all, total of, grand total, whole thing, called, named, title, titled, thing, things, stuff, kind, sort, type, lot, lots, bit, little, much, many, way, case, point, fact, part, question, answer, which is, that was, who was, who is, what is, that is, which was, which were, get, got, gets, getting, give, given, take, took, takes, taken, make, made, makes, making, put, puts, go, goes, went, going, come with, use, used, uses, using, work, works, new, old, last, past, last year, past year, that year, the year, year, time, times, day, days, back then, at the time, at that time, then, once, years, big, huge, ms, mr, mrs, miss, lady, guy, man, woman, won, krw, wons, korean won, according to, according, says the article, does the article say, according to the article, in the article, of the article, from the article, the article says, article say, article mention, in english, in vietnamese, what else can you, some, such, same, only if, own, between, among, amongst, against, per, via, within, where it was, out of curiosity, quick question, random question, dumb question, certain, certainly, sure, for sure, definitely, maybe, perhaps, probably, possibly, true that, real, in real life, irl, good, nice, cool, next to, off the, am i, no idea, remember, forgot, recall, talking, planning, plan, trip, writing, obsessed, crazy, mad about, interested, seem, seems, seemed, supposed, meant, mean, means, cause, cuz, coz, bc, when it comes, in terms of, regarding, concerning, related, specific, specifically, different, various, several, few, both the, another one, either, neither one, whether, instead, despite, in spite of, even though, anyway, eh, ya, yall, y all, hun, mate, pal, gonna, gotta, kinda, sorta, dunno, wether, ppl, w, n, b, c, k, tho, thru, abt, bout, wld, cld, shld, ppls, smth, sth, say so, count, counted, total cost, whole, entire drama, reach, reached, amount to, amounted to, came to, come to, ran to, run, ran, had to, first of all, second question, one more, last one, last question, at all, in any, of any, at any, i think, i heard, i read, i thought, i believe, thought, believe, believed, saying, explain, check, confirm, verify, clarify, note, list it, name it, number, numbers, exact, worth, kindly, dear bot, bot',
};
