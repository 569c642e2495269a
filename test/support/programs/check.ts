// Checks what it is given, in a process of its own.
import { readFileSync } from 'node:fs';
import { checkBytes, createCatalog, limitFindings } from '../../../server/src/core';
import { builtInProfiles } from '../../../server/src/core/profile/built-in.generated';

const { findings } = checkBytes(readFileSync(0), { catalog: createCatalog(builtInProfiles) });
process.stdout.write(JSON.stringify(limitFindings(findings).map(({ code, span }) => ({ code, span }))));
