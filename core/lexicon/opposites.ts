/**
 * Opposites: if two reports of one thing use the two sides of a line, both can hardly be true. Sides are divided by a
 * slash; dictionary forms.
 */
export const OPPOSITES = `
rise increase grow raise climb gain up surge jump soar higher / fall decrease decline drop reduce down slip slide lower plunge tumble cut
accept approve agree back support endorse adopt pass / reject refuse oppose veto decline
allow permit authorize legal lawful / forbid ban prohibit bar outlaw illegal unlawful exclude
win victory beat / lose defeat loss
begin start open launch / end finish close stop cease
alive survive live / dead die kill death
guilty convict / innocent acquit clear
arrest detain jail imprison / free release acquit
join enter / leave quit withdraw exit
include contain / exclude omit
confirm admit acknowledge / deny refute
succeed success / fail failure
strengthen bolster reinforce / weaken undermine
expand widen extend / shrink narrow shorten
ease relax loosen / tighten toughen
profit / loss
buy purchase / sell
arrive enter / depart leave
before / after
early / late
open / closed shut
full / empty
present / absent
safe / dangerous unsafe
true / false untrue
majority / minority
maximum / minimum
import / export
peaceful / violent
public / secret private
asleep sleep / awake wake
on / off
uphold upheld / overturn quash annul reverse
proceed / cancel scrap
lift / impose
grant / deny refuse
resume / suspend halt
reopen / close shut
intact / damage destroy
inside indoors / outside outdoors
`
