import type { DemoPassword } from './demo-password.ts';

/** The demo accounts, as the district's office would have them. */
const ACCOUNTS = 'hr  manager  approver  finance  trainer  analyst  auditor  admin';

/** Address and log-ins, the last thing a start prints. */
export function welcome(address: string, demo: DemoPassword | null): string {
  const lines = ['', `基层已启动：${address}`, `Jiceng is running: ${address}`, ''];
  if (demo) {
    lines.push(`演示账号 Demo accounts: ${ACCOUNTS}`, `密码 Password: ${passwordLine(demo)}`);
    lines.push('演示数据为虚构；只能从本机访问。 Demo data is invented; reachable from this machine only.', '');
  }
  lines.push('Ctrl-C 停止。 Ctrl-C stops it.');
  return lines.join('\n');
}

function passwordLine({ value, file, made }: DemoPassword): string {
  if (file === null) return '设置 DEMO_PASSWORD 的值 as set by DEMO_PASSWORD';
  return made ? `${value}   （保存在 kept in ${file}）` : `见 see ${file}`;
}
