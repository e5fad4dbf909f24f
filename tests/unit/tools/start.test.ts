import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const program = join(import.meta.dirname, '../../../tools/start.ts')

it.runIf(process.platform === 'linux')('says what to do where there is no display', () => {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env
  const { status, stderr } = spawnSync(process.execPath, [program], { env, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toBe(
    'There is no display to open a window on; “npm start -- --screenshot FILE” takes a picture of the first screen instead.\n',
  )
})
