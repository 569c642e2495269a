// The web site of the example office for pictures: reached through a proxy of this machine, so that no name is looked up and nothing leaves it.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as fs from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import * as path from 'node:path';
import { SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509';

const HOST = 'www.saithong-district.example';
const DAY = 24 * 60 * 60 * 1000;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

const page = (title) => `<!doctype html><html lang="th"><title>${title}</title><h1>${title}</h1><p>สำนักงานเขตทรายทอง ${title}</p></html>`;
const html = (status, title, headers = {}) => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: page(title),
});

/** What is wrong with the site; every other page of the example is there. */
const faults = {
  '/': html(200, 'หน้าหลัก สำนักงานเขตทรายทอง'),
  '/page/30411/basic-information': { status: 301, headers: { location: '/page/2568/about' }, body: '' },
  '/page/30412/contact-us': html(403, 'Forbidden'),
  '/page/30421/policy-and-plans': html(404, 'ไม่พบหน้าที่ต้องการ'),
  '/page/30441/news': { status: 302, headers: { location: '/' }, body: '' },
  '/page/30511/action-plan': html(200, 'ขออภัย ไม่พบหน้าที่ท่านต้องการ'),
};

function answer({ url }, response) {
  const file = url.endsWith('.pdf') && { status: 200, headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4\n' };
  const known = /^\/(?:page|files)\//.test(url) && html(200, `หน้า ${decodeURI(url)}`);
  const { status, headers, body } = faults[url] ?? (file || known || html(404, 'ไม่พบหน้าที่ต้องการ'));
  response.writeHead(status, headers).end(body);
}

async function issueCertificate() {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      name: `CN=${HOST}`,
      keys,
      signingAlgorithm: algorithm,
      notBefore: new Date(Date.now() - DAY),
      notAfter: new Date(Date.now() + DAY),
      extensions: [new SubjectAlternativeNameExtension([{ type: 'dns', value: HOST }])],
    },
    webcrypto,
  );
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return { cert: certificate.toString('pem'), key: `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n` };
}

const listen = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));

/** Starts the site; `env` leads the link checks to it. The certificate is written to the folder. */
export async function startSite(folder) {
  const certificate = await issueCertificate();
  const site = createSecureServer(certificate, answer);
  const port = await listen(site);
  const sockets = new Set();
  const proxy = createServer((_, response) => response.writeHead(502).end()).on('connect', ({ url }, client) => {
    client.on('error', () => client.destroy());
    if (url !== `${HOST}:443`) return client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const tunnel = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.pipe(client).pipe(tunnel);
    });
    for (const socket of [tunnel, client]) sockets.add(socket);
    tunnel.on('error', () => client.destroy());
  });
  const proxyPort = await listen(proxy);
  const file = path.join(folder, 'site.pem');
  fs.writeFileSync(file, certificate.cert);
  return {
    env: { HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`, NO_PROXY: '127.0.0.1,localhost', NODE_EXTRA_CA_CERTS: file },
    stop() {
      for (const socket of sockets) socket.destroy();
      site.close();
      proxy.close();
    },
  };
}
