import { useEffect, useRef, useState } from 'react'
import { Search } from 'lucide-react'
import { TextInput } from './inputs'

const PAUSE_MS = 300

type Props = {
  label: string
  value: string
  onSearch: (text: string) => void
  placeholder?: string
  className?: string
}

/** Searches while typing, after a short pause; the field itself never lags behind the fingers. */
export function SearchInput({ label, value, onSearch, placeholder, className }: Props) {
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  const timer = useRef<number | undefined>(undefined)
  const latest = useRef(onSearch)
  if (known !== value) {
    setKnown(value)
    setText(value)
  }
  // The pause outlives renders: what was filtered meanwhile must not be taken back by an older closure.
  useEffect(() => {
    latest.current = onSearch
  }, [onSearch])
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const type = (next: string) => {
    setText(next)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => latest.current(next.trim()), PAUSE_MS)
  }
  return (
    <TextInput
      label={label}
      type="search"
      className={className}
      placeholder={placeholder}
      value={text}
      before={<Search className="size-4" aria-hidden />}
      onChange={(event) => type(event.target.value)}
    />
  )
}
