import { DONE_ACTS } from '../stage-acts.ts'
import { anyOf, type StageRule } from './rule.ts'

/** What is set up, opened or handed out where a measure is carried out. */
const MEASURE =
  '(?:accounts?|fund|scheme|program(?:me)?s?|grants?|aid|relief|compensation|loans?|subsid(?:y|ies)|bursar(?:y|ies)|vouchers?|hotline|helpline|shelters?|inquiry|enquiry|investigations?|probe|review|audit|commission|committee|task_force|taskforce|panel|tribunal|campaign|appeal|cent(?:re|er)s?|camps?|services?|register|registry|website|portal|projects?|pilot|initiative|units?|office|clinics?|line|route|schools?|hospitals?|wards?|terminal|plant|factory|bridge|tunnel|station|reserve|facility|facilities|curfew|checks|controls|patrols|fines?|fees?|tolls?|levy|tax|charges?|limits?|rules|restrictions|sanctions|tariffs|quotas?|curbs|measures|system|law|policy|ban|moratorium|payments?|rebates?|training|vaccinations?|rationing|tests|testing|screening)'
const SOME = '(?:(?!(?:of|in|on|at|to|for|with|from|by|that|and|about) )\\w+ ){0,4}?'

const HELP =
  '(?:soldiers|troops|marines|police|officers|rescuers|crews?|firefighters|divers|doctors|nurses|medics|helicopters?|boats?|ships?|warships?|planes?|aircraft|drones?|engineers|volunteers|reinforcements|aid|help|relief|supplies|food|water|tents|blankets|medicines?|vaccines?|pumps|generators|buses|trucks|lorries)'

/** What has been carried out, and is in force. */
export const DONE: StageRule = {
  stage: 'done',
  phrases: anyOf(
    DONE_ACTS,
    String.raw`
      carried out
      implemented
      put into (?:effect|practice|service)
      (?:has|have|had|was|were|been) (?:\w+ )?(?:sent|dispatched|mobili[sz]ed|flown|rushed|deployed) (?:in |out )?(?:[\w.]+ ){0,4}?${HELP}
      (?:sent|dispatched|deployed|mobili[sz]ed|drafted|flew|rushed) (?:in |out )?(?:\d[\w.]*|more|extra|some|hundreds of|dozens of|thousands of|about|another|two|three|four|five|six|ten|the) (?:\w+ ){0,4}?${HELP}
      ${HELP} (?:has|have|had|was|were) (?:been )?(?:sent|dispatched|mobili[sz]ed|flown in|deployed)
      (?:has|have|had) (?:now |already |also )?(?:begun|started) (?:to )?(?:build|rebuild|repair|pay|deliver|distribut|hand|evacuat|test|inspect|vaccinat|recruit|clear|remov|install|demolish|hir|sell|replac|restor|drain|shipp?|ration|enforc|impos|deport|releas|refund|mov|dismantl|withdraw|wind|roll|work|construct|clos|cut|train|us)(?:e|p?ing|t?ing|s|p)?\b
      (?:has|have|had) (?:now |already |also )?(?:begun|started) (?:the |a |its |their )?(?:\w+ )?(?:work|repairs|construction|deliver(?:y|ies)|payments|evacuation|withdrawal|vaccinations|trials?|removal|demolition|distribution|production|recruitment|rollout|inspections|clean_up)
      (?:work|repairs|construction|deliveries|evacuation|withdrawal|demolition|distribution|production|rollout|recruitment|clean_up) (?:\w+ ){0,6}(?:has|have) (?:now |already )?(?:begun|started)
      (?:prisoners?|hostages?|detainees?|captives?|funds?|money|loans?|tranche|instal?ments?) (?:has|have|had|was|were) (?:been )?(?:released|freed|paid)
      (?:released|freed) (?:[\w.]+ ){0,4}(?:prisoners?|hostages?|detainees|captives|funds|tranche)
      (?:gave|handed|has given|have given) (?:\w+ ){1,6}?(?:a|the) mandate
      (?:has|have|had|was|were|been) (?:\w+ly )?(?:recalled|extended|rolled_out|deployed|installed|evacuated|distributed|reinstated|raised to|cut to|lowered to|increased to|reduced to)
      (?:recalled|extended|installed|deployed|evacuated|called in) (?:its|the|their|a|an|about|some|all|more|another|\d)
      (?:raised|lowered|increased|reduced|cut|doubled|trebled) (?:its|the|their|his|her) (?:\w+ ){0,2}(?:offer|bid|prices?|fees?|fares?|tax|taxes|tariffs?|wages?|pay|ceiling|limit|target|age|threshold|salary|salaries|production|output|spending|funding|dose)
      (?:taken|took|pulled|withdrew|withdrawn|removed) (?:\w+ ){1,5}(?:off (?:its|the|their) shelves|off the market|out of service|from sale|from its shelves|from the market)
      binned (?:the|its|a|all)
      renamed
      inaugurated
      (?:entered|came) into (?:force|effect)
      (?<!(?:which|that) )took effect
      taken effect
      (?:(?:has|have|had) |is |are )?now in force
      rolled out
      brought in (?:\w+ ){0,3}${MEASURE}
      completed
      reopened (?:the|its|a|an|all|two|three)
      (?:was|were|been) reopened
      closed (?:its|their|all|two|three|four|both) (?:\w+ ){0,3}(?:plants?|factor(?:y|ies)|schools?|offices?|branch(?:es)?|borders?|shops?|stores?|airports?|ports?|roads?|bridges?|mines?|embass(?:y|ies)|hospitals?|wards?)
      handed out
      paid out
      (?:has|have|had|was|were) (?:been )?(?:opened|launched|introduced|established|set up|created|started|given|granted|issued|distributed|installed|imposed) (?:with |a |an |the )${SOME}${MEASURE}
      (?:opened|launched|introduced|established|set up|created|started|began|installed|gave|distributed) (?:a |an |the |its |their |his |her |new |free |extra |emergency |temporary )${SOME}${MEASURE}
      ${MEASURE} (?:has|have|had|was|were) (?:been )?(?:opened|launched|introduced|established|set up|created|started|installed|distributed)
    `,
  ),
}
