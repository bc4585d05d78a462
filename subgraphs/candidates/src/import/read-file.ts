/** What an import can't begin with: what is wrong, where, and what to do. */
export interface FileProblem {
  message: string;
  line?: number;
}

export type DecodedFile = { kind: 'text'; text: string } | ({ kind: 'refused' } & FileProblem);

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of an uploaded file: UTF-8, or UTF-16 with its mark. Anything else is refused with its first bad line. */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  if (bytes.length === 0) return { kind: 'refused', message: 'The file is empty. Export it again with its rows.' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { kind: 'text', text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { kind: 'text', text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return { kind: 'refused', message: 'This is an Excel or zip file. Save it as "CSV UTF-8" and upload that.' };
  }
  try {
    const text = utf8.decode(bytes);
    if (text.includes('\0')) return { kind: 'refused', message: 'This is not a text file. Export it as "CSV UTF-8".' };
    return { kind: 'text', text };
  } catch {
    const line = firstBadLine(bytes);
    return {
      kind: 'refused',
      line,
      message: `Line ${line} is not UTF-8: its accented letters would be lost. Save the file as "CSV UTF-8" and upload it again.`,
    };
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      utf8.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}
