import { useCallback } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call, useSubmit, type RefundAnswer, type RefundRules, type RefundTerm } from '@/api'
import { toast } from '@/design'

const RULES = ['refund-rules'] as const

/** The rules as they are typed: figures are text until they are saved. */
export type TypedRule = Pick<RefundTerm, 'reason' | 'check'> & {
  withinHours: string
  threshold: string
  proven: RefundAnswer
  otherwise: RefundAnswer
}
export type TypedRules = { grantsPerMonth: string; rules: TypedRule[] }
export type Versioned = { rules: RefundRules; version: string | null }

export const typed = ({ grantsPerMonth, rules }: RefundRules): TypedRules => ({
  grantsPerMonth: String(grantsPerMonth),
  rules: rules.map(({ reason, check, withinHours, threshold, proven, otherwise }) => ({
    reason,
    check,
    withinHours: String(withinHours),
    threshold: String(threshold),
    proven,
    otherwise,
  })),
})

export const useRefundRules = () =>
  useQuery({
    queryKey: RULES,
    queryFn: async ({ signal }): Promise<Versioned> => {
      const { data, etag } = await call<RefundRules>('GET', '/admin/refund-rules', { signal })
      return { rules: data, version: etag }
    },
    refetchOnWindowFocus: false,
  })

/** Puts rules in force under the version that was read. */
export function useSaveRules(version: string | null) {
  const client = useQueryClient()
  const send = useCallback(
    ({ grantsPerMonth, rules }: TypedRules) => {
      const body = {
        grantsPerMonth: Number(grantsPerMonth),
        rules: rules.map(({ reason, withinHours, threshold, proven, otherwise, check }) => ({
          reason,
          withinHours: Number(withinHours),
          threshold: Number(threshold),
          proven: check === 'none' ? otherwise : proven,
          otherwise,
        })),
      }
      return call<RefundRules>('PUT', '/admin/refund-rules', { body, ...(version && { version }) })
    },
    [version],
  )
  const done = useCallback(
    ({ data, etag }: { data: RefundRules; etag: string | null }) => {
      client.setQueryData(RULES, { rules: data, version: etag })
      toast(`Version ${data.version} is in force.`)
    },
    [client],
  )
  return useSubmit(send, done)
}
