import { type IncomingHttpHeaders, type RequestOptions, request as sendRequest } from 'node:http';
import { request as sendSecureRequest } from 'node:https';
import { buffer } from 'node:stream/consumers';

/** An answer as it came, neither followed nor decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks with the platform's own client, over a connection for this request alone; rejects what does not come whole. */
export function readAnswer(url: string, options: RequestOptions & { readonly ca?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const send = url.startsWith('https:') ? sendSecureRequest : sendRequest;
    send(url, { agent: false, ...options })
      .on('error', reject)
      .on('response', (response) => {
        const { statusCode = 0, headers } = response;
        buffer(response).then((body) => resolve({ status: statusCode, headers, body }), reject);
      })
      .end();
  });
}
