/**
 * Kinds of work, each with the words that titles name it by: [name, families, phrases]. Phrases are compared in lower
 * case and singular; "~" marks a general word that counts only where a title names nothing more exact. Whoever shares an
 * occupation does the same work; whoever shares a family does related work. Written for this project. A change raises
 * OCCUPATIONS_VERSION (`find.ts`), since rows are kept by their position.
 */
export type OccupationRow = readonly [name: string, families: string, phrases: string];

export const OCCUPATIONS: readonly OccupationRow[] = [
  // Health and care
  [
    'Nurse',
    'care clinical',
    'nurse, nursing, rn, lvn, lpn, registered nurse, nurse practitioner, charge nurse, krankenschwester, krankenpfleger, pflegefachkraft, qi nurse',
  ],
  [
    'Health quality',
    'care healthdata',
    'quality improvement, clinical quality, hedis, patient safety, utilization review, utilisation review, case manager, care manager, care coordinator, clinical documentation',
  ],
  [
    'Physician',
    'care',
    'physician, doctor, surgeon, medical director, hospitalist, psychiatrist, pediatrician, general practitioner, arzt, ärztin',
  ],
  [
    'Care assistant',
    'care',
    'nursing assistant, cna, caregiver, carer, care assistant, home health aide, medical assistant, patient care technician, healthcare assistant, support worker',
  ],
  [
    'Therapist',
    'care',
    'physical therapist, physiotherapist, occupational therapist, speech therapist, speech language pathologist, counselor, psychologist, therapist, social worker, mental health counselor',
  ],
  ['Dental', 'care', 'dentist, dental hygienist, dental assistant, orthodontist'],
  ['Pharmacist', 'pharma care', 'pharmacist, pharmacy technician, pharmacy, apotheker'],
  [
    'Drug safety',
    'pharma clinicaltrials',
    'pharmacovigilance, drug safety, safety scientist, medical safety, regulatory affair, medical affair',
  ],
  [
    'Clinical research',
    'pharma clinicaltrials clinical',
    'clinical scientist, clinical research, clinical trial, clinical operation, cra, clinical study, study coordinator, clinical development',
  ],
  [
    'Clinical data',
    'clinicaltrials healthdata',
    'clinical data, clinical programmer, biostatistician, clinical informatics, health data, healthcare data, healthcare analyst, epic analyst, clinical analyst',
  ],
  [
    'Medical laboratory',
    'lab clinical',
    'medical laboratory scientist, medical laboratory technician, clinical laboratory scientist, med tech, phlebotomist, laboratory scientist',
  ],
  ['Veterinary', 'care', 'veterinarian, veterinary technician, vet, animal care'],
  ['Radiology', 'care clinical', 'radiologist, radiographer, radiologic technologist, sonographer, mri technologist'],
  ['Paramedic', 'care', 'paramedic, emt, ambulance'],
  // Laboratory and natural science
  [
    'Biologist',
    'lab biology',
    'biologist, molecular biology, cell biology, research associate, associate scientist, immunology, immunoassay, assay, flow cytometry, microbiologist, antibody, virology, laboratory technician, lab technician, bioprocess, biochemist, molecular cellular biologist, wet lab',
  ],
  [
    'Chemist',
    'lab chemistry',
    'chemist, chemistry, medicinal chemistry, medicinal chemist, drug discovery, formulation scientist, formulation, analytical development, process development',
  ],
  [
    'Pharmacology',
    'lab pharma biology',
    'pharmacology, toxicology, pharmacokinetic, preclinical, neuroscience, translational',
  ],
  [
    'Computational biology',
    'biology datasci',
    'bioinformatics, bioinformatician, computational biology, computational biologist, computational chemist, computational chemistry, genomics',
  ],
  ['Research scientist', 'lab', 'research scientist, ~scientist'],
  ['Geologist', 'earth', 'geologist, geology, hydrogeologist, geoscientist, geotechnical, geophysicist'],
  [
    'Environmental',
    'earth',
    'environmental scientist, environmental engineer, environmental specialist, ecologist, wildlife biologist, ~environmental, sustainability, remote sensing',
  ],
  ['GIS', 'earth data', 'gis, geospatial, cartographer, surveyor, imagery'],
  ['Food science', 'food lab', 'food scientist, food technologist, product development chef, culinary'],
  // Education
  [
    'Teacher',
    'teach',
    'teacher, teaching, lehrer, tutor, educator, lecturer, professor, school teacher, kindergarten teacher, teaching assistant',
  ],
  [
    'Instructor',
    'teach',
    'instructor, trainer, curriculum, instructional designer, training coordinator, training specialist, learning and development, bootcamp',
  ],
  [
    'School leader',
    'teach public',
    'principal of school, school principal, dean, headteacher, education policy, student affair, admission',
  ],
  ['Librarian', 'teach writing', 'librarian, archivist, library assistant'],
  // Trades
  [
    'Electrician',
    'electro trade',
    'electrician, elektriker, electrical technician, electrical installer, wireman, lineman',
  ],
  [
    'Electronics technician',
    'electro',
    'electronic technician, electronics technician, electrical engineering technician, test technician, hardware technician, pcb, solderer, instrumentation technician',
  ],
  [
    'Electrical engineer',
    'electro hardware',
    'electrical engineer, electronic engineer, electronics engineer, hardware engineer, electrical test engineer, electrical engineering, fpga, rf engineer, ~hardware',
  ],
  ['Embedded', 'hardware software', 'embedded, firmware'],
  [
    'Mechanical engineer',
    'hardware mech',
    'mechanical engineer, mechanical design, mechanical engineering, product design engineer, mechatronic, design engineer, mechanical, materials engineer, cad designer, aerospace engineer, robotics engineer',
  ],
  [
    'Manufacturing',
    'mech factory',
    'manufacturing engineer, process engineer, industrial engineer, production engineer, machinist, cnc, tool maker, welder, assembler, production worker, fabricator, manufacturing technician, quality engineer, quality inspector, quality control',
  ],
  [
    'Mechanic',
    'trade mech',
    'mechanic, automotive technician, mechatroniker, auto technician, diesel technician, aircraft mechanic, service technician, field service, maintenance technician, maintenance',
  ],
  ['Plumber and HVAC', 'trade', 'plumber, hvac, pipefitter, heating engineer, refrigeration technician'],
  [
    'Builder',
    'trade build',
    'carpenter, builder, mason, bricklayer, painter, roofer, construction worker, labourer, laborer, joiner, handyman',
  ],
  [
    'Civil engineer',
    'build',
    'civil engineer, structural engineer, construction manager, site manager, quantity surveyor, estimator, construction engineer, project engineer',
  ],
  [
    'Building architect',
    'build',
    'building architect, landscape architect, interior designer, urban planner, draftsman, draughtsman',
  ],
  ['Cleaner', 'service', 'cleaner, janitor, housekeeper, custodian, housekeeping'],
  ['Gardener', 'service trade', 'gardener, landscaper, groundskeeper, farm worker, agronomist, grower'],
  // Food, travel, shops
  ['Chef', 'food', 'chef, sous chef, cook, line cook, kitchen manager, kitchen, baker, pastry, koch, catering'],
  [
    'Restaurant service',
    'food service',
    'waiter, waitress, server in restaurant, barista, bartender, restaurant manager, host, food and beverage',
  ],
  [
    'Hotel',
    'service',
    'hotel, front desk, concierge, receptionist at hotel, travel agent, flight attendant, event manager, event coordinator',
  ],
  [
    'Shop',
    'shop',
    'retail, store manager, shop assistant, sales assistant, cashier, merchandiser, store associate, buyer, verkäufer, merchandising',
  ],
  ['Beauty', 'service', 'hairdresser, barber, beautician, stylist, nail technician'],
  ['Fitness', 'service', 'personal trainer, fitness instructor, coach'],
  ['Child care', 'teach care', 'nanny, child care, childcare, daycare, babysitter, erzieher, early childhood'],
  // Moving things
  [
    'Driver',
    'drive logistics',
    'driver, courier, chauffeur, truck driver, delivery driver, messenger, fahrer, bus driver, van driver, taxi',
  ],
  [
    'Warehouse',
    'logistics',
    'warehouse associate, warehouse worker, warehouse supervisor, warehouse manager, picker, packer, forklift, lagerist, warehouse operative, material handler, shipping, receiving',
  ],
  [
    'Supply chain',
    'logistics',
    'supply chain, logistics, inventory, demand planner, demand planning, demand analyst, ~planner, material planner, inventory control, transportation, fulfillment, s&op, forecasting and planning, production planning, freight',
  ],
  [
    'Procurement',
    'logistics finance',
    'procurement, purchasing, sourcing analyst, strategic sourcing, buyer, vendor, category manager, vendor management, prime vendor',
  ],
  ['Pilot', 'drive', 'pilot, air traffic, ship officer, train driver'],
  // Office
  [
    'Administrative assistant',
    'office',
    'administrative assistant, office assistant, secretary, executive assistant, personal assistant, receptionist, office manager, clerk, general clerk, ~administrative, bürokaufmann, ~administrator, office coordinator, personal assistant',
  ],
  [
    'Data entry',
    'office',
    'data entry, data control, data processor, records examiner, transcriptionist, records clerk, typist',
  ],
  [
    'Project manager',
    'projects',
    'project manager, program manager, programme manager, project coordinator, pmo, scrum master, delivery manager, project control, project analyst, program coordinator, project lead',
  ],
  [
    'Business analyst',
    'business',
    'business analyst, business system analyst, process analyst, requirement analyst, business process',
  ],
  [
    'Consultant',
    'business',
    'management consultant, strategy consultant, ~consulting, ~strategy, strategic planning, business operation, chief of staff, operation manager',
  ],
  [
    'Policy analyst',
    'public policy',
    'policy analyst, ~policy, public policy, governmental program analyst, program analyst, legislative, management analyst, public affair, government analyst, public administration, research and policy, grant',
  ],
  [
    'Public service',
    'public',
    'local government, judicial, civil service, city planner, social service, nonprofit, investigator',
  ],
  [
    'Social research',
    'policy research',
    'survey, market research, research analyst, public opinion, public relation research, economist, statistician, research assistant',
  ],
  // Money
  [
    'Accountant',
    'accounting finance',
    'accountant, accounting, bookkeeper, auditor, controller, account payable, accounts payable, account receivable, accounts receivable, tax, payroll accountant, general ledger, audit, buchhalter, sec reporting, staff accountant, post award, billing',
  ],
  [
    'Financial analyst',
    'finance',
    'financial analyst, finance analyst, fp&a, financial planning, budget analyst, finance manager, financial planning analyst, ~financial, planning analyst, ~finance, royalty analyst, pricing analyst, treasury',
  ],
  [
    'Investment',
    'invest finance',
    'investment banking, investment banker, equity research, equity analyst, equity, investment analyst, portfolio manager, private equity, trader, asset management, wealth management, valuation, deal, stock analyst, ~fund, venture capital, securities, quant, quantitative analyst, ~investment',
  ],
  [
    'Credit and lending',
    'lending finance',
    'credit analyst, credit risk, ~credit, loan officer, loan, lending, underwriter, underwriting, mortgage, collection',
  ],
  [
    'Risk',
    'lending compliance',
    'risk analyst, risk management, fraud analyst, fraud, anti money laundering, aml, risk operation, ~risk',
  ],
  ['Insurance', 'lending', 'insurance, actuary, actuarial, claim adjuster, claim, claims analyst'],
  ['Bank teller', 'lending shop', 'bank teller, branch manager, personal banker, banker'],
  // Law
  ['Lawyer', 'law', 'lawyer, attorney, counsel, legal counsel, solicitor, barrister, rechtsanwalt, general counsel'],
  [
    'Paralegal',
    'law compliance',
    'paralegal, legal assistant, ~legal, contract analyst, contract manager, ~contract, ~contracts, docketing, legal secretary, legal operation, legal data',
  ],
  [
    'Compliance',
    'compliance law',
    'compliance, ethics, privacy, ~regulatory, ~governance, data protection, conduct analyst',
  ],
  // People
  [
    'HR',
    'people',
    'hr, human resource, human resources, hr generalist, hr business partner, people operation, hr analyst, hr specialist, people partner, employee relation, people team, people system, personalreferent',
  ],
  ['HR systems', 'people', 'hris, hrit, workday, hcm, people analytics, hr system'],
  ['Compensation', 'people', 'compensation, total reward, benefit specialist, payroll, payroll specialist, benefits'],
  [
    'Recruiter',
    'people recruit',
    'recruiter, recruiting, recruitment, talent acquisition, sourcer, ~talent, headhunter, staffing, talent operation, interviewer',
  ],
  // Selling and marketing
  [
    'Sales',
    'sell',
    '~sales, account executive, sales representative, sales executive, business development, sdr, bdr, sales manager, sales development, sales development representative, account manager, inside sales, vertrieb, sales director, partnership, partner manager',
  ],
  [
    'Sales operations',
    'sell business',
    'sales operation, revenue operation, crm analyst, sales analyst, sales business analyst, sales strategy',
  ],
  [
    'Sales engineer',
    'sell engineer-customer',
    'sales engineer, solutions engineer, solution engineer, pre-sales, presales, solution consultant, forward deployed',
  ],
  ['Real estate', 'sell', 'real estate agent, realtor, real estate, property manager, leasing, commercial real estate'],
  [
    'Marketing',
    'market',
    '~marketing, marketing manager, brand manager, marketing specialist, marketing coordinator, ~brand, product marketing, campaign, field marketing',
  ],
  [
    'Digital marketing',
    'market',
    'digital marketing, seo, sem, ppc, paid search, paid media, growth marketing, email marketing, social media, performance marketing, online marketing, media analyst, growth, ecommerce, search engine marketing, web marketing, cro',
  ],
  [
    'Marketing analytics',
    'market data',
    'marketing analyst, marketing data, marketing analytics, web analyst, web analytics, digital analyst, campaign analyst, media analyst, digital analytics, web data analyst, ~insight',
  ],
  [
    'Public relations',
    'market writing',
    'public relation, pr manager, communication, communications, press officer, analyst relation, spokesperson',
  ],
  // Writing and design
  [
    'Technical writer',
    'writing',
    'technical writer, technical editor, documentation, documentation engineer, technical writing, documentation writer',
  ],
  [
    'Writer and editor',
    'writing',
    'writer, editor, copywriter, content writer, journalist, author, proofreader, translator, copy editor, content editor, content strategist, ~content manager, content marketing, redakteur, linguist, blogger',
  ],
  [
    'Product designer',
    'design',
    'product designer, ux designer, ui designer, ux/ui designer, ui/ux designer, interaction designer, user experience designer, ux, ui ux, ux ui, design lead, lead designer, ~designer, product design, visual designer, ui',
  ],
  [
    'Graphic designer',
    'design',
    'graphic designer, web designer, illustrator, art director, print designer, web print designer, motion designer, creative director, brand designer, mediengestalter',
  ],
  ['UX researcher', 'design research', 'ux researcher, user researcher, user research'],
  [
    'Photo, video, sound',
    'design media',
    'photographer, videographer, video editor, audio engineer, sound engineer, producer, film, camera, animator',
  ],
  ['Game designer', 'design software', 'game designer, level designer, game artist, game developer, unity'],
  // Customers
  [
    'Customer support',
    'support',
    'customer support, customer service, support specialist, technical support, support engineer, support representative, support lead, help desk, helpdesk, call center, call centre, customer care, member support, support analyst, service desk, customer service representative, product support, client support, ~support',
  ],
  [
    'Customer success',
    'support sell',
    'customer success, client success, implementation specialist, implementation manager, onboarding specialist, account management, customer success manager, customer success engineer, technical account manager',
  ],
  [
    'Community',
    'support market',
    'community manager, ~community, developer advocate, developer relation, evangelist, developer marketing',
  ],
  // Product and software
  [
    'Product manager',
    'product',
    'product manager, product owner, associate product manager, product management, technical product manager, head of product, vp product, vp of product, product director, product lead, group product manager, mobile product manager',
  ],
  [
    'Software engineer',
    'software',
    'software engineer, software developer, ~programmer, ~developer, web developer, ~engineer, swe, sde, application developer, entwickler, ~software',
  ],
  [
    'Backend',
    'software',
    'backend, back-end, back end, java developer, python developer, server side, api engineer, golang, ruby on rails, rails, .net developer, node.js, php developer',
  ],
  [
    'Frontend',
    'software',
    'frontend, front-end, front end, react developer, angular developer, javascript engineer, ui engineer, react',
  ],
  ['Full stack', 'software', 'full stack, full-stack, fullstack'],
  [
    'Mobile developer',
    'software mobile',
    'ios, android, mobile developer, mobile engineer, ios developer, ios engineer, android developer, mobile software engineer, swift, react native, mobile app, app developer, macos',
  ],
  [
    'DevOps',
    'infra',
    'devops, site reliability, site reliability engineer, sre, platform engineer, infrastructure engineer, cloud engineer, reliability engineer, release engineer, build engineer, infrastructure, kubernetes, devop, platform engineering, devsecops',
  ],
  [
    'System administrator',
    'infra it',
    'system administrator, sysadmin, linux administrator, network engineer, network administrator, it support, it administrator, it specialist, desktop support, systems engineer, system engineer, it technician, fachinformatiker, it operation',
  ],
  ['Database administrator', 'infra data', 'database administrator, dba, database engineer, sql developer'],
  [
    'QA engineer',
    'software quality',
    'qa engineer, test engineer, quality assurance, qa, tester, test automation, sdet, software tester, qa analyst',
  ],
  [
    'Software architect',
    'software infra',
    'software architect, solution architect, solutions architect, enterprise architect, technical architect, cloud architect',
  ],
  [
    'Engineering manager',
    'software lead',
    'engineering manager, head of engineering, vp engineering, vp of engineering, cto, tech lead, director of engineering, development manager',
  ],
  [
    'IT applications',
    'it business',
    'application analyst, it analyst, erp, sap consultant, salesforce administrator, salesforce developer, oracle consultant, servicenow, system analyst, it business analyst, functional consultant, business application',
  ],
  ['IT management', 'it lead', 'it manager, it director, cio, director of it, it project manager'],
  [
    'Security',
    'security',
    'security analyst, information security, infosec, cyber security, cybersecurity, soc analyst, security engineer, threat, threat intelligence, penetration tester, incident response, siem, security specialist, security researcher, application security, security consultant, cyber, arcsight',
  ],
  [
    'Physical security',
    'guard',
    'security guard, security officer, door supervisor, police, police officer, firefighter, correction officer, wachmann',
  ],
  // Data
  [
    'Data analyst',
    'data',
    'data analyst, reporting analyst, analytics analyst, insights analyst, data reporting, ~analyst, data analytics, report writer, data quality, product analyst',
  ],
  [
    'Business intelligence',
    'data',
    'business intelligence, bi analyst, bi developer, bi engineer, tableau developer, power bi, bi',
  ],
  [
    'Data scientist',
    'datasci data',
    'data scientist, data science, applied scientist, decision scientist, data science intern, statistician, predictive modeler',
  ],
  [
    'Machine learning',
    'datasci ml',
    'machine learning, ml engineer, ai engineer, deep learning, ai research, nlp, computer vision, artificial intelligence, mlops, ai/ml, ~ai',
  ],
  [
    'Data engineer',
    'dataeng',
    'data engineer, etl developer, data engineering, big data engineer, data warehouse, big data, etl, data platform, big data developer, data pipeline, hadoop, analytics engineer, data developer, data architect, big data architect',
  ],
  [
    'Master data',
    'data office',
    'master data, data steward, data governance, data management, data coordinator, data curator',
  ],
];
