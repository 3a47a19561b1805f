import { useState } from 'react'
import { Download } from 'lucide-react'
import { get, wordsOf, type ApiPath, type Page, type Query } from '@/api'
import { Button, toast } from '@/design'
import { csv, type Cell } from './csv'

const AT_ONCE = 100

type Props<T> = {
  path: ApiPath
  query?: Query
  file: string
  head: string[]
  row: (item: T) => Cell[]
}

/** A whole list as a file for spreadsheets: every page of it, not only what is on the screen. */
export function CsvButton<T>({ path, query, file, head, row }: Props<T>) {
  const [read, setRead] = useState<number | null>(null)
  const download = async () => {
    try {
      const items = await everything<T>(path, query ?? {}, setRead)
      save(csv(head, items.map(row)), file)
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

async function everything<T>(path: ApiPath, query: Query, tell: (read: number) => void): Promise<T[]> {
  const items: T[] = []
  let cursor: string | null = null
  do {
    tell(items.length)
    const page: Page<T> = await get(path, { ...query, limit: AT_ONCE, cursor })
    items.push(...page.items)
    cursor = page.next
  } while (cursor)
  return items
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
