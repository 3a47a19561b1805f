/** What the server said is wrong, as one error type: a message key, words for people, and the fields it concerns. */
export type FieldProblem = { field: string; key: string; message: string }

export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly key: string,
    message: string,
    readonly details: FieldProblem[] = [],
  ) {
    super(message)
    this.name = 'Problem'
  }

  /** True when nobody knows whether the server did it: the same request may be sent again under its key. */
  get uncertain(): boolean {
    return this.status === 0 || this.status >= 500
  }
}

type ProblemBody = { title?: string; detail?: string; error?: string; details?: FieldProblem[] }

/** Reads problem details; answers a plain sentence when a proxy or a crash sent something else. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = await readJson(response)
  const words = body.detail ?? body.title ?? plainWords(response.status)
  return new Problem(response.status, body.error ?? `http.${response.status}`, words, body.details ?? [])
}

export function unreachable(): Problem {
  const words = navigator.onLine
    ? 'We could not reach SkillStreams. Check your connection and try again.'
    : 'You are offline. What you typed is kept; try again when you are back online.'
  return new Problem(0, 'network.unreachable', words)
}

async function readJson(response: Response): Promise<ProblemBody> {
  if (!(response.headers.get('content-type') ?? '').includes('json')) return {}
  return (await response.json().catch(() => ({}))) as ProblemBody
}

function plainWords(status: number): string {
  if (status === 401) return 'Please sign in to go on.'
  if (status === 403) return 'This is not open to your account.'
  if (status === 404) return 'We could not find this.'
  if (status === 412) return 'Somebody changed this in the meantime. Reload to see the newest version.'
  if (status === 429) return 'That was a lot at once. Please wait a moment and try again.'
  return 'Something went wrong on our side. Nothing was changed by halves; please try again.'
}

/** The words for any thrown thing, for an alert. */
export function wordsOf(error: unknown): string {
  return error instanceof Problem ? error.message : 'Something went wrong. Please try again.'
}
