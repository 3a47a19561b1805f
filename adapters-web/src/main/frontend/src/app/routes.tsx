import type { RouteObject } from 'react-router'
import type { ComponentType } from 'react'
import type { Role } from '@/api'
import { CrashPage } from './CrashPage'
import { NotFoundPage } from './NotFoundPage'
import { RequireRole } from './RequireRole'
import { Shell } from './Shell'

type Loaded = Record<string, ComponentType>

/** A page in its own chunk: the module's one export whose name ends in Page. */
const page = (path: string, load: () => Promise<Loaded>): RouteObject => ({
  path,
  lazy: async () => {
    const found = Object.entries(await load()).find(([name]) => name.endsWith('Page'))
    if (!found) throw new Error(`no page at ${path}`)
    return { Component: found[1] }
  },
})

const only = (role: Role, children: RouteObject[]): RouteObject => ({
  element: <RequireRole role={role} />,
  children,
})

const visitor = [
  page('/', () => import('./public/LandingPage')),
  page('/about', () => import('./public/AboutPage')),
  page('/help', () => import('./public/HelpPage')),
  page('/privacy', () => import('./public/PrivacyPage')),
  page('/terms', () => import('./public/TermsPage')),
  page('/sign-in', () => import('@/features/account/SignInPage')),
  page('/sign-up', () => import('@/features/account/SignUpPage')),
]

export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <></>,
    children: [...visitor, only('seeker', []), { path: '*', element: <NotFoundPage /> }],
  },
]
