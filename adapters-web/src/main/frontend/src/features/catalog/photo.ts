import { del, get, set } from 'idb-keyval'
import { newKey, upload } from '@/api'

/**
 * Chosen photos wait in this browser, made small enough to send, until the request is sent: it survives a reload and a
 * sign-up in between. Where the browser keeps nothing, they last as long as the page.
 */
const LONGEST_SIDE = 2048
const QUALITY = 0.85
const here = new Map<string, Blob>()

/** Makes the picture small and upright, and keeps it under a new key. Null for what is no picture. */
export async function keep(file: Blob): Promise<string | null> {
  const picture = await shrink(file)
  if (!picture) return null
  const key = newKey()
  here.set(key, picture)
  await set(key, picture).catch(() => undefined)
  return key
}

export async function pictureOf(key: string): Promise<Blob | undefined> {
  return here.get(key) ?? (await get<Blob>(key).catch(() => undefined))
}

export async function forget(key: string): Promise<void> {
  here.delete(key)
  await del(key).catch(() => undefined)
}

/**
 * Sends the photos one by one; sending one twice adds it once.
 *
 * @returns the keys of photos that are not in this browser
 * @throws a Problem for what the server refuses
 */
export async function sendPhotos(keys: string[], sent: (count: number) => void): Promise<string[]> {
  const missing: string[] = []
  for (const [index, key] of keys.entries()) {
    sent(index)
    const picture = await pictureOf(key)
    if (picture) await upload(`/photos/${key}`, picture)
    else missing.push(key)
  }
  return missing
}

async function shrink(file: Blob): Promise<Blob | null> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!bitmap) return null
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}
