/**
 * Words that every text in a language is full of: articles, pronouns, prepositions, conjunctions, auxiliaries. Lower
 * case, with their accents. They tell languages in Latin letters apart; English has its own lists in function-words.ts.
 */
export const FUNCTION_WORDS: Record<string, string> = {
  Spanish:
    'el la los las un una unos unas de del al y o que en por para con sin sobre entre no se su sus lo le les es son era fue ha han hay más pero como cuando también ya este esta estos ese esa muy todo desde hasta donde porque según está están ser había',
  Portuguese:
    'o a os as um uma uns de do da dos das em no na nos nas ao aos à às e ou que por pelo pela para com sem sobre entre não se seu sua seus lhe é são era foi ter tem têm há mais mas como quando também já este esta isso esse muito pelos segundo está estão ser havia até após',
  French:
    "le la les un une des de du au aux et ou où que qui dans en par pour avec sans sur sous entre ne pas se sa son ses leur leurs ce cette ces il elle ils elles nous vous est sont était été a ont avait plus mais comme aussi selon être fait après avant depuis d'un d'une c'est qu'il n'est",
  Italian:
    "il lo la i gli le un uno una di del dello della dei degli delle al alla ai alle in nel nella nei e o che chi da dal dalla con per tra fra su sul sulla non si suo sua suoi è sono era stato ha hanno più ma come anche quando questo questa dopo secondo essere aveva dell' all'",
  German:
    'der die das den dem des ein eine einen einem einer eines und oder aber dass in im an am auf aus bei mit nach von vom vor zu zum zur für über unter durch gegen nicht sich sein seine ihre ihr er sie es wir ist sind war waren wird werden wurde wurden hat haben hatte auch noch nur wie als wenn so mehr seit laut kann soll',
  Dutch:
    'de het een en of maar dat die dit deze in op aan van voor met bij naar uit over door tegen tot om te niet geen zich zijn haar hun hij zij ze wij is was waren wordt worden werd werden heeft hebben had ook nog als dan er meer volgens kan moet zal na',
  Swedish:
    'en ett och eller men att som den det de i på av för med till från om vid under över efter mot inte sig sin sitt han hon vi är var har hade ska kan blir blev också när så mer enligt denna detta man',
  Norwegian:
    'en et ei og eller men at som den det de i på av for med til fra om ved under over etter mot ikke seg sin sitt han hun vi er var har hadde skal kan blir ble også når så mer ifølge denne dette man',
  Danish:
    'en et og eller men at som den det de i på af for med til fra om ved under over efter mod ikke sig sin sit han hun vi er var har havde skal kan bliver blev også når så mere ifølge denne dette man der',
  Finnish:
    'ja tai mutta että joka jotka on ovat oli olivat ei eivät hän he se ne tämä nämä myös kun kuin niin jos mukaan ovat vain jo olla sekä jonka ettei',
  Estonian: 'ja või aga et kes mis on oli olid ei ta nad see need ka kui nii siis juba ning oma mille järgi',
  Polish:
    'i oraz lub ale że który która które w we na z ze do od po za przez dla o przy nie się jest są był była było być to ten ta te jego jej ich jak także już tym tego przed pod nad został',
  Czech:
    'a nebo ale že který která které v ve na z ze do od po za pro o při s se si ne je jsou byl byla bylo být to ten ta tento jeho její jejich jak také již podle před pod nad by',
  Slovak:
    'a alebo ale že ktorý ktorá ktoré v vo na z zo do od po za pre o pri s sa si nie je sú bol bola bolo byť to ten tá tento jeho jej ich ako aj už podľa pred pod nad by',
  Croatian:
    'i ili ali da koji koja koje u na iz s sa do od po za o pri se ne je su bio bila bilo biti to taj ta ovaj njegov kao također već prema prije pod nad će što nije',
  Slovene:
    'in ali pa da ki v na iz s z do od po za o pri se ne je so bil bila bilo biti to ta ta njegov kot tudi že po pred pod nad bo kar',
  Hungarian:
    'a az egy és vagy de hogy aki ami nem is van volt voltak lesz ez ezt azt már csak még meg el be ki szerint után előtt mint ha majd között',
  Romanian:
    'un o unei unui și sau dar că care în din de la pe cu fără pentru prin despre nu se său sa lui ei este sunt era fost a au avea mai ca când după potrivit să al ale cel acest această',
  Turkish:
    've veya ama bir bu şu o da de ki için ile gibi kadar daha çok en değil olan olarak oldu olduğu ise göre sonra önce ancak her ya ne var yok',
  Albanian:
    'dhe ose por që i e të së një në nga me për pa mbi ka janë është ishte nuk u si edhe kjo ky sipas do',
  Lithuanian:
    'ir ar bet kad kuris kuri į iš su už apie po prie ne yra buvo būti tai šis jo jos kaip taip pat jau',
  Latvian: 'un vai bet ka kurš kas uz no ar par pie pēc ne ir bija būt tas šis viņa kā arī jau',
  Indonesian:
    'dan atau tetapi yang di ke dari pada untuk dengan dalam oleh tidak ini itu adalah akan telah sudah juga ada karena saat sebagai bahwa mereka dia kami para tersebut lebih setelah',
  Swahili:
    'na au lakini kwa ya wa la za cha katika ni si kuwa hiyo huo hii huyo yake wake wao pia baada kabla ambayo ambao kama',
  Tagalog: 'ang ng mga sa na at ay hindi si ni kay ito siya sila para may mula dahil kung nang din rin pa',
  Vietnamese:
    'và của là có không được trong cho với các những một này đã đang sẽ từ đến người khi cũng như về theo tại để vào ra nhiều sau',
  Catalan:
    "el la els les un una de del dels al als i o que en per amb sense sobre entre no es seu seva són és era ha han més però com quan també ja aquest aquesta l'any segons d'un",
  Basque: 'eta edo baina da dira zen ziren ez du dute zuen bat hau hori ere egin izan dela ditu',
  Welsh: "y yr a'r i'r o'r yn ac mae oedd wedi ei eu ar am gan gyda bod nad ond hefyd cael",
  Irish: 'an na agus nó ach go ar is bhí tá ní le ag sa san den don mar seo sin',
  Icelandic:
    'og eða en að sem í á af fyrir með til frá um við undir yfir eftir ekki sig er var eru hafa hefur það þetta hann hún',
  Afrikaans:
    "die 'n en of maar dat wat in op aan van vir met by na uit oor deur nie sy haar hulle hy is was het ook sal kan",
  Somali: 'iyo ama laakiin in uu ay ka ku u la oo ah waa waxaa ayaa ee si isaga',
}
