import { stem } from './stems.ts';
import { root } from './words.ts';

const list = (text: string): Set<string> => new Set(text.trim().split(/\s+/).map(stem));

/**
 * Words that a sentence may use without a fact that has them: they tell when, how and how gladly, or name the telling
 * itself. No deed, thing or rank is among them.
 */
const PLAIN_WORDS = `
work works working worked job jobs role roles position positions post career company firm organisation
have has had having be being do doing done get getting go went gone come came coming take took taken give gave given make making made
know knew known use used using bring brought need needed want wanted hope wish like liked love loved enjoy enjoyed appreciate care cared
feel felt think believe consider see saw seen look looked find found say said tell told talk talked call called mean means meant show shown shows
ask asked read heard learn learned learnt understand understood remember decide decided choose chose start started starting begin began begun
become became stay stayed remain remained keep kept continue continued last lasted spend spent pass passed join joined leave left arrive arrived
include includes included including allow allowed let help helped helping assist assisted assisting support supported supporting contribute
contributed contributing participate participated collaborate collaborated accompany accompanied involve involved part alongside together jointly
belong count counts amount amounts reach stand stands stood rest rests lie lies happen happens matter matters fit fits suit suits match matches
describe described mention mentioned note noted state stated name named list listed prove proved proven seem seems turn turned set
my mine me own self someone somebody something anything everything nothing thing things way ways kind kinds sort sorts part parts bit piece
year years month months week weeks day days hour hours time times date dates decade quarter quarters morning evening season term period moment while
today yesterday tomorrow now nowadays present presently current currently recent recently lately late later latest former formerly earlier early
previous previously before after afterwards since until till then meanwhile during already yet still again once always often usually regularly
sometimes mostly mainly largely chiefly mostly primarily partly exactly about around roughly nearly almost approximately just only simply merely even
also too besides moreover furthermore additionally well better good great fine useful valuable important relevant real really truly very quite rather
much many more most best less least few fewer several some any all every each both either neither whole entire full total overall altogether
first last next another other others same similar such different various certain own particular particularly especially specifically
here there where when how why what which who whom whose that this these those because so therefore thus hence however although though but and or nor
if whether than as like unlike per via within without through across along among between behind beyond upon under over up down off out into onto away back
follow follows followed following notwithstanding considering barring versus albeit circa whereby wherein thereby thereof fortnight weekday weekend little bit long longer short shorter high higher low lower big small new old young right left able ready keen eager glad happy pleased proud grateful excited
thrilled delighted confident comfortable familiar interested curious fond used sure certain true honest clear
directly closely daily quickly soon easily carefully steadily successfully effectively efficiently consistently actively personally gladly happily
responsible responsibility responsibilities task tasks duty duties experience experienced experiences background knowledge skill skills skilled strength
strengths ability abilities expertise ground basis foundation interest interests passion motivation focus focused goal aim purpose reason reasons
result results outcome effect step steps level levels degree standard practice practical hands-on hand hands side field area areas line place places
home chapter path journey opportunity chance challenge example examples fact facts case cases detail details point points question answer
letter application posting opening vacancy advertisement resume cv profile reply conversation word words
number numbers figure figures percent percentage total sum amount share
gain gained grounding familiarity exposure command handle handles handled handling serve served serving cover covers
currently presently based live lives born free available availability offer notice
beginning beginnings end ends middle rise fall habit routine everyday
ones lot lots plenty range variety set mix
value values enough quite apart addition regard respect terms
move moves moved back forward ahead further farther far near nearby close
success successful achievement achievements accomplishment accomplishments finish finished audience
past prior span spans spanned table worth charge solid sound firm calm careful patient patience reliable thorough steady friendly lively busy demanding
complex difficult hard easy tough simple modern broad deep wide rich varied diverse extensive extensively intensive intensively heavily fluently
constant constantly frequent frequently rarely never ever sometime soon eventually finally initially originally shortly straight entirely fully
completely thoroughly greatly highly deeply strongly widely broadly essentially basically namely apart aside instead
rather indeed naturally course matter concern concerns concerned kindly
core central main principal key strong stronger firsthand first-hand thing hold holds enter entered enable enabled
become touch speak spoken respond responded remind reminds reminded remain return returned let
accept acknowledge act adapt add address admit afford agree aim alike alive alone answer anybody anyone anywhere apparent appear appreciation argue
arrive aspect aspire assume assure attach attempt attitude attract aware bear beat beautiful behave behind belief beloved bet beyond bit blend bond boring
born bother brief bright broaden busy button careful cause caution cheer cheerful circle clarity clean clever climb clock collect colour combine comfort
common comparable compare complain compliment conclude conclusion condition confess confident confirm connect consequence constant convince cope corner
correct courage crucial curiosity currently dare dark deal dear debate decent decision dedicate dedication deserve desire despite determine devote
differ difference direct direction disappoint discover discuss doubt dream drive driven due eager ease easy edge effort element embrace emphasis encourage
endless energy enjoyment enter enthusiasm equal essence essential eventual everybody everyday everyone everywhere evident exact excellent except
excite excitement exciting exist expect expectation explain express extra extreme eye face fair faith false fast favour favourite feature feed feet
fellow final firm flavour flow folk fond forever forget forgive form formal forth fortunate foster frame frank freedom fresh friend friendly fun function
fundamental future general generous genuine gift glance goal grasp gratitude greet guess guide habit hallmark happen harmony hear
heartfelt hello hesitate hint honest humble humour hungry ideal identity ignore imagine immediate impact impress impression inch incredible indeed
influence inform initiative insight inspire inspiration instance instead instinct intend intense intention intrigue introduce invitation invite issue
judge judgement keen kind label lack language lend lesson let lifelong light likely limit line link listen literal live lively load logic lose
loss loud loyal luck lucky major match mature maybe meaning meaningful memory mention mere merit method middle mild mindset minute miss mission
mistake mode model modest mood motivate motto mutual mystery narrow native natural neat necessary neighbour neutral nice noise normal notice notion
obstacle obvious occasion odd offer okay open opinion oppose option ordinary origin original otherwise ought outlook outside owe pace pain
passionate patience pattern pause peace people perceive perfect perhaps permanent permission permit personal perspective phrase pick picture plain
please pleasant plenty polite positive possess possible possibility potential power powerful prefer present pretty principle private probable
problem progress promise proper protect proverb punctual pure purpose pursue push puzzle quality quiet quote rain rare reality realise reason
reassure recall recommend reflect refuse regular relate relation relax relevance reliable relief reluctant remark remarkable remove repeat
reply representative request require resonate respectful rest restless reward rhythm ride rich risk road root rough round rule rush sad safe
sake satisfied scale scene scope seat secret secure seldom selected selfless sensible sensitive separate serious settle shape sharp shift shine
shock sight silent sincere sit skillful sleep slow smart smile smooth social somewhere sorry sort soul source space spare spark special
specific speed spirit spot stable stage stake stare steady stick stimulate stop straight strange strategic stress stretch strict strike
strive structured struggle stubborn style substantial suggest suitable summary super surface surprise surround survive sweet sympathy tackle
talent talented taste tend tendency thankful theory thick thin thorough thought thoughtful thrive tie tight tiny tired together tone topic touch tough toward
track  transfer transferable tremendous trend trouble truth try tune twice type typical ultimate
underline unique unite universal unknown unless unusual urge urgent useful usual vast versatile vision vital vivid wait wake walk wall want
watch weakness wealth wear welcome western wherever whatever whenever wholehearted willing willingness wise wonder wonderful worry worthwhile
wrong yes yet zeal enough across someday attached enclosed hereby herewith regarding concerning
today's everyone's anyone's inside outside throughout amid amidst toward towards besides beside except despite regardless nevertheless nonetheless
meantime overnight afterward hence likewise accordingly similarly equally notably possibly probably presumably obviously clearly honestly frankly
sincerely genuinely admittedly arguably certainly definitely absolutely particularly increasingly steadily gradually ultimately recently formerly
beat nature rely relies relied depend depends else warm greetings
situation situations context environment environments setting settings world life love heart mind eye eyes ear voice
profession professional professionally calling field team teams colleague colleagues discipline subject topic topics
honour pleasure joy privilege pride thanks gratitude sense feeling
proof evidence sign signs witness record
sat across room quick handshake title extend extends extended exclamation marks
haven't hasn't hadn't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't can't cannot
put nobody none noone proudest happiest fondest keenest couple dozen hundred heart kids son daughter wife husband mother father family children grandmother grandfather parents
idea ideas view views opinion thought thoughts
stranger strangers newcomers listeners against meet meets met meeting gather gathered cope bad worse worst single got
communication leadership collaboration teamwork adaptability empathy creativity resilience organisational organizational interpersonal analytical attention dedication commitment
diligence integrity flexibility accountability ownership mentality ethic curiosity problem-solving maintainable addition candidate asset measurable tangible meaningful proactive
`;
export const NEUTRAL: ReadonlySet<string> = list(PLAIN_WORDS);

