import { useState, type KeyboardEvent } from 'react'
import { SendHorizontal } from 'lucide-react'
import { Button, inputClass } from '@/design'
import { useSayTyping } from './useTyping'

type Props = { conversation: string; to: string; onSend: (text: string) => void }

const LONGEST = 4000
const keyOf = (conversation: string): string => `draft:${conversation}`

/** Enter sends, Shift and Enter begins a line. What was written is still there after a reload. */
export function Composer({ conversation, to, onSend }: Props) {
  const [text, setText] = useState(() => sessionStorage.getItem(keyOf(conversation)) ?? '')
  const sayTyping = useSayTyping(conversation)
  const change = (next: string) => {
    setText(next)
    sessionStorage.setItem(keyOf(conversation), next)
    if (next) sayTyping()
  }
  const send = () => {
    if (!text.trim()) return
    onSend(text.trim())
    change('')
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <form
      className="flex items-end gap-2 border-t border-line p-3"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <textarea
        aria-label={`Message to ${to}`}
        placeholder={`Write to ${to}`}
        rows={Math.min(5, text.split('\n').length)}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKey}
        className={inputClass(false, 'min-h-11 flex-1 resize-none')}
      />
      <Button type="submit" disabled={!text.trim()} aria-label="Send">
        <SendHorizontal className="size-5" aria-hidden />
      </Button>
    </form>
  )
}
