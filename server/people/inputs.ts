import { z } from 'zod'

/** Addresses differ only by case for nobody in practice, so they are kept in lower case. */
export const email = z
  .string('Enter your e-mail address.')
  .trim()
  .toLowerCase()
  .max(254, 'This address is too long.')
  .pipe(z.email('Enter an e-mail address, such as name@example.org.'))

export const personName = z
  .string('Enter your name.')
  .trim()
  .min(1, 'Enter your name.')
  .max(100, 'Use at most 100 characters.')
  .regex(/^\P{Cc}*$/u, 'A name has no line breaks or control characters.')

/** A password as it was typed; what makes a good new one is for checkNewPassword. The limit only bounds the work. */
export const typedPassword = z
  .string('Enter your password.')
  .min(1, 'Enter your password.')
  .max(8192, 'This password is too long.')