/** By the least of their endings: `station` is no form of `state`. */
const PLAIN: ReadonlySet<string> = new Set(PLAIN_WORDS.trim().split(/\s+/).map(root));

/** Things whose stem is that of a plain word, which they are not: `patients`, `dating`, `energy`. */
const THINGS: ReadonlySet<string> = new Set(
  'wellness social centre centres center centers patients hearing energy dating cases stories meetings events goods records findings buildings settings savings earnings readings writings teaching lighting training servings collections matches parts pieces pictures lines roads stages sets'.split(
    ' ',
  ),
);

/** Whether a word may stand in a claim without a fact that has it. */
export const isNeutral = (word: { lower: string }): boolean =>
  PLAIN.has(root(word.lower)) && !THINGS.has(word.lower) && (WORDS.has(word.lower) || !doers.test(word.lower));

const WORDS: ReadonlySet<string> = new Set(PLAIN_WORDS.trim().split(/\s+/));
/** Who does a plain thing is a kind of people: `cleaners`, `drivers`. */
const doers = /(?:[^aeiou]ers|ors|ists)$/u;

/** Said of anybody who works; the rest of their family is not: `employees` are counted. */
export const NEUTRAL_FORMS: ReadonlySet<string> = new Set(['employer', 'employers', 'employed', 'employment']);

