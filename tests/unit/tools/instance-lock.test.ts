import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { type Knock, takeInstanceLock } from '../../../tools/stand-in/instance-lock.ts'

const knock: Knock = { argv: ['one', 'two'], workingDirectory: '/here', additionalData: { a: 1 } }
const newFolder = () => mkdtempSync(join(tmpdir(), 'instance-lock-'))

it('goes to the first, who hears the second knock', async () => {
  const folder = newFolder()
  const heard = Promise.withResolvers<Knock>()
  const lock = takeInstanceLock(folder, knock, heard.resolve)
  expect(lock).not.toBeNull()
  expect(takeInstanceLock(folder, { ...knock, argv: ['second'] }, () => undefined)).toBeNull()
  expect(await heard.promise).toEqual({ ...knock, argv: ['second'] })
  lock?.release()
})

it('is free again once released, with no old knock left', async () => {
  const folder = newFolder()
  const first = takeInstanceLock(folder, knock, () => undefined)
  takeInstanceLock(folder, { ...knock, argv: ['old'] }, () => undefined)
  first?.release()
  const heard: string[] = []
  const lock = takeInstanceLock(folder, knock, ({ argv }) => heard.push(...argv))
  expect(lock).not.toBeNull()
  takeInstanceLock(folder, { ...knock, argv: ['new'] }, () => undefined)
  await vi.waitFor(() => expect(heard).not.toEqual([]))
  expect(heard).toEqual(['new'])
  lock?.release()
})

it('is dropped by the system when its process is killed', async () => {
  const folder = newFolder()
  const module = JSON.stringify(join(import.meta.dirname, '../../../tools/stand-in/instance-lock.ts'))
  const script = `import { takeInstanceLock } from ${module}
    takeInstanceLock(${JSON.stringify(folder)}, { argv: [], workingDirectory: '', additionalData: null }, () => undefined)
    setInterval(() => undefined, 1000)
    process.stdout.write('held')`
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  expect(takeInstanceLock(folder, knock, () => undefined)).toBeNull()
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const lock = takeInstanceLock(folder, knock, () => undefined)
  expect(lock).not.toBeNull()
  lock?.release()
})
