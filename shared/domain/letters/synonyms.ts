import { stem } from './stems.ts';

/** Words that may stand for one another: to say one is borne out by a fact that has another. */
const CLASSES = `
rep representative
lead manage head direct supervise oversee run charge responsible leadership management report
reduce cut lower decrease shorten drop bring fall shrink less fewer decline down
grow increase raise rise boost climb gain up lift jump expand higher growth
build create develop implement construct made code program write
launch introduce roll rollout release ship
mentor coach train teach taught tutor instruct
migrate migration move transition switch
advise advice consult counsel
customer client
employee staff workforce
engineer developer programmer
pupil student learner
shop store
error mistake fault bug defect
yearly annual year annually
monthly month
weekly week
daily day
quarterly quarter
invoice bill
test check verify
check review inspect
improve enhance better optimise
doctor physician
vacancy opening
fast quick speed rapid
euro eur
dollar usd
percent percentage
ms millisecond
sec second
min minute
hr hour
meter metre
liter litre
tonne ton
mph mile
plan schedule
draft write author
repair fix
apprentice trainee
supplier vendor
car vehicle automobile
large big major
serve service
handle process
organise arrange run host
present presentation
colleague teammate
hospital infirmary clinic
responsible own accountable ownership
automate automation
detect flag identify spot recognise
prepare preparation
law legal
km kilometre kilometer
kg kilogram kilo
share proportion percentage
supervise supervision superior
certificate cert certification card ticket licence
cool refrigerate chill
fortnight week
call pager rota
earn get obtain receive gain pass
renew refresh update
attain reach achieve get
assemble weld fit build
write script pen compose
interview talk conversation
teenager pupil student
patient case
child kid girl boy daughter son twin
nurse nursing
guest visitor diner
run operate manage handle
website site webpage
photo photograph picture
show present share
speak talk
drive haul transport
accident crash collision
goods freight cargo load
conduct run carry perform hold
cover guest seat
find spot discover uncover
class lesson course
firm company business
book ledger account
accelerate speed fast
modernise rebuild renew overhaul rewrite
redesign rework revamp
team crew squad brigade department
vaccinate vaccination jab
deliver bring ship
care look
curriculum curricula syllabus programme lesson
haul carry unload lift
haul delivery
pull take remove replace swap
mother parent family
print printing packaging
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(stem));

const classesOf = new Map<string, number[]>();
for (const [index, words] of CLASSES.entries()) {
  for (const word of words) classesOf.set(word, [...(classesOf.get(word) ?? []), index]);
}

/** Whether one of the known stems is a word that may stand for this one. */
export const hasSynonym = (one: string, known: ReadonlySet<string>): boolean =>
  (classesOf.get(one) ?? []).some((index) => CLASSES[index]?.some((word) => known.has(word)));
