/**
 * What may be said of the person of the fixtures in other ways than the planted letters have, by hand and kind by kind: the
 * ids that the sentence cites, then the sentence. Found in any letter; found in a model's, whose claims are held strictly; true.
 */
export const otherwise = `
e2 | I joined Birchwater Health in the spring of 2018.
e2 | Back in 2016 I started out at Birchwater Health.
e1 | I have been at Tallgrass Logistics since the summer of 2019.
d1 | I finished my degree in 2012.
d1 | I graduated eight years ago.
d1 | My studies at Cascade Valley University ended in May 2015.
c1 | I became a Certified Scrum Master last year.
c1 | I earned my Certified Scrum Master in autumn 2023.
e2 | My years at Birchwater Health ended in 2022.
e1 | Two years ago I moved to Tallgrass Logistics.
e1 | I came to Tallgrass Logistics at the start of 2020.
e1 | It was in '19 that Tallgrass Logistics took me on.
l2 | I hold meetings in Spanish without difficulty.
l2 | My Spanish is good enough to negotiate in.
l2 | I am at home in Spanish.
l2 | I speak Spanish like a native.
l1 l2 | French and Spanish are both languages I work in daily.
l1 | I grew up bilingual in English and French.
l1 | French is my mother tongue.
l1 | I can write and present in French and Italian.
l1 | Besides French I get by in Portuguese.
l2 | After years in Madrid my Spanish is fluent.
a1 | Nobody at Tallgrass Logistics has cut API latency by more than I have.
a1 | I cut API latency by 40%, a record for the company.
a1 | I was the first at Tallgrass Logistics to cut API latency by 40%.
a2 | I am known as the go-to lead at Tallgrass Logistics.
a2 | I led the best team of 4 engineers in the house through the move to AWS Lambda.
a3 | I built what is by far the busiest service in the industry, with 1.2 million orders a day.
a4 | No other engineer built as many REST APIs at Birchwater Health.
e1 | I was named employee of the year at Tallgrass Logistics.
a1 | For cutting API latency by 40% I received an award.
a5 | I was voted the favourite mentor of 3 junior engineers.
s1 | I know TypeScript and Rust.
s2 | PostgreSQL and Oracle are where I am strongest.
s4 | I run Apache Kafka and RabbitMQ.
a2 | I led a team of 4 engineers through the move to Google Cloud.
a3 | I built services in Java that handle 1.2 million orders a day.
a4 | I built GraphQL APIs in Python and Django used by 300 clinics.
s3 | I have taught Python for years.
s5 | With Docker and Terraform I keep environments alike.
s4 | I am an expert in Apache Kafka.
s5 | Docker I have used for ten years.
s3 | I have written Python every day for twelve years.
a1 | By reworking MongoDB indexes I cut API latency by 40%.
a2 | I managed the whole engineering department through the move to AWS Lambda.
a2 | I hired and led a team of 4 engineers through the move to AWS Lambda.
a5 | I managed 3 junior engineers.
a5 | I mentored 3 senior engineers.
a5 | I hired 3 junior engineers.
a5 | I was the line manager of 3 junior engineers.
a4 | I sold REST APIs in Python and Django to 300 clinics.
a4 | I designed and priced the REST APIs used by 300 clinics.
a4 | I built REST APIs in Python and Django used by 300 hospitals across the country.
a1 | I paid for the work on PostgreSQL indexes out of a budget of my own.
a1 | I cut cloud costs by 40% by reworking PostgreSQL indexes.
a3 | I own the P&L of services in TypeScript that handle 1.2 million orders a day.
e1 | I head the backend group at Tallgrass Logistics.
e1 | I was promoted twice at Tallgrass Logistics.
e2 | At Birchwater Health I was the lead backend engineer.
e2 | I founded Birchwater Health with two friends.
e2 | I freelanced for Birchwater Health.
e1 e2 | I have worked at Tallgrass Logistics, Birchwater Health and Stripe.
e2 | I left Birchwater Health, where I was CTO, in 2021.
d1 | I hold a Master of Science in Computer Science from Cascade Valley University.
d1 | I hold a Bachelor of Science in Mathematics.
d1 | I graduated from Cascade Valley University with honours.
d1 | I graduated top of my class at Cascade Valley University.
d1 | I studied Computer Science at Stanford.
d1 | I wrote my thesis on databases at Cascade Valley University.
d1 | I completed a doctorate at Cascade Valley University.
c1 | I am a Certified Scrum Master and a Certified Product Owner.
c1 | I hold an advanced Certified Scrum Master, from the Agile Board.
years | I have more than a decade of experience.
years | I have spent fifteen years in backend work.
years | My career spans three decades.
e1 | I have led Tallgrass Logistics's backend for eight years.
e2 | I spent six years at Birchwater Health.
e2 | After a decade at Birchwater Health I moved on.
s1 | I have used TypeScript for a decade.
s2 | PostgreSQL has been my daily tool for fifteen years.
s4 | I have five years of Apache Kafka behind me.
a2 | I led half a dozen engineers through the move to AWS Lambda.
a3 | I built services in TypeScript and Node.js that handle 1.2 million orders an hour.
a3 | I built services that handle 1.2 billion orders a day.
a4 | Hundreds of hospitals use the REST APIs that I built in Python and Django.
a5 | I mentored 3 junior engineers and 5 interns.
a1 | I cut API latency from 900 to 300 milliseconds.
a1 | I cut API latency by 40% in two weeks.
a4 | The REST APIs that I built earned Birchwater Health two million dollars.
location | I live in Seattle, an hour from you.
location | I live in Portland and hold a green card.
e1 | At Tallgrass Logistics I work under the CTO, whose deputy I am.
a1 | Thanks to me API latency at Tallgrass Logistics is down by two thirds.
a1 | I took API latency from 800 ms to 480 ms by reworking PostgreSQL indexes.
a1 | I cut API latency by 40% and error rates by a quarter.
a1 | My work on PostgreSQL indexes cut our hosting bill.
a2 | I led a team of 4 engineers and 2 designers through the move to AWS Lambda.
a2 | I led a team of 4 engineers in Berlin through the move to AWS Lambda.
a2 | Under me a team of 4 grew to 9 engineers.
a3 | I designed the architecture of services that handle 1.2 million orders a day.
a3 | I built services in TypeScript and Node.js that handle 1.2 million payments a day.
a3 | Together with AWS I built services in TypeScript that handle 1.2 million orders a day.
a4 | I built REST APIs in Python and Flask used by 300 clinics.
a4 | I built REST APIs in Python and Django used by 300 clinics in nine states.
a4 | I built the REST APIs used by 300 clinics all on my own.
a5 | I mentored 3 junior engineers, all of whom were promoted.
a5 | I recruited and mentored 3 junior engineers.
a5 | I mentored 3 product managers.
e1 | At Tallgrass Logistics I am responsible for the budget.
e1 | I set up the Lisbon office of Tallgrass Logistics.
e1 | At Tallgrass Logistics I lead hiring.
e2 | At Birchwater Health I started as an intern.
e2 | Birchwater Health made me team lead after a year.
e2 | I worked part-time at Birchwater Health.
e2 | At Birchwater Health I worked in the data science team.
e2 | My work at Birchwater Health was published.
e1 e2 | In between Birchwater Health and Tallgrass Logistics I worked for myself.
e1 | Before Tallgrass Logistics I was at Amazon.
d1 | I hold a Bachelor of Engineering from Cascade Valley University.
d1 | I finished my Bachelor of Science in three years.
d1 | My Bachelor of Science comes with a minor in economics.
d1 | I spent a semester of my studies in Paris.
d1 | I have a Bachelor of Science and an MBA.
d1 | I studied at Cascade Valley University on a scholarship.
c1 | I hold the Certified Scrum Master and the PMP.
c1 | I renewed my Certified Scrum Master in 2024.
s1 | I have shipped TypeScript to production since 2015.
s2 | I wrote a book on PostgreSQL.
s3 | I maintain an open-source library in Python.
s5 | I run Docker and Kubernetes in production.
s1 s3 | TypeScript, Python and Ruby are my languages.
s4 | I have designed Apache Kafka clusters of fifty nodes.
l1 | I have lived in Lyon and my French shows it.
l1 | I have taught French.
l1 | I translate between French and English for a living.
l2 | I have a C1 certificate in Spanish.
years | I have nine years of experience in leading teams.
years | I have nine years of experience in banking.
location | I live in Portland and have a driving licence.
location | I can be in your office in twenty minutes.
name | I am a US citizen.
name | I volunteer at a food bank.
a2 | The move to AWS Lambda came in under budget and on time.
a4 | The REST APIs that I built passed a HIPAA audit.
a3 | I hold a patent on services that handle 1.2 million orders a day.
`;

