import { RadioCard } from '../ui/radio-card.tsx'
import { ROLE_WORDS } from './roles.ts'

/** The roles to choose from, each with what it is for. */
export function RoleChoice({ chosen }: { chosen: string }) {
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-[0.8125rem] font-medium">Role</legend>
      {Object.entries(ROLE_WORDS).map(([role, about]) => (
        <RadioCard
          key={role}
          name="role"
          value={role}
          checked={role === chosen}
          title={<span className="capitalize">{role}</span>}
          hint={about}
        />
      ))}
    </fieldset>
  )
}
