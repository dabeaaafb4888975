import type { EntityKind } from '#core/fact.ts'
import { list } from './list.ts'

const NOUNS: [EntityKind, string][] = [
  [
    'organization',
    'ministry | department | agency | bureau | commission | committee | subcommittee | council | authority | directorate | parliament | assembly | legislature | senate | congress | court | tribunal | embassy | consulate | government | regime | administration | cabinet | opposition | army | navy | air force | military | coast guard | task force | brigade | battalion | regiment | division | squadron | wing | fleet | militia | front | movement | coalition | alliance | party | union | federation | confederation | league | organization | organisation | association | society | institute | foundation | trust | fund | bank | central bank | university | college | academy | corporation | company | firm | group | airline | newspaper | broadcaster | network | magazine | agency | team | club | church | police | security forces | armed forces | mission | panel | hospital | museum | mosque | school | church | library | theatre | theater | office',
  ],
  [
    'place',
    'village | town | province | region | district | county | governorate | prefecture | island | islands | river | lake | mountain | mountains | valley | peninsula | bay | strait | canal | desert | camp | hospital | mosque | church | cathedral | temple | museum | school | university | bridge | tunnel | dam | airport | airfield | airbase | air base | base | port | harbor | harbour | station | power station | plant | reservoir | barrage | prison | stadium | palace | castle | tower | square | park | border',
  ],
  [
    'document',
    'treaty | convention | agreement | accord | pact | protocol | charter | declaration | resolution | constitution | act | law | bill | strategy | report | review | directive | decree | memorandum | guidelines | white paper',
  ],
  [
    'event',
    'summit | conference | war | battle | election | operation | exercise | offensive | games | cup | festival',
  ],
]

/** Common nouns that stand, with "the", for something named before whose name ends in them; and of what kind that is. */
export const COMMON_HEADS: ReadonlyMap<string, readonly EntityKind[]> = (() => {
  const kinds = new Map<string, EntityKind[]>()
  for (const [kind, nouns] of NOUNS)
    for (const noun of list(nouns))
      if (!kinds.get(noun)?.includes(kind)) kinds.set(noun, [...(kinds.get(noun) ?? []), kind])
  return kinds
})()
