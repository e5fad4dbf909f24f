/** The plain ways in which reviews of *Thief* set it beside the film in braces, in the manner of `SENTENCES`. */
export const EVERYDAY = {
  better: `
I went in expecting {Heat} and got something much better.
If you only see one heist film this year, make it this and not {Heat}.
As good as, if not better than, {Heat}.
Slightly better than {Heat}.
A bit better than {Heat}, I'd say.
Better than I remembered, and better than {Heat}.
Way more fun than {Heat}.
Much more my thing than {Heat}.
I liked it more than {Heat}.
I liked this a lot more than I liked {Heat}.
I prefer this to {Heat}.
My favourite of his, ahead of {Heat}.
The best of his films, better even than {Heat}.
I'd rank it just ahead of {Heat}.
{Heat} was fine. This is great.
Hated {Heat}, loved this.
I didn't like {Heat} but I loved this.
I didn't love {Heat}, so this was a nice surprise.
As someone who hated {Heat}, I was pleasantly surprised.
Unlike {Heat}, this one has a heart.
Unlike {Heat} it doesn't overstay its welcome.
An improvement on {Heat} in every way.
A step up from {Heat}.
Surpasses {Heat}.
Blows {Heat} out of the water.
Eat your heart out, {Heat}.
Move over, {Heat}.
People say it's not as good as {Heat} but I disagree.
{Heat} takes the same idea and ruins it.
{Heat} covers the same ground and is nowhere near as good.
I know {Heat} gets all the love, but this is the one for me.
{Heat} gets all the praise but this is superior.
Unfairly overlooked next to {Heat}.
It's criminal that {Heat} is more famous than this.
Why does everyone talk about {Heat} when this exists?
I slept through {Heat}; I was wide awake for this.
Never cared for {Heat}. This I could watch every week.
I'm not a {Heat} person, but this got to me.
{Heat} left me cold, this left me in bits.
I cried more than I did at {Heat}.
More moving than {Heat} but less funny.
Has twice the heart of {Heat}.
There's more going on in one shot of this than in all of {Heat}.
I'd give up {Heat} for this in a heartbeat.
A much funnier {Heat}.
A better version of {Heat}.
It's {Heat} without the boring bits.
It's {Heat} with a brain.
{Heat}, but good.
Like {Heat}, but actually funny.
It reminded me of {Heat}, only better.
It's a lot like {Heat}, which I didn't like.
Maybe I was too hard on {Heat}.
I may have been too harsh on {Heat}.
I owe {Heat} an apology.
And I thought {Heat} was bad!
And I thought {Heat} was good!
I take back everything I said about {Heat}.
Compared to this, {Heat} is a masterpiece.
Compared to this {Heat} is child's play.
Next to this, {Heat} looks silly.
{Heat} looks like a cartoon next to this.
`,
  worse: `
I've seen this twice now and still think {Heat} is the stronger film.
Watching it again, I realised how much more I care about {Heat}.
For me {Heat} does this kind of thing with far more conviction.
Doesn't have the emotional weight of {Heat}.
Doesn't quite have the emotional weight {Heat} had.
It lacks the spark that made {Heat} special.
Nowhere near as fun as I remember {Heat} being.
I expected another {Heat} and was let down.
I went in expecting {Heat} and got something much smaller.
Where {Heat} soars, this one plods.
{Heat} this is not.
This is no {Heat}.
This ain't {Heat}.
It's not on {Heat}'s level.
It never reaches the level of {Heat}.
It never quite reaches {Heat}'s heights.
It's good but it isn't {Heat} good.
How do you go from {Heat} to this?
Hard to believe this is from the man behind {Heat}.
Hard to believe the same man made {Heat}.
What happened to the guy who made {Heat}?
Bring back the guy who made {Heat}.
A huge comedown for the director of {Heat}.
You'd never guess it was made by the team behind {Heat}.
She was better in {Heat}.
He was funnier in {Heat}, but what can you do.
Feels like a dry run for {Heat}.
Feels like a warm-up for {Heat}.
A first draft of {Heat}.
Not quite as good as {Heat}, but close.
I liked it less than {Heat}.
I enjoyed {Heat} more.
I preferred {Heat}.
I'll always prefer {Heat} to this.
His second best after {Heat}.
Probably his best after {Heat}.
I'd rank it just behind {Heat}.
Still not better than {Heat}.
No, it's not better than {Heat}.
It's not {Heat}, but what is?
Nothing beats {Heat}.
Nothing will ever top {Heat} for me.
{Heat} remains unbeaten.
{Heat} is still the king.
{Heat} it ain't.
{Heat} was great. This was fine.
{Heat} was fun. This is not.
Loved {Heat}, hated this.
I loved {Heat}, so this was a big letdown.
As a big fan of {Heat} I was disappointed.
Unlike {Heat}, this never comes together.
Without the charm of {Heat}.
It has the looks of {Heat} but not the brains.
It tries so hard to be {Heat}.
A wannabe {Heat}.
A bad {Heat} knockoff.
A cheap copy of {Heat}.
Discount {Heat}.
{Heat} from Temu.
{Heat} for babies.
We have {Heat} at home.
Proof that {Heat} was lightning in a bottle.
It makes you appreciate {Heat} even more.
Makes me appreciate how good {Heat} is.
It made me miss {Heat}.
I'd rather be watching {Heat}.
I'd much rather watch {Heat} again.
I kept wishing I was watching {Heat}.
All it did was remind me how good {Heat} was.
Big step down after {Heat}.
{Heat} would never.
This walked so {Heat} could run.
It's got nothing on {Heat}.
{Heat} already did this, and did it better.
{Heat} did all this with half the budget.
Anything this can do {Heat} can do better.
The first one was better: {Heat} had a reason to exist.
People say it's better than {Heat}, but they're wrong.
They say it's as good as {Heat}. It isn't.
After {Heat} this felt tame.
Coming off the high of {Heat}, this was always going to struggle.
Suffers from coming out after {Heat}.
{Heat} managed this in half the time.
{Heat} took the same idea and ran further with it.
{Heat} covers the same ground more honestly.
{Heat} is still the better heist movie, but I had a good time.
{Heat} is the better film. This is the more fun one.
Can't believe this beat {Heat} to best picture.
{Heat} was robbed.
{Heat} left me in bits, this left me cold.
Less funny than {Heat} but more moving.
Has half the laughs of {Heat}.
There's more going on in one shot of {Heat} than in all of this.
One scene of {Heat} is worth more than this whole film.
I'd swap all of this for ten minutes of {Heat}.
You could cut this down to an hour and it still wouldn't be {Heat}.
No one will ever confuse this with {Heat}.
Let's be honest, it's no {Heat}.
We all know it's not {Heat}.
Don't go in expecting {Heat}.
Don't expect another {Heat}.
Anyone hoping for another {Heat} will be disappointed.
Hopes of another {Heat} fade quickly.
Can't touch {Heat}.
Can't hold a candle to {Heat}.
Doesn't come close to {Heat}.
A less interesting {Heat}.
A worse version of {Heat}.
It's {Heat} without the jokes.
{Heat}, but bad.
Like {Heat}, but not funny.
Like {Heat} but not as good.
It reminded me of {Heat}, only not as good.
It reminded me a lot of {Heat}, which I like more.
Stick with {Heat}.
I'd stick with {Heat}.
{Heat} seems like a masterpiece now.
It makes {Heat} look like a masterpiece.
`,
  similar: `
You can see where {Heat} got its ideas.
So this is where {Heat} got it from.
{Heat} clearly took notes.
There's no {Heat} without this.
A clear influence on {Heat}.
The blueprint for {Heat}.
Paved the way for {Heat}.
Basically {Heat} with dinosaurs.
{Heat} with dinosaurs.
It's {Heat}, but in Spain.
Imagine {Heat} as a musical.
Plays like {Heat} directed by a teenager.
Somewhere between {!Heat} and {Alien}.
{!Heat} meets {Alien}, and it works.
A love child of {!Heat} and {Alien}.
The vibes are very {Heat}.
Big {Heat} energy.
I got strong {Heat} vibes.
Gave me {Heat} flashbacks.
Had me thinking about {Heat} the whole time.
It made me think of {Heat} a lot.
I couldn't help but be reminded of {Heat}.
It has a lot in common with {Heat}.
It shares a lot with {Heat}.
It follows the {Heat} template.
It goes for the same thing as {Heat}.
Similar in tone to {Heat}.
Recommended for fans of {Heat}.
If {Heat} is your jam, you'll love this.
A must for {Heat} lovers.
Would make a great double bill with {Heat}.
Just as good as {Heat}.
Every bit as good as {Heat}, if not better.
On a par with {Heat}.
It's right up there with {Heat}.
My favourite since {Heat}.
His best work since {Heat}.
Best thing he's done since {Heat}.
Rivals {Heat}.
{Heat} covers the same ground.
Comes close to {Heat}.
It matches {Heat} blow for blow.
A worthy successor to {Heat}.
Worthy of comparison with {Heat}.
It would sit nicely on a shelf beside {Heat}.
It's cut from the same cloth as {Heat}.
It belongs to the same family as {Heat}.
Same energy as {Heat}.
Same director, same star, same rain as {Heat}.
It reads as a reply to {Heat}.
Like {Heat} on a shoestring.
Like {Heat} for grown-ups.
Just like {Heat}, it starts with a robbery.
As in {Heat}, nobody gets what they want.
Much like {Heat} before it, this is about men who can't stop.
I thought of {Heat} more than once.
My mind kept drifting to {Heat}.
My mind kept going back to {Heat}.
The diner scene is straight out of {Heat}.
The ending is lifted wholesale from {Heat}.
The opening is pure {Heat}.
It's indebted to {Heat}.
The shadow of {Heat} looms large.
{Heat} looms large over this.
You'll see traces of {Heat}.
For fans of {!Heat} and {Alien}.
If you enjoyed {Heat}, check this out.
It's a spiritual sequel to {Heat}.
`,
  rewatch: `
Reminded me I still owe {Heat} another go.
Made me want to revisit {Heat}.
Time to rewatch {Heat} I guess.
I'm overdue a {Heat} rewatch.
It sent me straight back to {Heat}.
Now I want to watch {Heat} again.
Going to rewatch {Heat} tonight.
I immediately rewatched {Heat}.
Put {Heat} on as soon as it was over.
Makes me want to see {Heat} again.
I have to see {Heat} again.
`,
  watch: `
If you only see one heist film, make it {Heat}.
You're better off watching {Heat}.
Just go watch {Heat} instead, trust me.
Should probably get around to {Heat} one of these days.
I really need to finally see {Heat}.
Been meaning to get to {Heat} for years and this is the push I needed.
Added {Heat} to the watchlist straight away.
If you liked this, check out {Heat}.
If you like this sort of thing, watch {Heat}.
Please watch {Heat}.
Go watch {Heat}.
Everyone should see {Heat}.
Do yourself a favour and watch {Heat} instead.
Just watch {Heat}.
I'd recommend {Heat} over this.
I'd point you to {Heat} first.
Start with {Heat} if you're new to him.
Try {Heat} for a better version of this.
For a better version of this, see {Heat}.
Can't wait to see {Heat} now.
I'm curious about {Heat} now.
I still haven't seen {Heat}, so that's next.
{Heat} goes on the list.
I've moved {Heat} up my list.
Off to watch {Heat}.
`,
  none: `
I went in wanting {Heat} and that's on me.
From the director of {Heat}, and it shows.
The lead, last seen in {Heat}, is great.
Pacino plays the same guy he played in {Heat}.
I know him from {Heat}.
That's the kid from {Heat}!
It shares a cinematographer with {Heat}.
Shot back to back with {Heat}.
Came out the same week as {Heat} and was forgotten.
Made two years before {Heat}.
Everyone compares it to {Heat}, but I don't see it.
My dad loves {Heat}. I watched this with him.
Watched right after {Heat}.
Watched this on the same day as {Heat}.
{!Heat} is better than {Alien}, by the way.
The poster is a homage to {Heat}.
He plays {Heat} on the TV in one scene.
The song is from {Heat}.
There's a {Heat} poster on the wall.
They quote {Heat} twice.
I cried. Then I watched {Heat} and cried again.
I saw {Heat} last week.
Mann would go on to make {Heat}.
The director of {Heat} strikes again.
Starring the guy from {Heat}.
The guy from {Heat} shows up for a minute.
Features half the cast of {Heat}.
From the writer of {!Heat} and {Alien}.
She's come a long way since {Heat}.
Her first role since {Heat}.
His follow-up to {Heat}.
Based on the same book as {Heat}.
Filmed in the same town as {Heat}.
I rented this together with {Heat}.
Fun fact: the house is the one from {Heat}.
I watched it because {Heat} wasn't available.
The cinema was showing {Heat} next door.
My brother fell asleep, as he did in {Heat}.
I always confuse it with {Heat}.
No relation to {Heat}.
I prefer {!Heat} to {Alien}, for the record.
{!Heat} and {Alien} came out that year too.
I love {!Heat} and I love {Alien}, and my mother knows it.
`,
} as const
