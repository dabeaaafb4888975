import type { FormResult } from '../ui/use-form-action.ts'

/**
 * Sends a form with files and says how far it is, which `fetch` cannot.
 * @param onProgress share of the bytes that are on their way, 0…1
 * @returns what the server answers; a failure in words where it cannot be reached
 */
export function sendFiles(
  url: string,
  form: FormData,
  onProgress: (share: number) => void,
): Promise<FormResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const failed = () => {
      const message = 'The server could not be reached. Your files are still chosen; please send them again.'
      resolve({ ok: false, error: { code: 'unreachable', message, fields: {} } })
    }
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = failed
    request.onabort = failed
    request.onload = () => {
      try {
        resolve(JSON.parse(request.responseText) as FormResult)
      } catch {
        failed()
      }
    }
    request.open('POST', url)
    request.send(form)
  })
}
