import { useCallback, useState } from 'react'
import { useSearchParams } from 'react-router'
import { MailX } from 'lucide-react'
import { post, useSubmit } from '@/api'
import { Button, EmptyState, LinkButton, ProblemSummary, usePageTitle } from '@/design'

/** Where the link in a mail leads: nothing changes before the person says so. */
export function UnsubscribePage() {
  usePageTitle('Unsubscribe')
  const [search] = useSearchParams()
  const key = search.get('key') ?? ''
  const send = useCallback(async (wanted: string) => {
    await post(`/unsubscriptions/${encodeURIComponent(wanted)}`, {})
    return true
  }, [])
  const [done, setDone] = useState(false)
  const end = useSubmit(
    send,
    useCallback(() => setDone(true), []),
  )
  const icon = <MailX className="size-6" aria-hidden />
  if (done)
    return (
      <EmptyState
        icon={icon}
        title="You get no more mails of this kind"
        action={<LinkButton to="/settings">Choose what you are told</LinkButton>}
      >
        It still stands in your notification centre.
      </EmptyState>
    )
  return (
    <div className="grid gap-4">
      <ProblemSummary problem={end.problem} />
      <EmptyState
        icon={icon}
        title="No more mails of this kind?"
        action={
          <Button pending={end.pending} onClick={() => void end.submit(key)}>
            Unsubscribe
          </Button>
        }
      >
        You can switch them on again in your settings at any time.
      </EmptyState>
    </div>
  )
}
