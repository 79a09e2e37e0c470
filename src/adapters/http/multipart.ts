/**
 * An interaction response that carries a picture: its JSON as `payload_json`, the file as `files[0]`.
 * Source: https://docs.discord.com/developers/reference#uploading-files
 */
import { joined } from './body.ts';

const encoder = new TextEncoder();

/** The bytes and the type of a body with the response and its picture. */
export function multipart(
  response: Uint8Array,
  file: string,
  picture: Uint8Array,
): { readonly type: string; readonly body: Uint8Array<ArrayBuffer> } {
  const boundary = crypto.randomUUID();
  const payload = head(boundary, 'name="payload_json"', 'application/json');
  const attached = head(boundary, `name="files[0]"; filename="${file}"`, 'image/png');
  const end = encoder.encode(`\r\n--${boundary}--\r\n`);
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: joined([payload, response, lineBreak, attached, picture, end]),
  };
}

const lineBreak = encoder.encode('\r\n');

/** What stands before the bytes of a part. */
const head = (boundary: string, name: string, type: string): Uint8Array =>
  encoder.encode(`--${boundary}\r\nContent-Disposition: form-data; ${name}\r\nContent-Type: ${type}\r\n\r\n`);
