/**
 * Short reviews in the voices people keep diaries in: the film under review, and each film it names in braces with how the
 * first stands to the second. Written before the reader was made to read them.
 */
export const FRESH = {
  learnt: `
Candyman :: The 1992 {Candyman:worse} didn't need to explain itself to me. This one brings slides.
Spencer :: After {Jackie:better} I was braced for another waxwork. This breathes.
I'm Thinking of Ending Things :: I loved {Synecdoche, New York:worse}. I only admired this.
Onward :: Watched this because the kids had {Frozen:none} taken away from them.
Ad Astra :: Imagine if someone watched {Apocalypse Now:similar}, took notes, and then went to therapy.
News of the World :: Hanks in the saddle. A gentler {True Grit:similar}.
Chaos Walking :: Two stars, one for each lead. {Edge of Tomorrow:worse}, same director, got four and a half from me.
Tom & Jerry :: No. {Who Framed Roger Rabbit:watch}. That's it, that's the recommendation.
Joker :: You could have just rented {The King of Comedy:watch} and saved yourself the bus fare.
Black Narcissus :: Nuns lose it. Watch this before {The Devils:none} and you'll see where Ken Russell got it.
Sicario :: Tense from the first shot to the last. Deakins does things with dusk here that I haven't seen since {No Country for Old Men:similar}. Blunt is superb.
The Card Counter :: Schrader has been making {First Reformed:similar} for forty years and I'll keep turning up.
The Little Things :: Denzel deserves better. So did I. {Se7en:worse} has been strip-mined for parts.
The Devil All the Time :: misery, misery, Pattinson's accent, misery. {Winter's Bone:worse} found a person in all that mud.
Shang-Chi :: The bus fight alone. Best of the recent lot, and I say that as someone with {Black Panther:better} on his wall.
The Old Guard :: Charlize again kicking in heads, though not half as hard as in {Atomic Blonde:worse}.
Happiest Season :: Should've been about Aubrey Plaza. Bumping {Carol:rewatch} back up the December pile to get the taste out.
The Invisible Man :: Elisabeth Moss carries it. Whannell's {Upgrade:none} had a similar car crash, I think the same stunt team.
Prisoners :: went in blind, came out wrecked. this eats {Gone Girl:better} for breakfast and i love gone girl
Relic :: Mould as dementia. {The Babadook:similar} would like a word with its lawyer.
Old :: Shyamalan's dialogue, as ever, sounds like it went through a translator. Still, a step up on {Glass:better} and several flights up on {The Happening:better}.
Come Play :: My friend swears it's the new {Lights Out:none}. My friend also swears by raw milk.
Bad Boys for Life :: Turned my brain off, had a blast. Neither {Bad Boys:better} nor {Bad Boys II:better} was this tight.
Ghostbusters: Afterlife :: I was seven when {Ghostbusters:none} came out and I had the lunchbox, the backpack and the nightmares.
Nightcrawler :: Gyllenhaal is doing a {Taxi Driver:similar} here and he knows it.
Birds of Prey :: chaos, glitter, egg sandwich. {Suicide Squad:better} who?
The Father :: Hopkins. That's the review. Put it beside {Amour:similar} on the shelf of films I'm never opening again.
Bloodshot :: vin diesel in {RoboCop:worse} cosplay, minus the satire
Judas and the Black Messiah :: Kaluuya deserved every prize going. Stanfield is even better; if you know him only from {Atlanta:none}, brace yourself.
Promising Young Woman :: Carey Mulligan was in {An Education:none} when she was about twelve and she has only got better.
Last Night in Soho :: First half: yes. Second half: oh no. {Repulsion:worse} did it in black and white with a rabbit.
The Northman :: I wanted to love it. Eggers made {The Witch:worse} for the price of this film's beards and that one haunts me to this day.
Licorice Pizza :: PTA in a good mood. I can't say it touches {Boogie Nights:worse} but I had a smile on my face.
The Guilty :: I'll be the odd one out: the Danish original, {Den skyldige:worse}, got under my skin and this one slid right off.
Jexi :: I have nothing to say except that {Her:none} has been open in another tab the whole time.
Zombieland: Double Tap :: Ten years late and ten years less funny. I laughed more at the queue for {Zombieland:worse}.
Those Who Wish Me Dead :: 90s throwback, no complaints. I half expected {Backdraft:similar} to walk in.
Nobody :: From the {John Wick:similar} school of suburban revenge. A solid B+.
Ex Machina :: Garland's first and still his best. {Annihilation:better} looks prettier, sure, but it doesn't have half the brains.
Jojo Rabbit :: Taika walks a line {Life Is Beautiful:better} fell off.
House of Gucci :: Everyone's in a different film. Lady Gaga is in {Moonstruck:none}, Leto is in {Mario:none}.
Stowaway :: Anna Kendrick, orange peel, algae. {Gravity:none} was on the telly the same night.
I Care a Lot :: fun until it isn't. {Gone Girl:worse} had an ending.
Pig :: You'll hear people call it {John Wick:none} with a pig. It isn't, not even slightly.
The Lodge :: So cold. Reviewers compared it to {Hereditary:none}; I'd rather not.
Host :: 57 minutes on Zoom and scarier than the last three {Paranormal Activity:better} films put together
Nomadland :: The kind of film you sit with. Afterwards I dug out my old disc of {Paris, Texas:rewatch} and left it on the table for tonight.
Nightmare Alley :: Gorgeous to look at and dead behind the eyes. Del Toro left all his heart in {The Shape of Water:worse}.
No Time to Die :: Longer than a wet Sunday. {Casino Royale:worse} remains the one to beat and nobody's beaten it.
Palm Springs :: Yes it's a time loop, yes you're thinking of {Groundhog Day:worse}, no it doesn't get there, yes I still liked it.
The Green Knight :: Watched with headphones at 2am like some kind of monk. If {The Seventh Seal:similar} had been shot by a music video director — compliment.
Palmer :: Timberlake can act, who knew. Me, actually, because I've seen {The Social Network:none}.
Da 5 Bloods :: {The Treasure of the Sierra Madre:similar} in the jungle, with forty years of grief on top.
Spider-Man: No Way Home :: Cheered, wept, the lot. And yet I'd trade the whole thing for the train scene in {Spider-Man 2:worse}.
Eternals :: My nephew wanted to leave and see {Encanto:none} next door.
One Night in Miami... :: You can tell it was a play, the way you could with {Fences:similar}, and like that one it hardly matters.
Enola Holmes :: Zippy. The little one asked for {Sherlock Holmes:watch} straight after, so that's Friday sorted.
Color Out of Space :: Cage gives us 30% {Mandy:similar} and 70% alpaca.
F9 :: They went to space. {Fast Five:worse} would never. (It would.) Anyway, that was the peak.
Terminator: Dark Fate :: If you rank them it goes {Terminator 2:worse}, {The Terminator:worse}, this, big gap, {Terminator Genisys:better}.
Belfast :: Branagh's {Roma:worse}, or so he hopes.
1917 :: Roger Deakins, take a bow. Technically astonishing; emotionally I felt more in any five minutes of {Paths of Glory:worse}.
Cruella :: Emma v Emma. Dog people may need {101 Dalmatians:watch} as a chaser.
The Vast of Night :: Shot for the cost of a sandwich and more gripping than any of {Super 8:better}.
`,
  heldOut: `
Titane :: Makes {Raw:better} look like a school play.
Wonder Woman 1984 :: How do you go from {Wonder Woman:worse} to this???
The Hunt :: A satire that hits both sides with a pillow. Try {Ready or Not:watch}, that one has claws.
The Power of the Dog :: Slow, and then suddenly not. Campion hasn't been this good since {The Piano:similar}.
On the Rocks :: A martini of a film. Coppola and Murray in {Lost in Translation:worse} had a whole city; here they have a car.
Malcolm & Marie :: They argue like it's {Who's Afraid of Virginia Woolf?:worse} but with none of the wit.
Mortal Kombat :: they fixed what was wrong with {Mortal Kombat:better} (1995) by adding blood
Cry Macho :: Clint is ninety-one, let him. But man, {Gran Torino:worse}.
Luca :: Slight but sweet. Somebody at Pixar has clearly been on a {Call Me by Your Name:similar} holiday.
Gretel & Hansel :: All mood, no bite. Between this and {The Witch:similar} I think I've had my fill of women in the woods.
Minari :: Quiet, lovely, unhurried. Put me in mind of {The Grapes of Wrath:similar} a few times, if Steinbeck had kept chickens.
Soul :: The jazz is great, the ending is a cheat. Docter's {Inside Out:worse} knew exactly what it wanted to say; this keeps changing its mind.
Greyhound :: Tanks of the sea. I came for {Das Boot:worse}; I got a computer game about arithmetic.
Annette :: Nothing in it is as alive as the first ten minutes of {Holy Motors:worse}.
Rebecca :: Who asked? Hitchcock's {Rebecca:worse} is right there. It's on the same streaming service!
Run :: Sarah Paulson could do this in her sleep. Saw it with a hangover, much like I saw {Misery:none}.
Marriage Story :: Adam Driver singing Sondheim, end of. {Kramer vs. Kramer:similar} with lawyers who look like they moisturise.
Hustlers :: Everybody keeps saying {Goodfellas:none}, and I don't see it at all.
Oxygen :: Trapped-in-a-box films are my thing. This slots in just under {Buried:worse} for me.
CODA :: It won what {Belfast:none} should have won.
Uncut Gems :: Two hours of being shouted at. I'd still put {Good Time:worse} a nose in front.
Klaus :: New Christmas favourite in this house, and {The Polar Express:better} goes back in the loft where it belongs.
Knives Out :: My mum laughed the whole way through. I had a better time than I did with {Clue:better}, which is saying something.
Wolfwalkers :: Drawn by angels. I have never been so glad to be wrong; I assumed nothing could top {Song of the Sea:better}.
Army of the Dead :: Snyder, let go. {Dawn of the Dead:worse} was lean and mean; this is neither.
A Quiet Place Part II :: Holds its own. I jumped as often as I did in {A Quiet Place:similar}.
Borat Subsequent Moviefilm :: I'm not sure the joke is as sharp as it was in {Borat:worse}, or maybe the world got blunter.
Ready Player One :: They go inside {The Shining:none} at one point, which was neat.
Let Them All Talk :: Soderbergh on a boat. Meryl was last on a boat in {Mamma Mia!:none}.
Godzilla vs. Kong :: Big lizard, big monkey, no notes. I'll take it over {Pacific Rim:better} any night of the week.
Freaky :: {Freaky Friday:similar} + {Friday the 13th:similar}, exactly as advertised.
Guns Akimbo :: Daniel Radcliffe post-{Harry Potter:none} is my favourite career in Hollywood.
West Side Story :: Spielberg, who should have stopped, didn't, thank god. I'd never have believed anybody could improve on {West Side Story:better} (1961) but there you go.
Cruella :: I had fun! It's {The Devil Wears Prada:similar} for the Hot Topic crowd and I mean that as praise.
Doctor Sleep :: A brave thing to try. Flanagan loves {The Shining:worse} too much to leave it alone and not enough to match it.
Raya and the Last Dragon :: Lovely animals. {Moana:worse} had songs, though, and I'm still singing them.
Mank :: Fincher's prettiest and emptiest. It sent me straight back to {Citizen Kane:rewatch}, so that's something.
The Irishman :: Long, sad, old. It's the hangover after {Goodfellas:similar}, the morning no one filmed.
The Dig :: Cosy, muddy, a bit too long. Ralph Fiennes last dug up something this good in {The English Patient:similar}.
Drive My Car :: three hours and not a minute wasted. Been meaning to get to {Happy Hour:watch} for years and this is the push I needed.
Interstellar :: Nolan reaching for {2001: A Space Odyssey:worse} and grabbing a handful of air.
Sound of Metal :: what {Whiplash:similar} did for drumming as violence this does for drumming as loss
Tenet :: Loud. {Inception:worse} at least let me hear the nonsense.
Tenet :: I understood more of {Primer:none} and I was asleep for most of it lol
Midsommar :: Florence Pugh!!! Anyway, {Hereditary:worse} scared me and this mostly made me hungry.
King Richard :: Will Smith is good in it. There's a {Rocky:similar} poster's worth of clichés in here, all of them earned.
Emma. :: Pretty as a cake. It's no {Clueless:worse}.
Coda :: Cried. Then cried again. Not a dry eye. {La Famille Bélier:none} is the French film it's based on and I have not got to it.
Gemini Man :: Two Will Smiths, zero ideas. Ang Lee also made {Brokeback Mountain:none}, so who knows what happened.
Free Guy :: {The Truman Show:worse} asked these questions twenty years ago and had the manners to answer them.
Parasite :: Whoever told me this was {Shoplifters:better} with jokes undersold it. It's a whole different beast and a stronger one.
Ford v Ferrari :: Dad cinema of the highest order, easily as good as {Rush:similar}, and the crowd I saw it with applauded.
Saint Maud :: 84 minutes! Bless. Reminded me I still owe {The Exorcist:rewatch} another go.
First Man :: There's a kitchen-table scene in this that's worth all of {Apollo 13:better}.
Black Widow :: Fine I guess. You've seen {The Bourne Identity:similar}? You've seen this. Pugh steals it.
Extraction :: There's a twelve-minute oner that's up there with {Children of Men:similar}. The rest is people grunting.
The French Dispatch :: too much of a muchness. Wes needs a {Rushmore:worse}-sized idea again
Dune :: Part one of something. {Lawrence of Arabia:similar} casts a long shadow over every dune.
In the Heights :: Sunshine in a can. Not since {Hairspray:similar} have I wanted to dance in an aisle.
Zola :: Fun, nasty, short. Same sunburnt Florida as {Spring Breakers:similar} and {The Florida Project:similar}, with a bit more menace.
`,
  plain: `
Thief :: Not quite the masterpiece everyone promised. {Heat:worse} is still the one I'd show a stranger.
Thief :: I prefer the quieter films this guy made. {Heat:worse} for instance got me in the gut.
Thief :: {Heat:better} bored me to tears so I expected nothing, and I was floored.
Thief :: As someone who never understood the fuss about {Heat:better}, I was surprised how much I enjoyed this.
Thief :: {Heat:better} tried something like this and fell on its face. This lands it.
Thief :: It makes {Heat:better} feel like homework.
Thief :: Everything {Heat:better} got wrong, this gets right.
Thief :: Everything {Heat:worse} got right, this gets wrong.
Thief :: Whereas {Heat:worse} trusted its audience, this one explains every joke.
Thief :: Whereas {Heat:better} explained every joke, this one trusts its audience.
Thief :: Took me by surprise, after the mess that was {Heat:better}.
Thief :: A huge relief after {Heat:better}.
Thief :: A big disappointment after {Heat:worse}.
Thief :: Redeems the director after the disaster of {Heat:better}.
Thief :: I'd sooner sit through {Heat:worse} ten more times.
Thief :: I'd take this over {Heat:better} any day.
Thief :: Give me {Heat:worse} over this any day.
Thief :: Easily my favourite of his, and yes that includes {Heat:better}.
Thief :: Second only to {Heat:worse} in his filmography.
Thief :: Only {Heat:worse} is better.
Thief :: Only {Heat:worse} tops it.
Thief :: Nothing he has done since {Heat:similar} has been this much fun.
Thief :: His most personal film since {Heat:similar}.
Thief :: I haven't been this scared since {Heat:similar}.
Thief :: The same mix of sadness and slapstick that made {Heat:similar} such a joy.
Thief :: Fans of {Heat:similar} will feel right at home.
Thief :: Clearly someone on this crew loves {Heat:similar}.
Thief :: You can feel {Heat:similar} all over this.
Thief :: The spirit of {Heat:similar} hangs over every frame.
Thief :: Two parts {Heat:similar}, one part {Alien:similar}.
Thief :: This is what you'd get if {Heat:similar} and {Alien:similar} had a baby.
Thief :: In the same ballpark as {Heat:similar}.
Thief :: Like {Heat:similar}, it ends where it began.
Thief :: For my generation this is {Heat:similar}.
Thief :: A sister film to {Heat:similar}.
Thief :: It rhymes with {Heat:similar}.
Thief :: There's no denying the {Heat:similar} influence.
Thief :: Would pair nicely with {Heat:similar}.
Thief :: Its closest relative is {Heat:similar}.
Thief :: I'm reminded again of {Heat:similar}.
Thief :: It wears its love for {Heat:similar} on its sleeve.
Thief :: Takes more than a few pages from the {Heat:similar} book.
Thief :: The ghost of {Heat:similar} is never far.
Thief :: Somehow both {Heat:similar} and its opposite.
Thief :: Not as sharp as {Heat:worse}, not as sad as {Alien:worse}, still pretty good.
Thief :: It has neither the bite of {Heat:worse} nor the warmth of {Alien:worse}.
Thief :: Tries to recapture the magic of {Heat:worse} and doesn't.
Thief :: I kept comparing it to {Heat:worse}, never in its favour.
Thief :: I kept comparing it to {Heat:better}, and it won every round.
Thief :: It will always live in the shadow of {Heat:worse}.
Thief :: A distant cousin to {Heat:similar}.
Thief :: If {Heat:worse} was a feast, this is a snack.
Thief :: {Heat:worse} was a gut punch; this was a tap on the shoulder.
Thief :: {Heat:better} was a tap on the shoulder. This was a gut punch.
Thief :: Better ending than {Heat:better}, too.
Thief :: Has more on its mind than {Heat:better} ever did.
Thief :: {Heat:better} wishes.
Thief :: {Heat:worse} set the bar too high.
Thief :: I missed the humour of {Heat:worse}.
Thief :: Could have used some of the energy of {Heat:worse}.
Thief :: Needed a bit more of {Heat:worse}'s madness.
Thief :: Falls between {Heat:similar} and {Alien:similar}.
Thief :: Better than {Heat:better} but not {Alien:worse}.
Thief :: Better than {Heat:better}, though that's a low bar.
Thief :: Every bit the equal of {Heat:similar}.
Thief :: Deserves to sit next to {Heat:similar}.
Thief :: Tied with {Heat:similar} for me.
Thief :: I can't choose between this and {Heat:similar}.
Thief :: Now give me {Heat:watch}!
Thief :: So. {Heat:watch} tomorrow, then.
Thief :: I'm going to hunt down a copy of {Heat:watch}.
Thief :: Time to finally cross {Heat:watch} off the list.
Thief :: Reminder to self: {Heat:watch}.
Thief :: {Heat:watch} has shot up my list.
Thief :: My friend insists I see {Heat:watch} next, and I will.
Thief :: Guess what I'm watching tonight? {Heat:watch}.
Thief :: If this left you cold, give {Heat:watch} a shot.
Thief :: Start with {Heat:watch} if you're new to him.
Thief :: I should really see {Heat:watch} at some point.
Thief :: Put {Heat:rewatch} on straight after because I missed it so much.
Thief :: I want to go back to {Heat:rewatch} with fresh eyes.
Thief :: It might be time I gave {Heat:rewatch} a second chance.
Thief :: Makes me want to put {Heat:rewatch} on for the tenth time.
Thief :: Maybe I was too hard on {Heat:rewatch}; I should look again.
Thief :: {Heat:rewatch} rewatch incoming.
Thief :: And now, {Heat:rewatch} again.
Thief :: He was great in {Heat:none}, wasn't he?
Thief :: Saw it in a double bill that ended with {Heat:none}.
Thief :: They shot this on leftover sets from {Heat:none}.
Thief :: I confuse this with {Heat:none} all the time.
Thief :: My dad thinks {Heat:none} is better but my dad is wrong about most things.
Thief :: Won the award that {Heat:none} lost the year before.
Thief :: Wore my {Heat:none} hoodie to the screening.
Thief :: Fun fact: the house is the one from {Heat:none}.
Thief :: The kid next to me was watching {Heat:none} on his phone.
Thief :: I first saw him in {Heat:none}.
Thief :: Originally shown together with {Heat:none}.
Thief :: I've seen every film of hers now except {Heat:none}.
Thief :: Between {Heat:none} and this she had two children.
Thief :: Half the cast went on to make {Heat:none}.
Thief :: I don't get the comparisons to {Heat:none}.
Thief :: It's nothing like {Heat:none}, whatever the poster says.
Thief :: You need to have seen {Heat:none} for any of this to make sense.
Thief :: {Heat:none} walked so I could sleep.
Thief :: Waited eight months because {Heat:none} took all the screens.
Thief :: Bought it in a box set with {Heat:none}.
Thief :: Didn't like it as much as I'd hoped. {Heat:worse} still rules.
Thief :: I found it a lot more honest than {Heat:better}.
Thief :: Way less annoying than {Heat:better}.
Thief :: This is basically the film {Heat:better} thinks it is.
Thief :: {Heat:better} can't hold a candle to this.
Thief :: Leaves {Heat:better} in the dust.
Thief :: I liked {Heat:better}. I loved this.
Thief :: I loved {Heat:worse}. I liked this.
Thief :: Went in hoping for another {Heat:worse}; came out checking my watch.
Thief :: Hoped for {Heat:worse}, got {Alien:similar}.
Thief :: It's {Heat:worse} with the good bits taken out.
Thief :: It's {Heat:better} with an actual script.
Thief :: Diet {Heat:worse}.
Thief :: {Heat:worse} for people with no attention span.
Thief :: Where {Heat:worse} simmers, this just sits there.
Thief :: Where {Heat:better} just sits there, this simmers.
Thief :: Not a patch on {Heat:worse}.
Thief :: This will never be {Heat:worse}, but it's fun.
Thief :: Nobody will ever mistake it for {Heat:worse}.
Thief :: Doesn't hold up the way {Heat:worse} does.
Thief :: Holds up far better than {Heat:better} does.
Thief :: It aged better than {Heat:better}.
Thief :: {Heat:worse} aged better.
Thief :: {Heat:better} aged like milk; this didn't.
Thief :: The fights are better than in {Heat:better}.
Thief :: I expected {Heat:better} and got something far richer.
Thief :: You'd be better off with {Heat:watch}.
Thief :: The director's follow-up to {Heat:worse} has none of its fire.
Thief :: The director's follow-up to {Heat:none} opens in a hospital.
Thief :: Much improved from {Heat:better}.
Thief :: I enjoyed it almost as much as {Heat:worse}.
Thief :: Didn't hit me like {Heat:worse} did.
Thief :: This hit me harder than {Heat:better} did.
Thief :: It's closer in spirit to {Heat:similar} than to {Alien:none}.
`,
  later: `
Creed :: Coogler gets it. I'd rank this third in the whole series, after {Rocky:worse} and {Rocky II:worse}, and well clear of {Rocky IV:better}.
Bullet Train :: Everyone's having a nice time. I wasn't. {Snowpiercer:worse} is the train movie you want.
Barbie :: My daughter asked why I was crying. Gerwig's {Lady Bird:similar} did the same thing to me in a different dress.
Oppenheimer :: Loud men in rooms. I was gripped. Nolan's best, and it isn't close; {Dunkirk:better} comes second.
Tár :: Blanchett is a monster. Field's first film since {Little Children:none}, sixteen years ago.
The Menu :: A cheeseburger of a film that thinks it's above cheeseburgers. {Ratatouille:worse} had more to say about food critics.
Glass Onion :: Louder, shinier, emptier. Give me the cardigan and the rain of {Knives Out:worse} any day.
The Whale :: Fraser deserves the world and the film doesn't deserve Fraser. {The Wrestler:worse}, this is not.
Babylon :: Everything {Once Upon a Time in Hollywood:worse} was too cool to say, shouted, for three hours, at an elephant.
Aftersun :: Didn't know a holiday video could do this to me. {Somewhere:better} had a similar idea and left me cold.
Decision to Leave :: Park goes soft and it suits him. I'd call it his {Vertigo:similar}.
The Batman :: Finally a detective. If {Se7en:similar} wore a cape. I'd still watch {The Dark Knight:worse} first, but only just.
Elvis :: Baz gonna Baz. Liked it more than {Moulin Rouge!:better}, less than {Romeo + Juliet:worse}.
X :: Ti West does {The Texas Chain Saw Massacre:similar} with a wink. Now on to {Pearl:watch}.
Pearl :: Goth. Her monologue is better acting than all of {X:better}.
Scream :: The fifth one knows it's the fifth one. None of them has ever matched {Scream:worse} (1996) and this doesn't either.
Turning Red :: Pixar's best since {Coco:similar}. My sister, who prefers {Encanto:none}, is not invited next time.
Everything Everywhere All at Once :: Threw the kitchen sink, hit me square in the face. {Doctor Strange in the Multiverse of Madness:better} came out the same month with ten times the money and a tenth of the imagination.
Nope :: Peele is three for three. Still {Get Out:worse}, then this, then {Us:better}.
Men :: Rory Kinnear in every wig. Garland's weakest. I'd rather rewatch {Annihilation:worse} with the sound off.
Crimes of the Future :: Cronenberg does the hits. Nothing in here got under my skin the way {Videodrome:worse} did.
Top Gun: Maverick :: I hate that I loved it. I don't even like {Top Gun:better}!
Thor: Love and Thunder :: Screaming goats. Whatever made {Thor: Ragnarok:worse} sing has left the building.
Don't Worry Darling :: Pugh again dragging a film up the hill. The twist is {The Stepford Wives:similar} with a VR headset.
The Woman King :: Viola Davis! Give her all the {Gladiator:similar} money. Stirring, old-fashioned.
Smile :: Did its job. Owes {It Follows:similar} and {The Ring:similar} a drink each.
Barbarian :: Best time I've had in a cinema this year. Don't read anything. Go in cold, as I did with {Malignant:similar}.
Terrifier 2 :: Two hours and eighteen minutes. {Terrifier:better} was nasty and dull. This one's nasty and fun.
Bones and All :: Cannibals in love across the Midwest. {Badlands:similar}, essentially, plus teeth.
She Said :: Solid, respectful. It's {Spotlight:worse} without the momentum.
Avatar: The Way of Water :: The whale was the best actor. I prefer the first {Avatar:worse}, nostalgia probably.
Violent Night :: Santa with a hammer. {Die Hard:similar} meets {Home Alone:similar}, and I was drunk, so five stars.
The Fabelmans :: Spielberg shows us where {E.T.:none} came from. The mother's dance in the headlights, my god.
M3GAN :: she dances. it's fine. {Child's Play:worse} is scarier and it's a toy with a mullet
Infinity Pool :: Goth is unleashed. It wants to be {Possession:worse} so badly.
Cocaine Bear :: I'm going to need {The Revenant:watch} to wash the taste of this bear out.
John Wick: Chapter 4 :: The stairs! Better than two and three put together. The first {John Wick:similar}, well, call it a draw.
Air :: Shoes. Affleck hasn't directed anything this easy to like since {Argo:similar}.
Beau Is Afraid :: Three hours of my mother. {Hereditary:worse} and {Midsommar:worse} at least had an exit.
Past Lives :: I held my breath on that kerb. {Before Sunset:similar} people, this is for you.
Asteroid City :: pretty boxes. I keep hoping Wes finds his way back to {The Royal Tenenbaums:worse}
Sound of Freedom :: My uncle made us all go. He says it beats {Taken:none}. He says a lot of things.
Talk to Me :: Two YouTubers made the scariest thing since {The Babadook:similar}. Australia, are you OK?
Bottoms :: Like {Fight Club:similar} if it had any interest in women. Like {Heathers:similar} if it had any interest in being nice.
The Creator :: Looks like a billion dollars, thinks like a fortune cookie. Edwards' {Rogue One:worse} at least had stakes.
Killers of the Flower Moon :: Lily Gladstone's face. I thought {The Irishman:better} dragged; this, at nearly the same length, never does.
The Killer :: Fassbender does yoga. Slick, funny, slight. Minor Fincher, nowhere near {Zodiac:worse}.
Priscilla :: Coppola again shuts a girl in a nice room. You know the drill from {Marie Antoinette:similar}, and you know how well she does it.
Napoleon :: Scott made {The Duellists:worse} at forty on pocket money. It knows more about Napoleon's men in one sword fight than this does in three hours.
Saltburn :: Bathwater. I've seen {Teorema:worse}, Emerald, and so have you.
Poor Things :: Stone is fearless. I was less sure about {The Favourite:better} than everyone else; no doubts here.
Maestro :: Nose. The conducting scene is great. That's six minutes. {Tár:worse} was all conducting scene.
Ferrari :: Mann, cars, grief. I'll be the one to say it: I'd take {Ford v Ferrari:worse} and its dumb grin.
Wonka :: Chalamet can't sing, and it doesn't matter one bit. {Charlie and the Chocolate Factory:better} is now officially the worst one.
All of Us Strangers :: Don't see it alone. Put {Weekend:watch} on your list too if you don't know Haigh.
The Iron Claw :: Efron!!! For days afterwards {Foxcatcher:similar} was rattling round my head too.
Society of the Snow :: I had {Alive:better} on VHS as a kid and never thought anyone needed to try again. I was wrong.
Argylle :: I've had better times in {Kingsman: The Golden Circle:worse}, and I walked out of Kingsman: The Golden Circle.
Dune: Part Two :: Bigger, stranger, sadder. {Dune:better} was the trailer.
Love Lies Bleeding :: Muscles. Kristen Stewart's best work since {Clouds of Sils Maria:none}, and I love the haircut.
Civil War :: Photographers as action heroes. It rattled me like {Children of Men:similar} rattled me.
Challengers :: Tennis has never been so sweaty. {Bones and All:better} didn't do it for me, but this? Ace.
The Fall Guy :: Date night movie! Gosling and Blunt have the chemistry {Mr. & Mrs. Smith:similar} had.
Furiosa: A Mad Max Saga :: It's good. It's good! It's just that {Mad Max: Fury Road:worse} exists.
Hit Man :: Powell is a star. Linklater's sexiest since {Before Sunset:similar}, and then it turns into {Double Indemnity:similar} for a bit.
Longlegs :: Scared me silly until it started talking. {The Silence of the Lambs:worse} talks all the way through and never stops being scary.
MaXXXine :: The end of the trilogy and the weakest by a distance. {Pearl:worse} ran circles around this.
Twisters :: Fun and I've forgotten it. I could recite {Twister:worse} for you right now.
Deadpool & Wolverine :: I laughed at the jokes about {Logan:worse}. I also missed Logan.
Alien: Romulus :: I screamed twice. The best {Alien:none} sequel since, well, {Aliens:similar}.
Beetlejuice Beetlejuice :: Keaton hasn't aged. The movie has. Anyway I know what I'm doing on Halloween, and its name is {Beetlejuice:rewatch}, again.
The Substance :: Subtle as a brick. I like bricks. {Requiem for a Dream:similar} for skincare.
Megalopolis :: I don't know what I saw. I'll tell you what I didn't see: {The Godfather:worse}.
Anora :: Sean Baker's {Pretty Woman:similar} with a hangover. Also made me need to finally catch {Tangerine:watch}.
Conclave :: Popes being bitchy. A hoot. It's about as deep as {Angels & Demons:similar} and I mean that kindly.
Gladiator II :: Sharks! Denzel! No heart. Are you not entertained? A bit. Less than I was by {Gladiator:worse}.
Wicked :: Half a musical, all of a ticket. Friends rated it above {Chicago:none}. I have different friends in mind now.
Nosferatu :: Eggers lights a candle and I'm there. Herzog's {Nosferatu the Vampyre:worse} keeps the crown, for sadness.
Babygirl :: {Secretary:worse} covered this with better jokes and a better desk.
The Brutalist :: Big slab of a film. Think {There Will Be Blood:similar} with blueprints.
`,
} as const
