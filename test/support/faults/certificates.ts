// The library looks for this in the global object as it loads.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const day = 24 * 60 * 60 * 1000;

/** A certificate with its private key. */
export interface Certificate {
  readonly subject: string;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly pem: string;
}

export interface CertificateOptions {
  /** Who signs; itself unless said. */
  readonly issuer?: Certificate;
  /** Names and addresses of the host; without any it is the certificate of an authority. */
  readonly names?: readonly { readonly type: 'dns' | 'ip'; readonly value: string }[];
  /** In days from today; from yesterday to next year unless said. */
  readonly validDays?: readonly [from: number, to: number];
}

/** Makes a certificate and its keys. */
export async function createCertificate(
  name: string,
  { issuer, names, validDays: [from, to] = [-1, 365] }: CertificateOptions = {},
): Promise<Certificate> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const subject = `CN=${name}`;
  const extensions: Extension[] = [
    new BasicConstraintsExtension(!names, undefined, true),
    new KeyUsagesExtension(names ? KeyUsageFlags.digitalSignature : KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    await SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto),
    await AuthorityKeyIdentifierExtension.create((issuer?.keys ?? keys).publicKey, false, webcrypto),
  ];
  if (names) extensions.push(new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]), new SubjectAlternativeNameExtension([...names]));
  const certificate = await X509CertificateGenerator.create(
    {
      subject,
      issuer: issuer?.subject ?? subject,
      publicKey: keys.publicKey,
      signingKey: (issuer?.keys ?? keys).privateKey,
      signingAlgorithm: algorithm,
      notBefore: new Date(Date.now() + from * day),
      notAfter: new Date(Date.now() + to * day),
      extensions,
    },
    webcrypto,
  );
  return { subject, keys, pem: `${certificate.toString('pem')}\n` };
}

/** Gives the private key of a certificate as a server reads it. */
export async function exportKey({ keys }: Certificate): Promise<string> {
  return PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
}
