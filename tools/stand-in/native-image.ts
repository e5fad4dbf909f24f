import type { NativeImage } from 'electron'
import { strict } from './strict.ts'

const ihdrWidth = 16

/** A picture as `capturePage` gives it, from the PNG Chromium made. */
export function nativeImageFromPng(png: Buffer): NativeImage {
  const image: Pick<NativeImage, 'toPNG' | 'getSize' | 'isEmpty' | 'toDataURL'> = {
    toPNG: () => png,
    getSize: () => ({ width: png.readUInt32BE(ihdrWidth), height: png.readUInt32BE(ihdrWidth + 4) }),
    isEmpty: () => png.length === 0,
    toDataURL: () => `data:image/png;base64,${png.toString('base64')}`,
  }
  return strict('nativeImage', image) as NativeImage
}
