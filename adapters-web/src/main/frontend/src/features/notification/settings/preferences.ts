import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { call, useSubmit, type Preferences, type TypeChoice } from '@/api'
import { toast } from '@/design'

export const PREFERENCES = ['preferences'] as const
export type Way = 'inApp' | 'live' | 'mail'

export const WAYS: { way: Way; label: string; help: string }[] = [
  { way: 'inApp', label: 'Listed', help: 'in the notification centre' },
  { way: 'live', label: 'At once', help: 'while you are here' },
  { way: 'mail', label: 'Mail', help: 'to your address' },
]

/** The zone of this device, for those who have never chosen one. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** All zones this browser knows, with the chosen one even where it does not. */
export function zones(chosen: string): { value: string; label: string }[] {
  const known = new Set([chosen, zoneHere(), 'UTC', ...Intl.supportedValuesOf('timeZone')])
  return [...known].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
}

/** Every type of some groups with one way switched; what is fixed stays. */
export const switched = (types: TypeChoice[], way: Way, on: boolean): TypeChoice[] =>
  types.map((one) => (one.fixed ? one : { ...one, [way]: on }))

/** Saves under the version that was read; an edit in between is refused, not overwritten. */
export function useSavePreferences(version: number) {
  const client = useQueryClient()
  const send = useCallback(
    async ({ zone, quiet, digest, groups }: Preferences) => {
      const types = groups.flatMap((group) =>
        group.types.map(({ type, inApp, live, mail }) => ({ type, inApp, live, mail })),
      )
      const body = { zone, quiet: quiet ?? null, digest, types }
      return (await call<Preferences>('PUT', '/notifications/preferences', { body, version: `"${version}"` }))
        .data
    },
    [version],
  )
  const done = useCallback(
    (saved: Preferences) => {
      client.setQueryData(PREFERENCES, saved)
      toast('Your settings are saved.')
    },
    [client],
  )
  return useSubmit(send, done)
}
