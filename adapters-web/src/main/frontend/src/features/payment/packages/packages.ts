import { useCallback } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call, get, post, useSubmit, type CreditPackage, type Page } from '@/api'

const PACKAGES = ['packages'] as const

/** What is for sale and what is not, in the order providers see it. */
export function usePackages() {
  return useQuery({
    queryKey: PACKAGES,
    queryFn: async ({ signal }) =>
      (await get<Page<CreditPackage>>('/admin/packages', undefined, signal)).items,
  })
}

export type Details = Omit<CreditPackage, 'id' | 'version'>
export type Save = { id: string; details: Details; version: number | null }

const detailsOf = ({ name, credits, price, active, position }: CreditPackage): Details => ({
  name,
  credits,
  price,
  active,
  position,
})

/** Under the version that was seen; an edit by somebody else in between is refused, not overwritten. */
const edit = async (id: string, details: Details, version: number): Promise<CreditPackage> =>
  (await call<CreditPackage>('PUT', `/admin/packages/${id}`, { body: details, version: `"${version}"` })).data

/** Creates a package without a version, edits one with it. */
export function useSavePackage(done: (saved: CreditPackage) => void) {
  const read = useReadAgain()
  const send = useCallback(
    ({ id, details, version }: Save, key: string) =>
      version === null
        ? post<CreditPackage>('/admin/packages', { id, ...details }, key)
        : edit(id, details, version),
    [],
  )
  return useSubmit(
    send,
    useCallback(
      (saved: CreditPackage) => {
        void read()
        done(saved)
      },
      [read, done],
    ),
  )
}

/** Several small edits of the list at once: where each stands, and whether it is for sale. */
export function useArrange(done: () => void) {
  const read = useReadAgain()
  const send = useCallback(
    async (changed: CreditPackage[]) => {
      try {
        for (const one of changed) await edit(one.id, detailsOf(one), one.version)
      } finally {
        await read()
      }
    },
    [read],
  )
  const { submit, pending, problem } = useSubmit(
    send,
    useCallback(() => done(), [done]),
  )
  return { pending, problem, arrange: (changed: CreditPackage[]) => void submit(changed) }
}

function useReadAgain() {
  const client = useQueryClient()
  return useCallback(() => client.invalidateQueries({ queryKey: PACKAGES }), [client])
}

/** The packages whose place changes when the one at `from` goes to `to`; places are counted anew from 0. */
export function moved(packages: CreditPackage[], from: number, to: number): CreditPackage[] {
  const order = [...packages]
  order.splice(to, 0, ...order.splice(from, 1))
  return order
    .map((one, position) => ({ one, position }))
    .filter(({ one, position }) => one.position !== position)
    .map(({ one, position }) => ({ ...one, position }))
}

/** A lasting name made of the words of a name: "Ten credits" is `ten-credits`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)
