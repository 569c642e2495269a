import type { ByLanguage, Language } from '../core';
import type { Flag } from './arguments';
import { type CommandName, commands } from './commands';

/** What the help says beside what each command says of itself. */
interface HelpTexts {
  readonly program: string;
  readonly commands: string;
  readonly options: string;
  readonly more: string;
  readonly exitCodes: string;
}

const helpTexts: ByLanguage<HelpTexts> = {
  th: {
    program: 'oit: ตรวจไฟล์คำตอบ OIT (*.oit.yaml) เบื้องต้น และจัดทำชุดเอกสารสำหรับกรอกในระบบ ITAP',
    commands: 'คำสั่ง',
    options: 'ตัวเลือก',
    more: 'วิธีใช้ของแต่ละคำสั่ง: oit COMMAND --help   รุ่นของโปรแกรม: oit --version',
    exitCodes:
      'รหัสผลลัพธ์: 0 ไม่มีข้อผิดพลาด, 1 พบข้อผิดพลาดในไฟล์คำตอบ, 2 ทำงานไม่ได้ (เหตุผลอยู่ใน stderr), 130 ถูกหยุดด้วย Ctrl+C (check และ links แสดงผลเท่าที่มี)',
  },
  en: {
    program: 'oit: pre-checks OIT submissions (*.oit.yaml) and packs the data for entering into ITAP',
    commands: 'Commands',
    options: 'Options',
    more: 'Help of a command: oit COMMAND --help   Version: oit --version',
    exitCodes:
      'Exit code: 0 no errors, 1 errors found in a submission, 2 could not do its job (the reason is on stderr), 130 ended by Ctrl+C (check and links say what they have)',
  },
};

/** Gives the help of the program. */
export function formatProgramHelp(language: Language): string {
  const texts = helpTexts[language];
  const usages = Object.values(commands).flatMap(({ form, what }) => [`  ${form}`, `      ${what[language]}`]);
  return `${[texts.program, '', `${texts.commands}:`, ...usages, '', texts.more, texts.exitCodes].join('\n')}\n`;
}

/** Gives the help of a command. */
export function formatCommandHelp(command: CommandName, language: Language): string {
  const texts = helpTexts[language];
  const { form, what, flags } = commands[command];
  const rows = Object.entries(flags).map(([name, flag]) => [formatFlag(name, flag), flag.help[language]] as const);
  const width = Math.max(...rows.map(([flag]) => flag.length));
  const lines = rows.map(([flag, meaning]) => `  ${flag.padEnd(width)}  ${meaning}`);
  return `${[form, '', what[language], '', `${texts.options}:`, ...lines, '', texts.exitCodes].join('\n')}\n`;
}

function formatFlag(name: string, { short, argument }: Flag): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${argument === undefined ? '' : ` ${argument}`}`;
}
