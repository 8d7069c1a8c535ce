import type { Cue } from './cue.ts';

const say = (rule: string, weight: Cue['weight'], says: RegExp, unless?: RegExp): Cue => ({
  rule: `spam.${rule}`,
  weight,
  says,
  ...(unless === undefined ? {} : { unless }),
});

/** What advertising and fraud say. A footer's words weigh least: honest mail of systems carries them too. */
export const spamCues: readonly Cue[] = [
  say(
    'hurry',
    2,
    /\b(?:act|order|buy|call|enroll|register|bid|subscribe|upgrade|shop|join|sign up|apply) (?:now|today|tonight)\b|\blimited (?:time|seats|spots|offer|vacanc\w+)\b|\b(?:offer|sale|ticket\w*|trial|batch|registration) (?:ends|expires)\b|\bdon't miss\b|\bhurry\b|\bbefore it's too late\b|\blast (?:attempt|chance)\b|\bfew spots left\b|\bonly \d+ (?:seats|spots)\b|\bearly bird\b|\bends (?:sunday|tonight|tomorrow|friday|soon)\b|\bplazas limitadas\b|\bjetzt (?:anmelden|kaufen|sichern)\b|\bregistrate gratis\b|\binscrivez-vous\b/,
    /\bjob alert\b|\bthis role\b|\bapply now\b.{0,4}(?:→|->|\[)/,
  ),
  say(
    'click',
    1,
    /\bclick (?:here|below|the link|on the link)\b|\bhaz clic\b|\bcliqu(?:ez|ant) ici\b|\bhier klicken\b/,
  ),
  say(
    'free',
    2,
    /\bfree (?:trial|webinar|consultation|quote|shipping|bonus|pictures|tickets?|gift|report|subscription|copy|sample|spot|strategy|newsletter|resume|download|membership|to join|movie|pills|info\w*|application)\b|\b(?:absolutely|100%|totally|for) free\b|\bfree!|\bgratis\b|\bgratuit\w*\b/,
  ),
  say(
    'guarantee',
    2,
    /\b(?:100 ?%|money[- ]back|guarantee[sd]?|no (?:risk|obligation|experience|prescription|credit check|tests|cost to you)|risk[- ]free|satisfaction|keine erfahrung|sans experience|sin experiencia)\b/,
  ),
  say(
    'money',
    2,
    /\b(?:earn|make|win|won|save|verdienen|gagnez|gana)\b.{0,30}(?:[$£€]|usd|eur\w*) ?\d|\b\d[\d.,]* ?[$€£]?.{0,8}\b(?:daily|weekly|a day|per day|par jour|a week|monatlich)\b|\b(?:passive income|extra income|excellent income|unlimited (?:earning|income)|high-income|financial(?:ly)? (?:free(?:dom)?|independen\w+)|double your|be your own boss|pre-approved|minimum investment|six[- ]figure|\d figures a week|home[- ]based business|monthly residual|work (?:from|at) home|de chez vous|desde casa|von zu hause|make money|million(?:aire)?s?)\b/,
  ),
  say(
    'finance',
    2,
    /\b(?:mortgage|refinanc\w+|loans?|annuity|annuities|life insurance|insurance (?:quote|policy|rates)|debt|credit (?:card debt|score|rating)|interest rates?|stocks?|investors?|invest(?:ment|ing)|forex|currency|trading|crypto\w*|bitcoin|commission)\b/,
    /\b(?:stock (?:controller|options?)|benefits|analyst|engineer|fintech)\b/,
  ),
  say(
    'discount',
    2,
    /\b\d{1,3} ?% (?:off|discount|cheaper)\b|\bsave (?:up to )?\d{1,3} ?%|\bdiscount(?:ed|s)?\b|\blow(?:est)? (?:price|cost|rate)s?\b|\bhalf price\b|\bonly [$£€]\d|\bfrom [$£€]\d|\bas (?:low|little) as\b|\bprice list\b|\bfraction of the cost\b|\bspecial price\b|\bnext order\b|\bcoupon\b|\bpayment plans\b|[₹$£€]\d[\d,.]*(?:\/| per )month\b/,
  ),
  say(
    'list',
    2,
    /\b(?:to be (?:removed|taken off)|unsubscribe|opt[- ]?out|reply (?:stop|with remove)|remove (?:me|instructions|your)|removed? (?:from|with)|mailing list|distribution lists?|view in browser|no longer (?:wish|like)\b.{0,20}\b(?:receive|contact)|stop receiving|stop these|desabonner|darse de baja|abmelden|to be removed)\b/,
  ),
  say(
    'not_spam',
    3,
    /\bnot (?:spam|unsolicited)\b|\b(?:this|the) (?:e-?mail|message|mailing)\b.{0,60}\b(?:sponsored|commercial|unsolicited|advertis\w+|in error|opted)\b|\badv:|\bbulk e-?mail\b|\byou (?:are receiving|received) this (?:mailing|e-?mail|message) because\b|\bis sponsored by\b|\bpaid for this promotion\b|\breceived this (?:letter|mail|e-?mail) (?:by|in)\b/,
    /\balert\b|\bapplied\b|\byour application\b/,
  ),
  say(
    'fraud',
    4,
    /\b(?:registration|refundable|processing|security|visa|customs) (?:fee|charges?|deposit)\b|\bbank (?:account details|name|details)\b|\b(?:on|via|manager on) (?:telegram|whatsapp)\b|\bche(?:que|ck)s?\b.{0,30}\b(?:deposit|cash|behalf)\b|\bwestern union\b|\bgift cards?\b|\bviagra|\bcialis\b|\bcasino\b|\blottery\b|\bpoker\b|\bnext of kin\b|\binheritance\b|\bwidow of\b|\b(?:transfer|release)\b.{0,30}\bfunds?\b|\b(?:usd|us\$|million)\b.{0,30}\b(?:dollars|bank|fund)\b|\b(?:winning|prize|winner|sweepstakes?|fiduciary)\b|\bverify your password\b|\bcard details\b|\baccount will be (?:suspended|closed|deactivated)\b|\bstrict(?:est)? (?:confidence|confidential\w*)\b|\bzahlungen auf ihr konto\b|\bchance to win\b/,
  ),
  say(
    'schemes',
    4,
    /\b(?:next of kin|estate of (?:my|the|a|our)|late (?:client|husband|father)|(?:network|release|transfer|activation|clearance|courier) fee|credited with|(?:\d|your) ?(?:btc|bitcoins?|ethereum)|(?:confirm|enter|verify|update|type|provide) your (?:\w+ ){0,2}password|your (?:wallet|winnings|prize|reward|inheritance))\b/,
    /\b(?:reset|forgot\w*|new) (?:your |my |the )?(?:\w+ )?password\b/,
  ),
  say(
    'pay_first',
    4,
    /\b(?:pay|send|transfer|deposit)\b.{0,25}(?:[$€£] ?\d|\d ?(?:usd|dollars|eur\w*|pounds|gbp|rupees|inr|aed)\b).{0,80}\b(?:refund\w*|visa|processing|fee|release|register|agent|training)\b|\b(?:visa|travel) (?:agent|processing)\b.{0,60}\bpay\b|\b(?:refunded|reimbursed) (?:with|in|from) your first (?:salary|pay)\b/,
  ),
  say(
    'sells',
    4,
    /\b(?:teams?|compan(?:y|ies)|firms?|business(?:es)?|founders|leaders|people) like (?:yours?|you)\b|\bbook (?:a |your )?(?:free )?demos?\b|\b(?:first|one) (?:month|week|year) (?:is )?(?:on us|free)\b|\bdo you (?:run|use|handle|manage|outsource) (?:\w+ )?(?:payroll|recruit\w+|marketing|hiring|it|bookkeeping)\b|\b(?:my|our) (?:last|previous|earlier) (?:note|e-?mail|mail|message)\b.{0,20}\bbelow\b|\b(?:floating|bumping) this\b|\b(?:contact|e-?mail|mailing|leads?) (?:lists?|database)\b.{0,60}\b(?:of|with|for|verified)\b|\bcounts and pricing\b|\byour target (?:criteria|market|audience)\b/,
  ),
  say(
    'goods',
    3,
    /\b(?:pills?|meds|pharmac\w+|prescription|herbal|herbs?|salve|weight loss|lose \d+|burn fat|diet|viagra|replicas?|watches|tobacco|cigarettes|cartridges|toner|dvds?|cd-?rom|warranty|diplomas?|degree(?:s)? (?:in|from|available)|inkjet|ornaments|vitamins?|hair loss|enlarge\w*|satellite|cable tv|magazines?|phone prank|perfume|vacation package|timeshare)\b/,
    /\b(?:job|role|salary|copy of your|your degree)\b/,
  ),
  say(
    'adult',
    4,
    /\b(?:porn\w*|xxx\w*|sex(?:y|ual)?|adult (?:videos?|images|online|site)|nude|naked|strip(?:s|tease)?|hot photos|teen|18\+|girls|dating|singles|lonely)\b/,
  ),
  say(
    'training',
    3,
    /\b(?:training and placement|guarantees? placement|placement (?:cell|guarantee)|training (?:to candidates|program)|boot ?camps?|master ?class|get certified|resume (?:rewrite|review|template)|coaching|cohort|next batch|enroll|webinar|my program|career(?:peak)? tips|premium for)\b/,
  ),
  say(
    'pitch',
    4,
    /\b(?:we help(?:ed)? (?:\d+\+? )?(?:companies|candidates|businesses|people)|lead generation|demos a month|business (?:opportunity|proposal)|opportunity (?:meeting|webinar)|a sponsor's message|franchis\w+|first page results|rank (?:for|#)|seo|search engine|create a link|link (?:from|exchange|to my)|software development services|outsourc\w+|we (?:sell|offer guaranteed)|congress|keynotes?|product demos|owning your own|right person to talk to|worth a 15-minute)\b/,
  ),
  say(
    'greeting',
    2,
    /\bdear (?:sir|friend|valued|homeowner|customer|beloved|one|dearest|professional|colleagues|internet|e-?mail|user|winner)\b|\bdearest\b|\bvalued client\b|\bhi (?:jobseeker|sweetie|friend)\b|\bhello professional\b|\bgood ?day\b/,
    /\bdear sir or madam,? (?:re|i am)/,
  ),
  say('shout', 1, /!!+|\$\$|\*{5}|={6}|-->/),
  say('raw_link', 2, /https?:\/\/(?:\d{1,3}\.){3}\d{1,3}|https?:\/\/\S*%\d\d/),
  say(
    'news',
    2,
    /\b(?:newsletter|this week's|weekly digest|what's new at|our new|read the story|update preferences|top stories|new (?:collection|arrivals))\b/,
  ),
  say(
    'outreach_role',
    3,
    /\b(?:we're|we are|i'm|i am|been)\b.{0,12}\b(?:hiring|looking for|seeking|working with)\b.{0,40}\b(?:an? |startup|client|fintech|company)/,
    /\byour (?:application|interview)\b|\bapplying\b|\bapplied\b/,
  ),
  say(
    'outreach',
    3,
    /\b(?:came across your|found your (?:profile|resume|cv)|saw your (?:profile|resume)|reviewed your resume on|your background caught|reaching out from|staffing and placement|urgent requirement|direct client|know (?:someone|somebody|anyone)\b.{0,30}\b(?:interested|who|looking)|perhaps you know|not looking, please ignore|this matches your background|i hope this (?:e-?mail|message) finds you|we found your resume|senior technical recruiter at|(?:job|role|opportunity) you may be interested|exciting opportunity|urgent role|making finding|sending you jobs)\b/,
  ),
];
