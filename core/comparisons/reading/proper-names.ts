import { hashOf } from './hashing.ts'

/*
 * What is written with capitals and is no film, or hardly ever one: facts about the world, folded, words apart by a space.
 */

/** Names of several words: places, wars, prizes, houses that make or show films. */
const LONG_NAMES = new Set(
  `new york|new york city|new jersey|new orleans|new zealand|new england|new mexico|los angeles|las vegas|san francisco|san diego|hong kong
  |united states|united kingdom|great britain|south korea|north korea|south africa|south america|north america|latin america|middle east
  |east coast|west coast|rio de janeiro|buenos aires|mexico city|tel aviv|wall street|times square|central park|world war|world war i
  |world war ii|world war two|world war one|second world war|first world war|civil war|soviet union|white house|golden globe|golden globes
  |golden lion|golden bear|palme d or|palme dor|academy award|academy awards|best picture|best actor|best actress|best director
  |best supporting actor|best supporting actress|film festival|new year|new years|new years eve|new hollywood|new wave|french new wave
  |studio ghibli|warner bros|warner brothers|columbia pictures|paramount pictures|universal pictures|sony pictures|focus features|fox searchlight
  |searchlight pictures|working title|a24|apple tv|prime video|amazon prime|hbo max|criterion collection|criterion channel
  |rotten tomatoes|film twitter|blu ray|the academy|the criterion collection|the criterion channel|the oscars|old hollywood|science museum`
    .split('|')
    .map((name) => hashOf(name.replace(/\s+/g, ''))),
)

/** Whether the words, by the hash of all of them written together, are the name of a place, a prize, a studio. */
export const isProperName = (hash: number): boolean => LONG_NAMES.has(hash)
