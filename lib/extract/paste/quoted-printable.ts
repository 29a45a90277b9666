/** The characters a quoted-printable text (RFC 2045 6.7) stands for, its bytes in `charset`; of unknown sets, UTF-8 or Latin. */
export function quotedPrintable(text: string, charset: string): string {
  let decoded = '';
  let bytes: number[] = [];
  const flush = () => {
    if (bytes.length > 0) decoded += decode(new Uint8Array(bytes), charset);
    bytes = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const pair = text.slice(at + 1, at + 3);
    if (code === 0x3d && /^[0-9a-f]{2}$/i.test(pair)) {
      bytes.push(Number.parseInt(pair, 16));
      at += 2;
    } else if (code < 0x80) bytes.push(code);
    else {
      // Whoever pasted this has it decoded already.
      flush();
      decoded += text[at];
    }
  }
  flush();
  return decoded;
}

function decode(bytes: Uint8Array, charset: string): string {
  if (charset !== '') {
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // A set no browser knows: as if none were named.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
