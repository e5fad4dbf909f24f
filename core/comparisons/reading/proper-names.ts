import { hashOf } from './hashing.ts'

/*
 * What is written with capitals and is no film, or hardly ever one: facts about the world, folded, words apart by a space.
 */

/** Names of several words: places, wars, prizes, houses that make or show films, series of television. */
const LONG_NAMES = new Set(
  `new york|new york city|new jersey|new orleans|new zealand|new england|new mexico|los angeles|las vegas|san francisco|san diego|hong kong
  |united states|united kingdom|great britain|south korea|north korea|south africa|south america|north america|latin america|middle east
  |east coast|west coast|rio de janeiro|buenos aires|mexico city|tel aviv|wall street|times square|central park|world war|world war i
  |world war ii|world war two|world war one|second world war|first world war|civil war|soviet union|white house|golden globe|golden globes
  |golden lion|golden bear|palme d or|palme dor|academy award|academy awards|best picture|best actor|best actress|best director
  |best supporting actor|best supporting actress|film festival|new year|new years|new years eve|new hollywood|new wave|french new wave
  |studio ghibli|warner bros|warner brothers|columbia pictures|paramount pictures|universal pictures|sony pictures|focus features|fox searchlight
  |searchlight pictures|working title|a24|apple tv|prime video|amazon prime|hbo max|criterion collection|criterion channel
  |rotten tomatoes|film twitter|blu ray|the academy|the criterion collection|the criterion channel|the oscars|old hollywood|lady gaga|rock n roll
  |breaking bad|better call saul|game of thrones|house of the dragon|the sopranos|mad men|twin peaks|black mirror|stranger things|the wire
  |gossip girl|the office|the simpsons|the crown|true detective|the last of us|the white lotus|the bear|squid game|doctor who|star trek
  |south park|family guy|the x files|the twilight zone|sex and the city|downton abbey|peaky blinders|ted lasso|saturday night live`
    .split('|')
    .map((name) => hashOf(name.replace(/\s+/g, ''))),
)

/** Whether the words, by the hash of all of them written together, are the name of a place, a prize, a studio. */
export const isProperName = (hash: number): boolean => LONG_NAMES.has(hash)

/** Surnames of people whom reviews speak of by the surname alone, so often that a capital says nothing of a film. */
const FAMOUS = new Set(
  `kubrick hitchcock spielberg scorsese tarantino nolan fincher villeneuve lynch cronenberg carpenter coppola kurosawa ozu miyazaki
  tarkovsky bergman fellini antonioni godard truffaut rohmer varda bresson melville ophuls wilder lubitsch hawks ford welles huston capra
  kazan lumet altman ashby malick cassavetes polanski forman kieslowski haneke almodovar bunuel herzog fassbinder wenders kaufman jonze
  gondry gerwig baumbach aronofsky eggers aster peele chazelle leigh loach linklater soderbergh burton gilliam lanthimos refn besson
  jarmusch kaurismaki bong campion bigelow coogler eastwood mann scott cameron lucas lee anderson coen coens verhoeven argento fulci
  romero craven raimi jackson snyder whedon zemeckis howard stone allen pollack demme mann pakula friedkin peckinpah leone corbucci
  hanks pacino niro brando nicholson dicaprio pitt clooney phoenix streep blanchett cruise reeves bale hardy caine oldman hopkins
  freeman foxx cage murray sandler carrey stiller ferrell sellers chaplin keaton kidman winslet portman swinton huppert deneuve binoche
  gosling affleck damon driver chalamet pattinson stewart ledger crowe depp zendaya pugh hathaway bullock weaver schwarzenegger stallone
  willis washington bogart bacall hepburn grant wayne redford newman hoffman duvall hackman hurt dafoe isaac gyllenhaal mcconaughey
  zimmer morricone deakins lubezki reznor hopper spacey carell garland safdie safdies wachowski wachowskis duplass reichardt
  haynes potter hou tsai yang kore-eda koreeda hamaguchi kitano miike woo jia zhang sciamma denis audiard ozon carax assayas dardenne
  dardennes bava pasolini visconti rossellini sica sorrentino guadagnino ramsay arnold glazer mcdonagh shyamalan bay emmerich`
    .split(/\s+/)
    .map((name) => hashOf(name.replace('-', ''))),
)

/** Whether a folded word, by its hash, is such a surname. */
export const isFamous = (hash: number): boolean => FAMOUS.has(hash)

/** Words with a capital that belong to no film: peoples, houses, festivals, prizes, shows, eras, what cameras and screens are called. */
const OTHER_CAPITALS = new Set(
  `youtube twitter instagram tiktok google apple sony amazon disney pixar marvel warner universal miramax lionsgate neon ghibli oscar oscars
  bafta cannes sundance english french german spanish italian japanese chinese korean russian american british irish scottish indian mexican
  jewish greek roman european asian catholic christian brazilian canadian australian swedish danish norwegian finnish polish austrian hungarian dutch belgian portuguese turkish iranian
  iraqi egyptian israeli arab arabic persian thai vietnamese filipino indonesian argentine argentinian chilean colombian cuban african
  scandinavian nordic soviet victorian edwardian shakespearean freudian marxist latin hindi tamil bengali urdu hebrew mandarin cantonese
  western westerns texan californian parisian londoner yorker hollywood bollywood broadway tiff berlinale locarno telluride tribeca
  sitges fantasia comiccon globe globes emmy tony tonys grammy grammys golden academy cgi vfx imax dvd vhs bluray dolby tv bbc hbo itv
  nbc abc cbs fx amc pbs uk usa us eu la nyc ny dc mcu dceu dcu dcau dc mgm rko a24 blumhouse dreamworks lucasfilm illumination laika
  aardman hammer toho criterion netflix hulu disney disneyplus paramount peacock prime max mubi shudder tubi kanopy letterboxd imdb rt
  metacritic reddit spotify wikipedia facebook zoom covid internet ai pov ost dp bgm lgbt lgbtq asmr adhd ptsd wwi wwii ww2 gen
  millennial millennials boomer boomers monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december easter xmas trump obama reagan thatcher hitler stalin shakespeare dickens austen
  mozart beethoven bach wagner chopin beatles bowie dylan freud marx kafka dostoevsky tolstoy chekhov ibsen proust nietzsche jung jesus
  bible lego nintendo playstation xbox ikea coke pepsi starbucks mcdonalds simpsons seinfeld sopranos mum dad mom grandma grandpa god
  lord sir madam lol omg wtf tbh imo imho idk btw fyi asap ps pps eta ok okay no yes oh ah hey wow sorry thanks`
    .split(/\s+/)
    .map(hashOf),
)

/** Whether a folded word, by its hash, is always written so and names no film. */
export const isOtherCapital = (hash: number): boolean => OTHER_CAPITALS.has(hash)
