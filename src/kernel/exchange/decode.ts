import { TextDecoder } from "node:util";
import { OperatorError } from "../operatorError.js";

export const encodings = ["utf-8", "gb18030"] as const;
export type Encoding = (typeof encodings)[number];

const newline = 0x0a;

/**
 * Text of a file that arrives in chunks of bytes, without its byte order mark. Whole lines are decoded at a time: no
 * character of these encodings holds the byte of a line's end, so none is cut. Throws OperatorError with file and line
 * when the bytes are not of this encoding.
 */
export async function* decodeLines(
  chunks: AsyncIterable<Buffer>,
  file: string,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let rest: Buffer[] = [];
  let line = 1;
  let isFirst = true;
  const decode = (bytes: Buffer): string => {
    try {
      const text = decoder.decode(bytes);
      if (!isFirst) return text;
      isFirst = false;
      return text.startsWith("\ufeff") ? text.slice(1) : text;
    } catch {
      throw wrongEncoding(file, line + linesBeforeFault(bytes, decoder), encoding);
    }
  };
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(newline) + 1;
    if (end === 0) {
      rest.push(chunk);
      continue;
    }
    const whole = Buffer.concat([...rest, chunk.subarray(0, end)]);
    yield decode(whole);
    line += countLines(whole);
    rest = [chunk.subarray(end)];
  }
  const last = Buffer.concat(rest);
  if (last.length > 0) yield decode(last);
}

function linesBeforeFault(bytes: Buffer, decoder: TextDecoder): number {
  let start = 0;
  for (let lines = 0; ; lines++) {
    const end = bytes.indexOf(newline, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? undefined : end));
    } catch {
      return lines;
    }
    if (end < 0) return lines;
    start = end + 1;
  }
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines++;
  return lines;
}

function wrongEncoding(file: string, line: number, encoding: Encoding): OperatorError {
  const other = encoding === "utf-8" ? "--encoding gb18030" : "no --encoding (UTF-8)";
  return new OperatorError(
    `${file}:${line}: the text is not ${encoding.toUpperCase()}: save it as UTF-8, or try ${other}.`,
  );
}
