import { wordSet } from './list.ts'

/** Given names by the pronoun they most often take; names common to both are left out. */
export const HER_NAMES =
  wordSet(`hillary mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra
  donna carol ruth sharon michelle laura sarah deborah jessica cynthia angela melissa brenda amy anna rebecca virginia kathleen
  pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann anne joyce diane alice julie heather
  teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice nicole judy christina kathy
  theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara wanda bonnie julia ruby lois
  tina phyllis norma paula diana annie lillian emily peggy crystal gladys rita dawn connie florence tracy edna carmen rosa
  cindy grace wendy victoria edith sherry sylvia josephine thelma shannon sheila ethel ellen elaine marjorie carrie
  charlotte monica esther pauline emma juanita anita rhonda hazel amber eva debbie april leslie clara lucille joanne eleanor
  valerie danielle megan alicia suzanne gail bertha darlene veronica jill erin geraldine lauren cathy lorraine lynn sally regina
  erica beatrice dolores bernice audrey yvonne annette marion dana stacy ana renee ida vivian roberta holly brittany melanie
  loretta yolanda laurie katie kristen vanessa alma sue elsie beth jeanne vicki carla tara rosemary eileen gertrude lucy tonya
  ella stacey gina kristin jessie natalie agnes vera charlene bessie delores melinda maureen tamara pearl colleen allison
  georgia constance lillie claudia jackie marcia tanya nellie minnie marlene heidi glenda lydia viola courtney angela theresa
  carly nikki loretta sonia elena ursula kamala nadia fatima aisha leila yuki yuriko sanae akie olga natasha irina ivanka
  melania chelsea madeleine condoleezza tulsi jacinda marine marta ingrid greta kirsten elise susana lena sofia isabel lucia
  aiko akiko asuka ayako chieko chiyoko eiko emiko fumiko hanako haruko hiroko hisako junko kazuko keiko kimiko kumiko kyoko
  machiko makiko mariko masako mayumi megumi michiko midori mieko mika miyuki natsuko noriko reiko sachiko sakura satoko sayaka
  setsuko shizuka sumiko takako tamiko tomoko toshiko yasuko yoko yoshiko yukari yukiko yumi yumiko`)

export const HIS_NAMES =
  wordSet(`james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth steven
  edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen andrew raymond gregory
  joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin terry
  gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron
  randy howard eugene carlos russell bobby victor martin ernest phillip todd jesse craig alan shawn clarence sean philip chris johnny
  earl jimmy antonio danny bryan tony luis mike stanley leonard nathan dale manuel rodney curtis norman allen marvin vincent glenn
  jeffery travis jeff chad jacob lee melvin alfred kyle francis bradley jesus herbert frederick ray joel edwin don eddie ricky troy
  randall barry alexander bernard mario leroy francisco marcus micheal theodore clifford miguel oscar jay jim tom calvin alex jon
  ronnie bill lloyd tommy leon derek warren darrell jerome floyd leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan
  lewis zachary corey herman maurice vernon roberto clyde glen hector shane ricardo sam rick lester brent ramon charlie tyler
  gilbert gene marc reginald ruben brett angel nathaniel rafael leslie edgar milton raul ben chester cecil duane franklin andre
  elmer brad gabriel ron mitchell roland arnold harvey jared adrian karl cory claude erik darryl jamie neil jessie christian javier
  fernando clinton ted mathew tyrone darren lonnie lance cody julio kelly kurt allan nelson guy clayton hugh max dwayne dwight
  armando felix jimmie everett jordan ian wallace ken bob jaime casey alfredo alberto dave ivan johnnie sidney byron julian isaac
  morris clifton willard daryl ross virgil andy marshall salvador perry kirk sergio marion tracy seth kent terrance rene eduardo
  terrence enrique freddie wade bernie marco jeb rand mitt barack lindsey martin corey newt rudy mitch harry vladimir xi
  akihiro akihito akio akira atsushi daisuke fumio goro haruki hideaki hideki hideo hideyuki hiroaki hiroki hiroshi hiroyuki
  ichiro isamu itsunori jiro junichi junichiro katsuya kazuhiro kazuki kazuo keiichi keisuke kenichi kenichiro kenji kensuke
  kentaro kenzo kiyoshi koichi koji kosuke kunio makoto masahiro masahito masaki masao masaru masashi masato masayoshi masayuki
  michio minoru mitsuo mitsuru natsuo noboru nobuo nobuyuki noriyuki osamu ryosuke ryota ryuichi saburo satoru satoshi seiichi
  seiji shigeki shigeo shigeru shinichi shinji shintaro shinzo shohei shoichi shotaro shunichi sosuke susumu tadao tadashi
  taichi takahiro takao takashi takayuki takeo takeshi takuma takuya taro tatsuo tatsuya tetsuo tetsuya tomohiro toru toshiaki
  toshihiro toshimitsu toshio toshiyuki tsutomu tsuyoshi yasuhiro yasukazu yasuo yohei yoichi yoshiaki yoshihide yoshihiko
  yoshihiro yoshio yosuke yuichi yuji yukio yusuke yutaka
  sergei dmitri mohammed muhammad ahmed ali hassan hussein omar abdullah emmanuel olaf volodymyr narendra justin boris rishi keir`)
