/** Carries an invitation's token to a sign-in provider and back. */
export const INVITATION_COOKIE = 'collate-invitation'
