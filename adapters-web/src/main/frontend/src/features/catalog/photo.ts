import { newKey } from '@/api'

/**
 * Photos are noted with a request by key; the pictures themselves stay in this tab, for looking at what was chosen.
 * After a reload the key is still there and the picture is not.
 */
const pictures = new Map<string, string>()

export function keep(file: File): string {
  const key = newKey()
  pictures.set(key, URL.createObjectURL(file))
  return key
}

export const pictureOf = (key: string): string | undefined => pictures.get(key)

export function forget(key: string): void {
  const url = pictures.get(key)
  if (url) URL.revokeObjectURL(url)
  pictures.delete(key)
}
