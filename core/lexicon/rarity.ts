/**
 * How common English word stems are in news reports and public documents: the number of each line is the stem’s
 * rarity, round(-2 × log2 of the share of documents that hold it), averaged over agency news, newspaper reports, web pages
 * and government briefings (some 7,000 texts). Stems that are not listed are rarer than the last line.
 */
const BANDS = `
0 and for the
1 be from have not that thi will with
2 about all also but can do first good includ into it like make more new on other our out over person sai state take
2 than thei their there time what when which who work year you
3 after american ani becaus befor both build call come continu dai even gener get give help hi how just know last
3 lead long look mai mani most nation need now onli presid provid right see should some support them these those
3 through todai two unit us wai want well where while would your
4 across addit against allow america anoth around back base becom between bring busi chang commun compani cost could
4 countri creat develop differ don down dure each effect end ensur everi far find focus follow full go govern here
4 high hous import increas issu keep level life major manag mean meet month much next offer own pai part place plan
4 point power process product public recent report requir result reuter run same secur servic set share show sinc
4 start still such system tell term then thing think three trump under veri week whether why win without world
5 abl access accord account act action activ ad address administr advanc alreadi alwai among approach area ask avail
5 begin believ benefit big campaign candid care case challeng choos clear clinton close commit common complet consid
5 control critic current decis democrat depart design direct doesn donald drive effort elect exampl execut expect
5 experi face famili feder feel few final four free futur great group grow hand her him hold home hour howev impact
5 improv individu industri inform interest intern invest job kei larg law leader learn leav less let limit line list
5 live local lot market matter medium member might million move must name never note number off offic offici often
5 onc open oper opportun option order organ parti past perform plai polici polit posit possibl potenti practic
5 presidenti price problem program protect put question rate reach real reason receiv record reduc remain republican
5 respons second serv sever she sign small someth speak special specif spend stand step strong talk togeth too tool
5 top try turn understand valu white within write
6 abil achiev actual add again agenc ago almost along amount announc answer appear assist associ attack author avoid
6 awai bank basic behind beyond bill billion break budget bui caus center certain check child choic citi class
6 collect combin compar concern condit connect consist cours cover custom cut date datum deal decad decid deliv
6 demand depend detail determin digit director discuss due earli earlier easi econom economi effici emerg energi
6 engag enhanc enough entir especi essenti establish event ever everyon everyth exist expand fact fall featur fight
6 financi fit five forc foreign form former fund gain global goal gov growth guid half handl happen hard head health
6 hear higher histori hope human idea identifi initi instead integr involv isn join kind later least littl longer
6 lose love low lower maintain march measur mind model monei multipl natur nearli night non onlin particularli
6 partner pass per percent pick popular post prefer present prevent previous primari privat produc profession
6 progress project promis push qualiti quickli rais rang rather read readi realli recommend relat releas repres
6 research resourc respect return review rise risk role rule safe save school secretari seek seem sell senat send
6 short side signific similar simpl singl six size social solut sourc space stai standard statement stop strategi
6 success suggest sure target team technologi test thank third though total toward track trade tradit train type
6 univers until user view vote voter washington watch wide woman word yet york
7 abov accept adjust advantag affect afford ag agre agreement ahead aid aim air altern although anyon anyth app
7 appeal appli applic approv april aren articl assess attent averag bad balanc below biggest bit black board bodi
7 brand capabl carri central chanc charg chief claim clean code comment committe competit complex conduct confid
7 congress conserv consum content contribut convers core credit daili dedic deep defens defin demonstr describ
7 despit didn difficult directli document dollar draw drop earn easier educ either els email enabl encourag engin
7 enter environ equal exactli excel exchang expens expert explain explor extend factor fail fast field figur file
7 financ firm food forward foundat friend friendli front fulli function ground highli highlight histor hit host http
7 hundr ideal immedi implement inc independ infrastructur innov insight institut intellig interview introduc itself
7 john lack larger largest late latest launch leadership light link locat loss main man manufactur mark materi
7 mention messag middl minut miss modern moment morn near necessari net network nomin nomine noth old origin outsid
7 overal page particip particular partnership path perfect period platform plus poll prepar press prioriti pro
7 probabl profit promot propos publish purchas purpos race recogn refer reflect region relationship reliabl rememb
7 remov replac request respond rest room safeti sale sander scale schedul sector select self sen senior sens serious
7 shape shift simpli sit site situat skill someon sometim south speed stage stock store stori strateg strength
7 strengthen structur struggl student studi style subject suit suppli sustain task tax technic text themselv
7 thousand threat throughout tip transform travel trend true trust tuesdai typic ultim union uniqu updat usual
7 varieti various via vice video visit wall war water whole worker worth yourself
8 absolut acceler adapt addition adopt advis align alli alon analysi annual anti appropri arm aspect attempt attract
8 audienc autom automat awar background basi beauti behavior block book boost border california cannot capac capit
8 captur career catch celebr chain chairman citizen civil client climat collabor colleg color com comfort commerci
8 commiss compet compon comprehens comput concept confer consider constitut construct consult contact contain
8 convent cooper coordin corp corpor council count court creativ crisi cross crucial cruz cultur damag debat decemb
8 declar declin defend definit degre deleg devic distribut divers domest domin doubl dozen dynam easili edg eight
8 electr element elimin employe endors enforc enjoi environment equip estim evalu evid evolv except experienc
8 express extens extra extrem ey facil fair familiar faster favor favorit fear februari fee fill fine finish fire
8 fix flexibl florida framework freedom frequent fridai fuel fun fundament game gap gather goe googl governor grant
8 greater guarante happi harri heart highest hire honor huge imag immigr incom increasingli indic influenc insid
8 inspir instanc intend intens interact investig item januari joseph juli june justic knowledg labor land languag
8 legal legisl leverag machin match method militari minim mix mobil mondai monitor movement navig negoti north notic
8 novemb object ongo optim packag parent pattern payment peac phone physic piec plant pleas pre predict pressur
8 pretti principl prior priorit properti prove quick quit ralli realiti realiz reduct regard regist regul regular
8 rel relev reli remark remind revenu rival round scienc search season section separ septemb seri session seven
8 shoot shop significantli smaller smart softwar soon sound speech spot staff status street stress super surpris
8 tabl tech ted tend texa therefor thursdai ti touch transit transport treat tri truli unlik upon util vari version
8 violenc virtual visual voic wait walk wasn websit wednesdai welcom whose wonder worri wrong ye young
9 abstract accur acknowledg advic advoc affair agenda agent aggress analyst analyt analyz anim apart appoint appreci
9 architectur argu arrang arriv art artifici asset attend attornei award ban bar barrier battl beat bid bipartisan
9 blog bottom box bridg brief broad broader bush car card carolina cash categori centuri certainli certif chair
9 channel china clearli click closer combat command commerc competitor complianc conclus confirm congression contest
9 context contract contrast conveni convert correct counter counti coupl coverag creation crowd cycl danger david
9 death debt deepli delai deliveri democraci deni deploi depth deserv desir detect discov diseas displai disrupt
9 district divid divis door dramat drug eas east eat edit elev embrac emphas employ empow equiti error estat europ
9 european eventu excit exclus exercis expertis export extraordinari facilit failur feed fellow fewer floor flow fly
9 folk foot forget format foster found fresh frustrat ga georg greatest green gui guidanc hampshir harm haven
9 healthcar healthi heat heavi hide himself ident ignor illeg imagin impress inclus incorpor incred instal instruct
9 insur intent interfac internet iowa joe joint journei judg kid kill lai landscap lean letter liber licens lie
9 listen load loan lock mainten manual map marco margin mass massiv master mayb meaning medic memori mexico mid
9 minimum minist minor mission mistak mitig moder monthli motiv multi music muslim nativ neg nice nine none normal
9 numer observ obvious occur octob ohio oil older onto opinion oppos opposit opt otherwis outcom outlin overwhelm
9 owner pace pack pain pair pandem paper paul pennsylvania percentag perhap perspect photo pictur pledg plenti poor
9 popul pose precis premium presenc preserv prime profil prompt proper proud provis pull pursu qualifi quarter rank
9 recoveri red refin reform refus regardless regularli renew repeat reput reserv resid resili resist resolv restor
9 restrict retail reveal rich road robust roll root routin rubio runner san scene score screen seat sensit shown
9 signal slightli slow societi solid solv sort speaker split spokesman spread stabil stake star stick storag strike
9 stronger substanti summer sundai surfac survei switch tackl tailor teach techniqu ten thought throw titl topic
9 tough town traffic trail transact transpar treatment trip truth tweet twice twitter unless upgrad urg valuabl vast
9 vermont veteran victori visibl vision vital volum wage warm warn wave weak web weight west whatev whom wish wit
9 worldwid zero
10 abus accommod accomplish accus acquir acquisit activist admit adult advertis advisor affili afternoon agricultur
10 algorithm alik alongsid amaz amazon amend anywher api appar appl approxim archiv argument assault assign assum
10 assur attribut audit august authent auto ballot band batteri bear behalf ben benefici bigger billionair blend
10 blue bold bond born boston burden calcul calendar camera canada candidaci carbon carefulli cast caucus champion
10 charact cheaper chicago chri cite clariti classic cloth cloud cnn coalit coffe cold colleagu comparison complic
10 compromis con concentr conclud configur conflict confront confus consequ constant constantli consumpt contend
10 controversi cool copi corner costli couldn craft crime crimin currenc dark databas daughter decor decreas deeper
10 defeat deploy deputi descript die disast discount distanc distinct dive donat doubt dream drink driver duti
10 eastern ecosystem editor electron elig emot emploi encount endur enterpris entertain enthusiast entiti entri era
10 everybodi everydai everywher exact examin excess expans expos exposur extern faith fan father feedback filter
10 flag flat forecast formal fortun founder fourth fox franc fulfil grab grade gradual guest gun habit hall hardwar
10 hate heavili hill hospit hot household hurt husband impos imposs incid incredibli index inflat input insist
10 interior introduct investor invit islam island jame japan jersei jump label layer leaf legaci lesson li librari
10 lifestyl lift liter log magic maxim maximum mayor meal meanwhil mechan mental metric michael mile mine mode
10 momentum mostli mother narrow necessarili neighbor neither notabl nuclear oblig obtain okai oppon orient output
10 outstand pacif panel park passion patient peer perman permit phase pipelin player pocket polic politician pop
10 portion prais print procedur proof properli prospect prosper protest proven publicli quot radic rapid rapidli
10 rare realist rebuild recognit recov regulatori reinforc reject relief remot rep repair repeatedli republ rescu
10 resolut retain retir revers reward robert roughli rout row russia satisfi saturdai scenario scientist scope
10 secret sharp sheet ship showcas similarli simplifi smooth soft sole son southern span spirit sponsor spring stabl
10 stack station statist stream streamlin stretch strongli submit successfulli suffer suitabl summit supplement
10 suprem surg surround tactic tag talent tast teacher televis temporari territori terror terrorist theme threaten
10 thrive thus ticket tier tomorrow ton tone transfer translat treasuri tree trial troubl tune twenti ukrain
10 undermin underscor unifi unlock unpreced unusu upload usag vehicl ventur verifi versatil vest victim violat
10 virginia vulner wake wast weapon wear weather weekend weekli weigh western wife wind window winner workforc
10 wouldn wrap yesterdai yield younger youtub
11 abandon abc abroad academ accordingli accuraci actor adequ affirm africa african airport alert alleg allianc
11 ambassador ambiti amid angel anniversari anticip anxieti applaus aris arizona armi arrai asia asid assert
11 atmospher attach audio babi bag bare beach belief belong besid bind blame blood blow boast bolster brain branch
11 brazil breakdown breath bright brother brown brutal bulk bureau burn buyer cabl camp cancel cap cater ceo certifi
11 chat cheap chemic chip circuit circumst civilian clinic club coast colorado columbia column commonli compat
11 compel compens compil complaint compound concret conscious contributor conven convinc cook correctli corrupt
11 counsel countless courag crack creator credenti credibl criterion crop cultiv cup curv cyber cybersecur dead
11 deadlin decent deepen default deficit desk destin destroi devast devot dictat diet difficulti dig digniti
11 diplomat disabl disclos discoveri discrimin dish dismiss distinguish distract doctor domain donor download draft
11 drag dry durabl durat earth echo edt elector elsewher emiss enemi english enorm equival escal ethic exclud expir
11 explan exploit extent extract fabric factori fals famous fantast farm farmer fastest fbi fifth film fiscal flight
11 flood flower footprint forev forth forti forum fraction frame fraud french fruit fundrais garden gear gender
11 genuin georgia germani giant gift glass globe god gold graduat grain grand graphic greatli grid guard guess
11 guidelin hang harder hasn hazard headquart height hello herself hispan homeland homeown honest hotel html hub
11 hybrid ic icon ill illinoi illustr implic importantli incent inde india indiana inequ ingredi inspect instant
11 interpret intervent inventori iraq iron isol israel japanes jeff johnson joi journal journalist judgment kick
11 king kitchen knock korea lab ladi laugh laughter lawsuit lawyer layout leak length liberti lifetim lightweight lo
11 logic london longtim loop lord lowest luxuri mail mainli mainstream maker manner marketplac martin maryland
11 massachusett math matur max medicin membership mere metal mexican michigan microsoft mike mirror modifi mood
11 moral moreov motion mount mr mutual myself narr nationwid nevada newspap nich nobodi nor northern nutrit occasion
11 org organiz ourselv outdoor outlet overcom overhead overlook oversea ow ownership pac paint pari partial paus
11 peak perfectli persist personnel philadelphia photograph phrase pivot placement planet plastic plate polish
11 pollut pool port portfolio pound primarili princip privaci proactiv proce proclaim professor profound prohibit
11 promin protocol pure queri quiet racial radio raw react reaffirm reagan recal recip recruit registr reiter religi
11 residenti reson restaur rev revis revolut rhetor richard rigor roi russian sacrific safeguard safer sampl scan
11 scientif scott scratch sea seamless sec segment seiz sensor settl shake shall sharehold shine shock shouldn
11 simultan skip sleep slowli smartphon soil somebodi somewhat sophist spark specialist specifi sport squar
11 stakehold startup steadi steel steep stem straight straightforward strategist strongest studio stuff stun sub
11 subscrib subscript subsequ succe suffici sum summari sun superior suppos surviv sweep swing tap tear technolog
11 temperatur termin theori thoma thorough tight timelin tini tire toler tour transmit tremend tribal trick trillion
11 truck ultra uncov unexpect unfortun unnecessari up upcom upper urban usa valid variabl vendor versus virtu volunt
11 vow wealthi weren wider widespread william wing winter wire wisconsin wise wood writer zone
12 abort absenc absorb academi accompani adher admir advisori advocaci afraid aggreg alabama alarm alien alloc alter
12 ambit anger angl angri anonym anybodi anymor anywai applianc arab arkansa artist asian aspir attende australia
12 avenu aw bean bed benchmark bet beverag bilater birth bite blast bless bonus boot bore borrow bother bottl
12 bottleneck boundari bowl brave breach breakfast breakthrough brew british broadcast broker brooklyn brush builder
12 bunch cabinet calm cancer capitol carson cb ceil cell chao chapter characterist charl chart chase cheer chines
12 christi christian church circl clarifi classifi classroom cleaner cleveland climb clip clock coach collaps commod
12 compact complain complement compli compos composit condemn connecticut consolid constraint contractor correspond
12 crash crazi crew crush curat curious dashboard daunt dear delawar delet deliber demograph deposit depress deriv
12 desper destruct diagnos dialogu differenti dimens dinner disappear disappoint disciplin disclosur dispos
12 disproportion disput dividend dog downsid dual dump easiest economist editori elit embed emphasi empti encompass
12 endless england enrol entrepreneur equit escap est ethnic exce excus exhaust exhibit exit experiment explicitli
12 fairli fashion fat feb femal finger flavor flip fold footag forest forg formula francisco frankli freez frequenc
12 friendship furnitur furthermor gen german girl golden grate greenhous groceri gross hack halt handi har hardest
12 harvard headlin hell heritag hero holder hole holidai hook hop humanitarian iii immens inch inconsist inevit
12 inject injuri insert instantli instrument insult intellectu intimid invalu invas iran italian jake jill jim joke
12 jone judici jurisdict justifi kelli kentucki kingdom lag lake latin latter lawmak lectur lee leg lend liabil
12 lighter liquid logist logo loud louisiana magazin mandat manhattan manipul mari marin marri medicaid medicar
12 memor memorandum menu merg mess methodologi migrat mileston milk miner mini minnesota modul mom motor mountain
12 mouth movi muscl nearbi necess neighborhood neutral newer newli node nois nonprofit norm notion novel nurs
12 obstacl occas ocean odd offens offset optimist orlando outdat outrag overnight overse oversight pad palm parallel
12 partisan patch pathwai peter philosophi pilot pin pioneer plain plane plug pois portabl possess possibli pour
12 poverti preced prep prescript preview pride prison privileg processor prone proport proprietari prosecut
12 prosecutor pursuant rail rain ramp ratio reaction recess recycl refuge regim relax religion render renov rent
12 repli reshap resign resum retent rice ride ring river robot rock roof rural rush ryan sacrif salari sanction
12 scandal scheme script scrutini seal seed seemingli sentenc sex sexual shield shoe shortag shorter shortli shut
12 sight signatur simplic sister skeptic slam slip slower smarter smile smith snack socialist solar somewher sorri
12 soul sovereignti spanish specialti spotlight stanc stapl starter steal steve stone storm storytel strain strict
12 string strip strive subsidiari substanc suddenli supplier surpass surprisingli survivor suspect suspend swap
12 sweet symbol syria tablet tall tangibl tank tariff taxpay tea telephon tension terribl testimoni therapi thick
12 threshold token tom tonight tower trace traction troop trustworthi tweak unabl uncertainti unclear undergo
12 underli underlin undertak unemploy unfair uniform uniti unlimit upfront uphold urgent vaccin vallei van variat
12 veget vertic vet viabl vibrant viewer violent visitor warrant wash wealth wed wet whenev wherea width wild wine
12 withdraw workout workplac youth
13 abund accessori accid accumul acid adam addict administ admiss adob adventur advers adversari afghanistan
13 afterward airlin alaska alcohol aliv amplifi anchor ancient andrew anthoni anytim applaud architect arrest
13 assembl assembli assumpt athlet atlant atlanta attitud augment austin autonom backbon backer backup badli bai
13 bake baker ball banker bargain batch bathroom beef beer belt bench bend berri bia bird bitter bloomberg bob boi
13 bomb boom brian briefli brighter britain broaden broadli bubbl buck buffer burst bus bypass cake calori campus
13 canadian carrier casual catastroph caution cent ceremoni chamber changer charter cheapest chees chef cherri chest
13 chicken childhood chocol christma chronic chuck clash closest cluster coat cohes collar comeback commission
13 commut compress compris confidenti congressman consensus consol contin convei convict cooki corn cornerston
13 correl counterpart crude cuban curb curriculum dad dairi dalla dan danc daniel davi dawn deadli dealer dec deduct
13 deem degrad delight denounc dens deter dine dip diplomaci disadvantag disagre discard disconnect dislik disord
13 dispar distant distort disturb diversifi dose dot downtown drastic dress drought eager ear edward egg egypt
13 eighth elizabeth embark embarrass embassi embodi empir enact encrypt energ enrich enthusiasm entitl episod eric
13 erod evolut exceed exempt expedit expenditur explicit explos extremist fade fake fare fascin fatal fenc fertil
13 festiv fiber fierc fighter firmli fish fixtur flagship flaw float fluctuat forefront formerli frank freeli
13 friction funnel gai gaug gentl geograph gestur glad glove graham grass grip gut hacker hadn hair harass harbor
13 hardli harsh harvest haul headach heal healthier heavier hedg hei hopefulli hostil hourli houston howard hunt
13 hydrat hype ibm idaho immun imper in inclin increment indian ineffici influenti infus inher injur innoc inquiri
13 instructor insuffici insul intensifi intention interconnect interfer interrupt intersect intim invent invok itali
13 jack jan jason jean jennif jet kansa kennedi kerri kit korean la landmark lastli leas legitim len lengthi libya
13 lifelong litig lobbi longest longstand loom loos loui loyalti lunch lynch male marriag marshal mate mathemat matt
13 matthew meat merchant miami michel migrant mill ministri minus missil missouri mock modest modif modular monetari
13 moon mortgag museum navi nbc nevertheless newslett nose notch notif notifi nov nuanc nurtur nut obsess occupi
13 oklahoma oldest onboard openli orang orchestr ordinari oregon outlook outperform outreach outright oval overhaul
13 overlap overli overwhelmingli partli passag passeng pasta patienc patrick patriot payabl paycheck pend perceiv
13 perk permiss persuad pharmaceut physician pillar pink pipe pit pitch planner pleasur plumb polar poorli portrai
13 pot prai prayer precious predecessor preliminari premis prescrib prevail prize proceed procur profess profici
13 promptli propel proposit prototyp pump punch punish pursuit qualif quantiti quantum quarterli quietli racism
13 random realm reassur receipt recept recipi reclaim recur redefin redesign referenc refrain refund relianc reloc
13 rental reopen represent restructur retriev revisit revit rhode rick rid rip roast ronald rotat rough rubber rug
13 rust sacr sad salt satur scrambl seller semi semiconductor sentiment sequenc serial settlement seventh shade
13 shame sharpli shipment shirt shore shot shoulder shower shrink sibl sick silenc silicon silver simpler simul
13 sincer sing sink sixth skin sky slate slide slight slot smoothli soldier solidifi solo somehow song soviet
13 spectrum specul spike spill spur squeez staffer stat statewid static steer stephen steven stimul stir strang
13 stranger strictli stride stumbl succeed sudden sugar sullivan suppress surplus surrog surveil susan sweat synthet
13 syrian tab tape teenag temporarili tender tennesse tester tex therebi thin thread tie tighten tim tokyo tooth
13 tout toxic tracker trader tradition traffick tragedi tragic trajectori transgend trap trauma trigger tripl
13 tuition turkei turnout twist ukrainian unaccept uncertain underserv underwrit undocu unfold unknown unleash
13 unpredict unveil upset upward urgenc utah vacat vastli vega venu verif vessel vietnam vigil visa vocal volatil
13 walker warehous warren wheat wherev willing wireless wisdom workshop worthi wound xenophob yard yeah yellow
`

/** Rarity that a stem without a line of its own has. */
export const RAREST = 15

/** Stem to rarity, 0 (in every text) to 13. */
export const RARITY: ReadonlyMap<string, number> = new Map(
  BANDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [rarity, ...stems] = line.split(' ')
      return stems.map((stem): [string, number] => [stem, Number(rarity)])
    }),
)
