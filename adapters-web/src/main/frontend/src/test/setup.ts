import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { cookieThere } from './api'

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

Element.prototype.getAnimations = () => []

// Pages load lazily, and the first load on a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 })

beforeEach(cookieThere)

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})
