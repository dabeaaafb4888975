/** Words in whose place a report means the outlet it named last: "the agency reported", "according to the website". */
export const OUTLET_NOUNS =
  /^(?:the|that|this|the same|its?|their|a)? ?(?:(?:news|wire|press|research|media|public|state|local) )?(?:agency|wire|wire service|service|newspaper|paper|daily|tabloid|website|site|portal|outlet|broadcaster|channel|network|station|magazine|weekly|journal|publication|group|report|article|story|it)$/i

/** Words that make a name the name of an outlet. */
export const OUTLET_NAME =
  /\b(?:News|Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Observer|Guardian|Telegraph|Mail|Express|Star|Sun|Globe|Mirror|Courier|Dispatch|Ledger|Record|Register|Examiner|Inquirer|Monitor|Bulletin|Standard|Independent|Economist|Diplomat|Digest|Review|Wire|Press|Agency|Broadcasting|Radio|Television|TV|Weekly|Daily|Magazine|Reuters|Bloomberg|Politico|Axios|Associated Press|AP|AFP|BBC|CNN|NBC|CBS|ABC|NPR|PBS|UPI|DPA|ANSA|EFE|TASS|RIA|Interfax|Xinhua|Kyodo|Jiji|NHK|Yonhap|Nikkei|Asahi|Yomiuri|Mainichi|Al Jazeera|Le Monde|Der Spiegel|El País|Haaretz|Stars and Stripes)\b/
