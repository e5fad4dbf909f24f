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
} as const
