import { measureCpu } from '../support/cpu-time';
import { check, completeItems, miniSubmission } from '../support/checking';
const length = 100_000;
const run = (part: string) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
const parts = ['ก','a','กa','1','๑','1-','1.','่','ี่','เ','ํ','(','[','<','<a ','&','&amp;',' ','\u00a0','\u200b','ก\u200b','@','a.@','a.a@a.','/','%2','ข้อ','ข้อ O1 ','http://','https://a.b/๑?','ต.ค.','ต.ค. - ','เผยแพร่รายงานการใช้จ่ายงบประมาณ','จำนวน 1 ','1) ','สำนักงานเขต','->','“','key=:'];
const item = (id: 'O1' | 'O2', key: string, value: string) => {
  const [head, body] = (completeItems[id].match(/^(\w+): \{ (.*) \}$/) as RegExpMatchArray).slice(1) as [string, string];
  const others = body.split(/, (?=[a-z]+:)/).filter((pair) => !pair.startsWith(`${key}:`) && !/^contact: true/.test(pair));
  const lines = others.map((pair) => (pair.startsWith('elements') ? 'elements: { structure: true, contact: true }' : pair));
  return miniSubmission({ [id]: `${head}:\n${[...lines, `${key}: ${value}`].map((line) => `  ${line}`).join('\n')}` });
};
const block = (text: string) => `|\n      ${text.replaceAll('\n', '\n      ')}`;
const places: Record<string, (t: string) => string> = {
  answer: (t) => item('O2', 'answer', JSON.stringify(t)),
  description: (t) => item('O1', 'description', block(t)),
  address: (t) => item('O2', 'urls', JSON.stringify([t, `https://mini.example/${t.slice(0, 8_000)}`])),
  period: (t) => item('O2', 'period', JSON.stringify(t)),
  division: (t) => item('O2', 'division', JSON.stringify(t)),
};
for (const [name, place] of Object.entries(places)) for (const part of parts) {
  const ms = measureCpu(() => check(place(run(part))));
  if (ms > 400) console.log(name, JSON.stringify(part), Math.round(ms));
}
