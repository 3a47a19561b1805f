import { useCallback, useState } from 'react'
import { call, post, useSubmit, type Message } from '@/api'
import { Button, Notice, platformNow, TextArea, toast } from '@/design'
import { Dialog } from '@/design/Dialog'

type Props = { message: Message; me: string; onChanged: (message: Message) => void }
type What = 'edit' | 'delete' | 'report'

const EDIT_MS = 15 * 60_000
const DELETE_MS = 60 * 60_000
const WORDS: Record<What, { open: string; title: string; label: string; act: string }> = {
  edit: { open: 'Edit', title: 'Edit message', label: 'Message', act: 'Save' },
  delete: { open: 'Delete', title: 'Delete message?', label: '', act: 'Delete message' },
  report: { open: 'Report', title: 'Report message', label: 'What is wrong with it?', act: 'Report' },
}

/** What one may do with a message: change one's own for a while, report the other side's. */
export function MessageActions({ message, me, onChanged }: Props) {
  const [what, setWhat] = useState<What | null>(null)
  const age = platformNow() - Date.parse(message.sentAt)
  const mine = message.author === me
  if (message.kind !== 'text' || message.deleted) return null
  const possible: What[] = mine
    ? [...(age < EDIT_MS ? ['edit' as const] : []), ...(age < DELETE_MS ? ['delete' as const] : [])]
    : ['report']
  return (
    <>
      {possible.map((one) => (
        <button key={one} type="button" className="underline hover:text-ink" onClick={() => setWhat(one)}>
          {WORDS[one].open}
        </button>
      ))}
      {what && (
        <ActionDialog what={what} message={message} onChanged={onChanged} onClose={() => setWhat(null)} />
      )}
    </>
  )
}

type DialogProps = Omit<Props, 'me'> & { what: What; onClose: () => void }

function ActionDialog({ what, message, onChanged, onClose }: DialogProps) {
  const [text, setText] = useState(what === 'edit' ? message.text : '')
  const path = `/conversations/${message.conversation}/messages/${message.id}` as const
  const act = useCallback(
    async (words: string) => {
      if (what === 'report') await post(`${path}/reports`, { reason: words })
      else if (what === 'edit') onChanged((await call<Message>('PUT', path, { body: { text: words } })).data)
      else onChanged((await call<Message>('DELETE', path)).data)
    },
    [what, path, onChanged],
  )
  const done = useCallback(() => {
    if (what === 'report') toast('The operator will look at it.')
    onClose()
  }, [what, onClose])
  const { submit, pending, problem } = useSubmit(act, done)
  const words = WORDS[what]
  return (
    <Dialog open title={words.title} onClose={onClose}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(text)
        }}
      >
        {problem && <Notice tone="danger">{problem.message}</Notice>}
        {what === 'delete' ? (
          <p>The other side will see that there was a message, and no longer what it said.</p>
        ) : (
          <TextArea
            label={words.label}
            rows={4}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        <div className="flex justify-end gap-2">
          <Button type="button" look="secondary" onClick={onClose}>
            Keep it
          </Button>
          <Button type="submit" look={what === 'delete' ? 'danger' : 'primary'} pending={pending}>
            {words.act}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
