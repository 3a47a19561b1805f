import { useQuery } from '@tanstack/react-query'
import { get, type LeadCard, type Page } from '@/api'
import { FilterBar, SearchInput, Select, TextInput, useSearchState } from '@/design'
import { useCategories } from '@/features/catalog'

export const FILTERS = ['q', 'category', 'tier', 'zip'] as const

export function LeadFilters() {
  const { values, set } = useSearchState(FILTERS)
  const { data: categories = [] } = useCategories()
  const tiers = useTierNames(values.tier)
  return (
    <FilterBar
      search={
        <SearchInput
          label="Search"
          placeholder="Word in the request"
          value={values.q}
          onSearch={(q) => set({ q })}
        />
      }
      active={[values.category, values.tier, values.zip]}
    >
      <Select
        label="Category"
        blank="All categories"
        value={values.category}
        options={categories.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => set({ category: event.target.value })}
      />
      <Select
        label="Size"
        blank="All sizes"
        value={values.tier}
        options={tiers.map((name) => ({ value: name, label: name }))}
        onChange={(event) => set({ tier: event.target.value })}
      />
      <TextInput
        label="ZIP code"
        inputMode="numeric"
        maxLength={5}
        placeholder="Any"
        defaultValue={values.zip}
        key={values.zip}
        onChange={(event) => {
          const zip = event.target.value.replace(/\D/g, '')
          if (zip.length === 5 || zip === '') set({ zip })
        }}
      />
    </FilterBar>
  )
}

/** Tiers are operator data: offered are the names that occur among the open leads, and the one chosen. */
function useTierNames(chosen: string): string[] {
  const { data } = useQuery({
    queryKey: ['leads', 'tiers'],
    queryFn: ({ signal }) => get<Page<LeadCard>>('/leads', { tab: 'available', limit: 100 }, signal),
    staleTime: 300_000,
  })
  const names = [...(data?.items ?? [])]
    .sort((a, b) => a.tier.credits - b.tier.credits)
    .map((lead) => lead.tier.name)
  return [...new Set([...names, ...(chosen ? [chosen] : [])])]
}
