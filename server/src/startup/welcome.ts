import { DEMO_ACCOUNTS } from '../demo/index.ts';
import type { Demo } from './demo.ts';
import type { DemoPassword } from './demo-password.ts';

/** Address and log-ins, the last thing a start prints. */
export function welcome(address: string, demo: Demo): string {
  const lines = ['', `基层已启动：${address}`, `Jiceng is running: ${address}`, ''];
  if (demo.password) {
    const accounts = DEMO_ACCOUNTS.map(({ username }) => username).join('  ');
    lines.push(`演示账号 Demo accounts: ${accounts}`, `密码 Password: ${passwordLine(demo.password)}`);
  }
  if (demo.held)
    lines.push('演示数据为虚构；只能从本机访问。 Demo data is invented; reachable from this machine only.', '');
  lines.push('Ctrl-C 停止。 Ctrl-C stops it.');
  return lines.join('\n');
}

function passwordLine({ value, file, made }: DemoPassword): string {
  if (file === null) return '设置 DEMO_PASSWORD 的值 as set by DEMO_PASSWORD';
  return made ? `${value}   （保存在 kept in ${file}）` : `见 see ${file}`;
}
