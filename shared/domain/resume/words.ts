/** Words that make a line a job's title. Only the last part of a title matters: `Senior Data Engineer` is an engineer. */
const titleWords =
  /\b(?:engineer(?:ing manager)?|developer|programmer|architect|manager|director|lead|head of|analyst|scientist|designer|consultant|administrator|specialist|coordinator|assistant|associate|intern(?:ship)?|trainee|apprentice|officer|president|founder|co-?founder|owner|partner|ceo|cto|cfo|coo|cio|cmo|vp|svp|evp|supervisor|technician|tester|researcher|research fellow|fellow|teacher|tutor|lecturer|instructor|professor|writer|editor|accountant|auditor|nurse|recruiter|representative|agent|clerk|strategist|producer|contributor|volunteer|freelancer?|advisor|adviser|evangelist|advocate|sre|devops|dba|webmaster|principal|controller|planner|buyer|operator|executive|secretary|counsel|attorney|lawyer|paralegal|chef|cashier|barista|driver|mentor|member of technical staff|contractor)\b/i;

const companyWords =
  /\b(?:inc|llc|ltd|limited|gmbh|ag|corp(?:oration)?|company|co|plc|s\.?a\.?|b\.?v\.?|oy|ab|pty|labs?|technologies|solutions|systems|group|holdings?|university|institute|college|school|bank|studios?|agency|software|partners|ventures|foundation|consulting|services|media|networks?|health|hospital)(?![-\w])/i;

const institutionWords =
  /\b(?:university|universität|universidad|universidade|université|universita|college|institute|institut|school|academy|polytechnic|politecnico|eth|mit|ucla|iit|faculty|hochschule|lycée|bootcamp|universitesi|üniversitesi)\b/i;

const degreeWords =
  /\b(?:bachelor(?:['’]?s)?|master(?:['’]?s)?|doctor(?:ate|al)?|diploma|associate(?:['’]s)? (?:degree|of)|ph\.?\s?d\.?|m\.?b\.?a\.?|b\.?\s?sc\.?|m\.?\s?sc\.?|b\.?\s?eng\.?|m\.?\s?eng\.?|b\.?\s?tech\.?|m\.?\s?tech\.?|m\.?\s?phil\.?|b\.?\s?com\.?|ll\.?[bm]\.?|bba|bca|mca|bfa|mfa|high school|a-?levels?|abitur|baccalaureate|certificate|nanodegree|licentiate|magister)(?!\p{L})/iu;
/** Short forms count only in capitals: `BS`, `M.A.`. */
const shortDegrees =
  /(?<![\p{L}.])(?:B\.?S\.?|M\.?S\.?|B\.?A\.?|M\.?A\.?|B\.?E\.?|A\.?S\.?|A\.?A\.?|M\.?E\.?)(?=[\s,.)(]|$)/u;

/** Whether the text holds a word of job titles. */
export const hasTitleWord = (text: string): boolean => titleWords.test(text);
/** Whether the text holds a word that companies are called by. */
export const hasCompanyWord = (text: string): boolean => companyWords.test(text);
/** Whether the text holds a word that schools are called by. */
export const hasInstitutionWord = (text: string): boolean => institutionWords.test(text);
/** Whether the text names a degree, in full or short. */
export const hasDegreeWord = (text: string): boolean => degreeWords.test(text) || shortDegrees.test(text);
