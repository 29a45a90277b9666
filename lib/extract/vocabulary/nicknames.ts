/** Names people go by for the one they were given, folded: each line a given name in full and its short forms. */
const GROUPS = `
abigail abby gail
abraham abe
albert al bert albie
alexander alex alec sandy xander sascha sasha lex
alexandra alex sandra lexi sasha sandy
alfred al fred alf
alice ali
amanda mandy
andrew andy drew
andreas andy andi
angela angie
anthony tony ant
antonio tony toni
arthur art artie
barbara barb barbie babs bobbie
bartholomew bart
benjamin ben benny benji
bernard bernie
beverly bev
bradley brad
brandon brand
calvin cal
cameron cam
carolyn carol carrie caro lyn
caroline caro carrie
catherine cathy kate katie cat cathie kitty
charles charlie chuck chas chaz
charlotte lottie charlie
chester chet
christine chris chrissy tina christy
christina chris tina christy
christopher chris topher kit
christian chris
clifford cliff
clinton clint
constance connie
cynthia cindy
daniel dan danny
david dave davey
deborah deb debbie debby
delbert bert del
dennis denny
diana di
dominic dom nick
donald don donnie
dorothy dot dottie dolly
douglas doug
edward ed eddie ted ned
edwin ed eddie
egbert bert
elbert bert
elizabeth liz beth betsy betty eliza lisa libby lizzie bess
emily em
eric rick
ernest ernie
eugene gene
ferdinand ferdi
florence flo
frances fran frannie
francis frank fran
francisco paco pancho frank cisco
franklin frank
frederick fred freddie rick
gabriel gabe
geoffrey geoff jeff
george georgie
gerald gerry jerry
gerard gerry
gilbert gil bert
gregory greg
gwendolyn gwen
harold harry hal
harriet hattie
henry hank harry
herbert herb bert
howard howie
hubert bert hugh
humphrey
irving irv
isaac ike
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie jem
janet jan
jason jay
jeffrey jeff
jennifer jen jenny jenn
jeremy jerry
jerome jerry
jessica jess jessie
jesus chuy
joan joanie
johannes hannes jo hans
john jack johnny jon
jonathan jon jonny
jose pepe
joseph joe joey jo
joshua josh
judith judy
julia jules
karl charlie
katherine kate kathy katie kat kit
kathryn kathy kate
kathleen kathy kate
kenneth ken kenny
kimberly kim
kristina kris tina
lambert bert
laurence larry laurie
lawrence larry laurie
leonard leo len lenny
leslie les
lewis lew
lillian lil lily
louis lou louie
lucille lucy
luis lucho
madeline maddie
manuel manny manolo
margaret maggie meg peggy marge margie greta rita
maria mary
martin marty
matthew matt
matthias matt matze
maximilian max
maurice maury
melissa mel missy
melvin mel
michael mike mick mickey micky mikey michi
mikhail misha
miranda randy
mitchell mitch
nancy nan
natalie nat
nathaniel nate nat nathan
nicholas nick nicky
nicolas nico nick
nikolai kolya
norbert bert
norman norm
oliver ollie oli
olivia liv
pamela pam
patricia pat patty tricia trish
patrick pat paddy
pedro perico
peter pete
philip phil pip
phyllis phyl
priscilla cilla
rachel rach
randall randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich ricky richie
robert bob rob bobby robbie bert
roberta bobbie
roderick rod
rodney rod
roger rog
roland rollie
ronald ron ronnie
rosemary rose rosie
roxanne roxy
rudolf rudi
russell russ
samantha sam
samuel sam sammy
sandra sandy
sebastian seb basti
sergei seryozha
sharon shari
sidney sid
solomon sol
stanley stan
stephanie steph stephie
stephen steve stevie
steven steve
stefan steff
stuart stu
susan sue suzy susie
suzanne sue suzy
sylvester sly
sylvia syl
teresa terry tess tracy
terence terry
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
tobias tobi
valerie val
vanessa nessa
veronica ronnie vera
victor vic
victoria vicky tori
vincent vince vinny
virginia ginny ginger
vivian viv
walter walt wally
wendell
wilbert bert will
wilfred wilf fred
wilhelm willi
william bill will billy willie liam
winston winnie
zachary zach zack
дмитрий дима митя
александр саша шура алекс
александра саша
алексей леша алеша
анастасия настя
анна аня
владимир вова володя
евгений женя
евгения женя
екатерина катя
елена лена
иван ваня
ирина ира
константин костя
михаил миша
мария маша
наталья наташа
николай коля
ольга оля
павел паша
сергей сережа
татьяна таня
юлия юля
юрий юра
`;

const SHORT = new Map<string, string[]>();
for (const line of GROUPS.trim()
  .split('\n')
  .map((group) => group.split(' '))) {
  const [full = '', ...shorts] = line;
  SHORT.set(full, [...(SHORT.get(full) ?? []), ...shorts]);
  for (const short of shorts) SHORT.set(short, [...(SHORT.get(short) ?? []), full]);
}

/** What somebody of this given name (folded) may sign with besides it: "bill" for "william", and the other way round. */
export function nicknamesOf(given: string): readonly string[] {
  return SHORT.get(given) ?? [];
}
