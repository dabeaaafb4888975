export type TokenRow = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }
