/** What a word of a question can mean: the one list that the lexicons of the three languages are written in. */

/** Words that ask. */
type Interrogative =
  | 'where'
  | 'who'
  | 'when'
  | 'why'
  | 'how'
  | 'which'
  | 'howMany'
  | 'howMuch'
  | 'howLong'
  | 'yesNo'
  | 'tell'
  | 'every';

/** Words for things that questions are about, or by which they count. */
type Noun =
  | 'drama'
  | 'article'
  | 'country'
  | 'city'
  | 'island'
  | 'university'
  | 'region'
  | 'placeNoun'
  | 'money';

/** What the article says of dramas. */
type Topic =
  | 'film'
  | 'shoot'
  | 'episodes'
  | 'partner'
  | 'cost'
  | 'perEpisode'
  | 'home'
  | 'twice'
  | 'times'
  | 'sale'
  | 'hoped'
  | 'record'
  | 'buy'
  | 'invest'
  | 'profit'
  | 'channel'
  | 'race'
  | 'raise'
  | 'cast'
  | 'producer'
  | 'say'
  | 'rank'
  | 'rank1'
  | 'rank2'
  | 'rank3'
  | 'rank4'
  | 'rank5'
  | 'topTen'
  | 'viewers'
  | 'good'
  | 'bad'
  | 'beat'
  | 'lose'
  | 'rewatch'
  | 'watch'
  | 'air'
  | 'onAir'
  | 'upcoming'
  | 'month'
  | 'year'
  | 'heldBack'
  | 'meanwhile'
  | 'trend'
  | 'abroad'
  | 'about'
  | 'genre'
  | 'scenery'
  | 'snow'
  | 'sun'
  | 'beach'
  | 'tropical'
  | 'romantic'
  | 'star';

/** What people ask and the article says of no drama. */
type Unsaid =
  | 'director'
  | 'writer'
  | 'plot'
  | 'music'
  | 'streaming'
  | 'ratings'
  | 'awards'
  | 'fees'
  | 'character'
  | 'undated';

/** Words that join, bound, compare or turn what is said. */
type Operator =
  | 'not'
  | 'only'
  | 'all'
  | 'mostly'
  | 'some'
  | 'except'
  | 'outside'
  | 'and'
  | 'or'
  | 'both'
  | 'same'
  | 'sum'
  | 'than'
  | 'more'
  | 'less'
  | 'most'
  | 'least'
  | 'difference'
  | 'compare'
  | 'already'
  | 'over'
  | 'under'
  | 'atLeast'
  | 'atMost'
  | 'exactly'
  | 'other'
  | 'each';

/** What is no question about the article. */
type SmallTalk = 'greeting' | 'thanks' | 'help' | 'offTopic';

export type Meaning = Interrogative | Noun | Topic | Unsaid | Operator | SmallTalk | 'filler' | 'break';

/**
 * The wordings of each meaning, parted by commas; a key of several meanings has them all. A wording that begins
 * with "-" is an ending, which only follows other letters of its word.
 */
export type Lexicon = Readonly<Record<string, string>>;
