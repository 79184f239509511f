import type { Host } from './host.ts';
import { bad, warn, when, type Sign } from './sign.ts';

/** What the machine would write down or show to others; on systems that do not tell, nothing is said. */
export const hostSigns = (host: Host): Sign[] => [
  ...coreDumps(host),
  ...swap(host),
  ...nodeOptions(host),
  ...talkative(host),
  ...onTheWay(host),
  ...when(host.user === 0, warn('root')),
];

/** A core dump holds the keys and whatever was being stripped. */
function coreDumps({ read }: Host): Sign[] {
  const [, soft] = /^Max core file size\s+(\S+)/m.exec(read('/proc/self/limits')) ?? [];
  // The kernel does not keep the limit where it hands the dump to a program; these two do (man core, "Piping").
  const [, program = ''] = /^\|(\S+)/.exec(read('/proc/sys/kernel/core_pattern')) ?? [];
  const heedless = program !== '' && !/\/(systemd-coredump|apport)$/.test(program);
  return [
    ...when(soft !== undefined && soft !== '0', warn('core_dumps')),
    ...when(soft === '0' && heedless, warn('core_dumps_piped')),
  ];
}

/** Memory in which her words lie may be written to a disk. Devices of the device mapper are taken for encrypted ones. */
function swap({ read }: Host): Sign[] {
  const devices = read('/proc/swaps').split('\n').slice(1).filter(Boolean);
  const open = devices.filter((line) => !/^\/dev\/(zram|dm-|mapper\/)/.test(line));
  return when(open.length > 0, warn('swap', { count: open.length }));
}

/** With these Node writes down memory, keys of connections or errors, or lets others look into it. It takes _ for - too. */
const TELLING =
  /--(inspect|report[-_]|heapsnapshot|heap[-_]?prof|cpu[-_]prof|prof|trace[-_]|abort[-_]on|diagnostic[-_]dir|redirect[-_]warnings|tls[-_]keylog)[\w-]*/;

function nodeOptions({ env, options }: Host): Sign[] {
  const [option] = TELLING.exec(`${env.NODE_OPTIONS ?? ''} ${options.join(' ')}`) ?? [];
  return option ? [warn('node_options', { option })] : [];
}

/** Libraries print requests with their credentials where one of these is set. */
function talkative({ env }: Host): Sign[] {
  const set = ['DEBUG', 'NODE_DEBUG', 'NODE_DEBUG_NATIVE', 'NODE_REDIRECT_WARNINGS'].filter((name) => env[name]);
  return set.map((name) => warn('debug_output', { name }));
}

/** What leaves the machine, and through whose hands. */
function onTheWay({ env }: Host): Sign[] {
  const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].filter((name) => env[name] || env[name.toLowerCase()]);
  return [
    ...when(env.NODE_TLS_REJECT_UNAUTHORIZED === '0', bad('tls_unchecked')),
    ...when(proxies.length > 0, warn('proxy', { name: proxies.join(', ') })),
  ];
}
