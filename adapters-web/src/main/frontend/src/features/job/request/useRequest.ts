import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { useForm, useZip } from '@/features/catalog'
import { useDraft, type Draft } from './draft'
import { isStep, STEPS, stepProblem, type Known, type StepId } from './steps'

/** The draft, what is known about it, and the step to show: never one whose predecessors are incomplete. */
export function useRequest() {
  const [search, setSearch] = useSearchParams()
  const [draft, change] = useDraft(startOf(search))
  const form = useForm(draft.category)
  const zip = useZip(draft.zip)
  const known: Known = { questions: form.data?.questions ?? [], zip: zip.data }
  const wanted = search.get('step')

  useEffect(() => {
    if (isStep(wanted)) return
    const category = search.get('category')
    setSearch({ step: category ? 'details' : 'service' }, { replace: true })
  }, [wanted, search, setSearch])

  const loading = (draft.category !== '' && form.isPending) || (/^\d{5}$/.test(draft.zip) && zip.isPending)
  const step = isStep(wanted) ? wanted : 'service'
  return { step: loading ? step : reachable(step, draft, known), draft, change, known, ready: !loading }
}

function startOf(search: URLSearchParams): Partial<Draft> {
  const [category, zip] = [search.get('category'), search.get('zip')]
  return { ...(category && { category }), ...(zip && { zip }) }
}

function reachable(wanted: StepId, draft: Draft, known: Known): StepId {
  const before = STEPS.slice(0, STEPS.indexOf(wanted))
  return before.find((step) => stepProblem(step, draft, known) !== null) ?? wanted
}
