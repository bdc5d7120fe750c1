import { bilingual } from '../bilingual.ts';

/** Log-in and password. */
export const { zh, en } = bilingual({
  login: {
    heading: ['登录', 'Log in'],
    lead: [
      '区划、设施与指标，每个数都能说明由来。',
      'Regions, facilities and indicators: every figure says where it comes from.',
    ],
    username: ['用户名', 'User name'],
    password: ['密码', 'Password'],
    submit: ['登录', 'Log in'],
    help: ['忘记密码请找管理员重设。', 'Forgotten? An administrator can reset your password.'],
  },
  password: {
    heading: ['修改密码', 'Change password'],
    current: ['现密码', 'Current password'],
    next: ['新密码', 'New password'],
    repeat: ['再输一次新密码', 'New password again'],
    mismatch: ['两次输入的新密码不同', 'The two new passwords differ'],
    saved: ['密码已修改', 'Password changed'],
    submit: ['修改密码', 'Change password'],
  },
});
