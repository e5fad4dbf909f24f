import { call } from '../../core/call.ts'
import type { KnownTitle, Mention } from '../../core/comparisons/reading/mention.ts'
import type { Host } from '../../core/context.ts'
import type { LabelledText } from './labelled-texts.ts'
import { filmKey, type Reader, type Reading } from './score-reader.ts'

/**
 * A reader that has read `texts` beforehand through the contract: the films are saved in the host's empty
 * diary and nothing more, each text is put to `mentions.find`.
 */
export async function readThroughDiary(
  host: Host,
  texts: readonly LabelledText[],
  titles: readonly KnownTitle[],
): Promise<Reader> {
  const ids = new Map<string, string>()
  for (const { filmId, title, year, originalTitle, people } of titles) {
    const input = { title, year, originalTitle, directors: [...people] }
    const film = (await call(host, { path: 'films.save', type: 'mutation', input })) as { id: string }
    ids.set(filmId ?? title, film.id)
  }
  const keys = new Map([...ids].map(([key, id]) => [id, key]))
  const readings = new Map<string, readonly Reading[]>()
  for (const { text, reviewed } of texts) {
    const input = { text, filmId: ids.get(filmKey(reviewed)) }
    const mentions = (await call(host, { path: 'mentions.find', type: 'query', input })) as Mention[]
    const own = mentions.map((one) => ({
      ...one,
      filmId: one.filmId && (keys.get(one.filmId) ?? one.filmId),
    }))
    readings.set(`${filmKey(reviewed)} ${text}`, own)
  }
  return (text, reviewed) => readings.get(`${filmKey(reviewed)} ${text}`) ?? []
}
