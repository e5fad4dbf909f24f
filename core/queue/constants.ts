/*
 * Every number the queue is judged by: unit, then source or “guess” and what it rests on.
 */

/* Comparisons */

/**
 * Stars per logit. Guess: of two films a whole star apart one calls the better one better seven times in
 * eight (1 / (1 + e^−2) = 0.88).
 */
export const STARS_PER_LOGIT = 0.5
/** Davidson's ν, no unit. Guess: of films one finds equal, one answer in five is “too close”: ν / (2 + ν). */
export const TIE_WEIGHT = 0.5

/* Quality */

/**
 * Stars, the noise of one rating. Amatriain, Pujol & Oliver (“I Like It… I Like It Not”, UMAP 2009): people
 * who rated the same films twice differed from themselves by 0.56 to 0.82 stars (root mean square), which is
 * √2 times the noise of one rating: 0.39 to 0.58.
 */
export const RATING_NOISE = 0.5
/**
 * Stars, how far one person's films lie apart. About the spread of the MovieLens ratings (Harper & Konstan
 * 2015), 1.05.
 */
export const FILM_SPREAD = 1
/** Stars, where a person's mean is thought to lie before they rated anything. The MovieLens mean, 3.5. */
export const USUAL_MEAN = 3.5
/** Films. The usual mean counts as much as this many rated films. Guess. */
export const USUAL_MEAN_FILMS = 5
/**
 * No unit. An earlier rating counts this much of the one after it: taste moves, the last word weighs most.
 * Guess.
 */
export const EARLIER_RATING = 0.5
/** Stars a heart adds to a rating. Guess: half of the step between two ratings. */
export const HEART_BESIDE_STARS = 0.25
/**
 * Stars a heart adds where there is no rating. Guess: films one marks with a heart are well above one's mean.
 */
export const HEART_ALONE = 0.75

/* Desire */

/**
 * Stars, how far wanting to see a film next lies from thinking it good, beyond what is counted below. Guess. What its
 * stars leave open about its quality comes on top.
 */
export const MOOD = 0.5
/**
 * Stars a review's pull is worth on the day it is written. Guess: enough to lift a film over most others one
 * likes as well.
 */
export const PULL = 0.8
/** Days after which a pull is worth half. Guess: a season. */
export const PULL_HALF_LIFE = 90
/**
 * No unit. Of several pulls to one film the newest counts whole, each older one this much of the one after
 * it. Guess.
 */
export const FURTHER_PULL = 0.5
/** Stars for standing on the watchlist. Guess: less than a fresh pull, more than an old one. */
export const WATCHLIST = 0.5
/** Stars a film loses by having been seen today. Guess: more than any pull gives back. */
export const FRESHNESS = 2
/** Days after which having seen a film costs half. Guess: a year. */
export const FRESHNESS_HALF_LIFE = 365

/* Who waits in the queue */

/** Days since the last viewing from which a film one liked may be offered again. Guess. */
export const REWATCH_AFTER = 365
/** Stars of quality from which it is. Guess: four of five. */
export const REWATCH_QUALITY = 4

/* Certainty */

/**
 * Stars. A score with at most this sd is settled, whatever stands next to it. Guess: less than the step of
 * half a star, twice.
 */
export const SETTLED_SD = 0.35
/** Stars. The same for likely. */
export const LIKELY_SD = 0.7
/**
 * Probability of belonging above the next entry from which a place is settled. Guess: nine chances in ten.
 */
export const SETTLED_ABOVE = 0.9
/** The same for likely. Guess: three chances in four. */
export const LIKELY_ABOVE = 0.75

/* Duels */

/**
 * Films. A duel is to teach which ones belong among the first ten, about as many as one looks at, and which among the
 * first five. Measured: the five lose half as much as by asking for the ten alone, the ten hardly more.
 */
export const DUEL_HEADS = [10, 5] as const
/**
 * Films that may meet, at most: those that come first if they are better than thought. Measured: with 250 films
 * and no stars, 64 or 100 of them find the first ten no sooner.
 */
export const CONTENDERS = 40
/** Sds by which a contender may be better than thought. Measured: half as much does worse, twice as much no better. */
export const HOPE_SDS = 1
/** Sds by which later answers must have moved what was asked before two films meet again. Guess. */
export const MUCH_CHANGED_SDS = 1
/**
 * Films. While fewer wait, duels about what to watch next may also be about films that reviews only compared with others.
 * Guess: as many as one looks at.
 */
export const FEW_WAIT = 10
/** Stars by which an answer must be expected to better the mean of the head, or it is not worth asking for. Guess. */
export const WORTH_ASKING = 1e-7
/** Films whose order is said to be settled or not. Guess: what one has in mind of a list. */
export const SETTLED_HEAD = 5
/**
 * Stars. A film outside the head that is better by less might as well stay there: the step between two ratings, by
 * which nobody could have told the two apart.
 */
export const INDIFFERENCE = 0.5
/**
 * Probability from which a place in the head is settled; all of it is, when as sure as if each of its places were: five
 * from 0.5 on. Guess: the way it is computed errs on the side of doubt. Simulated: 25 rated films take some thirty
 * answers, as many never rated some ninety; what is then lost in the first five is a tenth of a star on average.
 */
export const SETTLED_PLACE = 0.87

/* Surprises, news and contradictions */

/** Films a surprise is drawn from: the first ones of the queue. Guess: as far down as one would ever look. */
export const SURPRISES = 100
/** Comparisons against a film's stars from which they are questioned. Guess: two can be a whim. */
export const AT_ODDS = 3

/** Places, from the head, in which a change is news. Guess: what one has seen of a list. */
export const NEWS_DEPTH = 20
/** Stars by which a film's own score must change to be news. Guess: more than a week does to a pull, less than an answer. */
export const NEWS_STARS = 0.1

/* Words */

/** Stars. A smaller amount would read 0.00; it is counted with the first reason instead. */
export const SHOWN = 0.005
