import { setNonce } from 'get-nonce'

/**
 * The library behind dialogs writes a style element to keep the page from scrolling; the Content-Security-Policy
 * wants the page's nonce on it. The nonce is that of the document, which outlives navigations within it.
 */
export function passNonceToStyles(): void {
  if (typeof document === 'undefined') return
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
  if (nonce) setNonce(nonce)
}
