/**
 * An interaction response that carries a picture: its JSON as `payload_json`, the file as `files[0]`.
 * Source: https://docs.discord.com/developers/reference#uploading-files
 */
import { joined } from './body.ts';

const encoder = new TextEncoder();

/** The bytes and the type of a body with the response and its picture. */
export function multipart(
  response: string,
  file: string,
  picture: Uint8Array,
): { readonly type: string; readonly body: Uint8Array<ArrayBuffer> } {
  const boundary = crypto.randomUUID();
  const before = encoder.encode(
    [
      `--${boundary}`,
      'Content-Disposition: form-data; name="payload_json"',
      'Content-Type: application/json',
      '',
      response,
      `--${boundary}`,
      `Content-Disposition: form-data; name="files[0]"; filename="${file}"`,
      'Content-Type: image/png',
      '',
      '',
    ].join('\r\n'),
  );
  const after = encoder.encode(`\r\n--${boundary}--\r\n`);
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: joined([before, picture, after]),
  };
}
