/**
 * The body of a request, given up as soon as more than `most` bytes have come, whatever size it says it has.
 * @param tooLarge the error that reading it then ends with.
 * @throws what `tooLarge` makes, where the size that is stated is too much already.
 */
export function limitedBody(
  request: Request,
  most: number,
  tooLarge: () => Error,
): ReadableStream<Uint8Array> | null {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge()
  let size = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength
      if (size > most) controller.error(tooLarge())
      else controller.enqueue(chunk)
    },
  })
  return request.body?.pipeThrough(counted) ?? null
}
