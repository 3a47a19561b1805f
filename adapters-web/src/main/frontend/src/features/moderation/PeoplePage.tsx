import { useState } from 'react'
import { Users } from 'lucide-react'
import { usePages, type Person } from '@/api'
import {
  EmptyState,
  PagedList,
  PageHeader,
  SearchInput,
  Select,
  usePageTitle,
  useSearchState,
} from '@/design'
import { PersonDialogs } from './PersonDialogs'
import { PersonRow, type PersonAct } from './PersonRow'

const ROLES = [
  { value: 'seeker', label: 'Customers' },
  { value: 'provider', label: 'Providers' },
  { value: 'admin', label: 'Operators' },
]

export function PeoplePage() {
  usePageTitle('People')
  const { values, set } = useSearchState(['q', 'role'] as const)
  const [acting, setActing] = useState<{ person: Person; act: PersonAct } | null>(null)
  const people = usePages<Person>(['people'], '/admin/people', values)
  return (
    <>
      <PageHeader
        title="People"
        lead="Everybody with an account. What you do here carries your name and a reason."
      />
      <search className="mb-5 grid gap-4 sm:grid-cols-[2fr_1fr]">
        <SearchInput
          label="Search"
          placeholder="Name or email"
          value={values.q}
          onSearch={(q) => set({ q })}
        />
        <Select
          label="Role"
          blank="Everybody"
          value={values.role}
          options={ROLES}
          onChange={(event) => set({ role: event.target.value })}
        />
      </search>
      <PagedList
        pages={people}
        keyOf={(person) => person.id}
        render={(person) => <PersonRow person={person} onAct={(act) => setActing({ person, act })} />}
        skeleton="h-20"
        className="divide-y divide-line rounded border border-line bg-surface"
        empty={
          <EmptyState icon={<Users className="size-6" aria-hidden />} title="Nobody found">
            Try a part of the name or the email address.
          </EmptyState>
        }
      />
      <PersonDialogs acting={acting} onClose={() => setActing(null)} />
    </>
  )
}
