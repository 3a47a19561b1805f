import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { call, useSubmit, type Profile } from '@/api'
import { toast } from '@/design'

/** The profile as read, with the version that an edit must name. */
export type Versioned = { profile: Profile; version: string | null }

/** The profile as it is typed: figures are text until they are saved. */
export type Form = Omit<Profile, 'rating' | 'zip' | 'radiusMiles' | 'capacity'> & {
  zip: string
  radiusMiles: string
  capacity: string
}

export const PROFILE = ['profile'] as const

export const toForm = ({
  displayName,
  bio,
  zip,
  accepting,
  radiusMiles,
  capacity,
  categories,
  areas,
}: Profile): Form => ({
  displayName,
  bio,
  zip: zip ?? '',
  radiusMiles: String(radiusMiles),
  capacity: String(capacity),
  categories,
  areas,
  ...(accepting !== undefined && { accepting }),
})

/** Saves under the version that was read; somebody else's edit in between is refused, not overwritten. */
export function useSaveProfile(version: string | null) {
  const client = useQueryClient()
  const send = useCallback(
    (form: Form) => {
      const figures = { radiusMiles: Number(form.radiusMiles), capacity: Number(form.capacity) }
      const body = { ...form, zip: form.zip || null, ...figures }
      return call<Profile>('PUT', '/me/profile', { body, ...(version && { version }) })
    },
    [version],
  )
  const done = useCallback(
    ({ data, etag }: { data: Profile; etag: string | null }) => {
      client.setQueryData(PROFILE, { profile: data, version: etag })
      void client.invalidateQueries({ queryKey: ['me'] })
      toast('Your profile is saved.')
    },
    [client],
  )
  return useSubmit(send, done)
}
