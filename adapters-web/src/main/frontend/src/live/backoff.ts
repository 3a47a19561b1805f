const FIRST_MS = 500
const LONGEST_MS = 20_000

/** Handshakes that fail before the socket counts as blocked, and for how long it is asked instead. */
export const TRIES_BEFORE_ASKING = 2
export const ASK_FOR_MS = 60_000

/** How long to wait before the next attempt: doubled each time, and spread so that not all come back at once. */
export const pause = (failures: number, chance = Math.random()): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 10)) * (0.5 + chance / 2)
