import { fieldIn } from './document.ts';
import type { NamedPiece } from './header.ts';
import type { TextField } from './parsed.ts';
import { hasDegreeWord } from './words.ts';

/** What degrees are of, so that `Bachelor of Science Physics` ends its degree after Science. */
const faculties =
  'Science|Sciences|Applied Science|Arts|Fine Arts|Applied Arts|Engineering|Technology|Applied Technology|Business Administration|Business|Commerce|Education|Laws?|Nursing|Philosophy|Finance|Music|Architecture|Design|Public Health|Public Administration|Social Work|Medicine|Surgery|Pharmacy|Economics|Accounting|Computer Applications|Business Management|Management|Information Technology|Theology|Divinity|Letters|Journalism|Psychology|Statistics';
const named = `(?:(?:Bachelor|Master|Doctor|Associate)(?:['’]?s)?(?: Degree)?(?: of (?:${faculties})(?: (?:and|&) (?:${faculties}))?)?|Executive MBA)`;
const short =
  '(?:B|M)\\.?\\s?(?:S|A|E|Sc|Eng|Tech|Com|Ed|Phil|Arch|F\\.?A|B\\.?A|C\\.?A|P\\.?H|S\\.?W)\\.?|LL\\.?\\s?[BMD]\\.?|Ph\\.?\\s?D\\.?|D\\.?Phil\\.?|J\\.?D\\.?|M\\.?D\\.?|EMBA|AAS|A\\.A\\.S\\.|A\\.?A\\.?|A\\.?S\\.?|BBA|BSN|MSN|HND|HNC|BTS|DUT|PGCE|MEng|BEng|MSci';
const others =
  "(?:Advanced |Higher |National |Postgraduate |Graduate |Professional |Foundation |Associate(?:['’]s)? |Honours )*(?:Diploma|Certificate|Degree)|High School Diploma|Diplom(?:[- ](?:Ingenieur|Informatiker|Kaufmann|Kauffrau)(?:in)?)?|Magister|Staatsexamen|Abitur|Licence(?: professionnelle)?|Licenciatura|Grado|Máster|Maestría|Doctorado|Diplôme d[’']ingénieur|Master";
const honours = '(?:\\s*\\((?:Hons?\\.?|Honou?rs)\\)|\\s+\\(?Hons\\)?\\.?)?';
const opening = new RegExp(`^((?:${named}|${short}|${others})${honours})(?=$|[\\s,(:–-])`, 'u');
const joint = /^\s*(?:,|:|–|-|\(|\b(?:in|en|of|with a major in|majoring in|major in|im Fach|der)\b)?\s*/iu;

/** A degree and its field: `B.Sc. in Physics`, `Master of Arts, History`, `MBA (Finance)`, `Diplom Informatik`. */
export function splitDegree(piece: NamedPiece): { degree: TextField; field: TextField | null } {
  const read = (from: number, to: number, confidence: number) =>
    fieldIn(piece.line, piece.start + from, piece.start + to, confidence);
  const joined = /^(.*?\S)\s+(?:in|with a major in|majoring in|en)\s+(\S.*)$/isu.exec(piece.text);
  if (joined?.[1] !== undefined && joined[2] !== undefined && hasDegreeWord(joined[1])) {
    const end = joined[2].replace(/\s*\(.*$/, '').length;
    const from = piece.text.length - joined[2].length;
    return { degree: read(0, joined[1].length, 0.92), field: read(from, from + end, 0.9) };
  }
  const open = opening.exec(piece.text)?.[1];
  if (open !== undefined) {
    const rest = piece.text.slice(open.length);
    const from = open.length + (joint.exec(rest)?.[0].length ?? 0);
    const field = piece.text.slice(from).replace(/\)$/, '');
    const isField =
      /^\p{L}{3}/u.test(field) &&
      !/^(?:degree|honou?rs|cum|magna|summa|with|program|student|candidate|of)\b/i.test(field);
    if (isField) return { degree: read(0, open.length, 0.88), field: read(from, from + field.length, 0.8) };
  }
  // `Computer Science (BSc)`.
  const behind = /^(\p{L}.*\S)\s*\(([^()]+)\)$/su.exec(piece.text);
  if (behind?.[1] !== undefined && behind[2] !== undefined && hasDegreeWord(behind[2]) && !hasDegreeWord(behind[1])) {
    const from = piece.text.length - 1 - behind[2].length;
    return { degree: read(from, from + behind[2].length, 0.85), field: read(0, behind[1].length, 0.8) };
  }
  return { degree: read(0, piece.text.length, 0.85), field: null };
}