export const ofNoFact = `
d1 | I have degrees in computer science and business.
a1 | I cut the API latency of all the company's services by 40%.
a2 | I proposed, planned and led the move to AWS Lambda.
e1 | I report to the board of Tallgrass Logistics.
e1 | I am the Senior Backend Engineer in charge of security at Tallgrass Logistics.
d1 | I paid my way through Cascade Valley University as a tutor.
s2 | I have contributed patches to PostgreSQL.
s2 | I speak about PostgreSQL at conferences.
years | I have 9 years of experience, all of them remote.
e1 | I have glowing references from Tallgrass Logistics.
e1 | My manager at Tallgrass Logistics calls me indispensable.
a1 | The CTO thanked me in person for cutting API latency by 40%.
`;

export const trueOtherwise = `
e2 | I joined Birchwater Health in the summer of 2017.
e1 | I came to Tallgrass Logistics in the spring of 2021.
d1 | I graduated twelve years ago.
c1 | I became a Certified Scrum Master four years ago.
l1 | I work well in French.
l2 | My Spanish is basic, and I am working on it.
l2 | My Spanish will do for a greeting.
a1 | Reworking PostgreSQL indexes let me take 40% off our API latency.
a2 | Four engineers and I moved to AWS Lambda, with me in the lead.
a3 | The services I built in TypeScript and Node.js take 1.2 million orders a day.
a4 | 300 clinics use the REST APIs that I built in Python and Django.
a5 | Mentoring 3 junior engineers is work that I would like to do again.
years | I have nearly a decade of experience.
e2 | I spent close to four years at Birchwater Health.
e1 e2 | From Birchwater Health I moved to Tallgrass Logistics in 2021.
s4 | My Apache Kafka is at an intermediate level.
s1 s2 | TypeScript and PostgreSQL are the tools that I reach for first.
d1 | I studied Computer Science at Cascade Valley University.
location | I live in Portland and would work remotely.
e1 | At Tallgrass Logistics I am a Senior Backend Engineer, and I still like it.
a1 | Latency is a subject close to my heart: I cut it by 40% at Tallgrass Logistics.
a2 | That taught me how to lead a team of 4 engineers through a change like the move to AWS Lambda.
a1 | What I am proud of is a 40% cut in API latency, which came from reworking PostgreSQL indexes.
a1 | Slow APIs annoy me, so I reworked our PostgreSQL indexes and cut latency by 40%.
a2 | When we moved to AWS Lambda, I led the team of four engineers.
a3 | You will know what volume means; my services take 1.2 million orders a day.
a4 e2 | At Birchwater Health, clinics, 300 of them, used the REST APIs that I built in Python and Django.
a5 e2 | There I also mentored three junior engineers, which I enjoyed more than I had expected.
e1 | I am a Senior Backend Engineer at Tallgrass Logistics, where I have been since March 2021.
e1 e2 | I have worked for two companies so far: Tallgrass Logistics and Birchwater Health.
d1 | My degree is a Bachelor of Science in Computer Science.
d1 | I studied computer science at Cascade Valley University and finished in 2014.
c1 | I became a Certified Scrum Master in May 2022.
s1 s2 | I write TypeScript and know PostgreSQL well.
s4 | Of Apache Kafka I have three years.
l1 l2 | I speak French at C1 and some Spanish.
l1 | If it helps, I also speak French.
years | Nine years in, I still like the work.
years | With nine years of experience I would bring a calm hand.
availability | I could start two weeks after your offer.
location | Portland is home, so remote work suits me.
e1 | My present job at Tallgrass Logistics is a good one, and I am not leaving in anger.
a2 | Leading four engineers through the move to AWS Lambda taught me patience.
s3 s5 | Python and Docker are everyday tools for me.
a3 | I built the services in TypeScript and Node.js.
a4 | The REST APIs were built in Python and Django.
none | I have not used Go in production, but I would be glad to learn it.
none | What draws me to Quillmark is that small publishers need good tools.
none | The first thing I would do is read the code.
none | You ask for Kubernetes, which I have yet to learn.
none | A team of 12 sounds right to me.
none | I read your posting twice, and the ordering platform is what I would like to own.
none | Books matter to me.
none | I would be happy to talk whenever it suits you.
none | Best of all, you work with small publishers.
`;
