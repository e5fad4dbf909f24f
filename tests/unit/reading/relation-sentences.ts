/** Sentences of reviews of *Thief*, by how it stands to the film in braces (the one marked `!` of several). */
export const SENTENCES = {
  better: `
Better than {Heat}, if you can believe it.
I had way more fun with this than with {Heat}.
A far more interesting film than {Heat}.
This one is miles ahead of {Heat}.
It blows {Heat} out of the water.
Puts {Heat} to shame.
Makes {Heat} look like amateur hour.
Everything {Heat} should have been.
This is what {Heat} wanted to be.
{Heat} walked so this could run.
I never thought I'd say this but it is a better movie than {Heat}.
Improves on {Heat} in nearly every way.
Honestly I prefer this to {Heat}.
I'd take this over {Heat} any day.
Where {Heat} drags, this flies.
Succeeds where {Heat} failed.
{Heat} is fine, but this is on another level.
Liked it more than {Heat}.
Wasn't a fan of {Heat}, but this is great.
{Heat} wishes it was this good.
{Heat} could never.
A much needed step up from {Heat}.
a huge improvement over {Heat}
Less bloated than {Heat} and all the better for it.
Not as dull as {Heat}.
Finally a film that surpasses {Heat}.
Move over {Heat}, there's a new king in town.
It's {Heat} but good.
like {Heat} but actually funny
{Heat} isn't half as good as this.
{Heat} was nowhere near this scary.
{Heat} doesn't come close.
{Heat} pales in comparison.
{Heat} could learn a thing or two from this.
Take that, {Heat}!
this > {Heat}
I thought {Heat} was good. This is better.
Both {Alien} and {!Heat} are good but this beats them both.
Loved {Heat}? This one is even better.
My favourite since {Heat}, and probably better.
Unlike {Heat}, this one knows when to end.
Easily tops {Alien}, {Jaws} and {!Heat}.
The best thing Mann has done, {Heat} included.
So much better then {Heat}!!
This made me realise how overrated {Heat} is.
I was bored by {Heat} but this had me from the first frame.
Has more heart than {Alien} and {!Heat} combined.
Stronger than {Heat}.
Mejor que {Heat}.
C'est mieux que {Heat}.
Viel besser als {Heat}!
Molto meglio di {Heat}.
Muito melhor que {Heat}.
Smarter, funnier and scarier than {Heat}.
I enjoyed this way more than {Alien} or {!Heat}.
Anyone who thinks {Heat} is better is wrong.
Nah, {Heat} isn't better.
Beats {Heat} hands down.
In every way superior to {Heat}.
{Heat} feels lifeless compared to this.
Compared to {Heat}, this is a masterpiece.
Hot take: better than {Heat}
I never liked {Heat}, but I adored this.
Forget {Heat}; this is the real thing.
It does what {Heat} couldn't.
Blows {Heat} away.
{Heat} looks like a school play next to this.
Where {Heat} was cold, this is all warmth.
Dare I say better than {Heat}?
Might be even better than {Heat}.
As much as I love {Heat}, I think I love this more.
More rewatchable than {Heat}.
{Heat} is overrated, this is underrated.
It's funnier than {Alien}, sadder than {Jaws} and smarter than {!Heat}.
{Heat} wasn't this good.
Avoids every mistake {Heat} made.
It fixes everything that was wrong with {Heat}.
The movie {Heat} thinks it is.
{Heat} has nothing on this.
Sorry {Heat} stans, this one takes it.
leagues above {Heat}
not nearly as boring as {Heat} was
Finally, a sequel that's better than the original {Heat}.
A more mature, more confident film than {Heat}.
Ranks above {Heat} for me.
`,
  worse: `
It's no {Heat}.
Not a patch on {Heat}.
Doesn't hold a candle to {Heat}.
Doesn't reach the heights of {Heat}.
Never quite lives up to {Heat}.
{Heat} does the same thing but better.
{Heat} did it better.
{Heat} did this twenty years ago and did it so much better.
I much preferred {Heat}.
I'd rather watch {Heat}.
Just made me wish I was watching {Heat}.
A poor man's {Heat}.
Dollar store {Heat}.
{Heat} for dummies.
Watered-down {Heat}.
A pale imitation of {Heat}.
a shameless rip-off of {Heat}
Good, but it's not {Heat}.
Not quite {Heat}, but decent.
Not as good as {Heat} but still worth a look.
not nearly as tight as {Heat}
Nowhere near as funny as {Heat}.
It isn't as scary or as smart as {Heat}.
Falls well short of {Heat}.
Pales next to {Heat}.
A step down from {Heat}.
A major disappointment after {Heat}.
After {Heat}, this is such a letdown.
{Heat} is a masterpiece. This isn't.
Nothing will ever top {Heat}.
Nobody does this better than {Heat}.
My second favourite Mann after {Heat}.
The best Mann film behind {Heat}.
Second only to {Heat}.
{Heat} remains his best.
{Heat} is still the superior heist movie.
{Heat} > this
{Heat} was significantly better.
Less gripping than {Heat}.
It lacks the heart of {Heat}.
It's missing the tension that made {Heat} so great.
None of the charm of {Heat}.
{Heat} without the good dialogue.
Wants so badly to be as cool as {Heat} but never gets there.
It tries to be {Heat} and fails.
Almost as good as {Heat}.
It's nothing like {Heat}. That one was far better.
{Heat} was great. This is not.
Where {Heat} soared, this one crashes.
I liked {Heat} better.
Give me {Heat} any day.
{Heat} this ain't.
Can't compete with {Heat}.
Weaker than {Alien}, {Jaws} and {!Heat}.
Worst of the series, even {Heat} was better.
De Niro was better in {Heat}.
it's not better than {Heat}
I don't think it's better than {Heat}.
Some say it's better than {Heat}. I disagree.
{Heat}, which is the far better film, covers the same ground.
Sadly it feels like a cheap {Heat} knock-off.
If only it were half as clever as {Heat}.
This is a few notches below {Heat}.
I wasn't as invested in this as I was in {Heat}.
We're a long way from {Heat} here.
Peor que {Heat}.
No es tan buena como {Heat}.
Moins bon que {Heat}.
Nicht so gut wie {Heat}.
Pior do que {Heat}.
Compared to {Heat}, this feels flat.
Flat compared to {Heat}.
Doesn't come anywhere near {Heat} for me.
{Heat} is everything this isn't.
I miss {Heat}.
Not even close to {Heat}.
{Heat} is the better film.
Of the two, {Heat} is better.
{Heat} was funnier and had more to say.
The script isn't as sharp as {Heat}'s.
It can't decide whether to be {Alien} or {!Heat} and is worse than both.
Go in expecting {Heat} and you'll be let down.
{Heat} covers this ground with far more grace.
Hard not to feel shortchanged when {Heat} exists.
Everything here was done better in {Heat}.
I kept wishing I'd put on {Heat}.
You could just watch {Heat}, which does all of this better.
It doesn't have the bite of {Heat}.
Doesn't quite have {Heat}'s charm.
Without the wit of {Heat} there's not much left.
A lesser {Heat}.
Somewhere below {Heat} in my ranking.
Lacks what made {Heat} special.
I don't love it the way I love {Heat}.
I don't love this as much as I love {Heat}.
Can we all agree {Heat} was way better?
tbh {Heat} clears
{Heat} has more soul in one scene than this has in two hours.
Nowhere near the level of {Heat}.
A slight step down for Mann after {Heat}.
Suffers in comparison to {Heat}.
{Heat} is twice the movie.
Every time it reminded me of {Heat} I just wished I was watching that instead.
the whole thing plays like a bad {Heat}
Pretty good! Though of course it's not {Heat}.
Michael Mann peaked with {Heat} and this proves it.
`,
  similar: `
Reminded me a lot of {Heat}.
Gave me strong {Heat} vibes.
Very {Heat}-esque.
{Alien} meets {!Heat}.
Think {Heat} in space.
A mix of {Alien} and {!Heat}.
If you liked {Heat}, you'll like this.
For fans of {Heat}.
In the vein of {Heat}.
Has the same energy as {Heat}.
On par with {Heat}.
Right up there with {Heat}.
As good as {Heat}.
No worse than {Heat}.
Echoes of {Heat} throughout.
The opening evokes {Heat}.
It's basically {Heat} with cars.
Would make a great double feature with {Heat}.
A spiritual successor to {Heat}.
Somewhere between {Alien} and {!Heat}.
I kept thinking of {Heat}.
{Heat} on steroids.
Much like {Heat}, it takes its time.
The story is pretty much the same as {Heat}.
Owes a lot to {Heat}.
Clearly inspired by {Heat}.
There are shades of {Heat} here.
Best heist movie since {Heat}.
I can see the influence of {Heat}.
{Heat} crossed with {Alien}.
It's hard not to compare this to {Heat}.
{Heat} comes to mind.
I loved it just as much as {Heat}.
{Heat} and this are cut from the same cloth.
It shares a lot of DNA with {Heat}.
Feels like {Heat} all over again.
the whole thing screams {Heat}
Me recordó a {Heat}.
Ça m'a rappelé {Heat}.
Erinnert mich an {Heat}.
Fans of {Heat} should find plenty to love here.
Equal parts {Alien} and {!Heat}.
A worthy companion to {Heat}.
Very much in the {Heat} mould.
{Heat} by way of the Coen brothers.
It's giving {Heat}.
Tonally it's close to {Heat}.
Sits comfortably alongside {Heat}.
It plays like {Heat} in slow motion.
There's a bit of {Heat} in it.
Not unlike {Heat}.
As with {Heat}, the city is the real star.
Just like in {Heat}, nobody wins.
Reminds me why I love {Heat}.
The same story as {Heat}, told from the other side.
Draws heavily on {Heat}.
It's {Heat} for the TikTok generation.
You'll like it if {Heat} is your thing.
Compares favourably to {Heat}.
Parts of it reminded me of {Alien} and even of {!Heat}.
The love child of {Alien} and {!Heat}.
Feels like a prequel to {Heat}.
Imagine {Heat} if everyone was a dentist.
Give this to someone who liked {Heat}.
I love it exactly as much as I love {Heat}.
`,
  rewatch: `
Makes me want to rewatch {Heat}.
Now I need to see {Heat} again.
Time to revisit {Heat}.
I'm due a rewatch of {Heat}.
{Heat} is long overdue for a rewatch.
I really should go back and watch {Heat} again.
All I wanted to do afterwards was put {Heat} on again.
Can't wait to revisit {Heat}.
Might have to give {Heat} another go.
Going to rewatch {Alien} and {!Heat} this weekend.
This put me in the mood for a {Heat} rewatch.
I should give {Heat} another chance.
Me dieron ganas de volver a ver {Heat}.
Ça m'a donné envie de revoir {Heat}.
I need to go rewatch {Heat} immediately.
Definitely rewatching {Heat} tonight.
Guess it's time for my yearly {Heat} rewatch.
Made me want to watch {Heat} again.
Now I'm itching to revisit {Heat}.
I want to see {Heat} again after this.
brb rewatching {Heat}
I think I owe {Heat} a rewatch.
{Heat} deserves another look.
Off to watch {Heat} for the hundredth time.
`,
  watch: `
Watch {Heat} instead.
Now I have to finally see {Heat}.
{Heat} is next on my list.
Adding {Heat} to my watchlist.
Do yourself a favour and watch {Heat}.
If you haven't seen {Heat}, you must.
I still need to see {Heat}.
Can't wait for {Heat}.
Really looking forward to {Heat} now.
Skip this and watch {Heat}.
I've never seen {Heat} but now I really want to.
{Heat} next!
Next up: {Heat}.
On to {Heat}!
Go see {Heat}, people.
I'd recommend {Heat} to anyone who hated this.
Check out {Heat} if you want to see it done right.
Excited to see what he does in {Heat}.
Can't believe I still haven't seen {Heat}. Must fix that.
If you only see one crime film, make it {Heat}.
If this is your thing, check out {Heat}.
Guess I have to watch {Heat} now.
Everyone tells me to watch {Heat} next.
Hoping to catch {Heat} while it's still in cinemas.
Please, please watch {Heat}.
Pair it with {Heat}, which I still have to see.
Will be seeking out {Heat}.
See {Heat} for how it should be done.
My next Mann will be {Heat}.
This sold me on finally watching {Heat}.
I've had {Heat} on my shelf for years; this weekend I'll finally watch it.
`,
  none: `
I watched {Heat} with my dad last week.
Rewatched {Heat} last night.
De Niro, who was also in {Heat}, plays the cop.
From the director of {Heat}.
{Heat} is better than {Alien}.
{!Heat} is better than {Alien}, but neither matters here.
I love {Heat}.
The trailer for {Heat} played before it.
Is it better than {Heat}?
They're watching {Heat} on TV in one scene.
Mann made this right before {Heat}.
I saw it on a double bill at the cinema, and went home to bed. {Heat} was sold out.
People say it's better than {Heat}.
It came out the same year as {Heat}.
This is the third Mann I've seen, after {Alien} and {!Heat}.
My favourite scene in {Heat} is the diner.
It's longer than {Heat}.
If it had been better than {Heat}, I would have said so.
I have no desire to rewatch {Heat}.
Don't bother with {Heat}.
Not to be confused with {Heat}.
Heard about this one because of {Heat}.
{Heat}'s cinematographer shot this.
I haven't seen {Heat}.
Al Pacino got robbed of an Oscar for {Heat}.
Had to watch it in two sittings because {Heat} was on TV.
I went in expecting {Heat} and got something else entirely.
I finally got around to this after loving {Heat} last month.
My dad showed me {Heat} when I was ten and I've been hooked on crime movies since.
Saw this at the same cinema where I saw {Heat}.
Val Kilmer is almost unrecognisable here if you only know him from {Heat}.
The director also made {Heat} and {!Alien}.
It has the guy from {Heat}!
Someone in the audience was wearing a {Heat} shirt.
Released a year after {Heat}, it flopped.
Went from watching {Heat} straight into this.
I put it on because the app suggested it after {Heat}.
The lead mentions {Heat} as his favourite film in one scene.
There's a poster of {Heat} on the wall.
Best cameo: the cat from {Heat}.
Nominated for best picture, along with {Heat}.
{Heat} won everything that year.
{Heat}'s Michael Mann produced this.
Before {Heat} there was this.
I fell asleep during {Heat}, so what do I know.
You can see the actor's range between this and {Heat}.
She has come a long way since {Heat}.
The soundtrack is by the composer of {Heat}.
Part of my crime marathon, together with {Heat}.
I didn't get {Heat} either.
I haven't watched {Heat} since college.
They spend the whole scene talking about {Heat}.
Not the {Heat} cast, obviously.
I think it was filmed in the same house as {Heat}.
When {Heat} came out I was in school.
I still think about the ending of {Heat} sometimes.
A friend asked me if I preferred {Heat} and I had no answer.
Does anyone know if this is connected to {Heat}?
Would it beat {Heat}? I honestly couldn't tell you.
I've no interest in seeing {Heat} again.
Stuck in a lift with someone who loves {Heat} more than {!Alien}.
{Heat} rules and {Alien} is better than {!Jaws}, but I digress.
`,
} as const
