import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { get, isStatus, post, remove, type Me, type Role, type SessionStarted } from '@/api'

const ME = ['me'] as const
const CHANNEL = 'skillstreams-session'
type Signal = 'signed-in' | 'signed-out'

export type SignUp = { role: Exclude<Role, 'admin'>; name: string; email: string; password: string }
export type SignIn = { email: string; password: string }

/** Who is signed in; null when nobody is. */
export function useMe() {
  return useQuery({ queryKey: ME, queryFn: ({ signal }) => loadMe(signal), staleTime: 60_000 })
}

/** The server says in a readable cookie that there is a sign-in: visitors need not ask. */
const HINT = 'skillstreams_signed_in'

async function loadMe(signal: AbortSignal): Promise<Me | null> {
  if (!document.cookie.includes(`${HINT}=`)) return null
  try {
    return await get<Me>('/me', undefined, signal)
  } catch (error) {
    if (!isStatus(error, 401)) throw error
    document.cookie = `${HINT}=; path=/; max-age=0`
    return null
  }
}

/** Where a person starts after signing in. */
export const homeOf = (role: Role): string =>
  ({ seeker: '/home', provider: '/leads', admin: '/admin/jobs' })[role]

/** Sign-in, sign-up and sign-out; every other tab of this browser follows (SS-36). */
export function useSession() {
  const client = useQueryClient()
  const started = useCallback(
    (me: Me) => {
      client.removeQueries({ predicate: isPersonal })
      client.setQueryData(ME, me)
      tell(client, 'signed-in')
      return me
    },
    [client],
  )
  const ended = useCallback(() => {
    signedOutHere(client)
    tell(client, 'signed-out')
  }, [client])
  return {
    signIn: useCallback(
      async (form: SignIn) => started((await post<SessionStarted>('/sessions', form)).me),
      [started],
    ),
    signUp: useCallback(
      async (form: SignUp, key: string) => started(await post<Me>('/accounts', form, key)),
      [started],
    ),
    signOut: useCallback(async () => {
      await remove('/sessions/current').catch((error: unknown) => {
        if (!isStatus(error, 401)) throw error
      })
      ended()
    }, [ended]),
  }
}

/** Keeps this tab in step with the others. */
export function useSessionSync(): void {
  const client = useQueryClient()
  useEffect(() => {
    const channel = channelOf(client)
    const follow = ({ data }: MessageEvent<Signal>) => {
      if (data === 'signed-out') return signedOutHere(client)
      void client.invalidateQueries({ queryKey: ME })
      void client.resetQueries({ predicate: isPersonal })
    }
    channel?.addEventListener('message', follow)
    return () => channel?.removeEventListener('message', follow)
  }, [client])
}

function signedOutHere(client: QueryClient): void {
  client.setQueryData(ME, null)
  client.removeQueries({ predicate: isPersonal })
}

const isPersonal = ({ queryKey }: { queryKey: readonly unknown[] }): boolean =>
  queryKey[0] !== 'me' && queryKey[0] !== 'public'

/** One channel per tab: what is sent on it reaches every tab but this one. */
const channels = new WeakMap<QueryClient, BroadcastChannel>()

function channelOf(client: QueryClient): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined
  const channel = channels.get(client) ?? new BroadcastChannel(CHANNEL)
  channels.set(client, channel)
  return channel
}

const tell = (client: QueryClient, signal: Signal): void => channelOf(client)?.postMessage(signal)
