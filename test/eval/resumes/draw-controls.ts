import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Puts the text of each second run into a content control, as forms and templates of Word do. */
export function withControls(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const name = 'word/document.xml';
  let count = 0;
  const xml = strFromU8(files[name] ?? new Uint8Array()).replace(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs, (run) => {
    count += 1;
    return count % 2 === 0 && run.includes('<w:t')
      ? `<w:sdt><w:sdtPr><w:alias w:val="Field ${count}"/><w:id w:val="${count}"/><w:text/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`
      : run;
  });
  return zipSync({ ...files, [name]: strToU8(xml) });
}
