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
  setsuko shizuka sumiko takako tamiko tomoko toshiko yasuko yoko yoshiko yukari yukiko yumi yumiko
  aase agnete aina aino alba alejandra aleksandra alessandra alexandra alina amalia amelia amina amira ananya anastasia andreea
  anette angelica anika anja anke anneke anneli annelise annika antje antonia aoife arancha ariana arlene asha astrid aurora
  ayesha ayse azra barbro beata beate beatriz begoña benedicte bente berit birgit birgitta birgitte birte bodil bridget
  brigitte britt camilla carin carina carlotta carolina caroline catarina caterina cecilia cecilie charlotta chiara christa
  christiane ciara clare clarissa claudine cosima cristina dagmar dagny daniela deepika deirdre delphine dilek dina dominika
  dorota dorte dorthe ebba edda eilidh eimear ekaterina eleni elham elif elin elina elisa elisabet elisabeth eliza elke elodie
  else elvira emilia emilie emine erika estelle eszter eugenia eugenie eunice evangelia ewa fabienne fatma fatou federica fiona
  fionnuala francesca francoise françoise freya frida frieda gabriela gabriele gabriella gabrielle galina gemma genevieve
  georgina ghada giorgia giovanna gisela giselle gitte giulia giuliana gopika graciela grainne grete gro gudrun gunilla gwen
  gwyneth hadiza halima hana hanan hanna hannah hanne harriet hatice hedda hedvig heike helena helene helga helle henriette
  hilda hilde hildegard huda ieva ilaria ilona ilse imelda ines inga inge ingeborg ingela inger inka inés irena iris isabella
  isabelle ivana iveta iwona jacqueline jadwiga jana jelena jenna jette joanna johanna jolanta josefina josefine joséphine
  judit juliana juliane juliet juliette jutta jytte kaisa kaja karin karina karla karolina katarina katarzyna kate katharina
  katherina kathrin katja katrin katrine kerstin khadija kiran kirsi kirsti klara kristiina kristina kristine lakshmi lara
  larissa laure laurence lea leena lene leona leonie leonor letizia leïla lidia liesbeth ligia lila lilian liliana lina line
  linnea lisbet lisbeth lise liv livia ljubica lola lone lotta lotte louisa luciana lucie lucrezia ludmila ludmilla luisa luise
  lyudmila maeve magda magdalena maha mai maija maja malgorzata malin manuela mara maren margareta margarete margarita margaux
  margit margot margrethe margrét mari mariam mariana marianne maricel marieke mariella marietta marija marika marilena marina
  marit marja marjan marte martina martine maryam mathilde matilda maud maya mayra małgorzata meera mercedes mette mia michaela
  milena milica mireille miriam moira mona monika monique montserrat muriel nadezhda nadine naima naomi natalia nathalie neha
  ngozi niamh nina noor nora noura oksana olena olivia oonagh orla paloma paola patrizia paulina penelope pernille petra
  philippa pilar pippa piroska polina pooja priscilla priti priya radka ragnhild raisa raquel rebekka renata renate rhiannon
  ria rikke ritva roisin rosalind rosario roxana ruta róisín sabina sabine sabrina salma samantha samira sandrine sanna saoirse
  sarita saskia satu shabana shanti shreya sidsel sienna signe sigrid sigrun silja silke silvia simone sinead sinéad siobhan
  siri siv snezana sofie solange solveig sophia sophie soraya stefania stefanie steffi stella stine susann susanna susanne
  svetlana swati sylvie synnøve tamar tanja tatiana tatyana tea tereza terhi theres therese thérèse tiina tilda tine tiril
  tomasa tone tora tordis torill tova trine trude tuula ulla ulrike umut unni valentina valeria valérie vanja veronika vesna
  vibeke vigdis viktoria vilma violeta virginie viveca véronique wangari wanjiru wenche wiebke winifred xenia yana yasmin
  yasmine yelena ylva yulia yuliya zahra zainab zara zdenka zeinab zeynep zlata zoe zofia zsuzsa zuzana`)

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
  sergei dmitri mohammed muhammad ahmed ali hassan hussein omar abdullah emmanuel olaf volodymyr narendra justin boris rishi keir
  aage abdel abdelaziz abdul abel achim adama adem aditya adolfo adrien agustin ahmad ahmet ajay aksel alain alastair albrecht
  alec alejandro aleksandar aleksander aleksei alessandro alexandre alexei alexis alfonso alistair alois alonso alvaro amadou
  amir amit anatoliy anatoly anders andreas andrei andrej andres andreï andriy andrzej andré andrés angelo angus anil ansgar
  antoine anton antoni antonin antónio apostolos aram arie arjun arkady armin arnaud arne arno aron arsène artem artur arturo
  arvid asger ashok athanasios attila august auguste augustin aurelio axel aziz babak baptiste bart bartosz bashar bastian
  benedict benedikt bengt benicio benito benoit benoît bent bernardo bernd bernhard bertil bertrand birger bjarne bjorn björn
  bjørn blaise bo boban bogdan bohdan borislav branko brendan bruno burak børge cai callum calum carlo carsten cedric celso cem
  cesar cezary chidi christer christof christoph christophe christos chukwu ciaran cillian claes claudio claus clemens clément
  colin colm conor constantin constantine cormac cristian cristiano cristobal cyril cyrille cédric césar daan dag dagfinn
  damian damien dario darius dariusz darko davide davor declan deepak dejan denis detlef didier diego dieter dietmar dimitar
  dimitri dimitrios dimitris diogo dirk dmitry dominic dominik dominique donal donnchadh dougal dragan drago duarte duncan
  dušan ebbe eberhard eckart eduard edvard edvin eero egil egon einar eirik ejnar elias elio eloy elton emeka emil emile emilio
  emre enda enzo eoin erich erland erling ernst erwin esben espen esteban etienne eugen eusebio evgeny ezequiel fabian fabien
  fabio fabrice farid farouk fedor felipe femi ferenc fergal fergus filip filippo finlay finn finnur flemming florent florian
  folke francesco franck francois franjo frans franz françois frederic frederik fredrik fridtjof friedrich fritz frédéric gabor
  gael gaetano gareth gaston gavin geir gennady gennaro georg georges georgi georgios geraint gerard gerd gerhard gerrit gerry
  gheorghe giacomo giancarlo gianluca gianni giorgio giovanni giulio giuseppe gonzalo goran gorm gottfried graeme graham
  grigory grzegorz guglielmo guido guilherme guillaume guillermo gunnar gunther gustaf gustav gustavo gwilym gyula gábor gérard
  göran günter günther haakon hakan halvard halvor hamad hamid hamish hannes hannu hans harald hartmut hasan hauke heikki heiko
  heinrich heinz helge helmut hendrik henning henri henrik henrique heribert hjalmar holger horacio horst hristo hubert hugo
  huw håkan hélio iain ibrahim idris ignacio igor ilja ilkka ilya imran imre inaki ingemar ingmar ingo ingvar ioannis ion
  ismail istvan istván ivar ivo iwan jaakko jaap jacek jacobus jacques jakob jakub jamal jan janek janne janos jari jarle jarmo
  jaroslav jasper javad jens jeroen jesper jesús jiri jiří joachim joakim joao joaquin joaquín jochen joost jordi josef josep
  josip jovan jozef joão juha juhani jukka jules julien jurgen jussi jyrki jános jérôme józef jörg jörgen jørgen jørn jürgen
  kaare kai kaj kalle kamal kamil karel kari karim karsten kaspar kasper kees kemal khaled khalid kim kjartan kjeld kjell klaas
  klaus knud knut konrad konstantin konstantinos krishna krister kristian kristof kristoffer krzysztof kumar kwame kyriakos
  laith lajos lambert lars lasse laszlo laurent laurits leandro leif lennart leopold leszek levent lionel lorenz lorenzo lothar
  luc luca lucas luciano lucien ludovic ludvig ludwig luigi luiz luka lukas lukasz lutz lászló maciej mads magne magnus mahmoud
  malachy malcolm mamadou manfred manoj manolis manu marat marcel marcello marcelo marcin marek marian mariano marijan marius
  markku marko markus martijn marton massimo mateo mateusz mathias mathieu mathis mats matteo matthias matthieu matti mattias
  mauricio maurizio maxim maxime maximilian mehdi mehmet micha michail michal michał mickael mihai mikael mikhail mikkel mikko
  miklos miklós milan milorad milos miloš mirko miro miroslav mladen mogens mohamed mohammad moritz morten morton moses moshe
  murad murat mustafa márton nabil nadav naim najib nasser nathanael neculai niall niclas nicola nicolae nicolai nicolas niels
  nigel nikita niklas nikola nikolai nikolaj nikolaos nikolas nikolay nikos nils nino nisar nuno odd oddvar oisin olav ole oleg
  oleksandr oleksiy olivier olle olli olof ondrej oskar osman osvaldo ottar otto ove paavo pablo padraig panagiotis paolo
  pascal pasi pat patrice patrik pau paulo pavel pavlo pawel paweł peder pekka per petar peteris petr petre petri petro petros
  philippe pierluigi piero pierre pieter pietro piotr poul prakash preben predrag pål péter radek radoslaw rafal rafał raffaele
  ragnar rahul raimund rainer raj rajendra rajesh rajiv ralf ramesh ramiro rashid rasmus ravi raúl reinhard reinhold reinier
  reino renato renaud renzo reza rhodri rhys ricard riccardo rickard robbie rodolfo rodrigo rogelio rohan rolf romain roman
  romano ronan roope rory rune rupert saad sahil said salah salim salman salvatore sami samir sandro sanjay santiago sasha saul
  sebastian sebastien selim selwyn seppo serge sergej sergey sergi serhiy severin shahid shaun shimon siegfried sigmund sigurd
  sigurdur silvio simen simon sindre slavko slobodan soren stanislav stanislaw stanisław stavros stefan stefano steffen stein
  steinar stephane sture stéphane sunil suresh svein sven svend sverre sylvain szymon sándor sébastien sören søren tadeusz taha
  tamás tapio tarek tariq tarjei tayyip teemu teodor terje theo theodor theodoros thibault thierry thor thorbjørn thorsten
  tiago tiberiu tibor tilman timo timur tito tobias tomas tomasz tommaso tomás tomáš tor torben tord tore torgeir torkel
  torsten tristan tuncay tuomas turgut ueli ugo ulf uli ulrich umberto urban urs uwe vaclav vadim valdemar valentin valerio
  vasile vasily vasyl veit veli viggo viktor viljo ville vilmos vinay vincenzo vinod vitali vitaly vittorio vlad vladislav
  vojtech vuk václav waldemar walid wenzel werner wiktor wilfried wilhelm willem willy wim witold wojciech wolf wolfgang xavier
  yann yannick yannis yasin yasser yiannis yorgos youssef yuri yuriy yusuf yves zbigniew zdenek zeljko zlatko zoltan zoltán
  zoran zsolt zygmunt álvaro émile étienne ørjan øystein øyvind łukasz željko`)
