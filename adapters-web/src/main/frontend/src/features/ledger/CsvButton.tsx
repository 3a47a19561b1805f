import { useState } from 'react'
import { Download } from 'lucide-react'
import { get, wordsOf, type CreditEntry, type Page } from '@/api'
import { Button, toast } from '@/design'
import { csv } from './csv'

const AT_ONCE = 100

/** The whole history as a file for spreadsheets. */
export function CsvButton() {
  const [read, setRead] = useState<number | null>(null)
  const download = async () => {
    try {
      const entries = await everything(setRead)
      save(csv(entries), 'credits.csv')
    } catch (error) {
      toast(wordsOf(error))
    } finally {
      setRead(null)
    }
  }
  return (
    <Button
      look="secondary"
      size="sm"
      pending={read !== null}
      icon={<Download className="size-4" aria-hidden />}
      onClick={() => void download()}
    >
      {read === null ? 'Download as CSV' : `Reading… ${read}`}
    </Button>
  )
}

async function everything(tell: (read: number) => void): Promise<CreditEntry[]> {
  const entries: CreditEntry[] = []
  let cursor: string | null = null
  do {
    tell(entries.length)
    const page: Page<CreditEntry> = await get('/credits/entries', { limit: AT_ONCE, cursor })
    entries.push(...page.items)
    cursor = page.next
  } while (cursor)
  return entries
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
