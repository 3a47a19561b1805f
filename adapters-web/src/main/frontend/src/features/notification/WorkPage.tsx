import { Navigate, useParams } from 'react-router'
import { SkeletonList } from '@/design'
import { useMe } from '@/features/account'

/** A link that means the same work to both sides: a request to whoever asked, a lead to whoever does it. */
export function WorkPage() {
  const { id = '' } = useParams()
  const { data: me } = useMe()
  if (!me) return <SkeletonList />
  const page = { seeker: '/jobs', provider: '/leads', admin: '/admin/jobs' }[me.role]
  return <Navigate to={`${page}/${id}`} replace />
}
