import { localDay } from '../core/model/local-day.ts';
import { entente } from './entente.ts';

process.exitCode = await entente(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  today: localDay(new Date()),
});
