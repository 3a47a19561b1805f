import { Navigate, Outlet, useLocation } from 'react-router'
import type { Role } from '@/api'
import { EmptyState, ErrorState, LinkButton, SkeletonList } from '@/design'
import { homeOf, useMe } from '@/features/account'

/** Pages of some roles. The server guards the data; this only leads people to where they can go on. */
export function RequireRole({ roles }: { roles: Role[] }) {
  const { data: me, isError, error, refetch } = useMe()
  const { pathname, search } = useLocation()
  if (isError) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (me === undefined) return <SkeletonList />
  if (me === null) return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />
  if (!roles.includes(me.role))
    return (
      <EmptyState
        title="This page is for another kind of account"
        action={<LinkButton to={homeOf(me.role)}>Go to your start page</LinkButton>}
      >
        You are signed in as {me.name}.
      </EmptyState>
    )
  return <Outlet />
}
