/** Why a report could not be read, as a whole sentence. */
export function sayProblem(problem: string): string {
  const start = problem.charAt(0).toUpperCase() + problem.slice(1)
  return /[.!?]$/.test(start) ? start : `${start}.`
}
