import { existsSync, renameSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

const two = (n: number) => String(n).padStart(2, '0')

/** `diary (set aside 2026-11-22 23.04.10).db`, in local time; a number follows where that is taken. */
function nameAside(file: string, at: Date): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  const time = `${two(at.getHours())}.${two(at.getMinutes())}.${two(at.getSeconds())}`
  const extension = extname(file)
  const stem = join(dirname(file), `${basename(file, extension)} (set aside ${day} ${time}`)
  let name = `${stem})${extension}`
  for (let n = 2; existsSync(name) || existsSync(`${name}-wal`); n += 1) name = `${stem}, ${n})${extension}`
  return name
}

/** Renames a diary's file together with its journals; returns the new name. */
export function moveAside(file: string, at: Date): string {
  const aside = nameAside(file, at)
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix)
  }
  return aside
}
