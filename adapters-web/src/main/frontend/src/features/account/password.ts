/**
 * Strength as NIST 800-63B sees it: length counts, obvious choices do not pass, and no rule about kinds of characters.
 * Only a hint while typing; the server decides.
 */
export type Strength = { level: 0 | 1 | 2 | 3 | 4; word: string; hint: string }

export const MIN_LENGTH = 10
const COMMON =
  /pass ?word|qwert|asdf|letmein|welcome|admin|iloveyou|monkey|dragon|sunshine|football|skillstreams/i
const RUNS = /(.)\1{3,}|0123|1234|2345|3456|4567|5678|6789|abcd|bcde|cdef/i

export function strengthOf(password: string, personal: string[] = []): Strength {
  if (password.length === 0)
    return { level: 0, word: '', hint: `At least ${MIN_LENGTH} characters. A few words in a row work well.` }
  if (password.length < MIN_LENGTH)
    return { level: 1, word: 'Too short', hint: `${MIN_LENGTH - password.length} more to go.` }
  if (containsAny(password, personal))
    return { level: 1, word: 'Easy to guess', hint: 'Leave out your name and mail address.' }
  if (COMMON.test(password) || RUNS.test(password))
    return { level: 1, word: 'Easy to guess', hint: 'Leave out common words and rows of characters.' }
  const variety = new Set(password.toLowerCase()).size
  if (variety < 6) return { level: 1, word: 'Easy to guess', hint: 'Use more different characters.' }
  const bits = password.length * Math.log2(Math.max(variety, 2))
  if (bits < 48) return { level: 2, word: 'Fair', hint: 'Another word would make it strong.' }
  if (bits < 66) return { level: 3, word: 'Strong', hint: '' }
  return { level: 4, word: 'Very strong', hint: '' }
}

function containsAny(password: string, personal: string[]): boolean {
  const lower = password.toLowerCase()
  return personal
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .some((part) => part.length >= 4 && lower.includes(part))
}
