import type { Answer, Answers, Question } from '@/api'
import { plainDate } from '@/design'

/** A question is asked when it has no condition, or when the question it depends on is asked and answered so. */
export function isAsked(question: Question, questions: Question[], answers: Answers): boolean {
  const condition = question.showWhen
  if (!condition) return true
  const parent = questions.find((other) => other.key === condition.question)
  if (!parent || !isAsked(parent, questions, answers)) return false
  return given(answers[condition.question]).some((value) => condition.anyOf.includes(value))
}

function given(answer: Answer | undefined): string[] {
  if (answer === undefined) return []
  return Array.isArray(answer) ? answer : [String(answer)]
}

/** Only answers of questions that are asked: what was hidden again is not sent. */
export function askedAnswers(questions: Question[], answers: Answers): Answers {
  return Object.fromEntries(
    questions
      .filter((question) => isAsked(question, questions, answers))
      .flatMap((question) => {
        const answer = answers[question.key]
        return answer === undefined || isEmpty(answer) ? [] : [[question.key, answer]]
      }),
  )
}

const isEmpty = (answer: Answer): boolean => answer === '' || (Array.isArray(answer) && answer.length === 0)

/** What is wrong with an answer before it is sent, in words; the server checks all of it again. */
export function answerProblem(question: Question, answer: Answer | undefined): string | null {
  if (answer === undefined || isEmpty(answer))
    return question.required ? 'Please answer this question.' : null
  if (typeof answer === 'number') return numberProblem(question, answer)
  if (typeof answer === 'string' && question.maxLength != null && answer.length > question.maxLength)
    return `At most ${question.maxLength} characters, please.`
  return null
}

function numberProblem({ min, max }: Question, answer: number): string | null {
  if (Number.isNaN(answer)) return 'Please enter a number.'
  if (min != null && answer < min) return `At least ${min}, please.`
  if (max != null && answer > max) return `At most ${max}, please.`
  return null
}

/** What so many are called: a unit may have a word for one and one for several, such as `room|rooms`. */
export function unitWords(unit: string | null | undefined, count: number | undefined): string {
  const [one = '', several = one] = (unit ?? '').split('|')
  return count === 1 ? one : several
}

/** An answer as words, for reviewing before it is sent. */
export function answerWords(question: Question, answer: Answer): string {
  const label = (value: string) => question.options?.find((option) => option.value === value)?.label ?? value
  if (question.type === 'photo') return Array.isArray(answer) ? `${answer.length} attached` : ''
  if (typeof answer === 'boolean') return answer ? 'Yes' : 'No'
  if (typeof answer === 'number') return `${answer} ${unitWords(question.unit, answer)}`.trim()
  if (Array.isArray(answer)) return answer.map(label).join(', ')
  return question.type === 'date' ? plainDate(answer) : label(answer)
}
