import { useQuery } from '@tanstack/react-query'
import { call, type Profile } from '@/api'
import { Card, ErrorState, PageHeader, RatingWords, SkeletonList, usePageTitle } from '@/design'
import { ProfileForm } from './ProfileForm'
import { PROFILE, type Versioned } from './profile'

export function ProfilePage() {
  usePageTitle('Profile')
  const { data, error, refetch } = useQuery({
    queryKey: PROFILE,
    queryFn: async ({ signal }): Promise<Versioned> => {
      const { data: profile, etag } = await call<Profile>('GET', '/me/profile', { signal })
      return { profile, version: etag }
    },
    // A form is open on it: it must not change under the hands.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  })
  if (!data && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonList rows={4} />
  return (
    <>
      <PageHeader title="Profile" lead="What customers see, and which requests reach you." />
      <div className="grid items-start gap-5 lg:grid-cols-[1fr_18rem]">
        <ProfileForm key={data.version} stored={data} onReload={() => void refetch()} />
        <Card title="Your rating">
          <p className="text-lg">
            <RatingWords rating={data.profile.rating} />
          </p>
          <p className="mt-2 text-sm text-ink-faint">From published reviews of your finished work.</p>
        </Card>
      </div>
    </>
  )
}
