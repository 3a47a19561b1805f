import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// jsdom lacks what Headless UI and the theme ask for.
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', NoObserver)
vi.stubGlobal('scrollTo', () => undefined)
vi.stubGlobal('matchMedia', (media: string) => ({
  matches: false,
  media,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}))

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})
