import type { Same } from '../same.ts';

/** Log-in and password. */
export const zh = {
  login: {
    heading: '登录',
    lead: '区划、设施与指标，每个数都能说明由来。',
    username: '用户名',
    password: '密码',
    submit: '登录',
    help: '忘记密码请找管理员重设。',
  },
  password: {
    heading: '修改密码',
    current: '现密码',
    next: '新密码',
    repeat: '再输一次新密码',
    mismatch: '两次输入的新密码不同',
    saved: '密码已修改',
    submit: '修改密码',
  },
};

export const en: Same<typeof zh> = {
  login: {
    heading: 'Log in',
    lead: 'Regions, facilities and indicators: every figure says where it comes from.',
    username: 'User name',
    password: 'Password',
    submit: 'Log in',
    help: 'Forgotten? An administrator can reset your password.',
  },
  password: {
    heading: 'Change password',
    current: 'Current password',
    next: 'New password',
    repeat: 'New password again',
    mismatch: 'The two new passwords differ',
    saved: 'Password changed',
    submit: 'Change password',
  },
};
