import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Film, Viewing } from '../../core/api.ts'
import { launchApp, type RunningApp } from './app.ts'
import { answer, ask } from './contract.ts'
import { opened } from './person.ts'

const root = join(import.meta.dirname, '../..')
const open: RunningApp[] = []

async function launch(options: Parameters<typeof launchApp>[0] = {}): Promise<RunningApp> {
  const app = await launchApp(options)
  open.push(app)
  return app
}

test.afterEach(async () => {
  for (const app of open.splice(0)) await app.kill()
})

/** Runs the command line; answers its exit code and what it printed. */
async function diary(dataDir: string, ...words: string[]) {
  const child = spawn(process.execPath, [join(root, 'tools/diary.ts'), '--data', dataDir, ...words])
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const [code] = await once(child, 'close')
  return { code, out, err }
}

test('nothing leaves: every request but the app’s own is refused, and counted', async () => {
  const { page, refusedRequests } = await launch()
  await opened(page)
  const before = await refusedRequests()
  const outcome = await page.evaluate(async () => {
    const tried: Record<string, string> = {}
    const trial = async (name: string, attempt: () => Promise<unknown>) => {
      tried[name] = await attempt().then(
        () => 'went through',
        () => 'refused',
      )
    }
    await trial('fetch', () => fetch('https://example.com/'))
    await trial('plain http', () => fetch('http://example.com/'))
    await trial('this machine', () => fetch('http://127.0.0.1:9/'))
    await trial(
      'image',
      () =>
        new Promise((resolve, reject) => {
          const image = new Image()
          image.onload = resolve
          image.onerror = reject
          image.src = 'https://example.com/pixel.png'
        }),
    )
    await trial(
      'socket',
      () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket('wss://example.com/')
          socket.onopen = resolve
          socket.onerror = reject
        }),
    )
    tried.window = window.open('https://example.com/') === null ? 'refused' : 'went through'
    return tried
  })
  expect(outcome).toEqual({
    fetch: 'refused',
    'plain http': 'refused',
    'this machine': 'refused',
    image: 'refused',
    socket: 'refused',
    window: 'refused',
  })
  const address = page.url()
  await page.evaluate(() => location.assign('https://example.com/'))
  await expect.poll(refusedRequests).toBeGreaterThan(before)
  expect(page.url()).toBe(address)
  await expect(page.getByRole('link', { name: 'Double Feature' })).toBeVisible()
})

test('two windows on one diary are impossible, and the command line does not write beside one', async () => {
  const { page, dataDir } = await launch()
  await opened(page)
  const film = await answer<Film>(page, 'mutation', 'films.save', { title: 'Yi Yi', year: 2000 })
  await expect(launchApp({ dataDir })).rejects.toThrow()
  await expect(page.getByRole('link', { name: 'Double Feature' })).toBeVisible()
  const refused = await diary(dataDir, 'films.save', JSON.stringify({ title: 'Sneaked in' }))
  expect(refused.code).toBe(1)
  expect(JSON.parse(refused.err)).toMatchObject({ code: 'CONFLICT' })
  const read = await diary(dataDir, 'films.search', JSON.stringify({ query: '' }))
  expect(read.code).toBe(0)
  expect(JSON.parse(read.out).map((hit: Film) => hit.title)).toEqual([film.title])
})

test('wrong input at the contract is answered with a sentence and changes nothing', async () => {
  const { page } = await launch()
  await opened(page)
  const film = await answer<Film>(page, 'mutation', 'films.save', { title: 'Her', year: 2013 })
  const entry = { filmId: film.id, watchedOn: '2023-02-28', rating: 8, review: 'Kept.' }
  const { id } = await answer<Viewing>(page, 'mutation', 'viewings.save', entry)
  const viewing = { id, ...entry }
  const everything = async () => ({
    film: await answer(page, 'query', 'films.get', { id: film.id }),
    viewings: await answer(page, 'query', 'viewings.list', {}),
    films: await answer(page, 'query', 'films.search', {}),
    drafts: await answer(page, 'query', 'drafts.list', {}),
    queue: await answer(page, 'query', 'queue.list', {}),
  })
  const before = await everything()
  const unknown = '00000000-0000-7000-8000-000000000000'
  const wrong: [path: string, input: unknown, field: string][] = [
    ['viewings.save', { ...viewing, watchedOn: '2023-02-30' }, 'watchedOn'],
    ['viewings.save', { ...viewing, rating: 11 }, 'rating'],
    ['viewings.save', { ...viewing, rating: 0 }, 'rating'],
    ['viewings.save', { ...viewing, raiting: 9 }, 'raiting'],
    ['viewings.save', { ...viewing, filmId: unknown }, 'filmId'],
    ['viewings.save', { ...viewing, review: 'x'.repeat(5_000_001) }, 'review'],
    ['films.save', { title: '   ' }, 'title'],
    ['films.save', { title: 'x'.repeat(10_000) }, 'title'],
    ['films.save', { id: film.id, title: 7 }, 'title'],
    ['comparisons.save', { filmId: film.id, otherFilmId: film.id, relation: 'better' }, 'otherFilmId'],
    ['comparisons.save', { filmId: film.id, otherFilmId: unknown, relation: 'better' }, 'otherFilmId'],
    ['pulls.save', { filmId: unknown, kind: 'watch' }, 'filmId'],
  ]
  for (const [path, input, field] of wrong) {
    const envelope = await ask(page, 'mutation', path, input)
    expect(envelope, `${path} ${field}`).toMatchObject({ ok: false, error: { field } })
    if (!envelope.ok) expect(envelope.error.message).toMatch(/^[A-Z“].*[.!?]$/)
  }
  expect(await everything()).toEqual(before)
})

test('a file that is no diary is left as it is, said so, and can be set aside for a new one', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'double-feature-'))
  const file = join(dataDir, 'diary.db')
  writeFileSync(file, 'Dear diary, this is no database.')
  const { page } = await launch({ dataDir })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('diary.db')
  expect(readFileSync(file, 'utf8')).toBe('Dear diary, this is no database.')
  await page.getByRole('button', { name: /Set it aside/ }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /Set it aside/ })
    .click()
  await opened(page)
  await expect(page.getByRole('button', { name: 'Log a film' }).first()).toBeVisible()
  const aside = readdirSync(dataDir).find((name) => name.includes('set aside'))
  expect(readFileSync(join(dataDir, aside ?? ''), 'utf8')).toBe('Dear diary, this is no database.')
})

test('damaged settings fall back, are kept, and the person is told', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'double-feature-'))
  writeFileSync(join(dataDir, 'settings.json'), '{"theme":"da')
  const { page } = await launch({ dataDir })
  await opened(page)
  await expect(page.getByRole('region', { name: 'What just happened' })).toContainText(/settings/i)
  const aside = readdirSync(dataDir).find((name) => name.includes('damaged')) ?? 'no file was set aside'
  expect(readFileSync(join(dataDir, aside), 'utf8')).toBe('{"theme":"da')
  expect(await answer(page, 'query', 'settings.get', {})).toMatchObject({ theme: 'system' })
})
