import { useNavigate, useSearchParams } from 'react-router'
import type { Me } from '@/api'
import { homeOf } from './session'

/** Only paths of this site: never send anybody elsewhere after signing in. */
export const safeNext = (next: string | null): string | null =>
  next && /^\/(?![/\\])/.test(next) ? next : null

/** Where sign-in and sign-up lead, and how to carry that on between the two pages. */
export function useNext() {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const next = safeNext(search.get('next'))
  return {
    next,
    keep: next ? `?next=${encodeURIComponent(next)}` : '',
    go: (me: Me) => void navigate(next ?? homeOf(me.role), { replace: true }),
  }
}
