import { ROLE_WORDS } from './roles.ts'

/** The roles to choose from, each with what it is for. */
export function RoleChoice({ chosen }: { chosen: string }) {
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-[0.8125rem] font-medium">Role</legend>
      {Object.entries(ROLE_WORDS).map(([role, about]) => (
        <label key={role} className="flex cursor-pointer gap-2.5 rounded-control px-2 py-1.5 hover:bg-sunken">
          <input
            type="radio"
            name="role"
            value={role}
            defaultChecked={role === chosen}
            className="mt-0.5 accent-accent"
          />
          <span>
            <span className="font-medium capitalize">{role}</span>
            <span className="block text-[0.8125rem] text-muted">{about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
