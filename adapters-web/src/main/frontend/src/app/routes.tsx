import { Navigate, type RouteObject } from 'react-router'
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

const only = (roles: Role[], children: RouteObject[]): RouteObject => ({
  element: <RequireRole roles={roles} />,
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
  page('/request', () => import('@/features/job/request/RequestPage')),
  page('/unsubscribe', () => import('@/features/notification/UnsubscribePage')),
]

/** Pages of whoever is signed in. */
const anybody = [
  page('/notifications', () => import('@/features/notification/NotificationsPage')),
  page('/settings', () => import('@/features/notification/settings/SettingsPage')),
  page('/work/:id', () => import('@/features/notification/WorkPage')),
]

const seeker = [
  page('/home', () => import('@/features/job/seeker/HomePage')),
  page('/jobs/:id', () => import('@/features/job/seeker/JobPage')),
]

const provider = [
  page('/leads', () => import('@/features/job/lead/LeadsPage')),
  page('/leads/:id', () => import('@/features/job/lead/LeadPage')),
  page('/credits', () => import('@/features/ledger/CreditsPage')),
  page('/credits/buy', () => import('@/features/payment/BuyCreditsPage')),
  page('/credits/purchases/:id', () => import('@/features/payment/PurchasePage')),
  page('/wallet', () => import('@/features/ledger/wallet/WalletPage')),
  page('/outcomes', () => import('@/features/routing/OutcomesPage')),
  page('/profile', () => import('@/features/account/ProfilePage')),
]

const both = [
  page('/messages', () => import('@/features/chat/MessagesPage')),
  page('/messages/:id', () => import('@/features/chat/MessagesPage')),
]

const admin = [
  { path: '/admin', element: <Navigate to="/admin/jobs" replace /> },
  page('/admin/jobs', () => import('@/features/job/admin/AdminJobsPage')),
  page('/admin/jobs/:id', () => import('@/features/job/admin/AdminJobPage')),
  page('/admin/reports', () => import('@/features/moderation/ReportsPage')),
  page('/admin/refund-rules', () => import('@/features/moderation/RefundRulesPage')),
  page('/admin/people', () => import('@/features/moderation/PeoplePage')),
  page('/admin/withdrawals', () => import('@/features/ledger/admin/AdminWithdrawalsPage')),
  page('/admin/reconciliation', () => import('@/features/payment/reconciliation/ReconciliationPage')),
  page('/admin/events', () => import('@/features/insight/EventsPage')),
  page('/admin/mails', () => import('@/features/notification/MailsPage')),
  page('/admin/packages', () => import('@/features/payment/packages/PackagesPage')),
  page('/admin/packages/:id', () => import('@/features/payment/packages/PackagePage')),
  page('/admin/webhooks', () => import('@/features/payment/WebhooksPage')),
  page('/admin/webhooks/:id', () => import('@/features/payment/WebhookPage')),
  page('/admin/clock', () => import('@/features/insight/ClockPage')),
  page('/admin/proof', () => import('@/features/ledger/ProofPage')),
]

export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <></>,
    children: [
      ...visitor,
      only(['seeker', 'provider', 'admin'], anybody),
      only(['seeker'], seeker),
      only(['provider'], provider),
      only(['seeker', 'provider'], both),
      only(['admin'], admin),
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]
