import { useState, type FormEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { ArrowRight } from 'lucide-react'
import { Button, Select } from '@/design'
import { CategoryIcon, useCategories, ZipField } from '@/features/catalog'
import { QuotesPreview } from './QuotesPreview'

export function Hero() {
  return (
    <section className="grid items-center gap-12 pt-4 sm:pt-10 lg:grid-cols-[1.1fr_1fr]">
      <div>
        <h1 className="font-display text-[2.5rem] leading-[1.1] font-semibold tracking-tight sm:text-[3.5rem]">
          Say what you need once. Compare two good answers.
        </h1>
        <p className="mt-5 max-w-xl text-lg text-ink-soft">
          Your request goes to the two best-suited professionals near you. Not to a list of twenty who all
          call. They answer with a price, you decide.
        </p>
        <StartForm />
        <PopularCategories />
      </div>
      <QuotesPreview />
    </section>
  )
}

function StartForm() {
  const { data: categories = [] } = useCategories()
  const [category, setCategory] = useState('')
  const [zip, setZip] = useState('')
  const navigate = useNavigate()
  const start = (event: FormEvent) => {
    event.preventDefault()
    const search = new URLSearchParams({ ...(category && { category }), ...(zip && { zip }) })
    void navigate(`/request?${search.toString()}`)
  }
  return (
    <form
      onSubmit={start}
      className="mt-8 grid items-start gap-4 rounded border border-line bg-surface p-5 shadow sm:grid-cols-[1.3fr_1fr_auto]"
    >
      <Select
        label="What do you need?"
        blank="Choose a service"
        value={category}
        options={categories.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => setCategory(event.target.value)}
      />
      <ZipField label="Where?" value={zip} onChange={setZip} />
      <Button type="submit" size="lg" className="sm:mt-[1.8rem]">
        Start
        <ArrowRight className="size-4" aria-hidden />
      </Button>
    </form>
  )
}

function PopularCategories() {
  const { data: categories = [] } = useCategories()
  if (categories.length === 0) return null
  return (
    <ul className="mt-5 flex flex-wrap gap-2" aria-label="Services">
      {categories.slice(0, 6).map(({ id, name, icon }) => (
        <li key={id}>
          <Link
            to={`/request?category=${id}`}
            className="inline-flex min-h-10 items-center gap-2 rounded-full border border-line bg-surface px-4 text-sm text-ink-soft transition-colors hover:border-accent hover:text-accent"
          >
            <CategoryIcon name={icon} className="size-4" />
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
