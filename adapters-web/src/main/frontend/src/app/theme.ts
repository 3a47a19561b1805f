import { useState } from 'react'

export type Theme = 'system' | 'light' | 'dark'
const KEY = 'skillstreams-theme'

const stored = (): Theme => {
  const theme = localStorage.getItem(KEY)
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

export function applyTheme(theme: Theme = stored()): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(stored)
  const choose = (next: Theme) => {
    if (next === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, next)
    applyTheme(next)
    setTheme(next)
  }
  return [theme, choose]
}
