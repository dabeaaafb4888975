import { Globe, Lock, type LucideIcon, Users } from 'lucide-react'
import type { Visibility } from '#server/collections/types.ts'

/** Who may see a collection: in a word, and as the choice that its owner has. */
export const VISIBILITY: Record<
  Visibility,
  { Icon: LucideIcon; word: string; choice: string; hint: string }
> = {
  private: {
    Icon: Lock,
    word: 'only you',
    choice: 'Only me',
    hint: 'Nobody else can open it, admins neither.',
  },
  members: {
    Icon: Users,
    word: 'members',
    choice: 'Every member of this portal',
    hint: 'They can read it; only you can change it.',
  },
  public: {
    Icon: Globe,
    word: 'by link',
    choice: 'Everybody who has the link',
    hint: 'Without signing in, to read only.',
  },
}
