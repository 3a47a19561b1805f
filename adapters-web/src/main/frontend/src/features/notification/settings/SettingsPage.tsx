import { useQuery } from '@tanstack/react-query'
import { call, type Preferences } from '@/api'
import { ErrorState, PageHeader, SkeletonList, usePageTitle } from '@/design'
import { PreferencesForm } from './PreferencesForm'
import { PREFERENCES } from './preferences'

/** How somebody wants to be told. */
export function SettingsPage() {
  usePageTitle('Settings')
  const { data, error, refetch } = useQuery({
    queryKey: PREFERENCES,
    queryFn: async ({ signal }) =>
      (await call<Preferences>('GET', '/notifications/preferences', { signal })).data,
    // A form is open on it: it must not change under the hands.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  })
  if (!data && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonList rows={4} />
  return (
    <>
      <PageHeader title="Settings" lead="What you are told, how, and when you would rather not be." />
      <PreferencesForm key={data.version} stored={data} />
    </>
  )
}
