import { Problem, type FieldProblem, type Question, type Zip } from '@/api'
import { answerProblem, isAsked } from '@/features/catalog'
import { cents } from '../money'
import type { Draft } from './draft'

/** The five steps of a request (SS-05), what each must have before the next, and which step owns a field. */
export const STEPS = ['service', 'details', 'place', 'when', 'review'] as const
export type StepId = (typeof STEPS)[number]

export const STEP_TITLES: Record<StepId, string> = {
  service: 'What do you need?',
  details: 'Tell us about it',
  place: 'Where is it?',
  when: 'When, how much, and how to reach you',
  review: 'Look it over',
}

export type Known = { questions: Question[]; zip: Zip | undefined }

type Checks = Record<StepId, (draft: Draft, known: Known) => FieldProblem[]>

const CHECKS: Checks = {
  service: (draft) => need(draft.category !== '', 'category', 'Choose a service.'),
  details: (draft, { questions }) => [
    ...need(draft.description.trim() !== '', 'description', 'Say in a sentence what has to be done.'),
    ...questions
      .filter((question) => isAsked(question, questions, draft.answers))
      .flatMap((question) => {
        const wrong = answerProblem(question, draft.answers[question.key])
        return need(wrong === null, `answers.${question.key}`, wrong ?? '')
      }),
  ],
  place: (draft, { zip }) => {
    if (zip?.zip !== draft.zip) return need(false, 'zip', 'Enter a ZIP code we know.')
    return need(zip.served, 'zip', `We are not in ${zip.city}, ${zip.state} yet.`)
  },
  when: (draft) => [
    ...need(draft.timing !== '', 'timing.kind', 'Choose when it should happen.'),
    ...need(draft.timing !== 'on_date' || draft.date !== '', 'timing.date', 'Choose a day.'),
    ...budgetProblems(draft),
    ...need(draft.name.trim() !== '', 'contact.name', 'Enter your name.'),
    ...need(/^\+?[0-9 ().-]{7,25}$/.test(draft.phone.trim()), 'contact.phone', 'Enter a phone number.'),
    ...need(/^[^@\s]+@[^@\s]+$/.test(draft.email.trim()), 'contact.email', 'Enter an email address.'),
  ],
  review: () => [],
}

function budgetProblems({ budgetMin, budgetMax }: Draft): FieldProblem[] {
  if (budgetMin.trim() === '' && budgetMax.trim() === '') return []
  const [min, max] = [cents(budgetMin), cents(budgetMax)]
  const amounts = [
    ...need(!Number.isNaN(min), 'budget.min', 'Enter an amount in dollars, such as 250.'),
    ...need(!Number.isNaN(max), 'budget.max', 'Enter an amount in dollars, such as 400.'),
  ]
  return amounts.length > 0
    ? amounts
    : need(min <= max, 'budget.max', 'The highest is below the lowest amount.')
}

const need = (holds: boolean, field: string, message: string): FieldProblem[] =>
  holds ? [] : [{ field, key: 'incomplete', message }]

/** What is missing in a step, as the same kind of problem the server sends. */
export function stepProblem(step: StepId, draft: Draft, known: Known): Problem | null {
  const details = CHECKS[step](draft, known)
  return details.length > 0
    ? new Problem(400, 'form.incomplete', 'Something is still missing:', details)
    : null
}

const OWNERS: [prefix: RegExp, step: StepId][] = [
  [/^category/, 'service'],
  [/^(answers|description)/, 'details'],
  [/^(zip|place)/, 'place'],
  [/^(timing|budget|contact)/, 'when'],
]

/** The first step that can mend what the server refused. */
export function stepOf(problem: Problem): StepId {
  const owners = problem.details.flatMap(({ field }) =>
    OWNERS.filter(([prefix]) => prefix.test(field)).map(([, step]) => step),
  )
  return STEPS.find((step) => owners.includes(step)) ?? 'review'
}

export const isStep = (text: string | null): text is StepId => STEPS.includes(text as StepId)