/** Words that a cited fact of a kind brings along: `I graduated` rests on any degree. */
export const KIND_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  name: list(''),
  headline: list('trade profession professional calling'),
  location: list('city town area region country move relocate commute local reside'),
  availability: list(
    'start begin available notice period offer immediately weeks month free join right away once straight',
  ),
  years: list('profession professional industry trade field work'),
  skill: list(
    'tool tools technology technologies software system language program programme write wrote read expert expertise fluent proficient proficiency advanced intermediate basic basics beginner hold learn command practise practice trained training draw speak',
  ),
  experience: list(
    'employ hire hired colleague colleagues team held hold position office serve as company firm act promoted start',
  ),
  achievement: list(''),
  education: list(
    'study studied studies graduate graduated degree diploma university college school institute complete completed finish finished earn earned obtain obtained hold held receive received award awarded bachelor master doctorate student subject qualification educated education major majored diploma bachelors masters trained training academic first second',
  ),
  certificate: list(
    'certificate certified certification certifications certificates licence licensed license licences earn earned obtain obtained hold held receive received pass passed qualified qualification issue issued paper papers exam credential accredited operate grant granted award awarded member membership complete completed training trained course courses attend attended follow followed take took sit sat',
  ),
  language: list(
    'speak spoken speaking language languages tongue mother native fluent fluently level basic conversational bilingual communicate write written read converse second first',
  ),
};
