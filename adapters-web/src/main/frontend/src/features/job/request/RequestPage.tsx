import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useSearchParams } from 'react-router'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Problem } from '@/api'
import { Button, cx, ProblemSummary, usePageTitle } from '@/design'
import { useMe } from '@/features/account'
import { DetailsStep } from './DetailsStep'
import { PlaceStep } from './PlaceStep'
import { ReviewStep } from './ReviewStep'
import { SendRequest } from './SendRequest'
import { ServiceStep } from './ServiceStep'
import { StepProgress } from './StepProgress'
import { STEP_TITLES, STEPS, stepOf, stepProblem, type StepId } from './steps'
import { useRequest } from './useRequest'
import { WhenStep } from './WhenStep'

/** The five-step request. The step is in the URL, the draft in this browser: back, reload and signing in keep it. */
export function RequestPage() {
  const { step, draft, change, known, ready } = useRequest()
  const [problem, setProblem] = useState<Problem | null>(null)
  const heading = useHeadingFocus(step)
  const [, setSearch] = useSearchParams()
  usePageTitle(STEP_TITLES[step])
  useContactOfAccount(draft, change)

  const goTo = (next: StepId) => {
    setProblem(null)
    setSearch({ step: next })
  }
  const previous = STEPS[STEPS.indexOf(step) - 1] ?? 'service'
  const following = STEPS[STEPS.indexOf(step) + 1] ?? 'review'
  const onNext = (event: FormEvent) => {
    event.preventDefault()
    const wrong = stepProblem(step, draft, known)
    if (wrong) setProblem(wrong)
    else goTo(following)
  }
  const onRefused = (refused: Problem) => {
    const owner = stepOf(refused)
    if (owner !== 'review') setSearch({ step: owner })
    setProblem(refused)
  }
  const step_ = { draft, change, problem }
  return (
    <div className="mx-auto max-w-2xl">
      <StepProgress step={step} />
      <h1
        ref={heading}
        tabIndex={-1}
        className="mb-6 font-display text-3xl font-semibold tracking-tight focus:outline-none"
      >
        {STEP_TITLES[step]}
      </h1>
      <form onSubmit={onNext} noValidate className="grid gap-6">
        <ProblemSummary problem={problem} fieldId={(field) => field} />
        {step === 'service' && <ServiceStep {...step_} next={() => goTo('details')} />}
        {step === 'details' && <DetailsStep {...step_} />}
        {step === 'place' && <PlaceStep {...step_} />}
        {step === 'when' && <WhenStep {...step_} />}
        {step === 'review' && <ReviewStep draft={draft} />}
        <div
          className={cx(
            'flex justify-between gap-4 border-t border-line pt-6',
            step === 'review' ? 'flex-col-reverse sm:flex-row sm:items-center' : 'items-center',
          )}
        >
          {step === 'service' ? (
            <span />
          ) : (
            <Button
              look="quiet"
              onClick={() => goTo(previous)}
              icon={<ArrowLeft className="size-4" aria-hidden />}
            >
              Back
            </Button>
          )}
          {step !== 'review' && (
            <Button type="submit" disabled={!ready}>
              Continue
              <ArrowRight className="size-4" aria-hidden />
            </Button>
          )}
          {step === 'review' && <SendRequest draft={draft} known={known} onRefused={onRefused} />}
        </div>
      </form>
    </div>
  )
}

function useHeadingFocus(step: StepId) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    window.scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
  }, [step])
  return heading
}

/** Fills in what the account already knows, once, where nothing was typed. */
function useContactOfAccount(
  draft: { name: string; email: string },
  change: (c: { name?: string; email?: string }) => void,
) {
  const { data: me } = useMe()
  const filled = useRef(false)
  useEffect(() => {
    if (!me || filled.current) return
    filled.current = true
    if (!draft.name) change({ name: me.name })
    if (!draft.email) change({ email: me.email })
  }, [me, draft, change])
}
