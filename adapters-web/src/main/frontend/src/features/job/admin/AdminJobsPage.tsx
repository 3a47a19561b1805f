import { usePages, type AdminJobCard } from '@/api'
import {
  Button,
  EmptyState,
  FilterBar,
  PagedList,
  PageHeader,
  SearchInput,
  Select,
  TextInput,
  usePageTitle,
  useSearchState,
} from '@/design'
import { useCategories } from '@/features/catalog'
import { STAGE_OPTIONS } from '../words'
import { AdminJobRow } from './AdminJobRow'

const FILTERS = ['q', 'stage', 'category', 'zip', 'sort'] as const
const SORTS = [
  { value: 'oldest', label: 'Oldest first' },
  { value: 'deadline', label: 'Next deadline first' },
]

export function AdminJobsPage() {
  usePageTitle('Jobs')
  const { values, set, any, clear } = useSearchState(FILTERS)
  const { data: categories = [] } = useCategories()
  const jobs = usePages<AdminJobCard>(['jobs', 'admin'], '/admin/jobs', values)
  return (
    <>
      <PageHeader title="Jobs" lead="Every request on this platform, and where it stands." />
      <FilterBar
        search={
          <SearchInput
            label="Search"
            placeholder="Title or customer"
            value={values.q}
            onSearch={(q) => set({ q })}
          />
        }
        active={[values.stage, values.category, values.zip, values.sort]}
      >
        <Select
          label="State"
          blank="All states"
          value={values.stage}
          options={STAGE_OPTIONS}
          onChange={(event) => set({ stage: event.target.value })}
        />
        <Select
          label="Category"
          blank="All categories"
          value={values.category}
          options={categories.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => set({ category: event.target.value })}
        />
        <TextInput
          label="ZIP code"
          inputMode="numeric"
          maxLength={5}
          placeholder="Any"
          key={values.zip}
          defaultValue={values.zip}
          onChange={(event) => {
            const zip = event.target.value.replace(/\D/g, '')
            if (zip.length === 5 || zip === '') set({ zip })
          }}
        />
        <Select
          label="Order"
          blank="Newest first"
          value={values.sort}
          options={SORTS}
          onChange={(event) => set({ sort: event.target.value })}
        />
      </FilterBar>
      <PagedList
        pages={jobs}
        keyOf={(job) => job.id}
        render={(job) => <AdminJobRow job={job} />}
        skeleton="h-20"
        className="divide-y divide-line rounded border border-line bg-surface"
        empty={
          any ? (
            <EmptyState
              title="Nothing fits these filters"
              action={
                <Button look="secondary" onClick={clear}>
                  Clear filters
                </Button>
              }
            />
          ) : (
            <EmptyState title="No requests yet">
              The first one appears here as soon as somebody sends it.
            </EmptyState>
          )
        }
      />
    </>
  )
}
